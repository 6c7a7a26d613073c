"""``lobar model``: import a model from a stick, list the models here, choose one."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.model_import.library import ModelLibrary

_OK = 0


def add_parser(add: Callable[..., argparse.ArgumentParser]) -> None:
    """Describe the command; ``add`` is `add_parser` of the command line's sub-parsers."""
    parser = add("model", help="import another model, or choose among those on this computer")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    bring = actions.add_parser("import", help="check a model, keep it and use it from now on")
    bring.add_argument("path", type=Path, metavar="PATH", help="its folder or zip archive")
    bring.add_argument(
        "--provider", default="auto", metavar="NAME", help="what tests it (default: auto)"
    )
    actions.add_parser("list", help="show the models on this computer")
    use = actions.add_parser("use", help="use a model that is on this computer")
    use.add_argument("key", metavar="KEY", help="as lobar model list shows it")
    actions.add_parser("back", help="use the model again that was in use before")


def run_model(arguments: argparse.Namespace) -> int:
    """Run one action and return the exit code. Raises `ModelError` and `StoreError`."""
    # Imported where needed, as all of the command line is.
    from core.cli_store import opened_store
    from core.model_import.check import IsolatedCheck
    from core.model_import.importer import go_back, import_model, use_model
    from core.model_import.library import ModelLibrary

    library = ModelLibrary.of_this_installation()
    if arguments.action == "list":
        return _list(library)
    with opened_store() as store:
        if arguments.action == "import":
            imported = import_model(
                arguments.path, arguments.provider, library, IsolatedCheck(), store.note
            )
            spec = imported.spec
            print(f"The model passed its test on {imported.provider}.")
        elif arguments.action == "use":
            spec = use_model(arguments.key, library, store.note)
        else:
            spec = go_back(library, store.note)
    print(f"In use now: {spec.model_id}. lobar model list shows all, lobar model back goes back.")
    return _OK


def _list(library: ModelLibrary) -> int:
    from core.model_import.importer import chosen_key, described

    chosen = chosen_key(library)
    for key in library.present():
        spec = described(library, key)
        mark = "*" if key == chosen else " "
        said = "cannot be used" if spec is None else f"{spec.model_id}  {spec.training.finished_at}"
        print(f"{mark} {key:<17}  {said}")
    if chosen is None:
        print("Which model is in use cannot be told. Choose one with lobar model use.")
    return _OK
