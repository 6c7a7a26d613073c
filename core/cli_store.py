"""``lobar store``: look after the record of cases and readings."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.outcome import CaseOutcome
    from core.store.records import Head
    from core.store.store import Context, Store

_OK, _FAILED = 0, 1


def add_parser(add: Callable[..., argparse.ArgumentParser]) -> None:
    """Describe the command; ``add`` is `add_parser` of the command line's sub-parsers."""
    parser = add("store", help="check, copy or clear the record of cases and readings")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    verify = actions.add_parser("verify", help="check that nothing in the record was changed")
    verify.add_argument(
        "--head", default="", metavar="HASH", help="a head that a report names: it must occur"
    )
    actions.add_parser("backup", help="make a backup copy now")
    actions.add_parser("restore", help="go on from the last sound backup copy")
    erase = actions.add_parser("erase", help="erase all cases and readings of a case ID")
    erase.add_argument("case_id", metavar="CASE_ID", help="as in the report")
    export = actions.add_parser("export-audit", help="write the trail as JSON lines")
    export.add_argument("out", type=Path, metavar="OUT", help="file to write")


def run_store(arguments: argparse.Namespace) -> int:
    """Run one action and return the exit code. Raises `StoreError`."""
    if arguments.action == "restore":
        return _restore()
    with opened_store() as store:
        if arguments.action == "verify":
            return _verify(store, arguments.head)
        if arguments.action == "backup":
            print(f"Copied to {store.back_up()}")
            return _OK
        if arguments.action == "erase":
            return _erase(store, arguments.case_id)
        return _export(store, arguments.out)


@contextmanager
def opened_store() -> Iterator[Store]:
    """The record of this installation, closed in the end."""
    from core.store.store import Store  # only where it is needed: it brings in NumPy

    store = Store.open()
    try:
        yield store
    finally:
        store.close()


class Recorder:
    """Enters the scores of one run, and its report, into the record."""

    def __init__(self, store: Store, context: Context) -> None:
        self._store, self._context = store, context

    def keep(self, outcome: CaseOutcome) -> None:
        """Enter one film. Whoever has the report sees its score."""
        self._store.keep([outcome], self._context, shown=True)

    def exported(self, report: Path | None, rows: int) -> Head:
        """Enter the report; standard output is none that could be hashed."""
        identifiers = self._context.identifiers
        return self._store.note_export("csv", report, rows, identifiers=identifiers)


@contextmanager
def recording(context: Context) -> Iterator[Recorder]:
    """A recorder, with the record open as long as it is used."""
    with opened_store() as store:
        yield Recorder(store, context)


def head_line(head: Head) -> str:
    """How a report names the trail's newest entry."""
    return f"Record: entry {head.seq:,}, head {head.hash}"


def _verify(store: Store, known_head: str) -> int:
    from core.store.records import TrailProblem

    found = store.verify(known_head)
    if found.intact:
        print("The record is intact.")
        print(head_line(found.head))
        return _OK
    said = {
        TrailProblem.MISSING: "is missing",
        TrailProblem.CHANGED: "was changed",
        TrailProblem.UNCHAINED: "does not follow the one before",
        TrailProblem.RECORD_CHANGED: "is not what the case or reading says now",
        TrailProblem.RECORD_MISSING: "is of a case or reading that is gone",
        TrailProblem.RECORD_UNKNOWN: "was never made for a case or reading that is there",
    }
    if found.problem is None or found.problem not in said:
        print("lobar: the head does not occur in the record.", file=sys.stderr)
    else:
        print(
            f"lobar: the record is not intact: entry {found.broken_at} {said[found.problem]}.",
            file=sys.stderr,
        )
    return _FAILED


def _restore() -> int:
    from core.store.restoring import restore

    store, made = restore()
    store.close()
    print(f"Going on from the copy of {made:%Y-%m-%d %H:%M} UTC.")
    return _OK


def _erase(store: Store, case_id: str) -> int:
    erased = store.erase_patient(case_id)
    if not erased.cases:
        print(f"lobar: there is no case {case_id} in the record.", file=sys.stderr)
        return _FAILED
    print(f"Erased, earlier copies too. Cases: {erased.cases:,}, readings: {erased.readings:,}.")
    print("Files of films and reports are not touched.")
    return _OK


def _export(store: Store, out: Path) -> int:
    from core.errors import ReportError
    from core.store.canonical import to_json

    entries = store.entries()
    try:
        with out.open("x", encoding="ascii") as file:
            file.writelines(f"{to_json(asdict(entry))}\n" for entry in entries)
    except OSError as error:
        raise ReportError(out, error.strerror or type(error).__name__) from error
    print(f"Wrote {len(entries):,} entries to {out}")
    return _OK
