"""Dates and numbers as people write them, where Django knows only the American way."""
