"""Widgets that draw and ask; they decide nothing."""
