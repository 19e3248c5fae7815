"""Narrowing of the lists of reporting."""
