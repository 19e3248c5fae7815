"""The forms of capacity building: every choice is narrowed to the partnership of the page."""
