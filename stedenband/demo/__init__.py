"""Two invented partnerships, told through the actions so that they obey every rule and have a history."""
