"""What can be done with the films chosen in the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from core.correction import Correction
from core.orientation import Orientation
from desktop import words
from desktop.actions import Actions
from desktop.corrections import Change, fill_menu
from desktop.exporter import Exporter
from desktop.row_choice import RowChoice, rows_of
from desktop.session import Session
from desktop.views.case_list import CaseList
from desktop.views.status_line import StatusLine
from desktop.views.strip import Strip


class FilmCommands(QObject):
    """One film or many: whatever is selected, else the current one."""

    def __init__(
        self,
        session: Session,
        exporter: Exporter,
        actions: Actions,
        case_list: CaseList,
        strip: Strip,
        status: StatusLine,
    ) -> None:
        super().__init__()
        self._session, self._exporter, self._actions = session, exporter, actions
        self._list, self._strip, self._status = case_list, strip, status
        self._view = case_list.view
        self._erase: QAction | None = None
        self._reports: Sequence[QAction] = ()
        fill_menu(actions.changes, self.change)
        self._view.customContextMenuRequested.connect(self._show_menu)
        case_list.note.change_requested.connect(self._change_silent)
        session.rescored.connect(self._on_rescored)

    def offer_erase(self, action: QAction) -> None:
        """Erasing the patient of the film on screen, in the menu of the list."""
        self._erase = action

    def offer_reports(self, actions: Sequence[QAction]) -> None:
        """What can be put on paper of the films chosen, in the menu of the list."""
        self._reports = actions

    def change(self, change: Change) -> None:
        """Score the chosen films again after a change."""
        self._rescore(self._view.selected_numbers(), change)

    def change_current(self, change: Change) -> None:
        """Score the film on screen again after a change."""
        index = self._view.currentIndex()
        if index.isValid():
            self._rescore([self._list.number(index)], change)

    def score_as_shown(self, orientation: Orientation, inverted: bool) -> None:
        """Score the film on screen again as it is turned there."""

        def shown(known: Correction) -> Correction:
            return Correction(
                known.age_years,
                known.view_position,
                orientation,
                inverted,
                known.score_anyway,
            )

        self.change_current(shown)

    def remove(self) -> None:
        """Take the chosen films out of the list; the files are not touched."""
        numbers = self._view.selected_numbers()
        if not numbers:
            return
        place = self._view.currentIndex().row()
        self._session.remove(numbers)
        left = self._list.count()
        if left:
            self._view.choose(min(place, left - 1))
        text = self.tr("{films} taken out of the list. The files are untouched.")
        self._strip.offer_undo(
            text.format(films=words.films(len(numbers))), self.tr("Undo"), self._session.go_back
        )

    def copy(self) -> None:
        """Put the names of the chosen films on the clipboard."""
        rows = rows_of(RowChoice.CHOSEN, self._session, self._list)
        QGuiApplication.clipboard().setText("\n".join(row.title for row in rows))

    def show_in_folder(self) -> None:
        """Open the folder of the film on screen."""
        row = self._view.chosen()
        if row is not None:
            folder = row.source.path.absolute().parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def export_selected(self) -> None:
        """Write a CSV of the chosen films."""
        self._exporter.save(rows=rows_of(RowChoice.CHOSEN, self._session, self._list))

    def export_listed(self) -> None:
        """Write a CSV of the films that the filters leave, in the order of the list."""
        self._exporter.save(rows=rows_of(RowChoice.LISTED, self._session, self._list))

    def toggle_identity(self) -> None:
        """Show or hide who the patients are."""
        table = self._session.table
        table.set_shows_identity(not table.shows_identity)
        self._status.tell(
            self.tr("Patients are named on screen; names are not stored.")
            if table.shows_identity
            else self.tr("Patients are not named on screen. Press P to name them.")
        )

    def _change_silent(self, change: Change) -> None:
        rows = enumerate(self._session.table.rows())
        self._rescore([number for number, row in rows if row.is_silent], change)

    def _rescore(self, numbers: Sequence[int], change: Change) -> None:
        self._session.rescore(numbers, change)
        # The button that asked for it may be gone now: no key may end up in a field beside it.
        self._view.setFocus()
        text = self.tr("Scoring {films} again.")
        self._status.tell(text.format(films=words.films(len(numbers))))

    def _on_rescored(self, number: int) -> None:
        self._status.tell(self.tr("Scored again: {films}.").format(films=words.films(number)))

    def _show_menu(self, point: QPoint) -> None:
        if not self._view.indexAt(point).isValid():
            return
        a = self._actions
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        number = len(self._view.selected_numbers())
        if number > 1:
            menu.addAction(words.films(number)).setEnabled(False)
            menu.addSeparator()
        fill_menu(menu, self.change)
        menu.addSeparator()
        menu.addActions([a.export_selected, *self._reports, a.copy_case, a.show_in_folder])
        menu.addSeparator()
        menu.addAction(a.remove)
        if self._erase is not None:
            menu.addAction(self._erase)
        menu.popup(self._view.viewport().mapToGlobal(point))
