"""Qt item models: rows for the worklist, decided at the operating point in use."""
