"""Labels from folders: one folder per class."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from core.discovery import discover
from core.site_check.errors import LabelsError, LabelsProblem
from core.site_check.labels import Exclusion, Exclusions, LabelledFilm, LabelSheet, Source


def load_folders(folders: Sequence[Path]) -> LabelSheet:
    """The films in each folder, labelled with its name; of one folder, those in it are meant.

    Films that lie beside the classes have no label. Raises `LabelsError` unless two classes at
    least hold films.
    """
    excluded = Exclusions()
    classes = list(folders)
    if len(classes) == 1:
        root = classes[0]
        classes = _children(root)
        for loose in discover([root], recursive=False).inputs:
            excluded.add(Exclusion.NO_LABEL, loose.label)
    films: list[LabelledFilm] = []
    for folder in classes:
        for found in discover([folder]).inputs:
            named = replace(found, label=f"{folder.name}/{found.label}")
            films.append(LabelledFilm(named, folder.name))
    sheet = LabelSheet(Source.FOLDERS, tuple(films), excluded)
    if len(sheet.values) < 2:
        raise LabelsError(folders[0], LabelsProblem.NO_CLASSES)
    return sheet


def _children(root: Path) -> list[Path]:
    try:
        with os.scandir(root) as entries:
            names = [e.name for e in entries if e.is_dir() and not e.name.startswith(".")]
    except OSError as error:
        raise LabelsError(root, LabelsProblem.UNREADABLE, error.strerror or "") from error
    return [root / name for name in sorted(names)]
