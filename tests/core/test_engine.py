"""Scoring on an engine: how it is asked for, what is said without it, and what it must give."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from PIL import Image

from core.cli import main
from core.engine.choice import Engine, parse_engine

_BUNDLED = "import sys; sys._MEIPASS = sys.argv.pop(1); from core.cli import main; sys.exit(main())"
_WITHOUT_RAY = f"import sys; sys.modules['ray'] = None; {_BUNDLED}"
_FILMS = 160
_SECONDS = 400


@pytest.mark.parametrize(
    ("text", "engine"),
    [
        ("local", Engine()),
        ("ray", Engine(is_ray=True)),
        ("ray://head.example:10001", Engine(is_ray=True, address="ray://head.example:10001")),
        ("ray://[::1]:10001", Engine(is_ray=True, address="ray://[::1]:10001")),
    ],
)
def test_an_engine_is_named_as_it_is_shown(text, engine):
    assert parse_engine(text) == engine
    assert str(engine) == text


@pytest.mark.parametrize(
    "text", ["", "Ray", "spark", "ray:", "ray://", "ray://head", "ray://a b:1"]
)
def test_any_other_name_is_wrong_usage(text, capsys):
    with pytest.raises(SystemExit) as left:
        main(["score", ".", "--csv", "-", "--engine", text])
    assert left.value.code == 2
    assert "is neither local nor ray nor ray://HOST:PORT" in capsys.readouterr().err


def _score(script: str, model: Path, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", script, str(model), "score"]
    return subprocess.Popen(
        [*command, *(str(item) for item in arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_without_the_extra_one_sentence_says_what_to_install(tiny_model, films, tmp_path):
    out = tmp_path / "out.csv"
    run = _score(_WITHOUT_RAY, tiny_model, films, "--csv", out, "--engine", "ray")
    _, said = run.communicate(timeout=_SECONDS)
    assert run.returncode == 1
    assert said.startswith("lobar: Scoring on a cluster needs Ray, which is not installed.")
    assert "'.[cluster]'" in said
    assert not list(tmp_path.glob("out.csv*"))


def test_without_being_asked_for_no_engine_is_loaded(tiny_model, films, tmp_path):
    loaded = "import atexit, sys; atexit.register(lambda: print('ray' in sys.modules)); "
    run = _score(loaded + _BUNDLED, tiny_model, films, "--csv", tmp_path / "out.csv", "--quiet")
    said, _ = run.communicate(timeout=_SECONDS)
    assert said.split() == ["False"]


@pytest.fixture(scope="module")
def many(tmp_path_factory, draw_film) -> Path:
    """Films with a content of their own each, and one that fails."""
    folder = tmp_path_factory.mktemp("archive")
    Image.fromarray(draw_film(900, 900)).save(folder / "000.png")
    film = (folder / "000.png").read_bytes()
    for number in range(1, _FILMS):
        # What stands behind its end makes another file of it, but no other picture.
        (folder / f"{number:03}.png").write_bytes(film + number.to_bytes(2, "big"))
    (folder / "005-broken.png").write_bytes(film[:3000])
    return folder


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [{k: v for k, v in row.items() if k != "scored_at"} for row in csv.DictReader(file)]


def _wait_for_rows(journal: Path, number: int, run: subprocess.Popen[str]) -> None:
    until = time.monotonic() + _SECONDS
    while not journal.exists() or journal.read_bytes().count(b"\n") <= number:
        assert run.poll() is None, run.communicate()
        assert time.monotonic() < until
        time.sleep(0.01)


def _workers(run: subprocess.Popen[str]) -> list[psutil.Process]:
    below = psutil.Process(run.pid).children(recursive=True)
    return [process for process in below if "FilmWorker" in " ".join(process.cmdline())]


@pytest.fixture
def scored_here(tiny_model, many, tmp_path) -> list[dict[str, str]]:
    """The rows that this computer gives by itself."""
    out = tmp_path / "here.csv"
    _score(_BUNDLED, tiny_model, many, "--csv", out).communicate(timeout=_SECONDS)
    return _rows(out)


@pytest.fixture
def on_a_cluster(tiny_model, many, tmp_path):
    """Start scoring on a cluster of two workers; gives the run, its report and its journal."""
    pytest.importorskip("ray", reason="the extra 'cluster' is not installed")
    out = tmp_path / "out.csv"
    runs: list[subprocess.Popen[str]] = []

    def start(*more: str) -> tuple[subprocess.Popen[str], Path, Path]:
        arguments = (many, "--csv", out, "--engine", "ray", "--workers", "2", *more)
        runs.append(_score(_BUNDLED, tiny_model, *arguments))
        return runs[-1], out, tmp_path / "out.csv.journal"

    yield start
    for run in runs:
        run.kill()
        run.communicate()


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_worker_that_is_killed_in_the_middle_loses_no_row(on_a_cluster, scored_here):
    run, out, journal = on_a_cluster()
    _wait_for_rows(journal, 20, run)
    workers = _workers(run)
    assert len(workers) == 2
    workers[0].kill()
    _, said = run.communicate(timeout=_SECONDS)
    assert not workers[0].is_running()
    assert run.returncode == 1, said  # the broken one
    assert not journal.exists()
    assert len(scored_here) == _FILMS + 1
    assert _rows(out) == scored_here


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_run_that_is_killed_goes_on_without_scoring_anything_twice(on_a_cluster, scored_here):
    run, out, journal = on_a_cluster()
    _wait_for_rows(journal, 40, run)
    run.kill()
    run.communicate(timeout=_SECONDS)
    before = [json.loads(line)["row"] for line in journal.read_text().splitlines()[1:]]
    run, out, _ = on_a_cluster("--resume")
    _, said = run.communicate(timeout=_SECONDS)
    assert f"Going on: {len(before)} films were scored before." in said
    assert _rows(out) == scored_here
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.DictReader(file))[: len(before)] == before  # with their moments
