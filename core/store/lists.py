"""The list that was open last, so that it is there after a restart."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from core.outcome import InputFile, RefusedCase, ScoredCase
from core.store import cases, codec
from core.store.records import ListedFilm, OpenList

_CASES = f"{cases.JOINED} JOIN open_films o ON o.case_ref = c.ref WHERE c.model_key = ?"


def save(
    connection: sqlite3.Connection, title: str, folder: Path | None, films: Iterable[InputFile]
) -> None:
    """Put a list in place of the one before."""
    connection.execute("DELETE FROM open_films")
    connection.execute(
        "INSERT OR REPLACE INTO open_list VALUES (1, ?, ?)",
        (_pack(title), _pack(str(folder)) if folder is not None else None),
    )
    add(connection, films)


def add(connection: sqlite3.Connection, films: Iterable[InputFile]) -> None:
    """Add films at the end."""
    connection.executemany(
        "INSERT INTO open_films (path, label, correction) VALUES (?, ?, ?)",
        (
            (_pack(str(film.path)), _pack(film.label), codec.correction_to_json(film.correction))
            for film in films
        ),
    )


def link(connection: sqlite3.Connection, film: InputFile, case_ref: str | None) -> None:
    """Say which case a film of the list is; ``None`` when it could not be scored."""
    connection.execute(
        "UPDATE open_films SET case_ref = ?, correction = ? WHERE path = ?",
        (case_ref, codec.correction_to_json(film.correction), _pack(str(film.path))),
    )


def load(connection: sqlite3.Connection, key: str) -> OpenList | None:
    """The list with what a model (`cases.model_key`) made of its films, if it has any film."""
    found = connection.execute("SELECT * FROM open_list").fetchone()
    known = connection.execute(_CASES, (key,))
    outcomes = {row["ref"]: cases.to_case(row).outcome for row in known}
    films = tuple(
        _listed(row, outcomes.get(row["case_ref"]))
        for row in connection.execute("SELECT * FROM open_films ORDER BY position")
    )
    if found is None or not films:
        return None
    folder = found["folder"]
    return OpenList(_unpack(found["title"]), Path(_unpack(folder)) if folder else None, films)


def _listed(row: sqlite3.Row, outcome: ScoredCase | RefusedCase | None) -> ListedFilm:
    correction = codec.correction_from_json(row["correction"])
    source = InputFile(Path(_unpack(row["path"])), _unpack(row["label"]), correction)
    return ListedFilm(source, replace(outcome, source=source) if outcome is not None else None)


def _pack(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _unpack(content: bytes) -> str:
    return content.decode("utf-8", "surrogatepass")
