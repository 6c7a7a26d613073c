"""The catalogues: complete, up to date, and drawn by the bundled typefaces."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QRawFont

from core.model_spec import ModelSpec
from core.resources import resource_path

CODES = ("ar", "es", "fr", "pt")
_TRANSLATING = {"tr", "_tr", "t", "english", "translate"}
_PLACEHOLDER = re.compile(r"\{\w*\}")
_NEVER = {
    "ar": r"طبيعي|يكشف|يكتشف|آمن",
    "es": r"normal|detect(?!or)|\bseguro",
    "fr": r"normal|détect(?!eur)|\bsûr|sécuri",
    "pt": r"normal|detect(?!or)|\bseguro",
}
"""Lobar calls no film normal, detects nothing and is not safe; a detector is part of a machine."""
_RULES_OUT = {
    "ar": "[يت]ستبعد|ينفي",
    "es": "descart",
    "fr": "exclu",
    "pt": "descart|exclu",
}


@pytest.fixture(scope="module")
def translations(load_script) -> ModuleType:
    return load_script("translations")


@pytest.fixture(scope="module")
def texts(translations: ModuleType) -> list:
    """The texts of the source code as it is now."""
    return translations.collect()


@pytest.fixture(params=CODES)
def catalogue(request: pytest.FixtureRequest, translations: ModuleType) -> tuple[str, dict]:
    path = translations.FOLDER / f"lobar_{request.param}.ts"
    return request.param, translations.read(path)


def test_no_text_is_missing_or_left_over(texts, catalogue) -> None:
    assert set(catalogue[1]) == set(texts)


def test_no_translation_is_missing(catalogue) -> None:
    assert not [text.source for text, found in catalogue[1].items() if not found.is_finished]


def test_every_text_that_the_code_translates_was_collected(repository, texts) -> None:
    known = {text.source for text in texts}
    calls = [call for folder in ("core", "desktop") for call in _calls(repository / folder)]
    assert len(calls) > len(known) / 2
    assert not [place for place, source in calls if source not in known]


def _calls(folder: Path) -> list[tuple[str, str]]:
    """Literal texts handed to a function that translates, with their places."""
    found = []
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name not in _TRANSLATING:
                continue
            text = node.args[1] if name == "translate" and len(node.args) > 1 else node.args[0]
            place = f"{path.name}:{node.lineno}"
            assert not isinstance(text, ast.JoinedStr), f"{place} builds its text"
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                found.append((place, text.value))
    return found


def test_translations_keep_the_placeholders(catalogue) -> None:
    code, translations = catalogue
    for text, translation in translations.items():
        wanted = Counter(_PLACEHOLDER.findall(text.source))
        for form in filter(None, translation.forms):
            given = Counter(_PLACEHOLDER.findall(form))
            # "One film" and "two films" need no number where a language has forms for them.
            assert given == wanted or (text.counted and code == "ar" and not given - wanted), form


def test_translations_begin_and_end_as_their_texts_do(catalogue) -> None:
    for text, translation in catalogue[1].items():
        for form in translation.forms:
            if form.strip() and text.source.strip():
                lead = len(text.source) - len(text.source.lstrip(" "))
                assert len(form) - len(form.lstrip(" ")) == lead, text.source
            assert text.source.endswith("…") == form.endswith("…"), text.source


def test_no_translation_claims_what_lobar_never_claims(catalogue) -> None:
    code, translations = catalogue
    for text, translation in translations.items():
        for form in translation.forms:
            assert not re.search(_NEVER[code], form, re.IGNORECASE), form
            if not re.search("rule out|exclude", text.source):
                assert not re.search(_RULES_OUT[code], form, re.IGNORECASE), form


def test_each_menu_has_a_letter_of_its_own(catalogue) -> None:
    code, translations = catalogue
    menus = ("&File", "&Edit", "&View", "Fi&lm", "&Batch", "&Reading", "&Help")
    names = [found.forms[0] for text, found in translations.items() if text.source in menus]
    assert len(names) == len(menus)
    letters = [name[name.index("&") + 1].lower() for name in names if "&" in name]
    # An Arabic keyboard may be switched to Latin letters: there F10 and the arrows open menus.
    assert len(letters) == (0 if code == "ar" else len(menus))
    assert len(set(letters)) == len(letters)


def test_the_compiled_catalogues_are_those_of_the_sources(translations, tmp_path) -> None:
    for code in CODES:
        source = translations.FOLDER / f"lobar_{code}.ts"
        translations.compile_catalogue(source, tmp_path / "fresh.qm")
        compiled = source.with_suffix(".qm").read_bytes()
        assert compiled == (tmp_path / "fresh.qm").read_bytes(), "run `make translations`"


def test_the_words_of_the_shipped_model_are_translated(texts) -> None:
    spec = ModelSpec.load(resource_path("model"))
    assert spec.measured_on.description in {text.source for text in texts}


@pytest.mark.parametrize("weight", ["Regular", "SemiBold"])
def test_the_bundled_typefaces_have_every_character(qapp, catalogue, weight) -> None:
    fonts = [
        QRawFont(str(resource_path("fonts", name)), 13.0)
        for name in (f"Inter-{weight}.otf", f"NotoSansArabicUI-{weight}.ttf")
    ]
    assert all(font.isValid() for font in fonts)
    used = {char for found in catalogue[1].values() for form in found.forms for char in form}
    drawn = {char for char in used if char.isprintable() and not char.isspace()}
    assert not [c for c in drawn if not any(f.supportsCharacter(ord(c)) for f in fonts)]
