"""MODEL_CARD.md, generated from the figures of the run."""

from __future__ import annotations

from typing import Any

from core import INTENDED_USE
from core.decision import Interval
from core.model_spec import ModelSpec
from training.audit_figures import Audit, LungAudit, audit_of
from training.config import TrainConfig
from training.run_dir import RunDir, read_json
from training.scope_figures import scope_section


def write_model_card(run: RunDir, spec: ModelSpec) -> None:
    """Write the card beside model.json."""
    figures = read_json(run.metrics)
    environment = read_json(run.environment)
    sections = [
        f"# Model card: {spec.model_id}",
        INTENDED_USE,
        _identity(run, spec, environment, figures),
        _data(run, spec, figures),
        _results(spec, figures),
        _stress(figures),
        shortcuts(figures),
        scope_section(figures),
        _elsewhere(figures),
        limits(spec, figures),
    ]
    text = "\n\n".join(section for section in sections if section) + "\n"
    (run.export / "MODEL_CARD.md").write_text(text, "utf-8")


def _identity(
    run: RunDir, spec: ModelSpec, environment: dict[str, Any], figures: dict[str, Any]
) -> str:
    versions = environment["packages"]
    return f"""## What it is

A residual convolutional network on one grey film of {spec.input.size} x {spec.input.size} pixels,
prepared by `core.preprocessing.prepare` (border cut, area-averaged, histogram landmarks).{_views(run, figures)} One
logit, an influence map (how far the logit would fall, as the network foretells, if a patch of a
quarter of each side were like that of a film without pneumonia), and an embedding. A separate check
refuses what does not look like an upright frontal chest film.

| | |
|---|---|
| SHA-256 of model.onnx | `{spec.onnx_sha256}` |
| training run | {spec.training.run}, finished {spec.training.finished_at} |
| source revision | training begun at {environment["git_revision"] or "unknown"}, exported at {spec.training.git_revision or "unknown"} |
| trained with | Keras {versions["keras"]}, TensorFlow {versions["tensorflow"]}, {environment["cores"]} cores |
| calibration | Platt, for a share of pneumonia of {spec.calibration.reference_prevalence:.0%} |"""


def _views(run: RunDir, figures: dict[str, Any]) -> str:
    if "lung_finder" not in figures:
        return ""
    finder = figures["lung_finder"]
    size = TrainConfig.load(str(run.config)).network.view_size
    return f"""
Inside the graph the film becomes two views of {size} x {size} pixels, the frame and a box around the
lungs, whose scores are averaged. A small network finds the box: on {finder["films"]} adult films held
out, reframed at random, it overlaps the radiologists' box by {finder["mean_overlap"]:.0%} on average
(intersection over union), by {finder["overlap_of_worst_tenth"]:.0%} or less on the worst tenth."""


def _data(run: RunDir, spec: ModelSpec, figures: dict[str, Any]) -> str:
    credit = f"\n\n{run.credit.read_text('utf-8').strip()}" if run.credit.exists() else ""
    parts = "\n".join(
        f"| {name} | {part['films']} | {interval(Interval(**part['auc']), 4)} |"
        for name, part in figures["ranking"].items()
    )
    return f"""## Data

{spec.training.data}. Films of children aged 1 to 5 from one hospital (Guangzhou Women and
Children's Medical Center), labelled normal or pneumonia by the publishers. Exact copies were
dropped. No patient is in two parts; validation and test are runs of consecutive patient numbers,
which behave more like a new batch of patients than a random sample does. Thresholds and
calibration come from validation alone; the test part only measures.

| part | films | AUC (95 % interval) |
|---|---|---|
{parts}{credit}"""


def _results(spec: ModelSpec, figures: dict[str, Any]) -> str:
    test = figures["test"]
    rows = "\n".join(
        f"| {p.name.replace('_', ' ')}{' (default)' if p.name == spec.default_operating_point else ''}"
        f" | {p.threshold:.4f} | {percent(p.sensitivity)} | {percent(p.specificity)} |"
        for p in spec.operating_points
    )
    ranking = figures["ranking"]["test"]
    groups = ", ".join(
        f"{name.removeprefix('auc_')} {value:.4f}"
        for name, value in ranking.items()
        if name.startswith("auc_")
    )
    return f"""## Results on the test part ({test["films"]} films, {test["positives"]} with pneumonia)

| operating point | threshold | sensitivity (95 %) | specificity (95 %) |
|---|---|---|---|
{rows}

Accuracy at the default {test["accuracy"]:.1%}. With probabilities converted to this part's share of
pneumonia ({test["positives"] / test["films"]:.0%}): Brier score {test["brier"]:.4f}, expected calibration error
{test["expected_calibration_error"]:.4f}. {test["uncertain"]:.1%} of the films lie in
the grey zone of the default: there {test["wrong_when_uncertain"]:.1%} are on the wrong side of the threshold,
elsewhere {test["wrong_otherwise"]:.1%}. AUC of each group against all of the other class: {groups}.
Through the app's own reader, with its scope check: {figures["through_the_app"]["refused"]} of
{figures["through_the_app"]["films"]} refused, {figures["through_the_app"]["failed"]} failed."""


def _stress(figures: dict[str, Any]) -> str:
    rows = "\n".join(
        f"| {name} | {r['auc']:.4f} | {r['sensitivity']:.1%} | {r['specificity']:.1%} "
        f"| {r['mean_shift']:.3f} |"
        for name, r in figures["test"]["stress"].items()
    )
    return f"""## The same films, changed as other programs would (default threshold)

| change | AUC | sensitivity | specificity | mean shift of the probability |
|---|---|---|---|---|
{rows}"""


