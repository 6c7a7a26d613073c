"""Which films of the list are of one patient."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from desktop.models.case_row import CaseRow


class PriorIndex:
    """Row numbers by patient, so that priors are found at once among any number of rows."""

    def __init__(self) -> None:
        self._rows: defaultdict[tuple[str, str], set[int]] = defaultdict(set)

    def clear(self) -> None:
        """Forget every row."""
        self._rows.clear()

    def add(self, number: int, row: CaseRow) -> None:
        """Take note of a row; one without a patient number is of nobody known."""
        patient = row.patient_key
        if patient is not None:
            self._rows[patient].add(number)

    def numbers(self, row: CaseRow) -> Iterable[int]:
        """Numbers of all rows of the row's patient, its own among them."""
        patient = row.patient_key
        return self._rows.get(patient, ()) if patient is not None else ()
