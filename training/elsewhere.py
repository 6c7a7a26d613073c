"""Measure a validated model on films of another hospital. Nothing is fitted to them."""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path
from typing import Any

from core.batch import score_all
from core.outcome import InputFile, ScoredCase
from core.scoring import Scorer
from training.metrics import auc
from training.progress import say
from training.run_dir import RunDir, read_json, write_json


def measure_elsewhere(run: RunDir, folder: Path) -> None:
    """Score ``folder``/labels.csv (file, pneumonia, view) and add a row to metrics.json.

    AUC and mean probability are given within each view, since the view alone predicts the label
    in many hospitals.
    """
    scorer = Scorer.open("cpu", run.export)
    with (folder / "labels.csv").open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    inputs = [InputFile(folder / row["file"], row["file"]) for row in rows]
    scored: dict[str, list[tuple[int, float]]] = defaultdict(list)
    refused = 0
    for row, outcome in zip(rows, score_all(scorer, inputs), strict=True):
        if isinstance(outcome, ScoredCase):
            scored[row["view"]].append((int(row["pneumonia"]), outcome.probability))
        else:
            refused += 1
    views: dict[str, Any] = {}
    for view, pairs in sorted(scored.items()):
        labels, probabilities = zip(*pairs, strict=True)
        views[view] = {
            "films": len(pairs),
            "auc": auc(labels, probabilities),
            "mean_probability": sum(probabilities) / len(pairs),
        }
        say(f"  {folder.name} {view}: {views[view]}")
    say(f"  {folder.name}: {refused} of {len(rows)} refused")
    metrics = read_json(run.metrics)
    others = [h for h in metrics.get("other_hospitals", []) if h["name"] != folder.name]
    row_of_card = {
        "name": folder.name,
        "films": len(rows),
        "refused": refused / len(rows),
        "views": views,
    }
    write_json(run.metrics, metrics | {"other_hospitals": [*others, row_of_card]})
