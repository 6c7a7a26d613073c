"""Work off the GUI thread: scoring, films, thumbnails, export."""
