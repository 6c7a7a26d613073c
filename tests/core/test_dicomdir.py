"""The index of a DICOM disc."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, MediaStorageDirectoryStorage, generate_uid

from core.discovery import discover
from core.errors import AccessProblem, FileAccessError
from core.images.reader import read_image


def _write_index(path, files) -> None:
    index = Dataset()
    index.file_meta = FileMetaDataset()
    index.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    index.file_meta.MediaStorageSOPClassUID = MediaStorageDirectoryStorage
    index.file_meta.MediaStorageSOPInstanceUID = generate_uid(entropy_srcs=["index"])
    records = []
    for kind, parts in files:
        record = Dataset()
        record.DirectoryRecordType = kind
        record.ReferencedFileID = parts
        records.append(record)
    index.DirectoryRecordSequence = records
    index.save_as(path, enforce_file_format=True)


@pytest.fixture
def disc(tmp_path, film_bytes):
    folder = tmp_path / "disc"
    (folder / "data" / "se1").mkdir(parents=True)
    (folder / "data" / "se1" / "im1").write_bytes(film_bytes)
    (folder / "data" / "se1" / "im2").write_bytes(film_bytes)
    (folder / "data" / "viewer.exe").write_bytes(b"MZ")
    _write_index(
        folder / "DICOMDIR",
        [
            ("PATIENT", None),
            ("IMAGE", ["DATA", "SE1", "IM1"]),  # discs are read in small letters on some systems
            ("IMAGE", ["DATA", "SE1", "GONE"]),
            ("SR DOCUMENT", ["DATA", "SE1", "REPORT"]),
            ("IMAGE", ["..", "..", "etc", "passwd"]),
            ("IMAGE", ["/etc/passwd"]),
        ],
    )
    return folder


def test_the_index_of_a_disc_gives_its_images(disc):
    found = discover([disc / "DICOMDIR"])
    inside = [item.path.relative_to(disc).as_posix() for item in found.inputs]
    assert inside == ["data/se1/im1", "data/se1/GONE"]
    with pytest.raises(FileAccessError) as caught:
        read_image(found.inputs[1].path)
    assert caught.value.problem is AccessProblem.MISSING


def test_a_disc_as_a_folder_gives_each_film_once_and_those_that_are_gone(disc):
    found = discover([disc])
    assert sorted(item.label for item in found.inputs) == [
        *("data/se1/GONE", "data/se1/im1", "data/se1/im2")
    ]
    assert found.ignored == 1


def test_a_damaged_index_costs_no_film(disc):
    (disc / "DICOMDIR").write_bytes((disc / "DICOMDIR").read_bytes()[:200])
    assert [item.label for item in discover([disc]).inputs] == ["data/se1/im1", "data/se1/im2"]
    assert len(discover([disc / "DICOMDIR"]).inputs) == 1  # it was named: it gets a row


def test_the_discs_of_the_collection_give_every_file_once():
    inputs = discover([Path(get_testdata_file("DICOMDIR"))]).inputs
    assert len(inputs) == len({item.path for item in inputs}) == 31
    assert all(item.path.is_file() for item in inputs)
