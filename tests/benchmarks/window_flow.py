"""What the clinician waits for: from opening to CSV, from click to film, while scrolling.

The real window, driven by clicks and keys. Times depend on the machine, so they stand beside those
of the bare minimum taken in the same run: decoding one film, painting an empty list of Qt.
Run as ``QT_QPA_PLATFORM=offscreen python tests/benchmarks/window_flow.py --data FOLDER``.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

from core import __version__
from core.images.reader import read_image
from core.outcome import InputFile, ScoredCase
from core.resources import resource_path
from desktop.application import make_application
from desktop.furnishing import open_window
from desktop.main_window import MainWindow
from desktop.settings import Settings, ThemeChoice
from desktop.terms import terms_id
from desktop.theme import Theme

ROOT = Path(__file__).resolve().parent.parent.parent
_LONGEST_WAIT = 600.0
_CLICKS, _FRAMES, _ROWS = 12, 200, 100_000

Milliseconds = list[float]


def main() -> int:
    """Measure, print the table, write the numbers as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=resource_path("samples"))
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "window_flow.json")
    arguments = parser.parse_args()
    app = make_application()
    with tempfile.TemporaryDirectory() as folder:
        window = _window(app, Path(folder))
        try:
            films = Path(folder) / "films"
            shutil.copytree(arguments.data, films)
            figures = _measure(window, films)
        finally:
            window.close()
    for name, value in figures.items():
        sys.stdout.write(f"{name:55} {value:10.2f}\n")
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(json.dumps(figures, indent=2) + "\n", "utf-8")
    return 0


def _window(app: QApplication, folder: Path) -> MainWindow:
    # A record and settings of its own, so that no clinician's are changed.
    os.environ["LOBAR_DATA_DIR"] = str(folder / "data")
    settings = Settings(QSettings(str(folder / "lobar.ini"), QSettings.Format.IniFormat))
    settings.accept(terms_id(), __version__, datetime.now(UTC).date())
    window = open_window(settings, Theme(app, ThemeChoice.DARK))
    window.resize(1440, 900)
    window.show()
    _wait(lambda: window.session.spec is not None)
    return window


def _measure(window: MainWindow, films: Path) -> dict[str, float]:
    figures = {
        "actions from the open window to the CSV": float(_actions_to_csv(window, films)),
        "films in the folder": float(window.session.table.rowCount()),
    }
    decoding = _decoding(window)
    for name, how in (("next row (Down key)", _press_down), ("a row further away", _click_away)):
        shown = [how(window, number) for number in range(_CLICKS)]
        figures |= _summary(f"{name}: film on screen, ms", shown)
    figures |= _summary("one film decoded, nothing else, ms", decoding)
    figures |= _summary(f"frame while scrolling {_ROWS:,} rows, ms", _scrolling(window))
    figures |= _summary("frame of a bare Qt list as long, ms", _bare_scrolling())
    return figures


def _actions_to_csv(window: MainWindow, films: Path) -> int:
    """Drop the folder, click Export: fails where that gives no CSV beside the films."""
    session = window.session
    window.open_paths([films])  # what dropping the folder does
    _wait(lambda: bool(session.table.rowCount()) and not session.is_running)
    QTest.mouseClick(window.batch_bar.export, Qt.MouseButton.LeftButton)
    _wait(lambda: bool(list(films.glob("*.csv"))))
    return 2


def _press_down(window: MainWindow, _number: int) -> float:
    _wait(lambda: window.viewer.is_settled)
    QTest.qWait(400)  # a look at the film, meanwhile its neighbours are read
    return _shown_after(
        window, lambda: QTest.keyClick(window.case_list.view, Qt.Key.Key_Down, delay=0)
    )


def _click_away(window: MainWindow, number: int) -> float:
    rows = window.cases.rowCount()
    return _shown_after(window, lambda: window.case_list.view.choose((number * 37 + 19) % rows))


def _shown_after(window: MainWindow, act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    _wait(lambda: window.viewer.is_settled)
    window.viewer.repaint()
    return (time.perf_counter() - started) * 1000


def _decoding(window: MainWindow) -> Milliseconds:
    paths = [row.source.path for row in window.cases.listed()[:_CLICKS]]
    return [_timed(lambda path=path: read_image(path)) for path in paths]  # type: ignore[misc]


def _scrolling(window: MainWindow) -> Milliseconds:
    table = window.session.table
    template = next(r.outcome for r in table.rows() if isinstance(r.outcome, ScoredCase))
    folder = template.source.path.parent
    window.session.close_list()
    sources = [InputFile(folder / f"film{n}.png", f"film{n}.png") for n in range(_ROWS)]
    table.append(sources)
    table.set_outcomes(
        0,
        [
            replace(template, source=source, probability=(n * 37 % _ROWS + 0.5) / _ROWS)
            for n, source in enumerate(sources)
        ],
    )
    _wait(lambda: window.cases.rowCount() == _ROWS)
    return _frames(window.case_list.view)


def _bare_scrolling() -> Milliseconds:
    view = QListView()
    view.setUniformItemSizes(True)
    view.setModel(QStringListModel([f"film{n}.png" for n in range(_ROWS)]))
    view.resize(400, 800)
    view.show()
    return _frames(view)


def _frames(view: QAbstractItemView) -> Milliseconds:
    bar = view.verticalScrollBar()
    QTest.qWait(300)

    def frame(number: int) -> None:
        bar.setValue(bar.maximum() * number // _FRAMES)
        view.viewport().repaint()
        QApplication.processEvents()

    return [_timed(lambda number=number: frame(number)) for number in range(_FRAMES)]  # type: ignore[misc]


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def _summary(name: str, values: Milliseconds) -> dict[str, float]:
    ninth = statistics.quantiles(values, n=10)[-1]
    return {f"{name}, median": statistics.median(values), f"{name}, 90 %": ninth}


def _wait(done: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _LONGEST_WAIT
    while not done():
        if time.monotonic() > deadline:
            raise TimeoutError("the window did not get there")
        QTest.qWait(1)


if __name__ == "__main__":
    sys.exit(main())
