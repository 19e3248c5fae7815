"""What the rows of a partnership add up to, for any stretch of time: each figure has its formula and its rows.

No score, no ranking, no average of municipalities; money, days and numbers stand apart.
"""
