"""The settings, as a page in the window. What is changed applies at once unless it says so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.case_id import data_folder
from core.decision import OperatingPoint
from core.model_spec import ModelSpec
from core.providers import available_choices
from desktop import words
from desktop.fonts import Role, font
from desktop.languages import SYSTEM, available_languages, native_name
from desktop.overriding import override
from desktop.settings import TEXT_SIZES, Settings, ThemeChoice
from desktop.theme import Theme
from desktop.views.choice_box import ChoiceBox
from desktop.views.model_settings import ModelSettings
from desktop.views.widgets import beside_icon, hairline, label, link_button

_WIDTH, _CONTROL_WIDTH = 720, 240


class PreferencesPage(QScrollArea):
    """Shows the settings when it is opened and says what is chosen.

    Signals:
        closed: back to where one was.
        theme_chosen, provider_chosen, operating_point_chosen: a value of the setting.
        prevalence_chosen: percent.
        identity_chosen: whether patients are named on screen.
        keeping_chosen: whether the record names patients.
        retention_chosen: days after which the record is erased; 0 for never.
        folder_requested: open the data folder.
    """

    closed: ClassVar[Signal] = Signal()
    theme_chosen: ClassVar[Signal] = Signal(object)
    provider_chosen: ClassVar[Signal] = Signal(str)
    operating_point_chosen: ClassVar[Signal] = Signal(str)
    prevalence_chosen: ClassVar[Signal] = Signal(float)
    identity_chosen: ClassVar[Signal] = Signal(bool)
    keeping_chosen: ClassVar[Signal] = Signal(bool)
    retention_chosen: ClassVar[Signal] = Signal(int)
    folder_requested: ClassVar[Signal] = Signal(object)

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._theme, self._settings = theme, settings
        self._line = 0
        page = QWidget()
        page.setObjectName("panel")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.back = QPushButton(beside_icon(self.tr("Back")))
        self.back.setFont(font(Role.BODY))
        theme.set_icon(self.back, "chevron_left", "text")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self._build()
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addSpacing(8)
        head.addWidget(label(self.tr("Settings"), Role.PAGE_TITLE))
        head.addStretch()
        body = QVBoxLayout()
        body.setSpacing(20)
        body.addLayout(head)
        body.addLayout(self._grid)
        body.addStretch()
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        column.setLayout(body)
        across = QHBoxLayout(page)
        across.setContentsMargins(32, 24, 32, 32)
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
        self.back.clicked.connect(self.closed)

    def show_settings(self, spec: ModelSpec | None, site: OperatingPoint | None = None) -> None:
        """Show the settings as they are now, and the operating points of the model and the site."""
        settings = self._settings
        for box, value in (
            (self.theme_box, settings.theme),
            (self.provider, settings.provider),
            (self.language, settings.language),
            (self.text_size, settings.text_percent),
            (self.retention, settings.retention_days),
        ):
            box.setCurrentIndex(max(box.findData(value), 0))
        self.points.clear()
        points = spec.operating_points if spec is not None else ()
        for point in (*points, *((site,) if site is not None else ())):
            detail = self.tr("threshold {t}").format(t=words.threshold(point.threshold))
            self.points.add(words.operating_point(point.name), detail, point.name)
        if spec is not None:
            chosen = settings.operating_point or spec.default_operating_point
            self.points.setCurrentIndex(max(self.points.findData(chosen), 0))
        self.points.setEnabled(spec is not None)
        self.prevalence.blockSignals(True)
        self.prevalence.setValue(settings.prevalence_percent)
        self.prevalence.blockSignals(False)
        self.identity.setChecked(settings.names_patients)
        self.keeping.setChecked(settings.keeps_identifiers)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        t = self.tr
        self._section(t("General"))
        note = t("From the next start. Translations were not reviewed by a native clinician.")
        languages = [(t("As the system"), SYSTEM)]
        languages += [(native_name(code), code) for code in available_languages()]
        self.language = self._choice(t("Language"), note, languages)
        themes = [
            (t("As the system"), ThemeChoice.SYSTEM),
            (t("Light"), ThemeChoice.LIGHT),
            (t("Dark"), ThemeChoice.DARK),
        ]
        self.theme_box = self._choice(t("Theme"), "", themes)
        sizes = [(words.percent(percent / 100, decimals=0), percent) for percent in TEXT_SIZES]
        note = t("Of texts and everything else in the window. From the next start.")
        self.text_size = self._choice(t("Size of text"), note, sizes)
        self._section(t("Reading"))
        note = t("Where the threshold lies. Changing it decides every film of the list again.")
        self.points = self._choice(t("Operating point"), note, [])
        self.prevalence = QDoubleSpinBox()
        self.prevalence.setRange(0.1, 90.0)
        self.prevalence.setDecimals(1)
        self.prevalence.setSuffix(words.percent_sign())
        self.prevalence.setKeyboardTracking(False)
        self.prevalence.lineEdit().setTextMargins(4, 0, 0, 0)
        note = t("How many of 100 children filmed at this clinic have pneumonia.")
        self._row(t("Prevalence"), note, self.prevalence)
        self._section(t("Privacy"))
        self.keeping = QCheckBox(t("Kept"))
        note = t("Turning this off erases those that are in the record.")
        self._row(t("Names and numbers in the record"), note, self.keeping)
        kept = [(t("Without limit"), 0)]
        kept += [(t("30 days"), 30), (t("90 days"), 90), (t("1 year"), 365), (t("5 years"), 1825)]
        note = t("What is older is erased from the record at once. Files of films never are.")
        self.retention = self._choice(t("Keep the record"), note, kept)
        self.identity = QCheckBox(t("Shown"))
        note = t("Name, number and date of birth from DICOM films. On screen only (key P).")
        self._row(t("Patients named on screen"), note, self.identity)
        self._section(t("This computer"))
        note = t("What runs the model. Each is tested on a known film before it is used.")
        processors = [(words.processor(name), name) for name in available_choices()]
        self.provider = self._choice(t("Processor"), note, processors)
        self.folder = link_button(t("Open"))
        self._row(t("Data folder"), words.left_to_right(str(data_folder())), self.folder)
        self._section(t("Model"))
        self.model = ModelSettings()
        self._grid.addWidget(self.model, self._line, 0, 1, 2)
        self._connect()

    def _connect(self) -> None:
        settings = self._settings
        self._chosen(self.language, lambda code: setattr(settings, "language", code))
        self._chosen(self.text_size, lambda size: setattr(settings, "text_percent", size))
        self._chosen(self.retention, self.retention_chosen.emit)
        self.keeping.toggled.connect(self.keeping_chosen)
        self._chosen(self.theme_box, self.theme_chosen.emit)
        self._chosen(self.points, self.operating_point_chosen.emit)
        self._chosen(self.provider, self.provider_chosen.emit)
        self.prevalence.valueChanged.connect(self.prevalence_chosen)
        self.identity.toggled.connect(self.identity_chosen)
        self.folder.clicked.connect(lambda: self.folder_requested.emit(Path(data_folder())))

    @staticmethod
    def _chosen(box: ChoiceBox, keep: Callable[[object], None]) -> None:
        box.activated.connect(lambda _index: keep(box.currentData()))

    def _section(self, title: str) -> None:
        if self._line:
            self._grid.addWidget(hairline(), self._line, 0, 1, 2)
            self._line += 1
        self._grid.addWidget(label(title, Role.HEADING), self._line, 0, 1, 2)
        self._line += 1

    def _choice(self, name: str, note: str, entries: Sequence[tuple[str, object]]) -> ChoiceBox:
        box = ChoiceBox(self._theme)
        for text, value in entries:
            box.add(text, "", value)
        self._row(name, note, box)
        return box

    def _row(self, name: str, note: str, control: QWidget) -> None:
        title = label(name)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(title)
        if note:
            explained: QLabel = label(note, Role.SMALL, secondary=True, wrap=True)
            texts.addWidget(explained)
        control.setFont(font(Role.BODY))
        control.setAccessibleName(name)
        control.setAccessibleDescription(note)
        title.setBuddy(control)
        if isinstance(control, ChoiceBox | QDoubleSpinBox):
            control.setFixedWidth(_CONTROL_WIDTH)
        self._grid.addLayout(texts, self._line, 0)
        self._grid.addWidget(
            control, self._line, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self._line += 1
