"""What waits for a partner in capacity building, one module per subject; `capacity.waiting` sums them up."""
