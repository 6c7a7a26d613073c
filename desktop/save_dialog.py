"""Asks where a report goes, without blocking the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where(
    window: QWidget,
    title: str,
    proposed: Path,
    filters: Sequence[str],
    save: Callable[[Path, str], object],
) -> None:
    """Propose a path; ``save`` gets the one that was chosen, and the name filter in use."""
    dialog = QFileDialog(window, title, str(proposed.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(filters))
    dialog.setDefaultSuffix(proposed.suffix.removeprefix("."))
    dialog.selectFile(proposed.name)
    dialog.fileSelected.connect(lambda name: save(Path(name), dialog.selectedNameFilter()))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
