"""Plain Python that knows nothing of our apps: every other package may import it."""
