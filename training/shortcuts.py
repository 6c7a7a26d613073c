"""How well do the properties of the files alone predict the label?"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.decision import Interval
from training.audit_figures import FileAudit, PropertySkill
from training.file_properties import measure_file, predictors
from training.logistic import cross_validated_scores
from training.manifest import ManifestRow
from training.metrics import auc_interval
from training.progress import say, track
from training.split import contiguous_folds

_FOLDS = 5


def audit_files(name: str, data: Path, rows: list[ManifestRow]) -> FileAudit:
    """Cross-validate a logistic regression on each property, and on all together.

    ``rows`` are files below ``data``; those left out of the run are left out here as well.
    """
    used = [row for row in rows if not row.excluded]
    labels = np.array([row.label for row in used], np.int64)
    folds = contiguous_folds(used, _FOLDS)
    measured = [measure_file(data / row.path) for row in track(used, f"properties of {name}")]
    columns = predictors(measured)
    groups = [row.group for row in used]

    def skill(column: NDArray[np.float64]) -> Interval:
        return auc_interval(labels, cross_validated_scores(column, labels, folds), groups)

    alone = tuple(PropertySkill(name, skill(column)) for name, column in columns.items())
    together = skill(np.hstack(list(columns.values())))
    say(f"  {name}: the label from file properties alone, {len(used)} films")
    for found in (*alone, PropertySkill("all together", together)):
        say(f"    {found.name}: AUC {found.auc.value:.3f}")
    return FileAudit(name, len(used), int(labels.sum()), alone, together)
