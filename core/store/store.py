"""The door to the record. One `Store` may be used from several threads; calls wait in turn."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from sqlite3 import Connection
from typing import TypeVar

from core.case_id import CaseNamer, data_folder
from core.correction import Correction
from core.decision import OperatingPoint
from core.errors import StoreError, StoreProblem
from core.model_spec import ModelSpec
from core.outcome import CaseOutcome, FailedCase, InputFile, RefusedCase, ScoredCase
from core.store import audit, backup, cases, erasure, lists, readings
from core.store.database import Database
from core.store.erasure import Erased
from core.store.records import (
    AuditEntry,
    Head,
    OpenList,
    Opinion,
    Reading,
    StoredCase,
    Verification,
)

FILE_NAME = "lobar.db"
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Context:
    """What cases are recorded with. ``identifiers``: names and numbers of patients too."""

    spec: ModelSpec
    point: OperatingPoint
    identifiers: bool = False


def now_utc() -> datetime:
    """The clock of the record."""
    return datetime.now(UTC)


class Store:
    """Every method may raise `StoreError`."""

    def __init__(self, database: Database, namer: CaseNamer, clock: Callable[[], datetime]) -> None:
        self._database, self._namer, self._clock = database, namer, clock

    @classmethod
    def open(
        cls,
        folder: Path | None = None,
        *,
        namer: CaseNamer | None = None,
        clock: Callable[[], datetime] = now_utc,
    ) -> Store:
        """Open the record of this installation, or of a folder; made if there is none.

        Raises `StoreDamagedError` after a damaged file was moved aside; the next call begins anew.
        """
        path = (folder or data_folder()) / FILE_NAME
        database = Database.open(path, clock())
        store = cls(database, namer or CaseNamer.for_this_installation(), clock)
        try:
            store.back_up_if_due()
        except StoreError:
            store.close()
            raise
        return store

    @property
    def path(self) -> Path:
        """Where the record lies."""
        return self._database.path

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def head(self) -> Head:
        """The newest entry of the trail: print it, and the trail up to it cannot be rewritten."""
        with self._database.reading() as connection:
            return audit.head_of(connection)

    def verify(self, known_head: str = "") -> Verification:
        """Walk the whole trail; ``known_head`` (or its beginning) must occur in it."""
        with self._database.reading() as connection:
            return audit.verify(connection, known_head)

    def entries(self) -> tuple[AuditEntry, ...]:
        """The whole trail, oldest first."""
        with self._database.reading() as connection:
            return tuple(audit.entries(connection))

    def note(self, kind: str, payload: Mapping[str, str | int | bool]) -> Head:
        """Add an entry of something else that happened. ``payload`` holds no personal data."""
        with self._database.writing() as connection:
            return audit.append(connection, kind, dict(payload), self._clock())

    def note_export(
        self, kind: str, report: Path | None, rows: int, *, identifiers: bool = False
    ) -> Head:
        """Enter that a report (``csv``, ``pdf``) was written, with the SHA-256 of its file.

        The head that comes back belongs on the report's summary.
        """
        payload: dict[str, str | int | bool] = {
            "format": kind,
            "rows": rows,
            "identifiers": identifiers,
        }
        if report is not None:
            with _disk(self.path), report.open("rb") as file:
                payload["sha256"] = hashlib.file_digest(file, "sha256").hexdigest()
        return self.note("export", payload)

    def keep(self, outcomes: Sequence[CaseOutcome], context: Context, *, shown: bool) -> Head:
        """Record outcomes, and whether their scores can be seen. What is recorded stays as it is.

        A `FailedCase` leaves its error's code in the trail and nothing else.
        """
        with self._database.writing() as connection:
            for outcome in outcomes:
                ref = None
                if isinstance(outcome, FailedCase):
                    payload = {"code": outcome.error.code, "model": context.spec.onnx_sha256}
                    audit.append(connection, "failure", payload, self._clock())
                else:
                    ref = self._kept(connection, outcome, context)
                    if shown:
                        readings.show(connection, (outcome.film.sha256,), self._namer)
                lists.link(connection, outcome.source, ref)
            return audit.head_of(connection)

    def recall(self, sha256: str, correction: Correction, spec: ModelSpec) -> StoredCase | None:
        """What the same model made of the same content before, under the same correction."""
        with self._database.reading() as connection:
            return cases.find(connection, sha256, correction, cases.model_key(spec))

    def show(self, contents: Iterable[str]) -> None:
        """Note that scores of films (SHA-256 of their content) were seen: none is blind again."""
        with self._database.writing() as connection:
            readings.show(connection, contents, self._namer)

    def shown(self, contents: Iterable[str]) -> frozenset[str]:
        """Which of these films have had a score seen."""
        with self._database.reading() as connection:
            return frozenset(c for c in contents if readings.is_shown(connection, c, self._namer))

    def read(
        self, outcome: ScoredCase | RefusedCase, context: Context, opinion: Opinion
    ) -> Reading:
        """Record an opinion. It is blind if it has a finding and no score was seen before."""
        with self._database.writing() as connection:
            ref, sha256 = self._kept(connection, outcome, context), outcome.film.sha256
            now = self._clock()
            return readings.insert(connection, ref, sha256, opinion, self._namer, now)

    def remove_reading(self, ref: str) -> bool:
        """Take a reading out; it stays in the record, and `restore_reading` puts it back."""
        with self._database.writing() as connection:
            return readings.set_removed(connection, ref, self._clock(), removed=True)

    def restore_reading(self, ref: str) -> bool:
        """Put a removed reading back."""
        with self._database.writing() as connection:
            return readings.set_removed(connection, ref, self._clock(), removed=False)

    def readings_of(self, contents: Iterable[str]) -> dict[str, tuple[Reading, ...]]:
        """Readings of films (SHA-256 of their content), newest first; without films unread."""
        with self._database.reading() as connection:
            found = {content: readings.of_film(connection, content) for content in contents}
            return {content: known for content, known in found.items() if known}

    def all_readings(self) -> tuple[tuple[Reading, StoredCase], ...]:
        """Every reading with the case it was made of, oldest first."""
        with self._database.reading() as connection:
            found = readings.every(connection)
            return tuple((r, cases.by_ref(connection, r.case_ref)) for r in found)

    def save_list(self, title: str, folder: Path | None, films: Iterable[InputFile]) -> None:
        """Keep which list is open."""
        with self._database.writing() as connection:
            lists.save(connection, title, folder, films)

    def add_to_list(self, films: Iterable[InputFile]) -> None:
        """Keep that films were added to the list."""
        with self._database.writing() as connection:
            lists.add(connection, films)

    def load_list(self, spec: ModelSpec) -> OpenList | None:
        """The list that was open last, with what this very model made of its films."""
        with self._database.reading() as connection:
            return lists.load(connection, cases.model_key(spec))

    def erase_patient(self, case_id: str) -> Erased:
        """Erase all of a patient's cases and readings, from backup copies too."""
        return self._erase(lambda found: erasure.of_patient(found, case_id, self._clock()))

    def erase_older_than(self, days: int) -> Erased:
        """Erase cases kept longer ago than so many days, from backup copies too."""
        now = self._clock()
        limit = now - timedelta(days=days)
        return self._erase(lambda found: erasure.older_than(found, limit, now))

    def erase_identities(self) -> int:
        """Erase patients' names, numbers and dates of birth; returns how many."""
        return self._erase(lambda found: erasure.identities(found, self._clock()))

    def back_up(self) -> Path:
        """Make a backup copy now."""
        with self._database.reading() as connection, _disk(self.path):
            return backup.back_up(connection, self.path, self._clock())

    def back_up_if_due(self) -> None:
        """Make a backup copy if the newest is older than a day."""
        if backup.is_due(self.path, self._clock()):
            self.back_up()

    def _kept(
        self, connection: Connection, outcome: ScoredCase | RefusedCase, context: Context
    ) -> str:
        """Reference of an outcome, which is added unless it is there."""
        correction, key = outcome.source.correction, cases.model_key(context.spec)
        known = cases.find(connection, outcome.film.sha256, correction, key)
        if known is not None and known.outcome.scored_at == outcome.scored_at:
            return known.ref
        return cases.insert(
            connection,
            outcome,
            context.spec,
            context.point,
            self._namer,
            self._clock(),
            identifiers=context.identifiers,
        )

    def _erase(self, erase: Callable[[Connection], _Result]) -> _Result:
        before = self.head()
        with self._database.writing() as connection:
            result = erase(connection)
        if self.head() != before:
            with self._database.reading() as connection, _disk(self.path):
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                backup.replace_all(connection, self.path, self._clock())
        return result


@contextmanager
def _disk(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreError(path, StoreProblem.UNWRITABLE, error.strerror or "") from error
