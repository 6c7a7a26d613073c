"""Labels from a CSV: one line per film, with the columns ``file`` and ``label``."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from core.images.archive import split_archive
from core.outcome import InputFile
from core.site_check.errors import LabelsError, LabelsProblem
from core.site_check.labels import Exclusion, Exclusions, LabelledFilm, LabelSheet, Source

MAX_VALUES = 20
"""More different labels than this are no classes, but names or dates."""
_MAX_BYTES = 64 << 20
_FILE, _LABEL = "file", "label"
_PATIENT = ("patient", "case_id")  # the latter as in Lobar's own CSV
_DELIMITERS = (",", ";", "\t")


def load_csv(path: Path) -> LabelSheet:
    """Read labels; files are relative to the CSV's folder unless they are absolute.

    UTF-8, or else Windows-1252; comma, semicolon or tab. A column ``patient`` or ``case_id`` says
    which films are of one patient. Raises `LabelsError`.
    """
    excluded = Exclusions()
    films: dict[Path, LabelledFilm] = {}
    contradictory: set[Path] = set()
    for name, value, patient in _lines(path):
        film = path.parent / name
        if not value:
            excluded.add(Exclusion.NO_LABEL, name)
        elif film in films:
            same = films[film].value == value
            excluded.add(Exclusion.LISTED_TWICE if same else Exclusion.CONTRADICTORY, name)
            if not same:
                contradictory.add(film)
        elif not _is_there(film):
            excluded.add(Exclusion.MISSING, name)
        else:
            films[film] = LabelledFilm(InputFile(film, name), value, patient)
    kept = tuple(film for place, film in films.items() if place not in contradictory)
    if not kept:
        raise LabelsError(path, LabelsProblem.NO_FILMS)
    sheet = LabelSheet(Source.CSV, kept, excluded)
    if len(sheet.values) > MAX_VALUES:
        raise LabelsError(path, LabelsProblem.TOO_MANY_VALUES, str(len(sheet.values)))
    return sheet


def _lines(path: Path) -> Iterator[tuple[str, str, str]]:
    text = _text(path)
    first = text.split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        head = {name.strip().casefold(): number for number, name in enumerate(next(rows, []))}
        if _FILE not in head or _LABEL not in head:
            raise LabelsError(path, LabelsProblem.NO_COLUMNS)
        for row in rows:
            name = _cell(row, head, _FILE)
            if name:
                patient = next(
                    (cell for column in _PATIENT if (cell := _cell(row, head, column))), ""
                )
                yield name, _cell(row, head, _LABEL), patient
    except csv.Error as error:
        raise LabelsError(path, LabelsProblem.UNREADABLE, str(error)) from error


def _cell(row: list[str], head: Mapping[str, int], column: str) -> str:
    place = head.get(column)
    return row[place].strip() if place is not None and place < len(row) else ""


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise LabelsError(path, LabelsProblem.UNREADABLE, "too large")
        content = path.read_bytes()
    except OSError as error:
        raise LabelsError(path, LabelsProblem.UNREADABLE, error.strerror or "") from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _is_there(path: Path) -> bool:
    try:
        return path.is_file() or split_archive(path) is not None
    except (OSError, ValueError):  # a name that no system takes
        return False
