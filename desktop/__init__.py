"""The window: draws and asks; what is decided is decided in core."""
