"""The file that one holder leaves to the next: what it holds, how it is printed, when it is asked for."""
