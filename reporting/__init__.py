"""The joint account of a stretch of time: opened on a calendar, written and signed by all, printed from facts."""
