"""Reading films in processes of their own, so that a decoder that fails costs one file."""
