"""What happens to reports. Each action is one transaction, one audit entry, with `by=` and the time passed in."""
