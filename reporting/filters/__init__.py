"""Narrowing the lists of this app, one module per list."""
