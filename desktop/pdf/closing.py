"""The end of every report: with what it was made, its limits, and room for a signature."""

from __future__ import annotations

from collections.abc import Iterator

from core import __version__
from desktop import words
from desktop.fonts import Role
from desktop.pdf.blocks import Block, Columns, Gap, Stack, Text, facts, note
from desktop.pdf.canvas import PAPER
from desktop.pdf.marks import Rule
from desktop.pdf.setting import Setting, record_line
from desktop.terms import limits

_NAME = 104.0


def closing(setting: Setting, rows: tuple[tuple[str, str], ...]) -> Iterator[Block]:
    """``rows`` are names and values of what is known of this report's films."""
    spec = setting.spec
    made_with = (
        *rows,
        (words.tr("Model"), spec.model_id),
        (words.tr("Model, SHA-256"), spec.onnx_sha256),
        (words.tr("Lobar"), words.tr("version {v}").format(v=__version__)),
        (words.tr("Record"), record_line(setting.head)),
    )
    yield Gap(14)
    yield Text(words.tr("Made with"), Role.STRONG)
    yield Gap(3)
    yield facts(made_with, _NAME)
    yield Gap(14)
    yield Text(words.tr("Limits"), Role.STRONG)
    yield Gap(3)
    yield Stack(tuple(note(sentence) for sentence in limits()), spacing=2)
    yield Gap(30)
    yield _signature()


def _signature() -> Block:
    names = (words.tr("Name"), words.tr("Date"), words.tr("Signature"))
    line: Block = Rule(room=6, colour=PAPER.border)
    return Columns(tuple((0.0, Stack((line, note(name)))) for name in names), gap=24)
