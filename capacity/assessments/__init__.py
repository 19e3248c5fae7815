"""The self-assessment: its delivered statements, what may be shown of answers, and how results stand side by side."""
