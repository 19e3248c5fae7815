"""What is strengthened, by which activities, what each municipality learned from it and what each brought."""
