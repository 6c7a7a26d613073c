"""The report of one film."""

from __future__ import annotations

from collections.abc import Iterator

from core.messages import describe_error, describe_refusal, describe_warning
from core.outcome import FailedCase, RefusedCase, ScoredCase
from core.safe_text import single_line
from desktop import words
from desktop.fonts import Role
from desktop.models.case_row import CaseRow
from desktop.pdf.blocks import Block, Columns, Gap, Stack, Text, note
from desktop.pdf.canvas import PAPER
from desktop.pdf.closing import closing, signature
from desktop.pdf.figures import film_figures
from desktop.pdf.films import FilmPair, ReadFilm
from desktop.pdf.marks import Glyph, Marked, Rule, Scale
from desktop.pdf.readings import readings
from desktop.pdf.setting import Setting, about, case_id, made_on, moment
from desktop.reasons import correction_sentence, overruled_sentence, refusal_detail

_NUMBER_WIDTH = 150.0
_GLYPH = 22.0


def case_blocks(row: CaseRow, setting: Setting, read: ReadFilm) -> Iterator[Block]:
    """Who it is, film and map, result, readings, with what it was made, and a signature."""
    yield _head(row, setting)
    yield Rule()
    if row.film is not None:
        yield FilmPair(row, read, setting.spec.map_full_scale, setting.map_opacity)
        yield Gap(14)
    yield from _result(row, setting)
    if row.film is not None:
        yield from readings(row)
    yield Gap(28)
    yield signature()
    yield Gap(14)
    yield closing(setting, _provenance(row))


def _head(row: CaseRow, setting: Setting) -> Block:
    name = case_id(row)
    title = words.tr("Case {id}").format(id=name) if name else words.tr("A file that was not read")
    known = [single_line(row.source.label)]
    if row.film is not None:
        known.append(about(row.film))
    parts: list[Block] = [
        made_on(words.tr("Lobar: report of one film"), setting),
        Text(title, Role.HEADING),
        note(words.joined(known)),
    ]
    patient = words.patient(row.patient) if setting.named else ""
    if patient:
        parts.append(Text(patient, Role.STRONG))
    elif name:
        text = words.tr("Nobody is named here: match this report to the child by the case ID {id}.")
        parts.append(note(text.format(id=name)))
    return Stack(tuple(parts), spacing=3)


def _result(row: CaseRow, setting: Setting) -> Iterator[Block]:
    heading = Stack(
        (
            Text(words.heading(row.state), Role.HEADING),
            Text(words.sentence(row.state), Role.BODY, PAPER.text2),
        ),
        spacing=2,
    )
    cells: list[tuple[float, Block]] = [(_GLYPH, Glyph(row.state, _GLYPH)), (0, heading)]
    probability = row.probability
    if probability is not None:
        share = words.percent(setting.spec.calibration.reference_prevalence, decimals=0)
        under = words.tr("probability at {n}").format(n=share)
        number = Text(words.probability(probability), Role.PAGE_TITLE, end=True)
        cells.append((_NUMBER_WIDTH, Stack((number, note(under, end=True)))))
    yield Columns(tuple(cells), gap=10)
    yield Gap(8)
    said = tuple(_notes(row))
    if probability is not None:
        left = Stack((Scale(probability, setting.point), *said), spacing=4)
        yield Columns(((0, left), (0, film_figures(probability, setting))), gap=24)
    elif said:
        yield Stack(said, spacing=6)


def _notes(row: CaseRow) -> Iterator[Block]:
    """Reasons, warnings, and what was set by hand."""
    match row.outcome:
        case RefusedCase(refusals=refusals):
            for refusal in refusals:
                reason = Text(describe_refusal(refusal, words.tr))
                yield Marked(Stack((reason, note(refusal_detail(refusal)))))
        case FailedCase(error=error):
            yield Marked(Text(describe_error(error, words.tr)))
        case ScoredCase() as case if not row.is_sealed and case.overruled:
            yield Marked(Text(overruled_sentence(case), Role.SMALL))
        case _:
            pass
    if isinstance(row.outcome, ScoredCase | RefusedCase):
        changed = correction_sentence(row)
        if changed:
            yield Marked(Text(changed, Role.SMALL))
        for code in row.outcome.warnings:
            yield Marked(Text(describe_warning(code, words.tr), Role.SMALL))


def _provenance(row: CaseRow) -> tuple[tuple[str, str], ...]:
    rows: list[tuple[str, str]] = []
    match row.outcome:
        case ScoredCase(scored_at=at, provider=provider) if not row.is_sealed:
            rows += [
                (words.tr("Scored"), moment(at)),
                (words.tr("Processor"), words.processor(provider)),
            ]
        case RefusedCase(scored_at=at):
            rows.append((words.tr("Checked"), moment(at)))
        case FailedCase(scored_at=at):
            rows.append((words.tr("Tried"), moment(at)))
        case _:
            pass
    if row.film is not None:
        film = row.film
        size = words.tr("{width} × {height} pixels, {bits} bit, {format}").format(
            width=film.width, height=film.height, bits=film.bits, format=film.format.value.upper()
        )
        rows += [(words.tr("Film"), size), (words.tr("Its SHA-256"), film.sha256)]
    return tuple(rows)
