"""What may be said aloud here, and how: no codes, nothing private without a headset (AUD-5, 6)."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtQuick import QQuickItem

from kiosk.core.partner import Partner
from kiosk.ui import wording
from kiosk.ui.speech import lines
from kiosk.ui.speech.reader import Utterance, name_of
from kiosk.visit.state import Place, VisitState

KEYS = ("key_", "digit_")
"""How the names of a keyboard's keys begin."""


class Discretion:
    """Turns what stands on a screen into what is said of it. `partners`: whose names are spoken."""

    def __init__(self, partners: Iterable[Partner]) -> None:
        self._spoken: dict[str, str] = {}
        for one in partners:
            if one.spoken and one.spoken != one.name:
                self._spoken[one.name] = one.spoken
                self._spoken[wording.capital(one.name)] = wording.capital(one.spoken)

    def sentences(
        self, found: Iterable[Utterance], state: VisitState, *, private: bool
    ) -> list[Utterance]:
        """Return the sentences that may be said; `private`: only the citizen hears them."""
        allowed = [one for one in found if private or not _is_private(one, state)]
        return [Utterance(self._said(one.text), one.item) for one in allowed]

    def target(self, item: QQuickItem, state: VisitState) -> Utterance:
        """Return what a target is called; a key of the agent's code is no more than a point."""
        name = name_of(item)
        if state.place is Place.AGENT_DOOR and is_key(item):
            name = lines.tr(lines.POINT)
        return Utterance(self._said(name), item)

    def _said(self, text: str) -> str:
        for written, spoken in self._spoken.items():
            text = text.replace(written, spoken)
        return text


def is_key(item: QQuickItem) -> bool:
    """Tell whether a target is one key of many, a letter or a digit: not read with the screen."""
    return item.objectName().startswith(KEYS)


def _is_private(utterance: Utterance, state: VisitState) -> bool:
    """Tell whether a sentence is nobody else's business: a name, or what was written.

    A text says so itself, by a property `confidential`.
    """
    if utterance.item is not None and utterance.item.property("confidential"):
        return True
    return bool(state.adviser) and state.adviser in utterance.text
