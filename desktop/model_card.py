"""What the model card says of the model elsewhere and of its limits."""

from __future__ import annotations

from pathlib import Path

_SHOWN = ("Other hospitals", "Known failures and limits")


def card_excerpt(folder: Path) -> str:
    """Markdown of the sections on other hospitals and on limits; empty without a card."""
    try:
        card = (folder / "MODEL_CARD.md").read_text(encoding="utf-8")
    except OSError:
        return ""
    sections = [part for part in card.split("\n## ")[1:] if part.startswith(_SHOWN)]
    return "\n\n".join(f"### {part.strip()}" for part in sections)
