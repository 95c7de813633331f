"""The site's own words, as its file has them in French, in the language of the screens."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.core.messages import Language

Say = Callable[[Language, str], str]
"""From a language and a French text of the site to the text in that language."""


class SiteWords:
    """Says names, labels and sentences of the site. GUI thread only."""

    def __init__(self, say: Say) -> None:
        self._say = say
        self.language: Language = "fr"

    def __call__(self, french: str) -> str:
        """Return `french` in the language of the screens."""
        return self._say(self.language, french) if french else ""
