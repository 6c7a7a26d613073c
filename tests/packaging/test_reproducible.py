"""Two builds are compared file by file."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="module")
def reproducible(load_script):
    return load_script("reproducible")


@pytest.fixture
def build(tmp_path):
    """A folder like one build."""

    def write(name, program=b"program"):
        folder = tmp_path / name
        (folder / "lib").mkdir(parents=True)
        (folder / "lobar").write_bytes(program)
        (folder / "lobar").chmod(0o755)
        (folder / "lib" / "libx.so.1").write_bytes(b"library")
        (folder / "lib" / "libx.so").symlink_to("libx.so.1")
        return folder

    return write


def test_equal_builds_are_equal(reproducible, build):
    first, second = (reproducible.digests(build(name)) for name in ("first", "second"))
    assert sorted(first) == ["lib/libx.so", "lib/libx.so.1", "lobar"]
    assert reproducible.compare(first, second) == []


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (lambda folder: (folder / "lobar").write_bytes(b"another"), "lobar: differs"),
        (lambda folder: (folder / "lobar").chmod(0o644), "lobar: differs"),
        (lambda folder: (folder / "more").write_bytes(b""), "more: in one build alone"),
        (lambda folder: (folder / "lib/libx.so.1").unlink(), "lib/libx.so.1: in one build alone"),
    ],
)
def test_every_difference_is_told(reproducible, build, change, line):
    first, other = reproducible.digests(build("first")), build("second")
    change(other)
    assert reproducible.compare(first, reproducible.digests(other)) == [line]
