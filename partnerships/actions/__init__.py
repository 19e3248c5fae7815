"""What happens in a partnership. Each action is one transaction, one audit entry, with `by=` and the time passed in."""
