"""What an association sees of the partnerships that it accompanies: never ranked, the longest silent first."""
