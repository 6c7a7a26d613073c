"""Which page is shown, which film is on the desk, and what can be done now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.models.case_row import CaseRow

if TYPE_CHECKING:
    from desktop.main_window import MainWindow


class DeskFlow(QObject):
    """Between the list and everything in the window that shows films or acts on them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._list, self._pages = window.case_list, window.pages
        self._shown: CaseRow | None = None
        table = self._session.table
        table.modelReset.connect(self.show_page)
        table.rowsInserted.connect(self.show_page)
        table.dataChanged.connect(self._on_data_changed)
        table.identity_changed.connect(self._on_identity_changed)
        self._session.rescored.connect(self._update_actions)
        self._session.arrived.connect(self._on_arrived)
        self._session.model_opened.connect(self._on_model_opened)
        self._list.case_chosen.connect(self._show_case)
        window.batch_feedback.changed.connect(self.show_page)
        self._pages.changed.connect(self._on_page_changed)
        window.batch_bar.closed.connect(self.show_page)
        window.watch.changed.connect(self._update_actions)

    def show_page(self) -> None:
        """Show the page that fits the list."""
        window, has_films = self._window, self._session.table.rowCount() > 0
        self._pages.show_for(has_films=has_films)
        if not has_films and not self._session.is_running:
            window.batch_bar.hide()
        self._list.set_title(self._session.opened.title)
        # One filled button on screen: the next step.
        window.toolbar.set_filled(filled=has_films and window.batch_bar.isHidden())
        self._update_actions()

    def _on_page_changed(self) -> None:
        window, page = self._window, self._pages.currentWidget()
        if page is window.desk:
            self._list.view.setFocus()  # Qt hands it to whatever comes next in the order
        elif page is window.empty_page:
            # Not each time it is redrawn: a network share may take a moment to answer.
            window.empty_page.show_recent(window.settings.recent)
        self.show_page()

    def _on_model_opened(self) -> None:
        if self._session.spec is not None:
            self._pages.set_model(self._session.spec)

    def _on_arrived(self) -> None:
        if self._shown is None:
            self._list.choose_first()
        self.show_page()

    def _on_data_changed(self) -> None:
        row = self._list.view.chosen()
        if row is not self._shown:
            self._show_case(row)

    def _on_identity_changed(self) -> None:
        window, names = self._window, self._session.table.shows_identity
        window.settings.names_patients = names
        window.viewer.set_names_patients(names)
        window.result.set_names_patients(names)

    def _show_case(self, row: CaseRow | None) -> None:
        window, self._shown = self._window, row
        ahead = self._list.view.neighbours() if row is not None else []
        priors = self._session.table.priors(row) if row is not None else []
        window.viewer.show_case(row, ahead, priors)
        window.result.show_case(row)
        window.reading.show_case(row)

    def _update_actions(self) -> None:
        window, session = self._window, self._session
        can_export = window.exporter.can_export
        window.toolbar.export.setEnabled(can_export)
        window.actions_.update(
            running=session.is_running,
            films=session.table.rowCount(),
            can_resume=session.can_resume,
            can_export=can_export,
            can_go_back=session.can_go_back,
        )
        window.actions_.stop_watching.setEnabled(window.watch.folder is not None)
