"""One's own calendar: what a member meets, travels for and hands in, for any calendar program."""
