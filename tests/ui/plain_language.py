"""The linter of French words: short sentences, plain words, no colour, no side (LNG)."""

from __future__ import annotations

import re
from collections.abc import Iterator

MOST_WORDS = 11
VARIABLE_WORDS = 2
"""A name in a sentence: « la CAF », « 9 heures ». Longer ones become « le service »."""

BANNED = re.compile(
    r"\b(numéris\w*|scann?\w*|valid\w*|visio\w*|usager\w*|opérateur\w*|session\w*|télécharg\w*"
    r"|cliqu\w*|document\w*|justificatif\w*|pièces? jointes?|erreur\w*|serveur\w*"
    r"|réseau\w*|système\w*|pixel\w*|formulaire\w*|interface\w*|paramètre\w*|déconnect\w*"
    r"|supprim\w*|annul\w*|confirm\w*|application\w*|identifi\w*|utilisateur\w*|visionn\w*)\b",
    re.IGNORECASE,
)
"""LNG-2: the office's words and the machine's. « effacer » is the word for what wipes."""
TUTOIEMENT = re.compile(r"\b(tu|toi|te|ton|tes)\b|\bt'", re.IGNORECASE)
SIGNS = re.compile(r"[;()\[\]…–—]|\.\.\.")
COLOURS = "verte?s? rouges? bleue?s? jaunes? noire?s? blancs? blanches? oranges? violette?s?"
COLOUR = re.compile(rf"\b({'|'.join(COLOURS.split())})\b", re.IGNORECASE)
SIDE = re.compile(
    r"(?<!vers la )\b(gauche|droite|ci-dessous|ci-dessus|au-dessous|au-dessus|en haut|en bas)\b",
    re.IGNORECASE,
)
"""« Vers la gauche » is a movement, not where to look."""
FIGURES = re.compile(r"\d{1,2}/\d{1,2}|\d\s*%(?!\d)|\b\d{1,2}\s?h(\s?\d\d)?\b|\b\d{1,2}:\d\d\b")
LOOSE_SIGN = re.compile(r" [?!:]|%n ")
ACRONYM = re.compile(r"\b[A-ZÀ-Ý]{2,}\w*\b|\b\w*[a-z][A-Z]{2,}\b")


def complaints(text: str) -> Iterator[str]:
    """Yield what is wrong with a French text, as « why: the text »."""
    for sentence in sentences(text):
        if (count := word_count(sentence)) > MOST_WORDS:
            yield f"{count} words: {sentence.strip()}"
    for why, pattern in (
        ("the office's word", BANNED),
        ("« vous », never « tu »", TUTOIEMENT),
        ("a sign FALC does without", SIGNS),
        ("told by colour", COLOUR),
        ("told by side or shape", SIDE),
        ("a figure to say in words", FIGURES),
    ):
        if found := pattern.search(text):
            yield f"{why} ({found.group()}): {text}"


def sentences(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [one for one in re.split(r"[.?!]+", text) if one.strip()]


def word_count(sentence: str) -> int:
    """Return how many words a sentence has when it is read."""
    words = [one for one in sentence.replace("\u00a0", " ").split() if one not in ":+−,«»"]
    return sum(VARIABLE_WORDS if one.startswith(("%", "{")) else 1 for one in words)
