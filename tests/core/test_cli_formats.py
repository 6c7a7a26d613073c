"""``lobar formats``: the table of what is read, and of what becomes of given files."""

from __future__ import annotations

import pytest

from core.cli import main
from core.images.dicom_pixels import readable_syntaxes


def test_without_paths_every_format_and_transfer_syntax_is_listed(capsys):
    assert main(["formats"]) == 0
    said = capsys.readouterr().out
    for name in ("PNG", "JPEG", "TIFF", "BMP", "WEBP", *readable_syntaxes()):
        assert name in said


def test_each_file_has_one_line_that_says_what_became_of_it(films, model_dir, capsys):
    assert main(["formats", str(films), "--provider", "cpu"]) == 0
    lines = capsys.readouterr().out.splitlines()
    cells = {row[0]: row for line in lines[2:] if (row := line.strip("| ").split(" | "))[1:]}
    assert set(cells) == {
        *("broken.png", "film1.png", "film2.jpg", "ward/adult.dcm", "ward/child.dcm")
    }
    assert cells["ward/adult.dcm"][1:4] == [
        *("DICOM, Explicit VR Little Endian", "320 x 288, 8 bits", "refused")
    ]
    assert cells["broken.png"][3] == "not read"
    assert lines[-1].startswith("1 ignored, ")
    assert "Planted" not in "".join(lines)


@pytest.mark.parametrize("folder", ["pydicom-data", "chest"])
def test_nothing_of_the_collection_that_a_viewer_can_show_fails(shared_data, capsys, folder):
    assert main(["formats", str(shared_data / "dicom" / folder), "--provider", "cpu"]) == 0
    assert "not read" not in capsys.readouterr().out
