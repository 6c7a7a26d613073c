"""Find the libraries that only left-out files need.

PyInstaller follows every plugin that a hook collects to the libraries it is linked with, before
a recipe can drop the plugin. GTK's theme alone brings a dozen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import PurePath

Entry = tuple[str, str, str]
"""PyInstaller's: name in the bundle, source, kind."""


def orphans(
    kept: Iterable[Entry], left_out: Iterable[Entry], imports: Callable[[str], Iterable[str]]
) -> frozenset[str]:
    """File names of ``kept`` that are linked, directly or not, from ``left_out`` alone.

    ``imports`` gives the file names of the libraries that the library at a path is linked with.
    """
    sources = {PurePath(name).name: source for name, source, kind in kept if kind != "SYMLINK"}

    def reach(starts: Iterable[str]) -> set[str]:
        found: set[str] = set()
        pending = list(starts)
        while pending:
            for name in imports(pending.pop()):
                if name in sources and name not in found:
                    found.add(name)
                    pending.append(sources[name])
        return found

    suspects = reach(source for _, source, kind in left_out if kind != "SYMLINK")
    roots = (source for name, source in sources.items() if name not in suspects)
    return frozenset(suspects - reach(roots))
