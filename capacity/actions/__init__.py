"""What happens in capacity building. Each action is one transaction and one audit entry, with `by=`."""
