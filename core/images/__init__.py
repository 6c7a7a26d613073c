"""Reading films: sniff the content, decode, correct the grey scale."""
