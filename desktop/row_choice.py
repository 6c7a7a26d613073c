"""Which rows a command is for: all, those listed, or those chosen in the list."""

from __future__ import annotations

from enum import Enum

from desktop.models.case_row import CaseRow
from desktop.session import Session
from desktop.views.case_list import CaseList


class RowChoice(Enum):
    """What CSV and PDF can be made of."""

    ALL = "all"
    LISTED = "listed"
    CHOSEN = "chosen"


def rows_of(choice: RowChoice, session: Session, case_list: CaseList) -> list[CaseRow]:
    """All rows as opened, the filtered ones in the order of the list, or the selected ones."""
    match choice:
        case RowChoice.ALL:
            return list(session.table.rows())
        case RowChoice.LISTED:
            return case_list.listed()
        case RowChoice.CHOSEN:
            return [session.table.row(n) for n in case_list.view.selected_numbers()]
