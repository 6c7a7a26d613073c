"""Films are read in a row and scored in a row, and come out in order all the same."""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.errors import ReadingStoppedError
from core.in_order import Rest, already, map_in_order
from core.isolation.reader import IsolatedReader
from core.outcome import InputFile

READ, SCORE = "read", "score"


@pytest.fixture
def reader() -> Iterator[IsolatedReader]:
    """Two processes, of which none is started before it is used."""
    with IsolatedReader(2) as reader:
        yield reader


def _films(number: int) -> list[InputFile]:
    return [InputFile(Path(f"{i}.png"), str(i)) for i in range(number)]


class _Log:
    """What each thread did, in its order."""

    def __init__(self, seconds: Callable[[int], float] = lambda _: 0.0) -> None:
        self.of: dict[int, list[str]] = defaultdict(list)
        self._seconds = seconds

    def begin(self, film: InputFile) -> Rest[str]:
        time.sleep(self._seconds(int(film.label)))
        self._add(READ)

        def rest() -> str:
            self._add(SCORE)
            return film.label

        return rest

    def longest(self) -> int:
        """Most films that a thread read in a row."""
        runs = "".join(step[0] for steps in self.of.values() for step in (*steps, SCORE))
        return max(len(run) for run in runs.split(SCORE[0]))

    def _add(self, step: str) -> None:
        self.of[threading.get_ident()].append(step)


@pytest.mark.parametrize("number", [1, 2, 7, 64, 65, 500])
def test_results_come_in_the_order_of_the_inputs(reader, number):
    uneven = _Log(lambda film: 0.004 * (film % 3))
    films = _films(number)
    assert list(map_in_order(uneven.begin, films, reader)) == [film.label for film in films]


def test_of_many_films_several_are_read_in_a_row(reader):
    log = _Log()
    list(map_in_order(log.begin, _films(600), reader))
    assert log.longest() == 16


def test_the_number_of_films_need_not_be_known(reader):
    log = _Log()
    assert len(list(map_in_order(log.begin, iter(map(_same, _films(600))), reader))) == 600
    assert log.longest() == 16


def _same(film: InputFile) -> InputFile:
    return film


def test_few_films_are_shared_out_one_by_one(reader):
    log = _Log()
    list(map_in_order(log.begin, _films(8), reader))
    assert log.longest() == 1


def test_films_that_take_long_to_read_do_not_wait_for_each_other(reader):
    log = _Log(lambda _: 0.12)
    list(map_in_order(log.begin, iter(map(_same, _films(40))), reader))
    assert log.longest() == 1


@pytest.mark.parametrize("where", [READ, SCORE])
def test_an_error_is_raised_in_its_turn(reader, where):
    def fail() -> str:
        raise ZeroDivisionError

    def begin(film: InputFile) -> Rest[str]:
        if film.label != "70":
            return already(film.label)
        return fail if where == SCORE else already(fail())

    results = map_in_order(begin, _films(100), reader)
    assert [next(results) for _ in range(70)] == [str(i) for i in range(70)]
    with pytest.raises(ZeroDivisionError):
        next(results)


def test_nothing_more_is_scored_after_a_stop(reader):
    scored = threading.Semaphore(0)

    def rest() -> None:
        time.sleep(0.01)
        scored.release()

    results = map_in_order(lambda _: rest, _films(10_000), reader)
    for _ in range(100):
        next(results)
    results.close()
    after = 0
    while scored.acquire(blocking=False):
        after += 1
    assert 100 <= after < 300  # of each thread the one under way, beside those done ahead


class _GivenUp(IsolatedReader):
    """Whose films are given up at the first interruption."""

    def __init__(self) -> None:
        super().__init__(2)
        self.interrupted = threading.Event()

    def interrupt(self) -> None:
        self.interrupted.set()


def test_threads_end_whose_film_is_given_up_while_others_of_its_row_are_left():
    reader, hanging = _GivenUp(), threading.Semaphore(0)

    def begin(film: InputFile) -> Rest[str]:
        if int(film.label) < 300:
            return already(film.label)
        hanging.release()
        reader.interrupted.wait(60)
        raise ReadingStoppedError

    results = map_in_order(begin, _films(1000), reader)
    for _ in range(250):
        next(results)
    assert hanging.acquire(timeout=60)
    closing = threading.Thread(target=results.close, daemon=True)
    closing.start()
    closing.join(20)
    assert not closing.is_alive()
    reader.close()


def test_a_film_that_takes_long_holds_back_none_of_those_read_before_it(reader):
    go_on, slow = threading.Event(), "330"

    def begin(film: InputFile) -> Rest[str]:
        if film.label == slow and not go_on.wait(20):
            raise TimeoutError
        return already(film.label)

    results = map_in_order(begin, _films(1000), reader)
    assert [next(results) for _ in range(330)] == [str(i) for i in range(330)]
    go_on.set()
    assert next(results) == slow
    assert len(list(results)) == 669
