"""Another model from a USB stick: read, checked in a process of its own, kept beside the others."""
