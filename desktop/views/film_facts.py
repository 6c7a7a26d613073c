"""What the file itself says about the film, and where it is silent, a way to say it."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.images.types import PatientIdentity
from core.outcome import FailedCase, FilmFacts, RefusalReason, RefusedCase
from core.safe_text import single_line
from desktop import words
from desktop.corrections import Change, fill_age_menu, fill_view_menu
from desktop.fonts import Role
from desktop.models.case_row import CaseRow
from desktop.theme import Theme
from desktop.views.widgets import ElidedLabel, IconLabel, hairline, label, link_button

_OFFENDING = {
    RefusalReason.MODALITY: "modality",
    RefusalReason.BODY_PART: "body_part",
    RefusalReason.LATERAL_VIEW: "view",
    RefusalReason.AGE: "age",
    RefusalReason.TOO_SMALL: "size",
}


class FilmFactsView(QWidget):
    """Rows of name and value; what broke a limit is marked with a sign.

    Signals:
        change_requested: score the film again after a :data:`~desktop.corrections.Change`.
    """

    change_requested: ClassVar[Signal] = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._names_patients = True
        self._titles: dict[str, tuple[QWidget, QWidget]] = {}
        self.set_view = self._setter(self.tr("Say the view"), fill_view_menu)
        self.set_age = self._setter(self.tr("Say the age"), fill_age_menu)
        setters = {"view": self.set_view, "age": self.set_age}
        self._theme = theme
        self._format = label(secondary=True)
        self._values: dict[str, ElidedLabel] = {}
        self._marks: dict[str, IconLabel] = {}
        head = QHBoxLayout()
        head.addWidget(label(self.tr("From the file"), Role.STRONG), 1)
        head.addWidget(self._format)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for line, (key, name) in enumerate(
            (
                ("patient", self.tr("Patient")),
                ("number", self.tr("Number")),
                ("born", self.tr("Born")),
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
            self._values[key].setFixedHeight(22)
            self._marks[key] = IconLabel(theme, "warning", "text", 16)
            self._marks[key].setAccessibleName(self.tr("Outside what Lobar scores"))
            title, divider = label(name, secondary=True), hairline()
            self._titles[key] = title, divider
            grid.addWidget(title, 2 * line, 0)
            grid.addWidget(self._values[key], 2 * line, 1)
            beside = QHBoxLayout()
            beside.addWidget(self._marks[key])
            if key in setters:
                beside.addWidget(setters[key])
            grid.addLayout(beside, 2 * line, 2)
            grid.addWidget(divider, 2 * line + 1, 0, 1, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 10)
        whole.setSpacing(6)
        whole.addLayout(head)
        whole.addLayout(grid)
        whole.addStretch()
        whole.setAlignment(head, Qt.AlignmentFlag.AlignTop)

    def set_names_patients(self, names: bool) -> None:
        """Whether it is shown who the patient is; call :meth:`show_case` after it."""
        self._names_patients = names

    def _setter(
        self, name: str, fill: Callable[[QMenu, Callable[[Change], None]], None]
    ) -> QPushButton:
        button = link_button(self.tr("Set"))
        button.setAccessibleName(name)
        button.setToolTip(
            self.tr("{name}, and score the film again. This is recorded.").format(name=name)
        )
        menu = QMenu(button)
        fill(menu, self.change_requested.emit)
        button.setMenu(menu)
        return button

    def show_case(self, row: CaseRow) -> None:
        """Show the facts of a row's film; a file that was not read has only its name."""
        outcome = row.outcome
        film = None if outcome is None or isinstance(outcome, FailedCase) else outcome.film
        unknown = self.tr("not in the file") if film is not None else self.tr("not read")
        texts = dict.fromkeys(self._values, unknown) | {"file": row.source.path.name}
        if film is not None:
            texts |= _known(film)
        patient = row.patient if self._names_patients else None
        texts |= _identity(patient)
        for key in ("patient", "number", "born"):
            for widget in (*self._titles[key], self._values[key]):
                widget.setVisible(patient is not None)
        said = row.correction
        silent = film is not None and film.metadata.view_position in (None, said.view_position)
        self.set_view.setVisible(silent)
        silent = film is not None and film.metadata.age_years in (None, said.age_years)
        self.set_age.setVisible(silent)
        self._format.setText(film.format.value.upper() if film is not None else "")
        refusals = outcome.refusals if isinstance(outcome, RefusedCase) else ()
        marked = {_OFFENDING.get(refusal.reason) for refusal in refusals}
        for key, value in self._values.items():
            value.setText(single_line(texts[key]))
            self._marks[key].setVisible(key in marked)


def _identity(patient: PatientIdentity | None) -> dict[str, str]:
    if patient is None:
        return {}
    born = words.day(patient.birth_date) if patient.birth_date is not None else ""
    return {
        "patient": words.person(patient.name),
        "number": patient.patient_number,
        "born": born,
    }


def _known(film: FilmFacts) -> dict[str, str]:
    meta = film.metadata
    size = words.tr("{width} × {height}, {bits} bit")
    texts = {"size": size.format(width=film.width, height=film.height, bits=film.bits)}
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
