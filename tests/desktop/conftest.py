"""Fixtures for the window: real widgets without a screen, hand-made outcomes, real films."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gc
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np
import pytest
import shiboken6
from PIL import Image
from PySide6.QtCore import QSettings, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import __version__
from core.calibration import Calibration
from core.decision import Interval, OperatingPoint
from core.errors import CorruptImageError
from core.images.types import FilmMetadata, ImageFormat, ViewPosition
from core.model_spec import Golden, MeasuredOn, ModelSpec, ScopeSpec, Training
from core.outcome import (
    FailedCase,
    FilmFacts,
    InfluenceMap,
    InputFile,
    Refusal,
    RefusalReason,
    RefusedCase,
    ScoredCase,
)
from core.preprocessing import InputSpec
from desktop.application import make_application
from desktop.furnishing import open_window
from desktop.main_window import MainWindow
from desktop.models.case_row import CaseRow
from desktop.settings import Settings, ThemeChoice
from desktop.terms import terms_id
from desktop.theme import Theme
from desktop.views.viewer import Viewer
from desktop.workers.film_store import FilmStore
from tests.desktop.helpers import fill

NOW = datetime(2026, 11, 20, 14, 31, tzinfo=UTC)


class Cases:
    """Outcomes made by hand, of films that may lie anywhere."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def source(self, name: str) -> InputFile:
        return InputFile(self.folder / name, name)

    def facts(self, metadata: FilmMetadata | None = None) -> FilmFacts:
        return FilmFacts("ab" * 32, 320, 288, 8, ImageFormat.PNG, metadata or FilmMetadata())

    def scored(
        self,
        probability: float,
        name: str = "film.png",
        warnings: tuple[str, ...] = (),
        influence: float = 1.0,
        metadata: FilmMetadata | None = None,
    ) -> ScoredCase:
        values = np.full((6, 6), -0.5, dtype=np.float32)
        values[2:4, 1:3] = influence
        metadata = metadata or FilmMetadata(
            age_years=3, view_position=ViewPosition.AP, study_date=date(2026, 11, 18)
        )
        logit = float(np.log(probability / (1 - probability)))
        return ScoredCase(
            source=self.source(name),
            film=self.facts(metadata),
            logit=logit,
            probability=probability,
            influence_map=InfluenceMap(values, (0.1, 0.0, 0.9, 1.0)),
            warnings=warnings,
            provider="cpu",
            scored_at=NOW,
        )

    def refused(self, name: str = "hand.png") -> RefusedCase:
        refusals = (
            Refusal(RefusalReason.NOT_A_CHEST_FILM, "4.1", "2.5"),
            Refusal(RefusalReason.BODY_PART, "HAND"),
        )
        metadata = FilmMetadata(body_part="HAND")
        return RefusedCase(self.source(name), self.facts(metadata), refusals, (), NOW)

    def failed(self, name: str = "broken.png") -> FailedCase:
        return FailedCase(self.source(name), CorruptImageError(self.folder / name), NOW)


@pytest.fixture
def cases(tmp_path: Path) -> Cases:
    return Cases(tmp_path)


@pytest.fixture(scope="session")
def spec() -> ModelSpec:
    """A model as model.json describes one; there is no network behind it."""
    return ModelSpec(
        schema=1,
        model_id="lobar-test",
        onnx_sha256="7f3a9c2e" * 8,
        input=InputSpec(96),
        calibration=Calibration(1.0, 0.0, 0.5),
        operating_points=(
            OperatingPoint(
                "high_sensitivity", 0.2, 0.1, 0.3, Interval(0.984, 0.974, 0.991),
                Interval(0.861, 0.84, 0.88),
            ),
            OperatingPoint(
                "balanced", 0.42, 0.32, 0.55, Interval(0.968, 0.953, 0.978),
                Interval(0.933, 0.896, 0.957),
            ),
            OperatingPoint("high_specificity", 0.7, 0.6, 0.8),
        ),
        default_operating_point="balanced",
        measured_on=MeasuredOn("patients held out of training", 1043, 762),
        map_full_scale=1.0,
        golden=Golden("golden.png", "0" * 64, 0.0, 0.5, 0.001),
        scope=ScopeSpec("scope.npz", "0" * 64, 2.5, 0.5, 0.1, 64, 1.0, 5.0),
        training=Training("run", "2026-11-20", "abc", "fp", "5,216 films"),
    )  # fmt: skip


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return make_application()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    made = Settings(QSettings(str(tmp_path / "lobar.ini"), QSettings.Format.IniFormat))
    made.accept(terms_id(), __version__, NOW.date())
    return made


