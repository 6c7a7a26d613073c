"""Operating points, and what a probability means at one of them."""

from __future__ import annotations

from dataclasses import dataclass

from core.findings import Finding as Finding

CUSTOM = "custom"
"""Name of an operating point that the user gave as a bare threshold."""
SITE = "site"
"""Name of the operating point that a site check proposes."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A measured proportion with its 95 % interval (Wilson score)."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class OperatingPoint:
    """A threshold with its grey zone and with what was measured there.

    A film is above the threshold when its probability is equal to it or larger. In the grey
    zone ``grey_low <= p < grey_high`` the finding is *uncertain*. ``sensitivity`` and
    ``specificity`` count every film, those in the grey zone included, by the threshold alone;
    they are ``None`` for a threshold that nobody measured.
    """

    name: str
    threshold: float
    grey_low: float
    grey_high: float
    sensitivity: Interval | None = None
    specificity: Interval | None = None

    def __post_init__(self) -> None:
        if not 0.0 <= self.grey_low <= self.threshold <= self.grey_high <= 1.0:
            raise ValueError(
                f"need 0 <= grey_low <= threshold <= grey_high <= 1 in operating point {self.name}"
            )

    @classmethod
    def custom(cls, threshold: float) -> OperatingPoint:
        """Operating point of the user's own: nothing was measured there, so no grey zone."""
        return cls(CUSTOM, threshold, threshold, threshold)


@dataclass(frozen=True, slots=True)
class Decision:
    """A finding with all that it depends on."""

    finding: Finding
    probability: float
    operating_point: OperatingPoint


def decide(probability: float, operating_point: OperatingPoint) -> Decision:
    """Apply an operating point to a probability in [0, 1]."""
    if operating_point.grey_low <= probability < operating_point.grey_high:
        finding = Finding.UNCERTAIN
    elif probability >= operating_point.threshold:
        finding = Finding.SUSPECTED
    else:
        finding = Finding.NOT_SUSPECTED
    return Decision(finding, probability, operating_point)


def predictive_values(
    sensitivity: float, specificity: float, prevalence: float
) -> tuple[float, float]:
    """Positive and negative predictive value at a prevalence in (0, 1), by Bayes' rule."""
    true_positive = sensitivity * prevalence
    false_positive = (1 - specificity) * (1 - prevalence)
    true_negative = specificity * (1 - prevalence)
    false_negative = (1 - sensitivity) * prevalence
    positive, negative = true_positive + false_positive, true_negative + false_negative
    return (
        true_positive / positive if positive else float("nan"),
        true_negative / negative if negative else float("nan"),
    )


def predictive_intervals(
    sensitivity: Interval, specificity: Interval, prevalence: float
) -> tuple[Interval, Interval]:
    """Positive and negative predictive value with intervals, at a prevalence in (0, 1).

    Both ends of both intervals are taken together: wider than 95 %, never narrower.
    """
    ends = (
        predictive_values(sensitivity.value, specificity.value, prevalence),
        predictive_values(sensitivity.low, specificity.low, prevalence),
        predictive_values(sensitivity.high, specificity.high, prevalence),
    )
    ppv, npv = (Interval(*values) for values in zip(*ends, strict=True))
    return ppv, npv
