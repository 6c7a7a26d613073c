"""Which films there are: paths, labels, patients, duplicates, and what was left out and why."""

from __future__ import annotations

import csv
import hashlib
import re
from collections import defaultdict
from dataclasses import dataclass, fields, replace
from pathlib import Path

import numpy as np

from core.area_resize import resize_area
from core.errors import ImageError
from core.images.reader import read_image
from training.duplicates import near_duplicates
from training.progress import track

CLASSES = {"NORMAL": 0, "PNEUMONIA": 1}
_THUMBNAIL = 32
_PNEUMONIA_NAME = re.compile(r"(person\d+)_(bacteria|virus)_\d+", re.IGNORECASE)
_NORMAL_NAME = re.compile(r"((?:NORMAL2-)?IM-\d+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ManifestRow:
    """One file of the data folder. ``excluded`` says why it is not used; empty when it is.

    ``group`` joins patients who share a film (exact or near copies): groups, not patients, are
    split. ``series`` and ``subtype`` come from the file name; ``subtype`` is never shown to users.
    """

    path: str
    label: int
    patient: str
    series: str
    subtype: str
    sha256: str
    group: str
    split: str
    excluded: str


def parse_name(stem: str, label: int) -> tuple[str, str, str]:
    """Patient, series and subtype from a Kermany file name; an unknown name is its own patient."""
    if label == 1 and (match := _PNEUMONIA_NAME.match(stem)):
        return match[1].lower(), "person", match[2].lower()
    if label == 0 and (match := _NORMAL_NAME.match(stem)):
        patient = match[1].upper()
        return patient, "NORMAL2" if patient.startswith("NORMAL2") else "IM", ""
    return stem, "other", ""


def build_manifest(data: Path) -> list[ManifestRow]:
    """Scan ``data`` (class folders, directly or below train/val/test) and describe every file.

    Exact copies keep one row; copies with contradicting labels keep none. Patients who share an
    exact or near copy end up in one group.
    """
    files = sorted(
        (path, label)
        for name, label in CLASSES.items()
        for folder in _class_folders(data, name)
        for path in folder.rglob("*")
        if path.is_file()
    )
    if not files:
        raise FileNotFoundError(f"no NORMAL or PNEUMONIA folder with files below {data}")
    rows: list[ManifestRow] = []
    thumbnails: list[np.ndarray] = []
    for path, label in track(files, "reading films"):
        row, thumbnail = _describe(path, label, data)
        rows.append(row)
        thumbnails.append(thumbnail)
    rows = _drop_exact_copies(rows)
    return _group(rows, np.stack(thumbnails))


def _class_folders(data: Path, name: str) -> list[Path]:
    if data.name.upper() == name:
        return [data]
    return [p for p in data.rglob("*") if p.is_dir() and p.name.upper() == name]


def _describe(path: Path, label: int, data: Path) -> tuple[ManifestRow, np.ndarray]:
    patient, series, subtype = parse_name(path.stem, label)
    excluded, sha256 = "", ""
    thumbnail = np.zeros((_THUMBNAIL, _THUMBNAIL), np.float32)
    if path.name.startswith(".") or ".ipynb_checkpoints" in path.parts:
        excluded = "system file"
    else:
        try:
            image = read_image(path)
        except ImageError as error:
            excluded = error.code
        else:
            sha256 = image.sha256
            thumbnail = resize_area(image.pixels, _THUMBNAIL)
    relative = path.relative_to(data).as_posix()
    row = ManifestRow(relative, label, patient, series, subtype, sha256, patient, "", excluded)
    return row, thumbnail


def _drop_exact_copies(rows: list[ManifestRow]) -> list[ManifestRow]:
    by_hash: dict[str, list[int]] = defaultdict(list)
    for index, row in enumerate(rows):
        if not row.excluded:
            by_hash[row.sha256].append(index)
    kept = list(rows)
    for copies in by_hash.values():
        contradiction = len({rows[i].label for i in copies}) > 1
        for index in copies[0 if contradiction else 1 :]:
            reason = "copies with contradicting labels" if contradiction else "exact copy of "
            kept[index] = replace(
                rows[index], excluded=reason + ("" if contradiction else rows[copies[0]].path)
            )
    return kept


def _group(rows: list[ManifestRow], thumbnails: np.ndarray) -> list[ManifestRow]:
    parent = {row.patient: row.patient for row in rows}

    def root(patient: str) -> str:
        while parent[patient] != patient:
            patient = parent[patient]
        return patient

    first_by_hash: dict[str, str] = {}
    for row in rows:
        if row.sha256:
            other = first_by_hash.setdefault(row.sha256, row.patient)
            parent[root(row.patient)] = root(other)
    readable = [i for i, row in enumerate(rows) if not row.excluded]
    for a, b in near_duplicates(thumbnails[readable]):
        parent[root(rows[readable[b]].patient)] = root(rows[readable[a]].patient)
    return [replace(row, group=root(row.patient)) for row in rows]


def fingerprint(rows: list[ManifestRow]) -> str:
    """SHA-256 over the used films' hashes, labels and splits: names the data of a run."""
    digest = hashlib.sha256()
    for row in sorted(rows, key=lambda r: r.path):
        if not row.excluded:
            digest.update(f"{row.sha256} {row.label} {row.split}\n".encode())
    return digest.hexdigest()


def write_manifest(path: Path, rows: list[ManifestRow]) -> None:
    """Write as CSV."""
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle)
        names = [f.name for f in fields(ManifestRow)]
        writer.writerow(names)
        writer.writerows([getattr(row, name) for name in names] for row in rows)


def read_manifest(path: Path) -> list[ManifestRow]:
    """Read what `write_manifest` wrote."""
    with path.open(encoding="utf-8", newline="") as handle:
        return [
            ManifestRow(**{**raw, "label": int(raw["label"])})  # type: ignore[arg-type]  # csv: str
            for raw in csv.DictReader(handle)
        ]
