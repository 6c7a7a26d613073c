"""Many files: order, laziness, stopping, and bugs that are not swallowed."""

from __future__ import annotations

import itertools
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import psutil
import pytest
from PIL import Image

from core.batch import score_all
from core.isolation.limits import ReadingLimits
from core.isolation.reader import IsolatedReader
from core.outcome import FailedCase, InputFile, RefusedCase, ScoredCase
from core.scoring import Scorer

NOW = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def scorer(tiny_model) -> Scorer:
    return Scorer.open("cpu", tiny_model / "resources" / "model", threads=1)


@pytest.fixture(scope="module")
def inputs(tmp_path_factory, draw_film, make_dicom) -> list[InputFile]:
    """Films of very different cost, a film to refuse and two files that fail."""
    folder = tmp_path_factory.mktemp("batch")
    for number in range(8):
        side = 1400 if number % 3 == 0 else 160
        Image.fromarray(draw_film(side, side, seed=number)).save(folder / f"film{number}.png")
    adult = make_dicom(draw_film(), PatientAge="040Y")
    adult.save_as(folder / "film3-adult.dcm", enforce_file_format=True)
    (folder / "film4-broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    names = [path.name for path in sorted(folder.iterdir())]
    names.insert(2, "missing.png")
    return [InputFile(folder / name, name) for name in names]


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    """Whatever a test does, the pool's threads have ended when it ends."""
    yield
    left = [t.name for t in threading.enumerate() if t.name.startswith("lobar-score")]
    assert not left


def _comparable(outcome: object) -> object:
    """An outcome without its moment, and with arrays and errors as values."""
    outcome = replace(outcome, scored_at=NOW)
    if isinstance(outcome, ScoredCase):
        values = outcome.influence_map.values.tobytes()
        return replace(outcome, influence_map=None), values
    if isinstance(outcome, FailedCase):
        return outcome.source, str(outcome.error)
    return outcome


@pytest.mark.parametrize("workers", [1, 4])
def test_every_input_gives_one_outcome_in_the_order_of_the_inputs(scorer, inputs, workers):
    outcomes = list(score_all(scorer, inputs, workers))
    assert [outcome.source for outcome in outcomes] == inputs
    kinds = {outcome.source.label: type(outcome) for outcome in outcomes}
    assert kinds.pop("missing.png") is FailedCase
    assert kinds.pop("film4-broken.png") is FailedCase
    assert kinds.pop("film3-adult.dcm") is RefusedCase
    assert set(kinds.values()) == {ScoredCase}


def test_the_number_of_workers_changes_nothing(scorer, inputs):
    alone, together = (
        [_comparable(outcome) for outcome in score_all(scorer, inputs, workers)]
        for workers in (1, 4)
    )
    assert alone == together


@pytest.mark.parametrize("workers", [0, -1])
def test_without_workers_one_works(scorer, inputs, workers):
    assert len(list(score_all(scorer, inputs, workers))) == len(inputs)


def test_no_input_gives_no_outcome(scorer):
    assert list(score_all(scorer, [])) == []


def test_inputs_are_taken_as_they_are_needed(scorer, inputs):
    taken = itertools.count()

    def endless() -> Iterator[InputFile]:
        while True:
            next(taken)
            yield inputs[1]

    outcomes = score_all(scorer, endless(), workers=2)
    for _ in range(5):
        next(outcomes)
    outcomes.close()
    assert next(taken) <= 5 + 2 * 64 + 1


def test_nothing_begins_before_the_first_outcome_is_asked_for(scorer):
    def bursting() -> Iterator[InputFile]:
        pytest.fail("inputs were taken before anybody asked")
        yield

    score_all(scorer, bursting()).close()


def test_stopping_early_ends_the_threads_and_drops_the_rest(scorer, inputs):
    outcomes = score_all(scorer, inputs * 20, workers=4)
    assert next(outcomes).source == inputs[0]
    assert any(t.name.startswith("lobar-score") for t in threading.enumerate())
    outcomes.close()
    assert not any(t.name.startswith("lobar-score") for t in threading.enumerate())
    with pytest.raises(StopIteration):
        next(outcomes)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGSTOP is POSIX")
def test_a_stop_does_not_wait_for_a_decoder_that_hangs(scorer, inputs):
    stop = threading.Event()
    with IsolatedReader(limits=ReadingLimits(seconds=300)) as reader:
        reader.read(inputs[1].path)
        hung = [c for c in psutil.Process().children() if "spawn_main" in " ".join(c.cmdline())]
        os.kill(hung[0].pid, signal.SIGSTOP)
        threading.Timer(0.5, stop.set).start()
        began = time.monotonic()
        assert list(score_all(scorer, inputs, reader=reader, stop=stop)) == []
        assert time.monotonic() - began < 100  # a film may take 300 s here
        assert len(list(score_all(scorer, inputs, reader=reader))) == len(inputs)


def test_a_reader_that_was_given_stays_open(scorer, inputs):
    with IsolatedReader(2) as reader:
        for _ in range(2):
            assert len(list(score_all(scorer, inputs, reader=reader))) == len(inputs)
            assert reader.read(inputs[1].path).sha256


def test_a_bug_escapes_in_its_turn(scorer, inputs):
    outcomes = score_all(scorer, [inputs[0], InputFile(None, "no path"), inputs[1]], workers=2)
    assert isinstance(next(outcomes), ScoredCase)
    with pytest.raises(AttributeError):
        next(outcomes)


@pytest.mark.parametrize("before", [0, 1, 9])
def test_a_listing_that_fails_is_not_swallowed_and_leaves_no_thread(scorer, inputs, before):
    def failing() -> Iterator[InputFile]:
        yield from [inputs[1]] * before
        raise RuntimeError("the listing broke")

    with pytest.raises(RuntimeError, match="the listing broke"):
        list(score_all(scorer, failing(), workers=2))


def test_two_batches_may_share_a_scorer(scorer, inputs):
    pairs = zip(score_all(scorer, inputs), score_all(scorer, reversed(inputs)), strict=True)
    sources = [(first.source, second.source) for first, second in pairs]
    assert sources == list(zip(inputs, reversed(inputs), strict=True))


def test_maps_of_a_batch_are_not_one_and_the_same_array(scorer, inputs):
    scored = [o for o in score_all(scorer, inputs, 4) if isinstance(o, ScoredCase)]
    for first, second in itertools.pairwise(scored):
        assert not np.shares_memory(first.influence_map.values, second.influence_map.values)
