"""HTML building blocks. Whatever is text is escaped here; pictures become data URIs."""

from __future__ import annotations

import base64
import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import NewType

from markdown_it import MarkdownIt

Html = NewType("Html", str)

_LONG = 34
"""Letters in a cell from which it may be broken into lines; shorter ones hold single figures."""

_STYLE = Path(__file__).with_name("style.css")
# Raw HTML and pictures stay out: the report runs nothing and loads nothing.
_MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table").disable("image")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands under it."""

    title: str
    blocks: tuple[Html, ...]

    @property
    def anchor(self) -> str:
        """Name of the place, for the table of contents."""
        return re.sub(r"[^a-z0-9]+", "-", self.title.lower()).strip("-")


def paragraph(text: str, kind: str = "") -> Html:
    """Plain text; ``kind`` is a class of the style sheet."""
    return Html(f"<p{_class(kind)}>{escape(text)}</p>")


def heading(text: str) -> Html:
    """A heading within a section."""
    return Html(f"<h3>{escape(text)}</h3>")


def table(caption: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Html:
    """A captioned table; the first cell of each row is its heading.

    Two columns are names with values, which read from the left; more are figures to compare.
    """
    head = "".join(f'<th scope="col">{escape(column)}</th>' for column in columns)
    body = "".join(
        f'<tr><th scope="row">{escape(row[0])}</th>'
        + "".join(
            f"<td{_class('long' if len(cell) > _LONG else '')}>{escape(cell)}</td>"
            for cell in row[1:]
        )
        + "</tr>"
        for row in rows
    )
    kind = _class("facts" if len(columns) == 2 else "")
    return Html(
        f'<div class="scroll"><table{kind}><caption>{escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def folded(title: str, block: Html) -> Html:
    """A block that opens on demand: complete, but seldom read."""
    return Html(f"<details><summary>{escape(title)}</summary>{block}</details>")


def figure(picture: Path, alternative: str, caption: str, kind: str = "") -> Html:
    """A PNG with its text alternative and a caption."""
    data = base64.b64encode(picture.read_bytes()).decode("ascii")
    return Html(
        f'<figure{_class(kind)}><img src="data:image/png;base64,{data}" '
        f'alt="{escape(alternative)}"><figcaption>{escape(caption)}</figcaption></figure>'
    )


def grid(blocks: Sequence[Html]) -> Html:
    """Blocks side by side, as many as fit."""
    return Html('<div class="grid">' + "".join(blocks) + "</div>")


def key_figures(figures: Sequence[tuple[str, str, str]]) -> Html:
    """Large figures: (what, value, interval or remark)."""
    return Html(
        '<dl class="key">'
        + "".join(
            f"<div><dt>{escape(what)}</dt><dd>{escape(value)}<small>{escape(remark)}</small></dd></div>"
            for what, value, remark in figures
        )
        + "</dl>"
    )


def flow(stages: Sequence[tuple[str, Sequence[str]]]) -> Html:
    """Boxes from top to bottom; each stage is (what stays, what leaves here)."""
    boxes = []
    for stays, leaves in stages:
        aside = "".join(f"<li>{escape(item)}</li>" for item in leaves)
        aside = f'<ul class="leaves" aria-label="left out here">{aside}</ul>' if leaves else ""
        boxes.append(f'<li><span class="stays">{escape(stays)}</span>{aside}</li>')
    return Html('<ol class="flow">' + "".join(boxes) + "</ol>")


def markdown(text: str) -> Html:
    """Markdown of a file of ours, its headings two levels lower."""
    lowered = re.sub(r"^(#{1,4}) ", lambda match: "##" + match[1] + " ", text, flags=re.MULTILINE)
    rendered: str = _MARKDOWN.render(lowered)
    tables = rendered.replace("<table>", '<div class="scroll"><table>')
    return Html(tables.replace("</table>", "</table></div>"))


def page(title: str, subtitle: str, sections: Sequence[Section]) -> str:
    """The whole document, complete in itself."""
    contents = "".join(
        f'<li><a href="#{section.anchor}">{escape(section.title)}</a></li>' for section in sections
    )
    body = "".join(
        f'<section id="{section.anchor}"><h2>{escape(section.title)}</h2>'
        + "".join(section.blocks)
        + "</section>\n"
        for section in sections
    )
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{escape(title)}</title>\n<style>\n{_STYLE.read_text('utf-8')}</style>\n</head>\n"
        f"<body>\n<header><h1>{escape(title)}</h1><p>{escape(subtitle)}</p></header>\n"
        f'<nav aria-label="Contents"><h2>Contents</h2><ol>{contents}</ol></nav>\n'
        f"<main>\n{body}</main>\n</body>\n</html>\n"
    )


def _class(kind: str) -> str:
    return f' class="{escape(kind)}"' if kind else ""
