"""Words for what is wrong with a model that somebody brought."""

from __future__ import annotations

from types import MappingProxyType

from core import __version__
from core.model_import.errors import ImportProblem, ModelImportError
from core.safe_text import single_line
from core.translation import Translate, english

_COPY_AGAIN = english("Copy the model to the stick again.")
_OTHERS = english("Ask whoever made it.")
_THIS_COMPUTER = english("Close other programs and try again.")

_WHY = MappingProxyType(
    {
        ImportProblem.NO_MODEL: (
            english("no model was found. Choose its folder, its model.json or its zip archive."),
            "",
        ),
        ImportProblem.MISSING: (english("{detail} is missing."), _COPY_AGAIN),
        ImportProblem.TOO_LARGE: (
            english("{detail} is larger than that of any model for Lobar."),
            _OTHERS,
        ),
        ImportProblem.UNREADABLE: (
            english("{detail} cannot be read. The stick or the file may be damaged."),
            _COPY_AGAIN,
        ),
        ImportProblem.DESCRIPTION: (
            english("model.json does not describe a model for this version ({detail})."),
            _OTHERS,
        ),
        ImportProblem.NOT_VALIDATED: (
            english("its validation.json does not say that this network was validated."),
            _OTHERS,
        ),
        ImportProblem.CHANGED: (
            english("{detail} is damaged, or not the one that model.json describes."),
            _COPY_AGAIN,
        ),
        ImportProblem.EXTERNAL_DATA: (
            english("the network keeps numbers outside of its file, which Lobar never loads."),
            _OTHERS,
        ),
        ImportProblem.CUSTOM_OPERATOR: (
            english("the network needs operators beyond the ONNX standard ({detail})."),
            _OTHERS,
        ),
        ImportProblem.NOT_A_NETWORK: (english("model.onnx holds no sound network."), _COPY_AGAIN),
        ImportProblem.CONTRACT: (
            english("the network does not take or give what Lobar needs ({detail})."),
            _OTHERS,
        ),
        ImportProblem.SELF_TEST: (
            english("the network scored the film that came with it wrongly ({detail})."),
            _OTHERS,
        ),
        ImportProblem.NOT_RUNNING: (english("the network cannot be run here."), _OTHERS),
        ImportProblem.CRASHED: (english("testing it crashed."), _OTHERS),
        ImportProblem.TOO_SLOW: (english("testing it took too long."), _THIS_COMPUTER),
        ImportProblem.TOO_MUCH_MEMORY: (english("testing it took too much memory."), _OTHERS),
        ImportProblem.NOT_STARTED: (english("its test could not be started."), _THIS_COMPUTER),
        ImportProblem.STOPPED: (english("it was stopped."), ""),
        ImportProblem.NOT_WRITTEN: (
            english("it could not be written ({detail}). The disk may be full."),
            "",
        ),
    }
)
"""What is wrong, and what to do."""


def describe_import(error: ModelImportError, tr: Translate) -> str:
    """Why a model was not imported or chosen, and what to do."""
    detail = single_line(error.detail)
    match error.problem:
        case ImportProblem.UNKNOWN:
            return tr("There is no model {detail} on this computer.").format(detail=detail)
        case ImportProblem.NO_EARLIER:
            return tr("There is no earlier model to go back to.")
        case ImportProblem.IN_USE:
            return tr("This very model is in use already.")
        case ImportProblem.NEWER_LOBAR:
            why = tr("it is made for a newer Lobar than {version}.").format(version=__version__)
            if detail:
                text = tr("it needs Lobar {detail} or later; this is {version}.")
                why = text.format(detail=detail, version=__version__)
            advice = tr("Install the newer Lobar first.")
        case problem:
            template, advice = (tr(text) if text else "" for text in _WHY[problem])
            why = template.format(detail=detail)
    said = tr("The model was not imported: {why}").format(why=why)
    return f"{said} {advice}".rstrip() + " " + tr("The model in use stays.")
