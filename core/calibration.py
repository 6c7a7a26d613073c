"""From a logit to a probability."""

from __future__ import annotations

import math
from dataclasses import dataclass

from core.errors import InferenceError


@dataclass(frozen=True, slots=True)
class Calibration:
    """Platt scaling: ``p = sigmoid(slope * logit + intercept)``.

    Fitted on validation films weighted to ``reference_prevalence``, which is therefore the share
    of pneumonia among films at which the probability is meant (Platt, 1999).
    """

    slope: float
    intercept: float
    reference_prevalence: float

    def probability(self, logit: float) -> float:
        """Probability in [0, 1] of a finite logit; raises `InferenceError` for any other."""
        if not math.isfinite(logit):
            raise InferenceError(f"the network gave {logit}")
        return sigmoid(self.slope * logit + self.intercept)

    def at_prevalence(self, probability: float, prevalence: float) -> float:
        """A probability of this model where the share of pneumonia is another one, in (0, 1).

        Bayes' rule with the likelihood ratio of the score kept (Saerens et al., 2002): right only
        as far as films with and without pneumonia look there as they did in training.
        """
        wanted = prevalence / (1 - prevalence)
        reference = self.reference_prevalence / (1 - self.reference_prevalence)
        with_pneumonia = probability * wanted / reference
        return with_pneumonia / (with_pneumonia + 1 - probability)


def sigmoid(x: float) -> float:
    """Logistic function without overflow."""
    if x >= 0:
        return 1.0 / (1.0 + math.exp(-x))
    e = math.exp(x)
    return e / (1.0 + e)
