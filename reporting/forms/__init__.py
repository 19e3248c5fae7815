"""The forms of reporting: every choice is narrowed to the partnership of the page."""
