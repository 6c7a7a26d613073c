"""Whether this computer's processor can run Lobar, asked before any library that would crash.

NumPy's builds for x86 need the level x86-64-v2, which processors have since about 2009. Standard
library only, and of that only what is loaded anyway.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

SENTENCE = (
    "Lobar cannot run on this computer: its processor lacks {missing}. "
    "Processors made since about 2009 have it."
)
_LEVEL_2 = {
    # As Linux names them in /proc/cpuinfo -> as people name them.
    "cx16": "CMPXCHG16B",
    "lahf_lm": "LAHF",
    "popcnt": "POPCNT",
    "pni": "SSE3",
    "ssse3": "SSSE3",
    "sse4_1": "SSE4.1",
    "sse4_2": "SSE4.2",
}
_WINDOWS_FEATURES = {13: "SSE3", 36: "SSSE3", 37: "SSE4.1", 38: "SSE4.2"}
"""PF_*_INSTRUCTIONS_AVAILABLE of winnt.h."""
_DIALOGS = (("zenity", "--error", "--text"), ("kdialog", "--error"), ("xmessage", "-center"))


def missing_features(cpuinfo: str) -> tuple[str, ...]:
    """What the processor that Linux' ``cpuinfo`` describes lacks; empty when it is not x86."""
    flags = next((line for line in cpuinfo.splitlines() if line.startswith("flags")), None)
    if flags is None:
        return ()
    present = set(flags.partition(":")[2].split())
    return tuple(name for flag, name in _LEVEL_2.items() if flag not in present)


def refusal() -> str:
    """One sentence when Lobar cannot run here; empty when it can, or when nobody says."""
    missing = _missing_here()
    return SENTENCE.format(missing=", ".join(missing)) if missing else ""


def stop_if_unfit(*, in_window: bool) -> None:
    """End the program with a sentence, and status 1, where the processor cannot run it."""
    sentence = refusal()
    if not sentence:
        return
    if in_window:
        _show(sentence)
    sys.exit(sentence)


def _missing_here() -> tuple[str, ...]:
    if platform.machine().lower() not in ("x86_64", "amd64"):
        return ()
    if sys.platform == "win32":
        from ctypes import windll

        has = windll.kernel32.IsProcessorFeaturePresent
        return tuple(name for number, name in _WINDOWS_FEATURES.items() if not has(number))
    try:
        return missing_features(Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace"))
    except OSError:
        return ()  # macOS: every Mac that its Python supports has them


def _show(sentence: str) -> None:
    if sys.platform == "win32":
        from ctypes import windll

        windll.user32.MessageBoxW(None, sentence, "Lobar", 0x10)
        return
    # No Qt: it may be what cannot run.
    for program, *options in _DIALOGS:
        folders = os.get_exec_path()
        found = next((p for f in folders if (p := Path(f) / program).is_file()), None)
        if found is not None:
            subprocess.run([str(found), *options, sentence], check=False)
            return
