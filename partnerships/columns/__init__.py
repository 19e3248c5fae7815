"""What the lists of this app hold as a file, column by column, one module per list."""
