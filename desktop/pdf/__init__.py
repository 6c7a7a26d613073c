"""Reports on paper: one film, or a list of films, as PDF or printed."""
