"""Words for what is wrong with a site check's labels or its file."""

from __future__ import annotations

from types import MappingProxyType

from core.safe_text import single_line
from core.site_check.errors import LabelsError, LabelsProblem, SiteCheckFileError
from core.translation import Translate, english

_WHY = MappingProxyType(
    {
        LabelsProblem.UNREADABLE: english("it cannot be read. Check that it is still there."),
        LabelsProblem.NO_CLASSES: english(
            "it does not hold two folders with films. Make one folder for films with pneumonia "
            "and one for films without, and choose the folder that holds both."
        ),
        LabelsProblem.NO_COLUMNS: english(
            "its first line does not name the columns file and label. Save the table as CSV with "
            "these two names in its first line."
        ),
        LabelsProblem.NO_FILMS: english(
            "none of the films that it lists is there. Names of files are taken from the CSV's own "
            "folder on."
        ),
        LabelsProblem.TOO_MANY_VALUES: english(
            "its column label holds {detail} different values, which cannot all be classes."
        ),
    }
)


def describe_labels(error: LabelsError, tr: Translate) -> str:
    """Why no labels were taken, and what to do."""
    why = tr(_WHY[error.problem]).format(detail=single_line(error.detail))
    text = tr("Lobar could not take labels from {name}: {why}")
    return text.format(name=single_line(error.path.name), why=why)


def describe_check_file(error: SiteCheckFileError, tr: Translate) -> str:
    """What is wrong with the file of the site check, and what that means."""
    text = tr(
        "The site check could not be read or kept ({detail}). Until it can, the model counts as "
        "not checked at this site."
    )
    return text.format(detail=single_line(error.detail))
