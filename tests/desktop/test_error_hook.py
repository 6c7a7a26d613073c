"""What is kept of an exception that nobody caught, and what is not."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QTimer

from core.images.reader import read_image
from desktop.error_hook import ErrorHook
from desktop.last_run import LastRun

TAG, FILE = "Tagplanted", "Fileplanted"


@pytest.mark.qt_no_exception_capture
def test_the_report_that_is_kept_of_a_bug_names_no_patient(
    qtbot, window, write_dicom, draw_film, tmp_path, caplog
) -> None:
    film = write_dicom(f"{FILE}.dcm", draw_film(), PatientName=f"{TAG}^Jane")
    kept = tmp_path / "data"
    last, hook = LastRun(kept), ErrorHook()
    last.begin()
    hook.reported.connect(window.tell_crash)
    hook.reported.connect(last.keep)

    def bug() -> None:
        patient = read_image(film).metadata.patient
        raise ValueError(f"{patient.name} in {film}")

    try:
        hook.install()
        with caplog.at_level(logging.ERROR), qtbot.waitSignal(hook.reported) as told:
            QTimer.singleShot(0, bug)  # from Qt's event loop, as in the window
        written = b"".join(path.read_bytes() for path in kept.iterdir()).decode()
    finally:
        hook.remove()
        last.end()
    assert "builtins.ValueError" in written
    assert "test_error_hook.py" in written
    for text in (written, *told.args, caplog.text, window.strip.message.text()):
        for word in (TAG, FILE, str(tmp_path)):
            assert word not in text
