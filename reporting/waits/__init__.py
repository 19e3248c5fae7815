"""What waits for a partner in reporting, one module per subject."""
