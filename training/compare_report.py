"""compare.json and compare.md: the rows of the comparison, results apart from what is none."""

from __future__ import annotations

from dataclasses import asdict

from core.decision import Interval
from training.compare_figures import Figures
from training.compare_rows import AT_HALF, AT_POINT, AT_TARGET, Row
from training.run_dir import RunDir, write_json

PREPROCESSING = (
    "Lobar's network sees films as the app prepares them (`core.preprocessing`). The other "
    "approaches see them as such projects feed them: resized to their own input size and divided "
    "by 255, nothing else; grey is repeated three times for networks that were made for colour."
)
_INTERVALS = (
    "Intervals are 95 %: bootstrap for the AUC, Wilson for proportions. Ranked by AUC; where "
    "intervals overlap, the order may be chance."
)
_CUT_SHORT = (
    "These trainings were cut short. What was measured says how far they had come, not what the "
    "approach can do; they have no rank. More budget lets them go on."
)


def write_report(
    run: RunDir, rows: list[Row], counts: dict[str, int], target_sensitivity: float
) -> None:
    """Replace both files."""
    saved = {
        "films": counts,
        "target_sensitivity": target_sensitivity,
        "preprocessing": PREPROCESSING,
        "rows": [asdict(row) for row in rows],
    }
    write_json(run.root / "compare.json", saved)
    text = markdown(rows, counts, target_sensitivity)
    (run.root / "compare.md").write_text(text, "utf-8")


def markdown(rows: list[Row], counts: dict[str, int], target_sensitivity: float) -> str:
    """The comparison as a Markdown document."""
    finished = [row for row in rows if row.rank is not None]
    stopped = [row for row in rows if row.rank is None and row.auc is not None]
    absent = [row for row in rows if row.rank is None and row.auc is None]
    target = f"{target_sensitivity:.0%}"
    lines = [
        "# Approaches side by side",
        "",
        (
            f"Trained on {counts['train']} films, stopped early on {counts['validation']}, "
            f"measured on {counts['test']} films of other patients, the same for every row. "
            f"{PREPROCESSING}"
        ),
        "",
        _INTERVALS,
        "",
        *_section("Threshold 0.5 on the network's own output", finished, AT_HALF),
        *_section(f"Threshold set on validation for {target} sensitivity", finished, AT_TARGET),
        *_section(
            "Lobar's default operating point, as the app uses it",
            [row for row in finished if AT_POINT in row.figures],
            AT_POINT,
        ),
        *_training(finished),
    ]
    if stopped:
        lines += [
            "## Stopped by the budget: no results",
            "",
            _CUT_SHORT,
            "",
            *_section("Interim figures, threshold 0.5", stopped, AT_HALF, "###"),
            *_training(stopped, "###"),
        ]
    if absent:
        lines += ["## Not run", "", *(f"- {row.title}: {row.note}" for row in absent), ""]
    return "\n".join(lines)


def _section(title: str, rows: list[Row], rule: str, level: str = "##") -> list[str]:
    if not rows:
        return []
    lines = [
        f"{level} {title}", "",
        "| rank | approach | AUC | accuracy | sensitivity | specificity | threshold |",
        "|---|---|---|---|---|---|---|",
    ]  # fmt: skip
    for row in rows:
        f = row.figures[rule]
        lines.append(
            f"| {_rank(row)} | {row.title} | {_interval(row.auc, 4)} | {f.accuracy:.3f} "
            f"| {_interval(f.sensitivity)} | {_interval(f.specificity)} | {f.threshold:.4f} |"
        )
    lines += [
        "",
        "| approach | class | precision | recall | F1 | called NORMAL | called PNEUMONIA |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        lines += _classes(row, row.figures[rule])
    return [*lines, ""]


def _classes(row: Row, figures: Figures) -> list[str]:
    return [
        f"| {row.title} | {name} | {_number(of.precision)} | {_number(of.recall)} "
        f"| {_number(of.f1)} | {called[0]} | {called[1]} |"
        for (name, of), called in zip(figures.classes.items(), figures.confusion, strict=True)
    ]


def _training(rows: list[Row], level: str = "##") -> list[str]:
    if not rows:
        return []
    lines = [
        f"{level} Training", "",
        "| approach | parameters | epochs | films | seconds | how it ended |",
        "|---|---|---|---|---|---|",
    ]  # fmt: skip
    lines += [
        f"| {row.title} | {row.parameters:,} | {row.epochs} | {row.films} | {row.seconds:.0f} "
        f"| {row.note} |"
        for row in rows
    ]
    return [*lines, ""]


def _rank(row: Row) -> str:
    return str(row.rank) if row.rank is not None else "none: under-trained"


def _interval(interval: Interval | None, digits: int = 3) -> str:
    if interval is None:
        return ""
    value, low, high = (f"{v:.{digits}f}" for v in (interval.value, interval.low, interval.high))
    return f"{value} ({low} to {high})"


def _number(value: float | None) -> str:
    return "none" if value is None else f"{value:.3f}"
