"""The pages of capacity building, one module per noun."""
