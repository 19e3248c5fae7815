"""The story lived in a real browser, on the real database, queue and worker."""
