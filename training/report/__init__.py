"""One self-contained HTML file that says what a run gave, and where it fails.

Headings follow TRIPOD+AI (BMJ 2024;385:e078378) and CLAIM (Radiol Artif Intell 2024;6:e240300).
Every number comes from files of the run; the same run gives the same file.
"""

from __future__ import annotations

from pathlib import Path

from training.config import TrainConfig
from training.manifest import ManifestRow
from training.progress import say
from training.report import sections_close, sections_data, sections_results, sections_robustness
from training.report.document import page
from training.report.evidence import Evidence
from training.report.figures_ranking import default_point
from training.run_dir import RunDir


def write_report(run: RunDir, config: TrainConfig, data: Path, rows: list[ManifestRow]) -> None:
    """Write report.html and the run's plots. Raises `EvidenceError`."""
    evidence = Evidence.load(run, config, rows)
    sections = [
        sections_data.summary(evidence, default_point(evidence.metrics, evidence.spec)),
        sections_data.intended_use(),
        sections_data.source(evidence),
        sections_data.participants(evidence),
        sections_data.preparation(evidence),
        sections_data.model(evidence),
        sections_data.measures(),
        sections_results.ranking(evidence),
        sections_results.calibration(evidence),
        sections_results.usefulness(evidence),
        sections_results.decisions(evidence),
        sections_results.subgroups(evidence),
        sections_robustness.stress(evidence),
        sections_robustness.shortcuts(evidence),
        sections_robustness.other_hospitals(evidence),
        sections_robustness.comparison(evidence),
        sections_close.failures(evidence, data),
        sections_close.faithfulness(evidence),
        sections_close.timing(evidence),
        sections_close.known_limits(evidence),
        sections_close.experiments(),
    ]
    path = run.root / "report.html"
    title = "Reading chest films of children for pneumonia: development and validation of a model"
    subtitle = f"{evidence.spec.model_id}, run {evidence.spec.training.run}"
    path.write_text(page(title, subtitle, sections), "utf-8")
    say(f"  {path}: {path.stat().st_size / 1e6:.1f} MB")
