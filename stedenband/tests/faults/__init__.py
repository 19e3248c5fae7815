"""What goes wrong in real life, done for real: nothing may be lost, doubled, forged or seen by a stranger."""
