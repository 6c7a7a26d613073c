"""Worklist, viewer and result, with the splitters between them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.overriding import override
from desktop.settings import Settings
from desktop.views.case_list import CaseList
from desktop.views.reading_panel import ReadingPanel
from desktop.views.result_panel import ResultPanel
from desktop.views.viewer import Viewer
from desktop.views.widgets import hairline

_LIST_WIDE, _LIST_NARROW = 480, 236
_WIDE_FROM = 1200
_RESULT_WIDE, _RESULT_NARROW = 312, 258


class ReadingDesk(QSplitter):
    """Spare room goes to the viewer. Sizes are kept per form, wide and narrow."""

    def __init__(
        self,
        settings: Settings,
        cases: CaseList,
        viewer: Viewer,
        result: ResultPanel,
        reading: ReadingPanel,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._settings = settings
        self._form = ""
        self._right = QSplitter(Qt.Orientation.Vertical)
        self._right.addWidget(viewer)
        self._right.addWidget(_stacked(result, hairline(), reading))
        self._right.setStretchFactor(0, 1)
        self._right.setStretchFactor(1, 0)
        self.addWidget(cases)
        self.addWidget(self._right)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        for splitter in (self, self._right):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        self.panels: tuple[QWidget, ...] = (cases.view, viewer.film_pane.canvas, result, reading)

    def save(self) -> None:
        """Keep the splitters for the next start."""
        if self._form:
            self._settings.set_layout(f"list-{self._form}", self.saveState())
            self._settings.set_layout(f"result-{self._form}", self._right.saveState())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        form = "wide" if self.width() >= _WIDE_FROM else "narrow"
        if form != self._form and self.width() > 0:
            self.save()
            self._form = form
            self._restore()

    def _restore(self) -> None:
        wide = self._form == "wide"
        across = self._settings.layout(f"list-{self._form}")
        if across is None or not self.restoreState(across):
            first = _LIST_WIDE if wide else _LIST_NARROW
            self.setSizes([first, max(self.width() - first, 1)])
        down = self._settings.layout(f"result-{self._form}")
        if down is None or not self._right.restoreState(down):
            result = _RESULT_WIDE if wide else _RESULT_NARROW
            self._right.setSizes([max(self.height() - result, 1), result])


def _stacked(result: QWidget, line: QWidget, reading: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(result, 1)
    column.addWidget(line)
    column.addWidget(reading)
    return holder
