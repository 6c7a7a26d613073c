"""Start the frozen app as a clinic would, and compare what it says with the source checkout.

With ``--clean-root``, what is tested is the .deb, installed in a bare Debian. The films are the
samples, one film in every transfer syntax that can be written here, and, where they are there, the
DICOM films of the shared test data.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from checks import ROOT, Problems, Smoke
from clean_checks import CleanSmoke
from clean_root import NoCleanRootError, install_in_clean_root
from films import UNWRITABLE, write_films
from installed import InstalledApp

Check = Callable[[], Problems]


def main(argv: Sequence[str] | None = None) -> int:
    """Run every check. Exit status 0 when all pass."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--app", type=Path, default=ROOT / "dist" / "lobar", help="the frozen app")
    parser.add_argument(
        "--clean-root", action="store_true", help="test the .deb beside the app, in a bare Debian"
    )
    shared = os.environ.get("LOBAR_SHARED_DATA", ROOT.parent / "shared" / "data")
    parser.add_argument("--data", type=Path, default=shared, help="the shared test data, if any")
    arguments = parser.parse_args(argv)
    if not arguments.app.is_dir():
        print(f"smoke: there is no {arguments.app}; make build makes it", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="lobar-smoke-") as folder:
        if arguments.clean_root:
            try:
                return _test_package(arguments.app.parent, Path(folder), arguments.data)
            except NoCleanRootError as error:
                print(f"NOT in a clean root: {error}.")
                print("The package is not tested; a copy of the frozen app is, without network.")
                shutil.rmtree(Path(folder) / "root", ignore_errors=True)
        return _test_copy(arguments.app, Path(folder), arguments.data)


def _test_copy(built: Path, home: Path, data: Path) -> int:
    hidden = [ROOT, *(Path(p) for p in {sys.base_prefix} - {"/usr"})]
    app = InstalledApp.install(built, home, hidden)
    hides = ", ".join(str(path) for path in hidden)
    print(f"Isolation: {f'no network, {hides} hidden' if app.isolation else 'none here'}")
    smoke = Smoke(app, home / "films", home / "out", app.files())
    _prepare(smoke, data)
    return _run(_checks(smoke))


def _test_package(dist: Path, work: Path, data: Path) -> int:
    deb = max(dist.glob("lobar_*.deb"), key=lambda path: path.stat().st_mtime, default=None)
    if deb is None:
        raise NoCleanRootError(f"there is no package in {dist}; make build makes it")
    started = time.monotonic()
    app = install_in_clean_root(deb, work, ROOT / "build" / "clean-root")
    print(f"Installed {deb.name} ({deb.stat().st_size / 1e6:.1f} MB) in a bare Debian")
    print(f"in {time.monotonic() - started:.0f} s. Isolation: no network, no rights, no Python.")
    smoke = CleanSmoke(app, app.home / "films", app.home / "out", app.files(), deb)
    _prepare(smoke, data)
    app.give_to_user(app.home)
    # The last ones change what the others test.
    last = (smoke.internet, smoke.associations, smoke.uninstall)
    return _run((smoke.download, smoke.no_python, *_checks(smoke), *last))


def _prepare(smoke: Smoke, data: Path) -> None:
    smoke.out.mkdir()
    _collect_films(smoke.films, data)
    app = smoke.app
    print(f"Installed size: {app.size() / 1e6:.0f} MB in {len(app.files())} files and folders")


def _checks(smoke: Smoke) -> tuple[Check, ...]:
    return (
        smoke.contents,
        smoke.resources,
        smoke.size,
        smoke.self_test,
        smoke.info,
        smoke.scores,
        smoke.model_import,
        smoke.window_self_test,
        smoke.window_scores,
        smoke.languages,
        smoke.window_picture,
        smoke.window_on_x11,
        smoke.own_folder,
    )


def _run(checks: Iterable[Check]) -> int:
    failed = 0
    for check in checks:
        started = time.monotonic()
        problems = list(check())
        failed += bool(problems)
        name = check.__name__.replace("_", " ")
        print(f"{'FAIL' if problems else 'ok':<5} {name} ({time.monotonic() - started:.1f} s)")
        for problem in problems:
            print(f"      {problem}", flush=True)
    print("Smoke test failed." if failed else "Smoke test passed.")
    return 1 if failed else 0


def _collect_films(films: Path, data: Path) -> None:
    shutil.copytree(ROOT / "resources" / "samples", films / "samples")
    sample = min((films / "samples").glob("*.dcm"))
    print(f"Transfer syntaxes written: {write_films(sample, films / 'syntaxes')}")
    if not data.is_dir():
        print(
            f"No shared test data at {data}: not checked: {', '.join(s.name for s in UNWRITABLE)}"
        )
        return
    shutil.copytree(data / "dicom" / "chest", films / "chest")
    (films / "htj2k").mkdir()
    for film in (data / "dicom" / "pydicom-data").glob("HTJ2K*.dcm"):
        shutil.copy2(film, films / "htj2k")


if __name__ == "__main__":
    sys.exit(main())
