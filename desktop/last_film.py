"""Which film was on screen when Lobar was closed."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QObject

from desktop.models.case_row import CaseRow
from desktop.session import Session
from desktop.settings import Settings
from desktop.views.case_list import CaseList


class LastFilm(QObject):
    """Chooses the film that was on screen when a list comes back. Keeps no name, only a hash."""

    def __init__(self, session: Session, cases: CaseList, settings: Settings) -> None:
        super().__init__()
        self._session, self._cases, self._settings = session, cases, settings
        self._wanted = settings.last_film
        session.table.modelReset.connect(self._on_reset)
        cases.case_chosen.connect(self._on_chosen)

    def _on_reset(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if not wanted:
            return
        listed = enumerate(self._cases.listed())
        place = next((n for n, row in listed if _hash(row) == wanted), None)
        if place is not None:
            self._cases.view.choose(place)

    def _on_chosen(self, row: CaseRow | None) -> None:
        if row is not None:
            self._settings.last_film = _hash(row)


def _hash(row: CaseRow) -> str:
    return hashlib.sha256(str(row.source.path).encode(errors="surrogatepass")).hexdigest()[:16]
