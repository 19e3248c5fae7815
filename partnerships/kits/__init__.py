"""Information kits: their delivered words, what goes into one, and how it becomes a page and a PDF."""
