"""Is a stedenband right for us? What the answers say, the note for the council, the mail that leads back to them."""