@pytest.fixture
def theme(qapp: QApplication, settings: Settings) -> Iterator[Theme]:
    made = Theme(qapp, ThemeChoice.DARK)
    yield made
    made.deleteLater()


@pytest.fixture
def film_folder(tmp_path: Path, draw_film: Callable[..., np.ndarray]) -> Path:
    """Four drawn films and a file that is none."""
    folder = tmp_path / "ward"
    folder.mkdir()
    for number in range(4):
        Image.fromarray(draw_film(seed=number)).save(folder / f"film{number}.png")
    (folder / "notes.txt").write_text("not a film")
    return folder


@pytest.fixture
def film_path(tmp_path: Path, draw_film: Callable[..., np.ndarray]) -> Path:
    path = tmp_path / "film.png"
    Image.fromarray(draw_film(640, 480)).save(path)
    return path


@pytest.fixture
def viewer(qtbot: QtBot, theme, settings, spec) -> Iterator[Viewer]:
    films = FilmStore()
    made = Viewer(theme, settings, films)
    made.set_full_scale(spec.map_full_scale)
    qtbot.addWidget(made)
    made.resize(1000, 560)
    made.show()
    yield made
    films.shutdown()


@pytest.fixture
def scored_row(cases, spec, film_path: Path) -> CaseRow:
    outcome = cases.scored(0.9, film_path.name)
    return CaseRow(outcome.source).decided(outcome, spec.operating_point())


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, theme: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    """The whole window, without a model: tests give it one, or outcomes, by hand."""
    made = open_window(settings, theme, model_dir=tmp_path / "no-model")
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    qtbot.waitUntil(lambda: not made.strip.isHidden(), timeout=20_000)
    yield made
    made.shutdown()


@pytest.fixture
def live_window(
    qtbot: QtBot, settings: Settings, theme: Theme, model_dir: Path
) -> Iterator[MainWindow]:
    """The whole window with the model that Lobar ships."""
    made = open_window(settings, theme, model_dir=model_dir)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    qtbot.waitUntil(lambda: made.session.spec is not None, timeout=20_000)
    yield made
    made.shutdown()


@pytest.fixture(autouse=True)
def _no_thread_is_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Every thread that a test starts has ended when it ends."""
    before = set(threading.enumerate())
    yield
    # Pool threads of Qt show up as dummies once they ran Python; they end with the process.
    left = [
        t for t in set(threading.enumerate()) - before if t.is_alive() and "Dummy" not in t.name
    ]
    assert not left, f"threads left: {left}"
    running = [
        thread.objectName()
        for thread in gc.get_objects()
        if type(thread) is QThread and shiboken6.isValid(thread) and thread.isRunning()
    ]
    assert not running, f"Qt threads left: {running}"


@pytest.fixture
def page(window, cases, spec):
    """The page of a window with a model and films, where nothing has been checked."""
    fill(window, cases, spec)
    window.actions_.site_check.trigger()
    return window.pages.site_check


@pytest.fixture
def classes(tmp_path, draw_film) -> Path:
    """Real files: two classes, of which one film is broken and one lies beside."""
    for number, name in enumerate(("NORMAL/a", "NORMAL/b", "PNEUMONIA/c", "loose")):
        path = tmp_path / "site" / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(draw_film(seed=number)).save(path)
    (tmp_path / "site" / "PNEUMONIA" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return tmp_path / "site"
