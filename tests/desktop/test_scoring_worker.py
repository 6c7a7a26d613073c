"""The worker of the scoring thread: one film alone, and films side by side."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.outcome import InputFile, ScoredCase
from desktop.workers import scoring_worker
from desktop.workers.events import FilmsScored, ModelOpened, ScoringEvent, ScoringJob
from desktop.workers.scoring_worker import ScoringWorker


@pytest.fixture
def events() -> list[ScoringEvent]:
    return []


@pytest.fixture
def worker(
    model_dir: Path, events: list[ScoringEvent], monkeypatch: pytest.MonkeyPatch
) -> Iterator[ScoringWorker]:
    """A worker with its model, in this thread, as on a computer of two cores."""
    monkeypatch.setattr(scoring_worker, "cpu_count", lambda logical: 2)
    made = ScoringWorker(model_dir)
    made.happened.connect(events.append)
    yield made
    made.close()


@pytest.fixture
def films(repository: Path) -> tuple[InputFile, ...]:
    """The sample films."""
    paths = sorted((repository / "resources" / "samples").glob("synthetic-*"))
    return tuple(InputFile(path, path.name) for path in paths)


def scored(events: list[ScoringEvent]) -> dict[Path, ScoredCase]:
    outcomes = [o for event in events if isinstance(event, FilmsScored) for o in event.outcomes]
    return {o.source.path: o for o in outcomes if isinstance(o, ScoredCase)}


def test_a_film_alone_scores_as_it_does_among_others(
    qtbot: QtBot, worker: ScoringWorker, events: list[ScoringEvent], films: tuple[InputFile, ...]
) -> None:
    worker.open_model("cpu")
    assert isinstance(events[-1], ModelOpened)
    qtbot.waitUntil(lambda: worker.is_ready_for_one, timeout=20_000)
    worker.run(ScoringJob(1, inputs=films))
    together = scored(events)
    events.clear()
    for number, film in enumerate(films, start=2):
        worker.run(ScoringJob(number, inputs=(film,)))
    alone = scored(events)
    assert len(alone) >= 5
    assert set(alone) == set(together)
    for path, case in alone.items():
        assert case.probability == pytest.approx(together[path].probability, abs=1e-6)
        assert case.provider == together[path].provider == "cpu"


def test_the_model_can_score_before_it_is_opened_for_one_film(
    worker: ScoringWorker, events: list[ScoringEvent], films: tuple[InputFile, ...]
) -> None:
    worker.open_model("cpu")  # and no turn of the thread's loop, in which it would be
    assert not worker.is_ready_for_one
    worker.run(ScoringJob(1, inputs=films[:1]))
    assert set(scored(events)) == {films[0].path}


def test_one_core_needs_the_model_once(
    qtbot: QtBot, worker: ScoringWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scoring_worker, "cpu_count", lambda logical: 1)
    worker.open_model("cpu")
    qtbot.wait(50)  # turns of the loop, in which it would be opened again
    assert not worker.is_ready_for_one
