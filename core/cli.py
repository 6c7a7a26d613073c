"""The command line: ``lobar score``, ``lobar formats``, ``lobar info``, ``lobar self-test``.

Exit codes: 0 when every file was scored or refused, 1 when some failed or the model cannot be
used, 2 for a command that cannot be meant, 130 after Ctrl-C.
"""

from __future__ import annotations

import argparse
import io
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from core import INTENDED_USE, __version__
from core.cli_model import add_parser as add_model_parser
from core.cli_model import run_model
from core.cli_store import add_parser as add_store_parser
from core.cli_store import run_store
from core.crash_report import crash_report
from core.engine.choice import Engine, parse_engine
from core.errors import CoreError
from core.messages import describe_error
from core.providers import AUTO, available_choices

if TYPE_CHECKING:
    from core.cli_score import ScoreOptions

OK, FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
_MAX_WORKERS = 64


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code (wrong usage leaves by `SystemExit`, code 2)."""
    for stream in (sys.stdout, sys.stderr):
        # File names may hold what this terminal cannot show; that must not end a batch.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    parser = build_parser()
    arguments = parser.parse_args(argv)
    try:
        return _run(arguments, parser.error)
    except CoreError as error:
        print(f"lobar: {describe_error(error)}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print("\nlobar: stopped. An earlier report is unchanged.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; nothing more can be said, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    # A traceback would quote paths, and values that may name the patient.
    except Exception as bug:  # noqa: BLE001  see above
        print(f"lobar: stopped by a bug. Please report it:\n{crash_report(bug)}", file=sys.stderr)
        return FAILED


def _run(arguments: argparse.Namespace, wrong_usage: Callable[[str], NoReturn]) -> int:
    # Imported where needed: reading processes import this module too, but not ONNX Runtime.
    if arguments.command == "score":
        if arguments.verbose:
            logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
        return _score(arguments, wrong_usage)
    if arguments.command == "store":
        return run_store(arguments)
    if arguments.command == "model":
        return run_model(arguments)
    from core.cli_info import run_info, run_self_test

    if arguments.command == "formats":
        from core.cli_formats import run_formats

        return run_formats(arguments.paths, arguments.provider)
    if arguments.command == "self-test":
        return run_self_test(arguments.provider)
    return run_info(arguments.provider)


def build_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = argparse.ArgumentParser(
        prog="lobar",
        description="Score chest films of children for signs of pneumonia, without any network.",
        epilog=INTENDED_USE,
    )
    parser.add_argument("--version", action="version", version=f"lobar {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    score = commands.add_parser("score", help="score films and write a CSV", epilog=INTENDED_USE)
    score.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="film, folder, zip archive or DICOMDIR"
    )
    score.add_argument(
        "--csv", required=True, metavar="OUT", help="report to write; - for standard output"
    )
    threshold = score.add_mutually_exclusive_group()
    threshold.add_argument(
        "--threshold", type=_probability, metavar="T", help="a threshold of your own, 0 to 1"
    )
    threshold.add_argument(
        "--operating-point", metavar="NAME", help="one that was measured (see lobar info)"
    )
    score.add_argument(
        "--prevalence",
        type=_prevalence,
        metavar="P",
        help="share of pneumonia among your films, between 0 and 1, for the columns that depend "
        "on it (default: the model's reference prevalence)",
    )
    score.add_argument(
        "--recursive",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="look into sub-folders (default: yes)",
    )
    score.add_argument(
        "--resume",
        action="store_true",
        help="go on with a run that was interrupted: what it scored is not scored again",
    )
    score.add_argument(
        "--override-scope",
        action="store_true",
        help="score films that would be refused too; their rows say so",
    )
    score.add_argument(
        "--identifiers",
        action="store_true",
        help="add the patient's name, number and date of birth to the report",
    )
    score.add_argument(
        "--store",
        action="store_true",
        help="enter the scores into this computer's record too (see lobar store)",
    )
    score.add_argument("--table", action="store_true", help="also print one line per film")
    score.add_argument("--quiet", action="store_true", help="say nothing but errors")
    score.add_argument(
        "-v", "--verbose", action="store_true", help="log each film by its case ID, never its name"
    )
    score.add_argument(
        "--workers",
        type=_worker_count,
        default=min(_MAX_WORKERS, os.cpu_count() or 1),
        metavar="N",
        help="processes that read films (default: one per core, here %(default)s)",
    )
    score.add_argument(
        "--engine",
        type=_engine,
        default=parse_engine("local"),
        metavar="ENGINE",
        help="local (default), or ray[://HOST:PORT]: an archive on a Ray cluster, which opens "
        "connections and needs the extra 'cluster'; without an address, --workers on this computer",
    )
    info = commands.add_parser("info", help="show model, operating points and versions")
    self_test = commands.add_parser("self-test", help="score a film whose score is known")
    formats = commands.add_parser("formats", help="list what is read, or what becomes of files")
    formats.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="film, folder, zip archive or DICOMDIR"
    )
    add_store_parser(commands.add_parser)
    add_model_parser(commands.add_parser)
    for command in (score, info, self_test, formats):
        command.add_argument(
            "--provider",
            type=_provider,
            default=AUTO,
            metavar="NAME",
            help="what computes: one that lobar info lists as available (default: auto, the "
            "fastest that passes the self-test)",
        )
    return parser


def _score(arguments: argparse.Namespace, wrong_usage: Callable[[str], NoReturn]) -> int:
    from core.isolation.reader import IsolatedReader  # as in _run

    with IsolatedReader(arguments.workers) as reader:
        if not arguments.engine.is_ray:
            reader.warm_up()  # while the rest of Lobar is loaded and the model is opened
        from core.cli_score import run_score

        return run_score(_score_options(arguments), reader, wrong_usage)


def _score_options(arguments: argparse.Namespace) -> ScoreOptions:
    from core.cli_score import ScoreOptions  # as in _run

    return ScoreOptions(
        paths=tuple(arguments.paths),
        csv=None if arguments.csv == "-" else Path(arguments.csv),
        threshold=arguments.threshold,
        operating_point=arguments.operating_point,
        prevalence=arguments.prevalence,
        provider=arguments.provider,
        recursive=arguments.recursive,
        table=arguments.table,
        quiet=arguments.quiet,
        workers=arguments.workers,
        engine=arguments.engine,
        resume=arguments.resume,
        identifiers=arguments.identifiers,
        override_scope=arguments.override_scope,
        store=arguments.store,
    )


def _provider(text: str) -> str:
    if text == AUTO:
        return text  # without ONNX Runtime: the reading processes are started before it is loaded
    choices = available_choices()
    if text not in choices:
        raise argparse.ArgumentTypeError(f"{text} is not one of {', '.join(choices)}")
    return text


def _probability(text: str) -> float:
    value = float(text)  # argparse turns ValueError into a usage error
    if not 0.0 <= value <= 1.0:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 1")
    return value


def _prevalence(text: str) -> float:
    value = float(text)
    if not 0.0 < value < 1.0:
        raise argparse.ArgumentTypeError(f"{text} is not more than 0 and less than 1")
    return value


def _worker_count(text: str) -> int:
    value = int(text)
    if not 1 <= value <= _MAX_WORKERS:
        raise argparse.ArgumentTypeError(f"{text} is not between 1 and {_MAX_WORKERS}")
    return value


def _engine(text: str) -> Engine:
    try:
        return parse_engine(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text} is neither local nor ray nor ray://HOST:PORT"
        ) from None
