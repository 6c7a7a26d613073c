"""The site check in the window: a page with four steps, and what connects it."""
