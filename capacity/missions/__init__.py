"""The report of a visit: what it still lacks, its facts, and how it is read and printed."""
