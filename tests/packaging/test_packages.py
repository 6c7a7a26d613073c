"""The .deb and the .tar.xz: what is in them, and that they are the same twice."""

from __future__ import annotations

import configparser
import hashlib
import shutil
import subprocess
import tarfile
import xml.etree.ElementTree as ET

import pytest

MOMENT = 1_700_000_000
needs_debian = pytest.mark.skipif(
    not (shutil.which("dpkg-deb") and shutil.which("objdump")), reason="needs dpkg-deb and objdump"
)


@pytest.fixture(scope="module")
def packages(load_script):
    return load_script("packages")


@pytest.fixture(scope="module")
def debian(load_script):
    return load_script("debian")


@pytest.fixture
def make_app(tmp_path, packages):
    """A folder laid out like the frozen app, with real programs in it."""

    def make(name: str = "app"):
        app = tmp_path / name / "lobar"
        (app / "_internal" / "resources").mkdir(parents=True)
        for program in ("lobar", "lobar-desktop"):
            shutil.copy("/bin/true", app / program)
        (app / "_internal" / "resources" / "text").write_text("text")
        (app / "_internal" / "link").symlink_to("resources/text")
        packages.settle(app, MOMENT)
        return app

    return make


def _deb(path, *arguments):
    return subprocess.run(
        ["dpkg-deb", *arguments, path], capture_output=True, text=True, check=True
    ).stdout


@needs_debian
def test_the_package_installs_programs_menu_entry_icon_and_file_type(debian, make_app, tmp_path):
    listing = _deb(debian.build_deb(make_app(), tmp_path, "1.2.3", MOMENT), "--contents")
    for path in (
        "./usr/bin/lobar -> ../lib/lobar/lobar",
        "./usr/bin/lobar-desktop -> ../lib/lobar/lobar-desktop",
        "./usr/lib/lobar/_internal/resources/text",
        "./usr/share/applications/lobar.desktop",
        "./usr/share/icons/hicolor/256x256/apps/lobar.png",
        "./usr/share/icons/hicolor/scalable/apps/lobar.svg",
        "./usr/share/mime/packages/lobar.xml",
        "./usr/share/doc/lobar/copyright",
    ):
        assert path in listing
    assert all("root/root" in line for line in listing.splitlines())
    assert "-rwxr-xr-x root/root" in listing


@needs_debian
def test_the_package_says_what_it_needs_and_whose_it_is(debian, make_app, tmp_path):
    deb = debian.build_deb(make_app(), tmp_path, "1.2.3", MOMENT)
    fields = _deb(deb, "--info")
    assert deb.name.startswith("lobar_1.2.3_")
    assert "Version: 1.2.3" in fields
    assert "libc6 (>= 2." in fields
    assert "xkb-data" in fields
    assert "research software, not a cleared medical device" in fields


@needs_debian
def test_no_script_of_the_package_touches_what_a_clinic_made(debian, make_app, tmp_path):
    deb = debian.build_deb(make_app(), tmp_path, "1.2.3", MOMENT)
    subprocess.run(["dpkg-deb", "--control", deb, tmp_path / "control"], check=True)
    assert {p.name for p in (tmp_path / "control").iterdir()} == {"control", "postinst", "postrm"}
    for name in ("postinst", "postrm"):
        script = tmp_path / "control" / name
        assert script.stat().st_mode & 0o111
        commands = [line for line in script.read_text().splitlines() if not line.startswith("#")]
        assert not [line for line in commands if "rm " in line or "/home" in line or "~" in line]
        subprocess.run(["sh", "-n", script], check=True)


@needs_debian
def test_a_library_of_no_known_package_stops_the_build(debian, make_app, monkeypatch):
    monkeypatch.setattr(debian, "_GLIBC", frozenset())
    with pytest.raises(debian.PackagingError, match=r"libc\.so\.6"):
        debian.depends(make_app())


@needs_debian
def test_the_same_app_makes_the_same_packages(packages, make_app, tmp_path):
    made = []
    for name in ("one", "two"):
        out = tmp_path / f"out {name}"
        out.mkdir()
        packages.make_packages(make_app(name), out, "1.2.3", MOMENT)
        made.append({path.name: path.read_bytes() for path in out.iterdir()})
    assert made[0] == made[1]
    assert len(made[0]) == 3


def test_checksums_are_those_of_the_packages(packages, make_app, tmp_path):
    *made, sums = packages.make_packages(make_app(), tmp_path, "1.2.3", MOMENT)
    lines = dict(reversed(line.split("  ")) for line in sums.read_text().splitlines())
    assert lines == {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in made}


def test_the_tarball_holds_one_folder_with_links_and_rights_and_no_owner(
    packages, make_app, tmp_path
):
    with tarfile.open(packages.make_tarball(make_app(), tmp_path, "1.2.3", MOMENT)) as archive:
        members = {member.name: member for member in archive.getmembers()}
    assert {name.split("/")[0] for name in members} == {"lobar-1.2.3"}
    assert members["lobar-1.2.3/lobar"].mode == 0o755
    assert members["lobar-1.2.3/_internal/resources/text"].mode == 0o644
    assert members["lobar-1.2.3/_internal/link"].issym()
    assert {(m.uid, m.uname, m.mtime) for m in members.values()} == {(0, "root", MOMENT)}


def test_the_given_date_stands_before_that_of_the_last_commit(packages, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "12345")
    assert packages.source_moment() == 12345
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert packages.source_moment() > MOMENT


def test_the_menu_entry_starts_the_window_with_the_films_that_were_clicked(repository):
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(repository / "packaging" / "linux" / "lobar.desktop", encoding="utf-8")
    fields = entry["Desktop Entry"]
    assert fields["Exec"] == "lobar-desktop %F"
    assert fields["MimeType"] == "application/dicom;"
    assert fields["Icon"] == "lobar"


def test_the_file_type_covers_the_suffixes_that_lobar_reads(repository):
    tree = ET.parse(repository / "packaging" / "linux" / "lobar.xml")  # noqa: S314 - our own
    globs = {node.get("pattern") for node in tree.iter() if node.tag.endswith("glob")}
    assert globs == {"*.dcm", "*.dicom", "*.dic"}
