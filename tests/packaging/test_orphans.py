"""Libraries go when the last file that needs them went."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

LINKS = {
    "plugins/theme.so": ["libgtk.so", "libglib.so"],
    "plugins/window.so": ["libxcb.so", "libglib.so"],
    "libgtk.so": ["libpango.so", "libc.so"],
    "libpango.so": ["libgtk.so"],
    "libglib.so": ["libpcre.so"],
}


def _entry(name: str, kind: str = "BINARY") -> tuple[str, str, str]:
    return (f"lib/{name}", name, kind)


@pytest.fixture(scope="module")
def find(load_script):
    orphans = load_script("orphans").orphans

    def find(kept: list[str], left_out: list[str]) -> set[str]:
        return set(
            orphans(
                [_entry(name) for name in kept],
                [_entry(name) for name in left_out],
                lambda source: LINKS.get(source, []),
            )
        )

    return find


ALL = ["plugins/window.so", "libgtk.so", "libpango.so", "libglib.so", "libpcre.so", "libxcb.so"]


def test_libraries_of_a_left_out_plugin_go_even_when_they_need_each_other(find):
    assert find(ALL, ["plugins/theme.so"]) == {"libgtk.so", "libpango.so"}


def test_a_library_that_a_kept_plugin_needs_too_stays(find):
    gone = find(ALL, ["plugins/theme.so"])
    assert not gone & {"libglib.so", "libpcre.so", "libxcb.so"}


def test_nothing_goes_when_nothing_was_left_out(find):
    assert find(ALL, []) == set()


def test_libraries_of_the_system_are_none_of_its_business(find):
    assert "libc.so" not in find(ALL, ["plugins/theme.so"])


@pytest.mark.skipif(shutil.which("objdump") is None, reason="needs objdump")
def test_only_the_libraries_that_a_file_names_itself_are_followed(load_script):
    needed = load_script("elf").needed
    program = Path(sys.executable).resolve()
    assert "libc.so.6" in needed(program)
    # Whatever the C library needs, the program does not name it for that.
    assert needed(program).isdisjoint({"ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"})
