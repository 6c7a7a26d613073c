"""A file's bytes, and the hash that is of exactly these."""

from __future__ import annotations

import hashlib

from core.images import source
from core.images.source import load_source


def test_a_file_is_read_to_its_end_and_hashed(tmp_path):
    film = tmp_path / "film"
    film.write_bytes(b"\x89PNG" * 1000)
    loaded = load_source(film)
    assert loaded.data == film.read_bytes()
    assert loaded.sha256 == hashlib.sha256(film.read_bytes()).hexdigest()


def test_a_file_that_grows_while_it_is_opened_is_read_whole(tmp_path, monkeypatch):
    """A film that is still being copied: what is hashed is what is decoded."""
    film = tmp_path / "film"
    film.write_bytes(b"half")
    before = film.stat()
    film.write_bytes(b"half and the other half")
    monkeypatch.setattr(source, "_status", lambda _path: before)
    assert load_source(film).data == b"half and the other half"
