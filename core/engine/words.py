"""Words for what is wrong with an engine."""

from __future__ import annotations

from types import MappingProxyType

from core import __version__
from core.engine.errors import EngineError, EngineProblem
from core.safe_text import single_line
from core.translation import Translate, english

_WHY = MappingProxyType(
    {
        EngineProblem.MISSING: english(
            "Scoring on a cluster needs Ray, which is not installed. The packages never have it; "
            "beside Lobar's source, pip install -e '.[cluster]' brings it."
        ),
        EngineProblem.NOT_STARTED: english(
            "Ray did not start on this computer. Close other programs and try again."
        ),
        EngineProblem.UNREACHABLE: english(
            "No Ray cluster answers at {detail}. Check the address, and that it runs."
        ),
        EngineProblem.NO_WORKERS: english(
            "The cluster has no processor to score with. Wait for its nodes, or add some."
        ),
        EngineProblem.OTHER_VERSION: english(
            "The cluster has Lobar {detail} and this computer {ours}. Install the same one on both."
        ),
        EngineProblem.LOST: english(
            "The cluster was lost, or ended one worker after the other. Start it again."
        ),
    }
)


def describe_engine(error: EngineError, tr: Translate) -> str:
    """One or two sentences: what is wrong, and what to do."""
    return tr(_WHY[error.problem]).format(detail=single_line(error.detail), ours=__version__)
