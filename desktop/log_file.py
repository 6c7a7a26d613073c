"""The log: warnings, without identifiers, in the data folder and on the console."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler

from core.folders import data_folder

_LOG_BYTES = 256 * 1024


def start_log() -> None:
    """Log from now on."""
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    try:
        data_folder().mkdir(parents=True, exist_ok=True)
        handlers.append(
            RotatingFileHandler(
                data_folder() / "lobar.log", maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8"
            )
        )
    except OSError:
        handlers = handlers[:1]  # a read-only profile: the log goes to the console only
    logging.basicConfig(
        level=logging.WARNING, format="%(asctime)s %(name)s %(message)s", handlers=handlers
    )
