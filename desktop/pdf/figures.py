"""The operating point on paper: what was measured there, and what it means at the clinic."""

from __future__ import annotations

from core.decision import Interval, OperatingPoint, predictive_intervals
from desktop import words
from desktop.fonts import Role
from desktop.pdf.blocks import Block, Columns, Gap, Stack, Text, note
from desktop.pdf.canvas import PAPER
from desktop.pdf.setting import Setting

_VALUE, _INTERVAL = 84.0, 92.0


def film_figures(probability: float, setting: Setting) -> Block:
    """Figures beside one film's score."""
    here = setting.spec.calibration.at_prevalence(probability, setting.prevalence)
    film = _row(words.tr("This film"), Text(words.probability(here), Role.STRONG, end=True))
    return point_figures(setting, (film,))


def point_figures(setting: Setting, extra: tuple[Block, ...] = ()) -> Block:
    """Sensitivity and specificity, and the predictive values at the prevalence in use.

    ``extra`` stands before the predictive values.
    """
    point = setting.point
    values = _predictive(point, setting.prevalence)
    at = words.tr("At this clinic's prevalence of {n}")
    return Stack(
        (
            Columns(
                (
                    (0, Text(words.operating_point(point.name), Role.STRONG)),
                    (_INTERVAL, note(words.tr("95\u202f% interval"), end=True)),
                )
            ),
            note(_limits(point)),
            Gap(2),
            _share(words.tr("Sensitivity"), point.sensitivity),
            _share(words.tr("Specificity"), point.specificity),
            Gap(4),
            Text(at.format(n=words.percent(setting.prevalence)), Role.SMALL_STRONG),
            *extra,
            _share(words.tr("PPV"), values[0]),
            _share(words.tr("NPV"), values[1]),
        ),
        spacing=2,
    )


def _limits(point: OperatingPoint) -> str:
    text = words.tr("threshold {t}, uncertain from {low} to {high}")
    if point.grey_low == point.grey_high:
        text = words.tr("threshold {t}")
    return text.format(
        t=words.threshold(point.threshold),
        low=words.threshold(point.grey_low),
        high=words.threshold(point.grey_high),
    )


def _predictive(
    point: OperatingPoint, prevalence: float
) -> tuple[Interval, Interval] | tuple[None, None]:
    if point.sensitivity is None or point.specificity is None:
        return None, None
    return predictive_intervals(point.sensitivity, point.specificity, prevalence)


def _share(name: str, interval: Interval | None) -> Block:
    if interval is None:
        return _row(name, Text("–", Role.STRONG, end=True), words.tr("not measured"))
    value = Text(words.percent(interval.value), Role.STRONG, end=True)
    return _row(name, value, words.span(interval.low, interval.high))


def _row(name: str, value: Block, interval: str = "") -> Block:
    beside = Text(interval, Role.BODY, PAPER.text2, end=True)
    return Columns(((0, Text(name)), (_VALUE, value), (_INTERVAL, beside)))
