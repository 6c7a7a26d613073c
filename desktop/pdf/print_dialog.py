"""Asks for a printer, without blocking the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from desktop.pdf.canvas import UNITS_PER_INCH
from desktop.pdf.writing import prepare


def ask_printer(window: QWidget, title: str, act: Callable[[QPrinter], object]) -> None:
    """``act`` gets the printer with what was chosen for it."""
    printer = QPrinter()
    prepare(printer)
    printer.setResolution(UNITS_PER_INCH)
    dialog = QPrintDialog(printer, window)
    dialog.setWindowTitle(title)
    for option in (
        QAbstractPrintDialog.PrintDialogOption.PrintPageRange,
        QAbstractPrintDialog.PrintDialogOption.PrintCurrentPage,
        QAbstractPrintDialog.PrintDialogOption.PrintSelection,
    ):
        dialog.setOption(option, False)
    dialog.accepted.connect(lambda: act(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # its own asks for a slot to connect
