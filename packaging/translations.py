"""Brings the catalogues up to date: collects the window's texts, keeps translations, compiles.

    .venv/bin/python packaging/translations.py

`pyside6-lupdate` collects. It files a text under the class or module that uses it; here each text
is kept once, in one context, so that moving code never loses a translation. What is new waits in
`resources/translations/lobar_*.ts` as ``unfinished``: translate it there, by hand or in Qt
Linguist, take the mark away and run this again. `pyside6-lrelease` makes the `.qm` that Lobar
loads.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from desktop.languages import CONTEXT

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
NUMERUS_FORMS = {"ar": 6, "es": 2, "fr": 2, "pt": 2}
"""Codes of the languages -> forms of a counted noun, as Qt counts them."""
# Functions that take a text to translate, besides Qt's own.
_ALIASES = ",".join(f"tr+={name}" for name in ("_tr", "t", "english"))


@dataclass(frozen=True, slots=True)
class Text:
    """An English text; ``comment`` tells apart what one word means in two places."""

    source: str
    comment: str
    counted: bool


@dataclass(frozen=True, slots=True)
class Translation:
    """One text in another language; several forms where something is counted."""

    forms: tuple[str, ...]

    @property
    def is_finished(self) -> bool:
        """Whether no form is missing."""
        return all(self.forms)


def collect() -> list[Text]:
    """All texts that the window can show, sorted."""
    files = [
        str(path.relative_to(ROOT))
        for folder in ("core", "desktop")
        for path in sorted((ROOT / folder).rglob("*.py"))
    ]
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / "fresh.ts"
        options = ["-silent", "-locations", "none", "-tr-function-alias", _ALIASES]
        _run("pyside6-lupdate", *options, *files, "-ts", str(fresh))
        # A text that is counted anywhere needs its forms everywhere.
        found: dict[tuple[str, str], Text] = {}
        for message in _messages(fresh):
            text = _text(message)
            known = found.get((text.source, text.comment))
            if known is None or text.counted:
                found[text.source, text.comment] = text
    return sorted(found.values(), key=lambda text: (text.source, text.comment))


def read(path: Path) -> dict[Text, Translation]:
    """The texts of a catalogue with their translations."""
    return {_text(m): Translation(_forms(m)) for m in _messages(path)} if path.exists() else {}


def write(path: Path, code: str, translations: dict[Text, Translation]) -> None:
    """Write a catalogue as Qt Linguist does, without places in the code."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{code}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text, translation in translations.items():
        mark = "" if translation.is_finished else ' type="unfinished"'
        lines.append('    <message numerus="yes">' if text.counted else "    <message>")
        lines.append(f"        <source>{_xml(text.source)}</source>")
        if text.comment:
            lines.append(f"        <comment>{_xml(text.comment)}</comment>")
        if text.counted:
            lines.append(f"        <translation{mark}>")
            lines += [
                f"            <numerusform>{_xml(f)}</numerusform>" for f in translation.forms
            ]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{mark}>{_xml(translation.forms[0])}</translation>")
        lines.append("    </message>")
    path.write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8")


def compile_catalogue(source: Path, target: Path) -> None:
    """Make the file that Lobar loads; unfinished texts stay English."""
    _run("pyside6-lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target))


def merge(texts: list[Text], known: dict[Text, Translation], forms: int) -> dict[Text, Translation]:
    """The translations of texts; empty where none is known."""
    return {
        text: known.get(text, Translation(("",) * (forms if text.counted else 1))) for text in texts
    }


def _messages(path: Path) -> list[ElementTree.Element]:
    return list(ElementTree.parse(path).iter("message"))  # noqa: S314 - our own file


def _text(message: ElementTree.Element) -> Text:
    return Text(
        message.findtext("source", ""),
        message.findtext("comment", ""),
        message.get("numerus") == "yes",
    )


def _forms(message: ElementTree.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None:
        return ("",)
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return tuple(forms) or (translation.text or "",)


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def _run(tool: str, *arguments: str) -> None:
    # The tools lie beside the Python that runs this.
    program = Path(sys.executable).parent / tool
    subprocess.run([str(program), *arguments], cwd=ROOT, check=True)


def main() -> int:
    """Update and compile every catalogue; 1 while texts wait for their translation."""
    texts = collect()
    waiting = 0
    for code, forms in NUMERUS_FORMS.items():
        path = FOLDER / f"lobar_{code}.ts"
        translations = merge(texts, read(path), forms)
        write(path, code, translations)
        compile_catalogue(path, path.with_suffix(".qm"))
        missing = [t.source for t, found in translations.items() if not found.is_finished]
        waiting += len(missing)
        print(f"{path.name}: {len(texts)} texts, {len(missing)} to translate")
        for source in missing:
            print(f"  {source}")
    return 1 if waiting else 0


if __name__ == "__main__":
    sys.exit(main())
