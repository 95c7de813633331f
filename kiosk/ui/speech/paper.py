"""A received paper as it is read aloud: its text in sentences short enough to be stopped at."""

from __future__ import annotations

import re

from kiosk.core.messages import Language
from kiosk.ui.speech.reader import Utterance

LANGUAGE: Language = "fr"
"""Services write in French, whatever the language of the screens."""
LONGEST = 240
"""Characters said in one go."""
_END = re.compile(r"(?<=[.!?:;])\s+|\n\s*\n")
_HYPHEN = re.compile(r"(\w)[-\u00ad\ufffe]\s*\n\s*(\w)")


def spoken_paper(text: str) -> list[Utterance]:
    """Return what is said of a page, sentence by sentence; nothing where it has no words."""
    whole = _HYPHEN.sub(r"\1\2", text.replace("\r", ""))
    said: list[Utterance] = []
    for sentence in _END.split(whole):
        words = " ".join(sentence.split())
        while len(words) > LONGEST:
            cut = words.rfind(" ", 0, LONGEST)
            cut = cut if cut > 0 else LONGEST
            said.append(Utterance(words[:cut], language=LANGUAGE))
            words = words[cut:].strip()
        if any(letter.isalnum() for letter in words):
            said.append(Utterance(words, language=LANGUAGE))
    return said
