"""Municipalities and partnerships from a table that somebody kept elsewhere: read, tried in full, then carried out."""