def shortcuts(figures: dict[str, Any]) -> str:
    """The shortcut audit as Markdown, empty where none was made; the report prints it too."""
    found = audit_of(figures)
    if found is None:
        return ""
    responses = "\n".join(
        f"| {r.shortcut} | {r.change} | {r.mean_shift:.3f} | {r.p95_shift:.3f} "
        f"| {r.signed_shift:+.3f} | {r.flipped:.1%} |"
        for r in found.responses
    )
    text = f"""## Shortcuts

The label, told from properties of the files alone: AUC (95 % interval) of a logistic regression,
cross-validated over runs of consecutive patient numbers; 0.5 is chance.

{_file_properties(found)}

The probability of the test films when such a property is changed and the lung is not. Above 0, the
mean with its sign is towards pneumonia.

| shortcut | change | mean shift | 95 % of the films below | mean with its sign | cross the default threshold |
|---|---|---|---|---|---|
{responses}"""
    return text if found.lungs is None else f"{text}\n\n{_lungs_hidden(found.lungs)}"


def _file_properties(found: Audit) -> str:
    columns = [[skill.auc for skill in f.alone] + [f.together] for f in found.files]
    names = [skill.name for skill in found.files[0].alone] + ["all together"]
    head = " | ".join(f"{f.name} ({f.films})" for f in found.files)
    rows = [
        f"| {name} | " + " | ".join(interval(value, 3) for value in values) + " |"
        for name, *values in zip(names, *columns, strict=True)
    ]
    return "\n".join([f"| property | {head} |", "|---" * (len(found.files) + 1) + "|", *rows])


def _lungs_hidden(lungs: LungAudit) -> str:
    named = [(f"control: {r.name}", r) for r in lungs.controls]
    named += [(lungs.box_alone.name, lungs.box_alone)]
    named += [(f"this model: {r.name}", r) for r in lungs.model]
    rows = "\n".join(
        f"| {name} | {interval(r.validation, 3)} | {interval(r.test, 3)} |" for name, r in named
    )

    def share(value: float | None) -> str:
        return "not measurable" if value is None else f"{value:.0%}"

    return f"""With the lungs blacked out: small networks ({lungs.size} pixels, {lungs.epochs} epochs) trained alike on full
films, on films with the lungs black (a box that the lung finder sets, on average
{lungs.hidden_area:.0%} of the film) and with one black box for all films ({lungs.one_box_area:.0%}), whose place tells nothing.

| read from | AUC on validation (95 %) | AUC on test (95 %) |
|---|---|---|
{rows}

Of the skill of the full-film control on test (AUC above 0.5) the one with black lungs keeps
{share(lungs.readable_outside)}, with one box for all {share(lungs.readable_outside_one_box)}. So much can be read outside the boxes: from arms,
markers, tubes, framing, age, the belly, and what a box leaves of a lung. It shows what a network could
use, not what this model uses; the last row is this model on films whose like it was never trained on."""


def _elsewhere(figures: dict[str, Any]) -> str:
    hospitals = figures.get("other_hospitals")
    if not hospitals:
        return ""
    rows = "\n".join(
        f"| {h['name']} | {h['films']} | {h['refused']:.1%} | "
        + "; ".join(
            f"{v}: {x['auc']:.3f} ({x['films']} films, mean probability "
            f"{x['mean_probability']:.2f})"
            for v, x in h["views"].items()
        )
        + " |"
        for h in hospitals
    )
    return f"""## Other hospitals

| films | number | refused | AUC within each view |
|---|---|---|---|
{rows}

No parameter was fitted to these films."""


def limits(spec: ModelSpec, figures: dict[str, Any]) -> str:
    """Known failures and limits, as Markdown; the report prints them too."""
    stress = figures["test"]["stress"]
    correlation = Interval(**figures["influence"]["correlation"])

    def worst(measure: str) -> str:
        name: str = min(stress, key=lambda change: stress[change][measure])
        return f"{name}: {stress[name][measure]:.1%}"

    return f"""## Known failures and limits

- All training films come from one hospital. Networks trained on this set have fallen to AUC 0.54
  to 0.65 elsewhere; this one must be expected to fail at another site until it has been measured
  there. Do not carry the figures above over to another hospital.
- The public films differ between the classes in compression, size and framing. Borders, size and
  tone are normalised and varied in training, but part of the skill may still be read outside the
  lungs (age, arms, tubes, markers).
- Labels are normal or pneumonia: what the network says of tuberculosis, effusion, foreign bodies
  or any other finding was not measured. A probability below the threshold does not exclude
  pneumonia.
- Adults, children outside {spec.scope.min_age_years:g} to {spec.scope.max_age_years:g} years, lateral
  films and photographs of films are outside its use; what the file does not say (age, view)
  cannot be checked.
- The influence map shows what moved the score. It does not outline disease: it is coarse, and an
  estimate. What it foretells of patches at random places has a correlation of
  {interval(correlation, 2)} with what replacing them did to the score, within validation films. Where
  it lies on shoulders, arms or tubes, as on many films, the score follows what is no lung.
- Of the changes above, the worst for sensitivity is "{worst("sensitivity")}", for specificity
  "{worst("specificity")}".
- Bacterial and viral pneumonia are not told apart."""


def interval(value: Interval, digits: int) -> str:
    """A figure with its 95 % interval."""
    return f"{value.value:.{digits}f} ({value.low:.{digits}f} to {value.high:.{digits}f})"


def percent(value: Interval | None) -> str:
    """A proportion with its 95 % interval, in percent."""
    if value is None:
        return "not measured"
    return f"{value.value:.1%} ({value.low:.1%} to {value.high:.1%})"
