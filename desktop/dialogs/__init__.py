"""Dialogs; none of them is in the main flow."""
