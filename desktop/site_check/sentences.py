"""The site check in words: what it shows, what it does not, and where it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.decision import Interval, OperatingPoint
from core.model_spec import MeasuredOn
from core.site_check.check import Ending, SiteCheck
from core.site_check.figures import AtThreshold
from core.site_check.labels import Exclusion, Source
from core.site_check.proposal import NoProposal
from core.site_check.sufficiency import (
    FINE_HALF_WIDTH,
    HALF_WIDTH,
    LEAST_HELD_OUT,
    LEAST_TO_MEASURE,
    LEAST_TO_PROPOSE,
    SHARE,
    patients_for,
)
from core.translation import english
from desktop import words
from desktop.words import tr

_NAMED = 3


def standing(check: SiteCheck | None) -> str:
    """Whether the model is checked at this site, in a few words."""
    if check is None or check.confirmation is None or check.ending is Ending.REVOKED:
        return tr("Not checked at this site.")
    if check.ending is Ending.VOID:
        return tr("Site check void: the model is another now.")
    return tr("Checked at this site, {day}.").format(day=words.day(check.confirmation.day))


def standing_in_full(check: SiteCheck | None) -> str:
    """The same with who stands for it and what was measured."""
    if check is None or check.confirmation is None:
        return tr(
            "Not checked at this site: nobody has measured here how well Lobar does on films of "
            "this clinic."
        )
    confirmed, day = check.confirmation, words.day(check.confirmation.day)
    ended = words.day(check.ended_on) if check.ended_on is not None else ""
    if check.ending is Ending.REVOKED:
        text = tr("Not checked at this site: the check of {day} by {name} was revoked on {ended}.")
        return text.format(day=day, name=confirmed.name, ended=ended)
    if check.ending is Ending.VOID:
        text = tr(
            "Not checked at this site: the check of {day} by {name} was of model {model}, and has "
            "been void since {ended}, when the model became another."
        )
        model = check.bound.onnx_sha256[:8]
        return text.format(day=day, name=confirmed.name, model=model, ended=ended)
    at = check.confirmed_figures
    if at is None:
        return standing(check)
    text = tr(
        "Checked at this site by {name} on {day}: {films}, sensitivity {sensitivity}, specificity "
        "{specificity} at threshold {threshold}."
    )
    return text.format(
        name=confirmed.name,
        day=day,
        films=words.films(at.with_pneumonia + at.without_pneumonia),
        sensitivity=with_interval(at.sensitivity),
        specificity=with_interval(at.specificity),
        threshold=words.threshold(at.threshold),
    )


def films_of_site(check: SiteCheck | None) -> MeasuredOn | None:
    """The films that the site's own operating point was measured on, while there is one."""
    if check is None or check.point is None or check.proposal is None:
        return None
    held_out = check.proposal.held_out
    films = held_out.with_pneumonia + held_out.without_pneumonia
    where = english("films of this site that had no part in choosing its threshold")
    return MeasuredOn(where, films, held_out.with_pneumonia)


def with_interval(share: Interval) -> str:
    """A share in percent with its interval."""
    value, interval = words.percent(share.value), words.span(share.low, share.high)
    return tr("{value} ({interval})").format(value=value, interval=interval)


def area(value: float) -> str:
    """An area under the curve; one that is not quite 1 is not rounded to it."""
    return words.decimal(min(value, 0.999) if value < 1 else value, 3)


def area_with_interval(found: Interval) -> str:
    """An area under the curve with its interval."""
    text = tr("{value} ({low}–{high})")
    return text.format(value=area(found.value), low=area(found.low), high=area(found.high))


def headline(check: SiteCheck) -> str:
    """Whether Lobar holds here, in one sentence."""
    if check.figures is None:
        return tr("Too few films to measure anything")
    if not check.patients.can_propose:
        return tr("Too few films to say whether Lobar holds here")
    here, there = check.figures.shipped, check.shipped
    misses = _is_below(here.sensitivity, there.sensitivity)
    alarms = _is_below(here.specificity, there.specificity)
    if misses and alarms:
        return tr("At this site Lobar misses more and gives more false alarms than on its tests")
    if misses:
        return tr("At this site Lobar misses more than on its test films")
    if alarms:
        return tr("At this site Lobar gives more false alarms than on its test films")
    return tr("No loss against Lobar's test films shows at this site")


def beneath_headline(check: SiteCheck) -> str:
    """What the headline rests on."""
    if check.figures is None:
        return missing_patients(check, LEAST_TO_MEASURE)
    here, there = check.figures.shipped, check.shipped
    if there.sensitivity is None or there.specificity is None:
        return ""
    text = tr(
        "At the shipped threshold {threshold}: sensitivity {here} here, {there} on the test films; "
        "specificity {well_here} here, {well_there} there."
    )
    return text.format(
        threshold=words.threshold(there.threshold),
        here=words.percent(here.sensitivity.value),
        there=words.percent(there.sensitivity.value),
        well_here=words.percent(here.specificity.value),
        well_there=words.percent(there.specificity.value),
    )


