"""What people fill in. One module per noun; each form hands cleaned values to one action."""
