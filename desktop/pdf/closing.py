"""The end of every report: with what it was made, its limits, and room for a signature."""

from __future__ import annotations

from core import __version__
from desktop import words
from desktop.fonts import Role
from desktop.pdf.blocks import Block, Columns, Stack, Text, facts, note
from desktop.pdf.canvas import PAPER
from desktop.pdf.marks import Rule
from desktop.pdf.setting import Setting, record_line
from desktop.terms import limits

_NAME = 92.0


def signature() -> Block:
    """Room for a name, a date and a signature."""
    names = (words.tr("Name"), words.tr("Date"), words.tr("Signature"))
    line = Rule(room=6, colour=PAPER.border)
    return Columns(tuple((0.0, Stack((line, note(name)))) for name in names), gap=24)


def closing(setting: Setting, rows: tuple[tuple[str, str], ...]) -> Block:
    """``rows`` are names and values of what is known of this report's films."""
    spec = setting.spec
    made_with = (
        *rows,
        (words.tr("Model"), spec.model_id),
        (words.tr("Its SHA-256"), spec.onnx_sha256),
        (words.tr("Lobar"), words.tr("version {v}").format(v=__version__)),
        (words.tr("Record"), record_line(setting.head)),
    )
    measured = words.tr("Measured on {films}, {positives} with pneumonia: {where}.").format(
        films=words.films(setting.measured_on.films),
        positives=words.count(setting.measured_on.positives),
        where=setting.measured_on.description,
    )
    sentences = (measured, setting.site_check, *limits())
    # With the English below each sentence they would not be told apart in one paragraph.
    between = "\n" if any("\n" in sentence for sentence in sentences) else " "
    made = Text(words.tr("Made with"), Role.STRONG)
    known = Text(words.tr("Limits"), Role.STRONG)
    return Columns(
        (
            (0, Stack((made, facts(made_with, _NAME)), spacing=3)),
            (0, Stack((known, note(between.join(sentences))), spacing=3)),
        ),
        gap=24,
    )
