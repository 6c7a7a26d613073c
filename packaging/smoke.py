"""Start the frozen app as a clinic would, and compare what it says with the source checkout.

The films are the samples, one film in every transfer syntax that can be written here, and, where
they are there, the DICOM films of the shared test data.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from checks import ROOT, Problems, Smoke
from films import UNWRITABLE, write_films
from installed import InstalledApp


def main(argv: Sequence[str] | None = None) -> int:
    """Run every check. Exit status 0 when all pass."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--app", type=Path, default=ROOT / "dist" / "lobar", help="the frozen app")
    shared = os.environ.get("LOBAR_SHARED_DATA", ROOT.parent / "shared" / "data")
    parser.add_argument("--data", type=Path, default=shared, help="the shared test data, if any")
    arguments = parser.parse_args(argv)
    if not arguments.app.is_dir():
        print(f"smoke: there is no {arguments.app}; make build makes it", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="lobar-smoke-") as folder:
        home = Path(folder)
        films, out = home / "films", home / "out"
        out.mkdir()
        _collect_films(films, arguments.data)
        hidden = [ROOT, *(Path(p) for p in {sys.base_prefix} - {"/usr"})]
        app = InstalledApp.install(arguments.app, home, hidden)
        hides = ", ".join(str(path) for path in hidden)
        print(f"Isolation: {f'no network, {hides} hidden' if app.isolation else 'none here'}")
        print(f"Installed size: {app.size() / 1e6:.0f} MB in {len(app.files())} files and folders")
        return _run(Smoke(app, films, out))


def _run(smoke: Smoke) -> int:
    before = smoke.app.files()
    checks: tuple[Callable[[], Problems], ...] = (
        smoke.contents,
        smoke.self_test,
        smoke.info,
        smoke.scores,
        smoke.window_self_test,
        smoke.window_picture,
        smoke.window_on_x11,
    )
    failed = 0
    for check in checks:
        started = time.monotonic()
        problems = list(check())
        failed += bool(problems)
        name = check.__name__.replace("_", " ")
        print(f"{'FAIL' if problems else 'ok':<5} {name} ({time.monotonic() - started:.1f} s)")
        for problem in problems:
            print(f"      {problem}")
    strays = smoke.app.files() - before
    for stray in sorted(strays):
        print(f"FAIL  the app wrote {stray} into its own folder")
    print("Smoke test failed." if failed or strays else "Smoke test passed.")
    return 1 if failed or strays else 0


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
