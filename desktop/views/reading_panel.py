"""Under the result: what the clinician says of the film, and who said what before."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.outcome import FailedCase
from core.safe_text import single_line
from core.store.records import Opinion, OwnFinding, Reading
from desktop import words
from desktop.fonts import Role, font
from desktop.models.case_row import CaseRow
from desktop.views.flow_layout import FlowLayout
from desktop.views.reading_line import ReadingLine
from desktop.views.widgets import clear_layout, label

_SHOWN_READINGS = 2
_NAME_WIDTH = 168
_NOTE_LENGTH, _NAME_LENGTH = 500, 80


class ReadingPanel(QWidget):
    """One line of choices; note, name and the button come once something is chosen.

    Signals:
        recorded: an :class:`Opinion` on the film shown.
        remove_requested: a :class:`Reading` is to be taken out.
        reader_named: the name of whoever reads.
    """

    recorded: ClassVar[Signal] = Signal(object)
    remove_requested: ClassVar[Signal] = Signal(object)
    reader_named: ClassVar[Signal] = Signal(str)

    def __init__(self, reader: str) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Your reading"))
        self._row: CaseRow | None = None
        self._heading = label(self.tr("Your reading"), Role.STRONG)
        self.agree = _pill(self.tr("Agree"), self.tr("I agree with Lobar (A)"))
        self.disagree = _pill(self.tr("Disagree"), self.tr("I disagree with Lobar (D)"))
        self._or = label(self.tr("I find"), secondary=True)
        self.findings = {
            finding: _pill(words.own_finding(finding), text)
            for finding, text in (
                (OwnFinding.SUSPECTED, self.tr("My finding: pneumonia suspected (S)")),
                (OwnFinding.UNCERTAIN, self.tr("My finding: uncertain (U)")),
                (OwnFinding.NOT_SUSPECTED, self.tr("My finding: pneumonia not suspected (N)")),
                (OwnFinding.UNREADABLE, self.tr("This film cannot be read (X)")),
            )
        }
        self.note = _field(self.tr("Note (optional)"), _NOTE_LENGTH)
        self.reader = _field(self.tr("Your name"), _NAME_LENGTH)
        self.reader.setText(reader)
        self.reader.setFixedWidth(_NAME_WIDTH)
        self.record = QPushButton(self.tr("Record reading"))
        self.record.setFont(font(Role.STRONG))
        self.record.setProperty("filled", True)
        self.record.setToolTip(self.tr("Record this reading (Ctrl+Enter)"))
        self._lines = QVBoxLayout()
        self._more = QWidget()
        self._arrange()
        self._exclude((self.agree, self.disagree))
        self._exclude(tuple(self.findings.values()))
        self.reader.textChanged.connect(self._on_named)
        self.record.clicked.connect(self._on_record)
        for field in (self.note, self.reader):
            field.returnPressed.connect(self.record.click)
        self.show_case(None)

    @property
    def is_begun(self) -> bool:
        """Whether something is chosen that is not recorded yet."""
        return any(pill.isChecked() for pill in self._pills())

    def show_case(self, row: CaseRow | None) -> None:
        """Show a film's readings. What was chosen for another film is dropped."""
        before, self._row = self._row, row
        if row is None or before is None or before.source.path != row.source.path:
            self._clear()
        readable = row is not None and not isinstance(row.outcome, FailedCase | None)
        for pill in self._pills():
            pill.setEnabled(readable)
        # Agreement with a score that is hidden would be no agreement.
        scored = row is not None and row.probability is not None
        for pill in (self.agree, self.disagree):
            pill.setVisible(scored)
        self._show_readings(row.readings if row is not None else ())
        self.setVisible(row is not None)

    def _arrange(self) -> None:
        choices = FlowLayout(spacing=6)
        for widget in (self._heading, self.agree, self.disagree, self._or, *self._pills()[2:]):
            widget.setMinimumHeight(26)
            choices.addWidget(widget)
        more = QHBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(8)
        more.addWidget(self.note, 1)
        more.addWidget(self.reader)
        more.addWidget(self.record)
        self._lines.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 7, 16, 7)
        whole.setSpacing(6)
        whole.addLayout(choices)
        whole.addWidget(self._more)
        whole.addLayout(self._lines)

    def _pills(self) -> tuple[QPushButton, ...]:
        return self.agree, self.disagree, *self.findings.values()

    def _exclude(self, pills: tuple[QPushButton, ...]) -> None:
        """One of these at most; the chosen one can be taken back."""
        for pill in pills:
            others = tuple(other for other in pills if other is not pill)
            pill.toggled.connect(partial(self._on_toggled, others))

    def _on_toggled(self, others: tuple[QPushButton, ...], on: bool) -> None:
        if on:
            for other in others:
                other.setChecked(False)
        self._more.setVisible(self.is_begun)
        self._on_named(self.reader.text())

    def _on_named(self, _name: str) -> None:
        named = bool(self._name())
        self.record.setEnabled(self.is_begun)
        self.record.setText(
            self.tr("Record reading") if named else self.tr("Record: give your name")
        )

    def _on_record(self) -> None:
        if not self.is_begun or self._row is None:
            return
        if not self._name():
            self.reader.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        chosen = (f for f, pill in self.findings.items() if pill.isChecked())
        agrees = self.agree.isChecked() or (False if self.disagree.isChecked() else None)
        note = single_line(self.note.text()).strip()
        opinion = Opinion(self._name(), next(chosen, None), agrees, note)
        self.reader_named.emit(self._name())
        self._clear()
        self.recorded.emit(opinion)

    def _name(self) -> str:
        return single_line(self.reader.text()).strip()

    def _clear(self) -> None:
        for pill in self._pills():
            pill.setChecked(False)
        self.note.clear()
        self._more.hide()

    def _show_readings(self, readings: tuple[Reading, ...]) -> None:
        clear_layout(self._lines)
        for reading in readings[:_SHOWN_READINGS]:
            line = ReadingLine(reading)
            line.remove_requested.connect(self.remove_requested)
            self._lines.addWidget(line)
        left = len(readings) - _SHOWN_READINGS
        if left > 0:
            text = self.tr("{n} earlier readings", "", left).format(n=words.count(left))
            self._lines.addWidget(label(text, Role.SMALL, secondary=True))


def _pill(text: str, name: str) -> QPushButton:
    result = QPushButton(text)
    result.setProperty("pill", True)
    result.setCheckable(True)
    result.setFont(font(Role.BODY))
    result.setAccessibleName(name)
    result.setToolTip(name)
    return result


def _field(name: str, length: int) -> QLineEdit:
    result = QLineEdit()
    result.setPlaceholderText(name)
    result.setAccessibleName(name)
    result.setMaxLength(length)
    result.setFont(font(Role.BODY))
    return result
