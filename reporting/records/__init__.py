"""What the records of a partnership say of a period, as plain JSON values; partners are named by their place."""
