"""Make the sample films that the project ships: synthetic, in each of the formats it reads."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import DigitalXRayImageStorageForPresentation, ExplicitVRLittleEndian

from core.decision import Finding, decide
from core.outcome import InputFile, ScoredCase
from core.scoring import Scorer
from training.films import FilmSet
from training.progress import say
from training.synthetic import draw_film, fit_distribution

# Made-up organisation root of pydicom's examples would point at somebody; 2.25 is for UUIDs.
_UID = "2.25.2026112100000000000000000000000"
_WANTED = {Finding.SUSPECTED: 3, Finding.UNCERTAIN: 1, Finding.NOT_SUSPECTED: 3}
_MAX_TRIES = 400


class SamplesError(Exception):
    """No drawn film gave one of the findings."""


def make_samples(scorer: Scorer, films: FilmSet, folder: Path, seed: int) -> None:
    """Draw films until every finding has its share. Raises `SamplesError` if that never comes.

    Which drawings are kept depends on their score: samples show what the app looks like, they
    are no measure of anything.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("synthetic-*"):
        old.unlink()
    distributions = [fit_distribution(films, label, seed) for label in (0, 1)]
    wanted = dict(_WANTED)
    point = scorer.spec.operating_point()
    number = 0
    for attempt in range(_MAX_TRIES):
        if not any(wanted.values()):
            break
        width = 900 + 40 * (attempt % 8)
        pixels = draw_film(distributions[attempt % 2], seed + attempt, (width, 780))
        path = folder / f"synthetic-{number + 1:02d}{('.png', '.jpg', '.dcm')[number % 3]}"
        _save(pixels, path, number)
        outcome = scorer.score(InputFile(path, path.name))
        finding = (
            decide(outcome.probability, point).finding if isinstance(outcome, ScoredCase) else None
        )
        if finding is None or not wanted[finding]:
            path.unlink()
            continue
        wanted[finding] -= 1
        number += 1
        say(f"  {path.name}: {finding.value}")
    if any(wanted.values()):
        raise SamplesError(f"not drawn in {_MAX_TRIES} tries: {wanted}")


def _save(pixels: NDArray[np.uint8], path: Path, number: int) -> None:
    match path.suffix:
        case ".dcm":
            _save_dicom(pixels, path, number)
        case ".jpg":
            Image.fromarray(pixels).save(path, quality=92)
        case _:
            Image.fromarray(pixels).save(path, optimize=True)


def _save_dicom(pixels: NDArray[np.uint8], path: Path, number: int) -> None:
    """A 12-bit MONOCHROME1 film for presentation, as many devices write them."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = DigitalXRayImageStorageForPresentation
    meta.MediaStorageSOPInstanceUID = f"{_UID}{number}"
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    film = FileDataset(str(path), {}, file_meta=meta, preamble=b"\0" * 128)
    film.SOPClassUID, film.SOPInstanceUID = meta.MediaStorageSOPClassUID, f"{_UID}{number}"
    film.StudyInstanceUID, film.SeriesInstanceUID = f"{_UID}8{number}", f"{_UID}9{number}"
    film.PatientName, film.PatientID = "SYNTHETIC^SAMPLE", f"SAMPLE-{number + 1:02d}"
    film.PatientAge, film.PatientSex = f"{2 + number % 3:03d}Y", "O"
    film.StudyDate = f"202611{10 + number:02d}"
    film.Modality, film.BodyPartExamined, film.ViewPosition = "DX", "CHEST", "AP"
    film.PixelSpacing = [0.2, 0.2]
    film.ImagerPixelSpacing = [0.2, 0.2]
    film.Manufacturer = "Lobar (synthetic)"
    film.BurnedInAnnotation = "YES"
    film.PresentationIntentType = "FOR PRESENTATION"
    film.PhotometricInterpretation = "MONOCHROME1"
    film.SamplesPerPixel, film.PixelRepresentation = 1, 0
    film.Rows, film.Columns = pixels.shape
    film.BitsAllocated, film.BitsStored, film.HighBit = 16, 12, 11
    film.WindowCenter, film.WindowWidth = "2048", "4096"
    deep = 4095 - np.rint(pixels.astype(np.float64) / 255 * 4000 + 40).astype(np.uint16)
    film.PixelData = deep.astype("<u2").tobytes()
    film.save_as(path, enforce_file_format=True)
