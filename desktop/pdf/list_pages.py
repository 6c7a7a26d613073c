"""The report of a list: a summary, then a row for every film."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from core.messages import describe_error
from core.outcome import FailedCase, RefusedCase, ScoredCase
from core.safe_text import single_line
from desktop import words
from desktop.case_state import CaseState
from desktop.fonts import Role
from desktop.models.case_row import CaseRow
from desktop.pdf.blocks import Block, Columns, Gap, Stack, Text, note
from desktop.pdf.canvas import PAPER
from desktop.pdf.closing import closing, signature
from desktop.pdf.figures import point_figures
from desktop.pdf.marks import Glyph, Rule
from desktop.pdf.setting import Setting, about, case_id, made_on
from desktop.reasons import correction_sentence

_LABEL_MOST = 600
"""Characters of a path in an archive that still fit a page."""
_GLYPH = 14.0
_WIDTHS = {"finding": 116.0, "probability": 74.0, "case": 104.0, "reading": 150.0}


def summary_blocks(rows: Sequence[CaseRow], setting: Setting) -> Iterator[Block]:
    """How many of each finding, at which operating point, made with what."""
    title = words.tr("Report of {films}").format(films=words.films(len(rows)))
    parts: list[Block] = [made_on(words.tr("Lobar: report of a list"), setting)]
    parts += [Text(title, Role.HEADING)]
    if not setting.named:
        text = words.tr("Nobody is named here: match the rows to the children by the case ID.")
        parts.append(note(text))
    yield Stack(tuple(parts), spacing=3)
    yield Rule()
    yield Columns(((0, _counts(rows)), (0, point_figures(setting))), gap=40)
    yield Gap(24)
    yield closing(setting, _provenance(rows))
    yield Gap(44)
    yield signature()


def table_head() -> Block:
    """Names of the columns, repeated on each page."""
    names = (
        words.tr("Finding"),
        words.tr("Probability"),
        words.tr("Case ID"),
        words.tr("File"),
        words.tr("Reading"),
    )
    finding, probability, case, file, reading = (Text(n, Role.SMALL_STRONG) for n in names)
    return Stack((_cells(finding, probability, case, file, reading), Rule(9, PAPER.border)))


def table_row(row: CaseRow, setting: Setting) -> Block:
    """One film; only what can be seen in the window's list."""
    finding = Columns(((_GLYPH, Glyph(row.state, _GLYPH)), (0, Text(words.chip(row.state)))), 6)
    number = words.probability(row.probability) if row.probability is not None else "–"
    file = [Text(_shortened(single_line(row.source.label)), Role.SMALL)]
    file += [note(text) for text in _details(row, setting) if text]
    cells = _cells(
        finding,
        Text(number, Role.STRONG if row.probability is not None else Role.BODY),
        Text(case_id(row) or "–", Role.SMALL),
        Stack(tuple(file), spacing=1),
        note(words.reading_mark(row.readings[0].opinion) if row.readings else ""),
    )
    return Stack((cells, Rule(9)))


def _cells(finding: Block, probability: Block, case: Block, file: Block, reading: Block) -> Block:
    return Columns(
        (
            (_WIDTHS["finding"], finding),
            (_WIDTHS["probability"], probability),
            (_WIDTHS["case"], case),
            (0, file),
            (_WIDTHS["reading"], reading),
        )
    )


def _details(row: CaseRow, setting: Setting) -> Iterator[str]:
    if setting.named:
        yield words.patient(row.patient)
    match row.outcome:
        case ScoredCase(film=film) | RefusedCase(film=film):
            yield about(film)
    match row.outcome:
        case RefusedCase(refusals=refusals):
            yield "; ".join(words.short_reason(refusal) for refusal in refusals)
        case FailedCase(error=error):
            yield describe_error(error, words.tr)
        case ScoredCase(overruled=overruled) if overruled and not row.is_sealed:
            yield words.tr("Scored anyway: outside what Lobar was made for")
        case _:
            pass
    yield correction_sentence(row)


def _counts(rows: Sequence[CaseRow]) -> Block:
    counts = Counter(row.state for row in rows)
    lines = [
        Columns(
            (
                (_GLYPH, Glyph(state, _GLYPH)),
                (0, Text(words.chip(state))),
                (60, Text(words.count(counts[state]), Role.STRONG, end=True)),
            ),
            gap=8,
        )
        for state in CaseState
        if counts[state]
    ]
    return Stack((Text(words.tr("Findings"), Role.STRONG), Gap(2), *lines), spacing=4)


def _provenance(rows: Sequence[CaseRow]) -> tuple[tuple[str, str], ...]:
    used = {row.outcome.provider for row in rows if isinstance(row.outcome, ScoredCase)}
    moments = [row.outcome.scored_at for row in rows if row.outcome is not None]
    first, last = (words.moment(end(moments).astimezone()) for end in (min, max))
    between = words.tr("{first} to {last}").format(first=first, last=last)
    return (
        (words.tr("Scored"), first if first == last else between),
        (words.tr("Processor"), ", ".join(words.processor(name) for name in sorted(used))),
    )


def _shortened(label: str) -> str:
    return label if len(label) <= _LABEL_MOST else "…" + label[-_LABEL_MOST:]
