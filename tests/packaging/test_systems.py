"""Windows and macOS: what the recipes for them name exists, and so do the wheels."""

from __future__ import annotations

import re

import pytest

from core import __version__


@pytest.fixture(scope="module")
def wheels(load_script):
    return load_script("wheels")


@pytest.fixture(scope="module")
def workflow(repository):
    return (repository / ".github" / "workflows" / "packages.yml").read_text()


@pytest.fixture(scope="module")
def installer(repository):
    return (repository / "packaging" / "windows" / "lobar.iss").read_text()


def test_every_path_that_the_workflow_names_exists(repository, workflow):
    named = set(re.findall(r"\b(?:packaging|requirements)/[\w./-]+", workflow))
    assert {"packaging/build.py", "packaging/smoke.py", "packaging/windows/lobar.iss"} <= named
    assert not [name for name in named if not (repository / name).is_file()]
    recipes = (repository / "Makefile").read_text()
    assert all(f"\n{target}:" in recipes for target in re.findall(r"\bmake ([\w-]+)", workflow))


def test_the_workflow_builds_and_tests_on_each_system(workflow):
    jobs = re.split(r"^  (?=\w+:$)", workflow.partition("jobs:\n")[2], flags=re.MULTILINE)[1:]
    assert [job.partition(":")[0] for job in jobs] == ["linux", "windows", "macos"]
    for job in jobs:
        assert "make build" in job or "packaging/build.py" in job
        assert "packaging/smoke.py" in job
        assert "SHA256SUMS" in job


def test_the_installer_takes_what_the_build_makes_and_asks_for_no_rights(repository, installer):
    assert 'Source: "dist\\lobar\\*"' in installer
    assert "PrivilegesRequired=lowest" in installer
    root = re.search(r'#define Root "(.+)"', installer).group(1).replace("\\", "/")
    assert (repository / "packaging/windows" / root).resolve() == repository.resolve()
    assert (repository / re.search(r"LicenseFile=(\S+)", installer).group(1)).is_file()
    programs = set(re.findall(r"\{app\}\\([\w-]+)\.exe", installer))
    recipe = (repository / "packaging" / "lobar.spec").read_text()
    assert programs
    assert all(f'program("{name}"' in recipe for name in programs)


def test_uninstalling_on_windows_leaves_the_clinics_data(installer):
    sections = re.findall(r"^\[(\w+)\]", installer, re.MULTILINE)
    assert "UninstallDelete" not in sections
    code = [line for line in installer.splitlines() if not line.startswith(";")]
    assert not [line for line in code if "appdata" in line.lower()]


def test_the_registry_is_left_as_it_was_found(installer):
    lines = [line for line in installer.splitlines() if line.startswith("Root:")]
    assert all(line.startswith("Root: HKCU;") for line in lines)
    shared = [line for line in lines if "Lobar.Dicom\\" not in line.partition("ValueType")[0]]
    assert all("Flags: uninsdelete" in line for line in shared)


def test_the_version_resource_holds_the_version_as_windows_wants_it(repository):
    text = (repository / "packaging" / "windows" / "version.txt").read_text()
    assert text.count("$version") == 2
    assert text.count("$numbers") == 2
    numbers = ", ".join([*__version__.split("."), "0", "0", "0"][:4])
    filled = text.replace("$version", __version__).replace("$numbers", numbers)
    compile(filled, "version.txt", "eval")


def test_both_systems_open_the_same_suffixes(repository, installer):
    recipe = (repository / "packaging" / "lobar.spec").read_text()
    assert '"CFBundleTypeExtensions": ["dcm", "dicom", "dic"]' in recipe
    assert {".dcm", ".dicom"} <= set(re.findall(r"Classes\\(\.\w+)", installer))


@pytest.mark.slow
@pytest.mark.parametrize("platform", ["manylinux_2_34_x86_64", "win_amd64", "macosx_14_0_arm64"])
def test_everything_locked_has_a_wheel(wheels, platform):
    try:
        assert wheels.missing_wheels(platform) == ""
    except wheels.UnreachableRegistryError as error:
        pytest.skip(f"the package registry cannot be reached: {error}")


@pytest.mark.slow
def test_a_requirement_without_a_wheel_is_found(wheels, tmp_path):
    lock = tmp_path / "some.lock"
    lock.write_text(f"uvloop==0.21.0 --hash=sha256:{'0' * 64}\n")  # not made for Windows
    try:
        assert "uvloop" in wheels.missing_wheels("win_amd64", lock)
    except wheels.UnreachableRegistryError as error:
        pytest.skip(f"the package registry cannot be reached: {error}")
