"""What the file itself says about the film. Names of patients are not shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.outcome import FailedCase, FilmFacts, RefusalReason, RefusedCase
from core.safe_text import single_line
from desktop import words
from desktop.fonts import Role
from desktop.models.case_row import CaseRow
from desktop.theme import Theme
from desktop.views.widgets import ElidedLabel, IconLabel, hairline, label

_OFFENDING = {
    RefusalReason.MODALITY: "modality",
    RefusalReason.BODY_PART: "body_part",
    RefusalReason.LATERAL_VIEW: "view",
    RefusalReason.AGE: "age",
    RefusalReason.TOO_SMALL: "size",
}


class FilmFactsView(QWidget):
    """Rows of name and value; what broke a limit is marked with a sign."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._format = label(secondary=True)
        self._values: dict[str, ElidedLabel] = {}
        self._marks: dict[str, IconLabel] = {}
        head = QHBoxLayout()
        head.addWidget(label(self.tr("From the file"), Role.STRONG), 1)
        head.addWidget(self._format)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(2, 1)
        for line, (key, name) in enumerate(
            (
                ("file", self.tr("File")),
                ("modality", self.tr("Modality")),
                ("body_part", self.tr("Body part")),
                ("view", self.tr("View")),
                ("age", self.tr("Age")),
                ("size", self.tr("Size")),
                ("date", self.tr("Date")),
            )
        ):
            self._values[key] = ElidedLabel()
            self._values[key].setFixedHeight(24)
            self._marks[key] = IconLabel(theme, "warning", "text", 16)
            self._marks[key].setAccessibleName(self.tr("Outside what Lobar scores"))
            title = label(name, secondary=True)
            grid.addWidget(title, 2 * line, 0)
            grid.addWidget(self._marks[key], 2 * line, 1)
            grid.addWidget(self._values[key], 2 * line, 2)
            grid.addWidget(hairline(), 2 * line + 1, 0, 1, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 10)
        whole.setSpacing(6)
        whole.addLayout(head)
        whole.addLayout(grid)
        whole.addStretch()
        whole.setAlignment(head, Qt.AlignmentFlag.AlignTop)

    def show_case(self, row: CaseRow) -> None:
        """Show the facts of a row's film; a file that was not read has only its name."""
        outcome = row.outcome
        film = None if outcome is None or isinstance(outcome, FailedCase) else outcome.film
        unknown = self.tr("not in the file") if film is not None else self.tr("not read")
        texts = dict.fromkeys(self._values, unknown) | {"file": row.source.path.name}
        if film is not None:
            texts |= _known(film)
        self._format.setText(film.format.value.upper() if film is not None else "")
        refusals = outcome.refusals if isinstance(outcome, RefusedCase) else ()
        marked = {_OFFENDING.get(refusal.reason) for refusal in refusals}
        for key, value in self._values.items():
            value.setText(single_line(texts[key]))
            self._marks[key].setVisible(key in marked)


def _known(film: FilmFacts) -> dict[str, str]:
    meta = film.metadata
    texts = {"size": f"{film.width} × {film.height}, {film.bits} bit"}
    if meta.modality:
        texts["modality"] = meta.modality
    if meta.body_part:
        texts["body_part"] = meta.body_part
    if meta.view_position is not None:
        texts["view"] = meta.view_position.value
    if meta.age_years is not None:
        texts["age"] = words.age(meta.age_years)
    if meta.study_date is not None:
        texts["date"] = words.day(meta.study_date)
    return texts
