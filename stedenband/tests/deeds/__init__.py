"""What the people of the world do, in a line each."""
