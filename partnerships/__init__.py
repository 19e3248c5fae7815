"""Who works with whom, on what paper, who is involved and who may act for a municipality."""
