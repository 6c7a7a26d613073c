"""What readers recorded of a film."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from core.store.records import Reading
from desktop import words
from desktop.fonts import Role
from desktop.models.case_row import CaseRow
from desktop.pdf.blocks import Block, Gap, Stack, Text, note
from desktop.pdf.setting import moment

_NOTE_PART = 1200
"""Characters of a note that are kept together; a page holds more."""


def readings(row: CaseRow) -> Iterator[Block]:
    """Every reading, newest first."""
    yield Gap(14)
    yield Text(words.tr("Reading"), Role.STRONG)
    if not row.readings:
        yield note(words.tr("No reading of this film is recorded."))
    for reading in row.readings:
        yield Gap(3)
        yield from _reading(reading)


def _reading(reading: Reading) -> Iterator[Block]:
    blind = words.tr("Made before the score was seen.")
    seen = words.tr("Not blind: the score could be seen before.")
    by = words.tr("{reader}, {moment}: {what}").format(
        reader=reading.opinion.reader,
        moment=moment(reading.at),
        what=words.opinion(reading.opinion),
    )
    yield Stack((Text(by), note(blind if reading.blind else seen)))
    for part in textwrap.wrap(reading.opinion.note, _NOTE_PART):
        yield Text(part)
