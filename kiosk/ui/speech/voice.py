"""What can speak: the interface, and a voice that makes no sound.

The voice that is heard is `qt_voice.QtVoice`. The quiet one stands in where nothing should sound:
for pictures of the screens, and in tests, which hear what it would have said.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.core.messages import Language

Heard = Callable[[str], None]
"""Told each text as it is spoken. For tests only: the product keeps nothing of what is said."""


class Voice(QObject):
    """Speaks one text at a time. Made and used on the GUI thread, which it never holds up.

    As it stands here it can say nothing; what is heard overrides it.
    """

    ended = Signal()
    """What was said is over, by itself or by a failure; never after `stop`."""
    changed = Signal()
    """Other languages can be spoken than before."""

    def wake(self) -> None:
        """Get ready to speak; `changed` follows. Harmless when awake."""

    def speaks(self, language: Language) -> bool:
        """Return whether there is a voice for `language` now (LNG-5)."""
        return False

    @property
    def is_coming(self) -> bool:
        """Whether it is not known yet which languages it has: it gets ready, or soon will again."""
        return False

    def say(self, text: str, language: Language) -> None:
        """Say `text` in place of what is being said; `ended` follows."""

    def stop(self) -> None:
        """Fall silent at once."""

    def forget(self) -> None:
        """Keep nothing of what was said (PRV-2)."""

    def close(self) -> None:
        """Free everything; the voice is of no use afterwards."""


class QuietVoice(Voice):
    """Has every language and no sound: each text ends at the next turn of the event loop."""

    def __init__(self, heard: Heard | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard = heard
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.timeout.connect(self.ended)

    def speaks(self, language: Language) -> bool:
        """Return True: silence is the same in all languages."""
        return True

    def say(self, text: str, language: Language) -> None:
        """Tell who listens, and be done."""
        if self._heard:
            self._heard(text)
        self._end.start(0)

    def stop(self) -> None:
        """Do not end any more."""
        self._end.stop()