def sufficiency(check: SiteCheck) -> tuple[str, str]:
    """Whether the films suffice: a word, and why."""
    patients = check.patients
    if not patients.can_propose:
        return tr("Too few films."), missing_patients(check, LEAST_TO_PROPOSE)
    text = tr(
        "{with_} patients with and {without} without pneumonia: a share of {share} is known to "
        "within about {points} points."
    ).format(
        with_=words.count(patients.with_pneumonia),
        without=words.count(patients.without_pneumonia),
        share=words.percent(SHARE, 0),
        points=words.decimal(patients.precision * 100, 0),
    )
    if patients.precision > FINE_HALF_WIDTH:
        more = tr("For {points} points it takes {n} of each.").format(
            points=words.decimal(FINE_HALF_WIDTH * 100, 0),
            n=words.count(patients_for(SHARE, FINE_HALF_WIDTH)),
        )
        text = f"{text} {more}"
    return tr("Enough films."), text


def missing_patients(check: SiteCheck, least: int) -> str:
    """How many patients there are, how many are needed, and why so many."""
    text = tr(
        "Films of {with_} patients with and {without} without pneumonia count; at least {least} of "
        "each are needed."
    ).format(
        with_=words.count(check.patients.with_pneumonia),
        without=words.count(check.patients.without_pneumonia),
        least=words.count(least),
    )
    if least < LEAST_TO_PROPOSE:
        return text
    why = tr(
        "A threshold is chosen on one half of the patients and tested on the other: with {held} of "
        "each held out, a share of {share} is known to within {points} points."
    ).format(
        held=words.count(LEAST_HELD_OUT),
        share=words.percent(SHARE, 0),
        points=words.decimal(HALF_WIDTH * 100, 0),
    )
    return f"{text} {why}"


def declined(check: SiteCheck) -> str:
    """Why no threshold is proposed."""
    if check.declined is None:
        return ""
    tried = check.declined.held_out
    share = with_interval(tried.sensitivity) if tried is not None else ""
    return {
        NoProposal.TOO_FEW: tr(
            "No threshold is proposed: there are too few films to test one. The shipped one stays."
        ),
        NoProposal.NO_TARGET: tr(
            "No threshold is proposed: this model does not say which sensitivity its own threshold "
            "was measured to have."
        ),
        NoProposal.MISSES_MORE: tr(
            "No threshold is proposed: the one chosen on one half of the patients found only "
            "{share} of the pneumonia in the other half, less than it was chosen for. More films "
            "may settle it."
        ),
        NoProposal.NO_BETTER_THAN_CHANCE: tr(
            "No threshold is proposed: on the films held out it does not tell those with pneumonia "
            "from the others better than chance might."
        ),
        NoProposal.NO_GAIN: tr(
            "No threshold is proposed: on the films held out, the one chosen finds no more "
            "pneumonia and raises no fewer false alarms than the shipped one."
        ),
    }[check.declined.reason].format(share=share)


def target(target_share: float, chosen_on: int, held_out: AtThreshold) -> str:
    """How the proposed threshold came about."""
    text = tr(
        "The proposed threshold is the highest that finds {target}, as the shipped one does on its "
        "test films, in one half of the patients ({chosen}). The figures are of the other half "
        "({held}), which had no part in choosing it."
    )
    return text.format(
        target=words.percent(target_share),
        chosen=words.films(chosen_on),
        held=words.films(held_out.with_pneumonia + held_out.without_pneumonia),
    )


def source(check: SiteCheck) -> str:
    """Where labels came from."""
    return {
        Source.FOLDERS: tr("Folders of labelled films"),
        Source.CSV: tr("A CSV of labels"),
        Source.BLIND_READINGS: tr("Readings made before the score was seen"),
    }[check.source]


def exclusion(reason: Exclusion, number: int, names: Sequence[str] = ()) -> str:
    """Films left out for a reason, the first of them by name."""
    what = {
        Exclusion.NO_LABEL: tr("No label"),
        Exclusion.NOT_USED: tr("A label that is not used"),
        Exclusion.MISSING: tr("Listed, but not there"),
        Exclusion.LISTED_TWICE: tr("Listed twice"),
        Exclusion.COPY: tr("Copy of another film"),
        Exclusion.CONTRADICTORY: tr("Labelled both ways"),
        Exclusion.REFUSED: tr("Refused as out of scope"),
        Exclusion.FAILED: tr("Could not be read"),
        Exclusion.AFTER_SCORE: tr("Read after the score was seen"),
        Exclusion.UNCERTAIN: tr("Read as uncertain"),
        Exclusion.UNREADABLE: tr("Read as unreadable"),
        Exclusion.OTHER_MODEL: tr("Scored by another model"),
    }[reason]
    text = tr("{what}: {films}").format(what=what, films=words.films(number))
    if not names:
        return text
    shown = ", ".join(names[:_NAMED])
    if number > _NAMED:
        shown = tr("{names} and {n} more").format(names=shown, n=words.count(number - _NAMED))
    return tr("{what} ({names})").format(what=text, names=shown)


def exclusions(check: SiteCheck, names: Mapping[Exclusion, Sequence[str]]) -> list[str]:
    """All that was left out, a line each."""
    return [exclusion(e.reason, e.films, names.get(e.reason, ())) for e in check.excluded]


def choice(point: OperatingPoint) -> str:
    """A threshold on a button."""
    return words.threshold(point.threshold)


def _is_below(here: Interval, there: Interval | None) -> bool:
    """Whether a share is lower here by more than chance explains."""
    return there is not None and here.high < there.low
