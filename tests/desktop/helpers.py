"""Shared by tests of the window."""

from __future__ import annotations

from collections.abc import Sequence

from core.model_spec import ModelSpec
from core.outcome import CaseOutcome
from core.providers import ProviderChoice
from desktop.main_window import MainWindow


def fill(
    window: MainWindow, cases, spec: ModelSpec, count: int = 30, extra: Sequence[CaseOutcome] = ()
) -> None:
    """Films as a batch leaves them, without one: ``count`` scored, one refused, one failed."""
    window.session.spec = spec
    window.session.provider = ProviderChoice("auto", "cpu")
    window.session.table.set_operating_point(spec.operating_point())
    window.session.model_opened.emit()
    window.session.operating_point_changed.emit()
    outcomes = [cases.scored((n + 0.5) / count, f"film{n:02}.png") for n in range(count)]
    outcomes += [cases.refused(), cases.failed(), *extra]
    table = window.session.table
    table.append(outcome.source for outcome in outcomes)
    table.set_outcomes(0, outcomes)
