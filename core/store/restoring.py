"""Going on from a backup copy."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from core.case_id import CaseNamer, data_folder
from core.errors import StoreError, StoreProblem
from core.store.backup import backups, made_at
from core.store.database import is_sound, put_aside
from core.store.store import FILE_NAME, Store, now_utc


def restore(
    folder: Path | None = None,
    *,
    namer: CaseNamer | None = None,
    clock: Callable[[], datetime] = now_utc,
) -> tuple[Store, datetime]:
    """Open the newest sound backup copy in the record's place, and say when it was made.

    A record that is there is put aside, not deleted. The trail says that it was restored.
    """
    path = (folder or data_folder()) / FILE_NAME
    copy = next((copy for copy in backups(path) if is_sound(copy)), None)
    if copy is None:
        raise StoreError(path, StoreProblem.NO_BACKUP)
    try:
        if path.exists():
            put_aside(path, "replaced", clock())
        shutil.copyfile(copy, path)
    except OSError as error:
        raise StoreError(path, StoreProblem.UNWRITABLE, error.strerror or "") from error
    store = Store.open(path.parent, namer=namer, clock=clock)
    store.note("restored", {"copy": copy.name})
    return store, made_at(copy)
