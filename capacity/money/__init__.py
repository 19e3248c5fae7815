"""Amounts that refuse to be added across currencies, and rates with their day; knows no database."""
