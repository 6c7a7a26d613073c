"""Brings another model, or the one before, without stopping anything in the window.

What is scored in this window stays with the model that it was opened with: another one is used
from the next start, so that a list never mixes the scores of two.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from core.errors import CoreError
from core.messages import describe_error
from core.model_import.check import IsolatedCheck
from core.model_import.importer import (
    chosen_key,
    described,
    earlier_key,
    go_back,
    import_model,
)
from core.model_import.library import ModelLibrary
from core.model_spec import ModelSpec
from desktop import words
from desktop.session import Session
from desktop.settings import Settings
from desktop.views.model_settings import ModelSettings, identity
from desktop.views.strip import Strip
from desktop.workers.background import Background, Crashed
from desktop.workers.record_keeper import RecordKeeper


@dataclass(frozen=True, slots=True)
class ModelState:
    """The model from the next start and the one before it; ``changed``: it was just chosen."""

    chosen: ModelSpec | None
    earlier: ModelSpec | None
    changed: bool = False


class ModelUpdates(QObject):
    """Between the settings page, the files and the record.

    Signals:
        crashed: a report without identifiers.
    """

    crashed: ClassVar[Signal] = Signal(str)

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        session: Session,
        keeper: RecordKeeper,
        *,
        page: ModelSettings,
        strip: Strip,
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._session = window, settings, session
        self._keeper, self._page, self._strip = keeper, page, strip
        self._library = ModelLibrary.of_this_installation()
        self._check = IsolatedCheck()
        self._background = Background(1, self)
        self._background.done.connect(self._on_done)
        page.import_requested.connect(self._ask)
        page.back_requested.connect(self._go_back)
        session.model_opened.connect(self._look)
        session.model_failed.connect(self._look)

    def bring(self, path: Path) -> None:
        """Import a folder or a zip archive; the strip tells how that went."""
        provider = self._settings.provider

        def work() -> ModelState:
            import_model(path, provider, self._library, self._check, self._keeper.note)
            return _state(self._library, changed=True)

        self._page.show_busy(self.tr("Testing {name}…").format(name=path.name))
        self._background.submit("import", work)

    def shutdown(self) -> None:
        """End a test that runs, and wait for it."""
        self._check.stop()
        self._background.shutdown()

    @Slot()
    def _ask(self) -> None:
        title, folder = self.tr("Import a model"), str(self._settings.last_folder)
        dialog = QFileDialog(self._window, title, folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Models (model.json *.zip)"))
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(lambda name: self.bring(Path(name)))
        dialog.open()

    @Slot()
    def _go_back(self) -> None:
        def work() -> ModelState:
            go_back(self._library, self._keeper.note)
            return _state(self._library, changed=True)

        self._page.show_busy(self.tr("Going back…"))
        self._background.submit("back", work)

    @Slot()
    def _look(self) -> None:
        self._background.submit("look", lambda: _state(self._library))

    @Slot(object, object)
    def _on_done(self, _key: str, result: object) -> None:
        self._page.show_busy("")
        match result:
            case ModelState():
                self._page.show_models(self._session.spec, result.chosen, result.earlier)
                if result.changed:
                    self._tell(result.chosen)
            case CoreError():
                self._strip.tell(describe_error(result, words.tr))
            case Crashed(report=report):
                self.crashed.emit(report)

    def _tell(self, chosen: ModelSpec | None) -> None:
        if chosen is None:
            return
        if self._session.spec is None:
            self._session.open_model()  # nothing was scored yet that it could mix with
            return
        text = self.tr("{model} stays in use.")
        if chosen != self._session.spec:
            text = self.tr("{model} passed its test. It is used from the next start of Lobar.")
        self._strip.tell(text.format(model=identity(chosen)))


def _state(library: ModelLibrary, *, changed: bool = False) -> ModelState:
    chosen, earlier = chosen_key(library), earlier_key(library)
    return ModelState(
        described(library, chosen) if chosen is not None else None,
        described(library, earlier) if earlier is not None else None,
        changed,
    )
