"""What is said beside picture and sound: who gives what, the agent, the curtain, written words.

Real-time text and its standards (CAL-8): over WebRTC, RFC 8865 carries ITU-T T.140 in a data
channel of its own, reliable and ordered, with at most 300 to 500 ms of buffering, a backspace per
erased character and U+FFFD where a lost channel may have cost text. Here the channel `control` is
as reliable and ordered; letters are not buffered at all; a change names the character it begins
at, which a gateway turns into backspaces and new characters; and after a loss the whole text is
said again, so that nothing is ever missing. Characters are Unicode code points on both sides.
"""

from __future__ import annotations

from collections.abc import Callable

from kiosk.core.media import AdviserMedia, PaperAsked, PipeMessage, TextTyped
from kiosk.core.messages import (
    MAX_TYPED,
    AskPaper,
    CitizenState,
    MediaState,
    Message,
    Writing,
)
from kiosk.core.typing_in import retyped


class Conversation:
    """The citizen's words to the adviser's side and back. Loop thread only.

    Everything said here holds until it is said otherwise: `repeat` tells it all to a side that has
    heard nothing yet. The written text lives in this object and nowhere else (PRV-2).
    """

    def __init__(
        self,
        say: Callable[[Message], None],
        emit: Callable[[PipeMessage], None],
        hung_up: Callable[[], None],
    ) -> None:
        self._say = say
        self._emit = emit
        self._hung_up = hung_up
        self._media = MediaState(microphone=True, camera=True)
        self._citizen = CitizenState()
        self._text = ""

    def say_media(self, state: MediaState) -> None:
        """Tell what the citizen gives now."""
        self._media = state
        self._say(state)

    def say_citizen(self, state: CitizenState) -> None:
        """Tell whether the agent helps, whether the curtain is drawn, how the citizen speaks."""
        self._citizen = state
        self._say(state)

    def type_text(self, at: int, text: str) -> None:
        """From character `at` on, what the citizen wrote reads `text`; the letters leave at once.

        What would not fit into `MAX_TYPED` characters is refused. An `at` beyond the end is passed
        on as it is: after a resumption the other side may have more of the text than this object.
        """
        before, self._text = self._text, retyped(self._text, at, text)
        if self._text != before:
            fitting = self._text[min(at, len(before)) :]
            self._say(Writing(at=min(at, MAX_TYPED), text=fitting))

    def repeat(self) -> None:
        """Say everything that holds: the channel is new to the other side."""
        self._say(self._media)
        self._say(self._citizen)
        if self._text:
            self._say(Writing(at=0, text=self._text))

    def hear(self, message: Message) -> None:
        """Tell what the adviser's side said; whatever has no other meaning ends the call."""
        match message:
            case AskPaper():
                self._emit(PaperAsked())
            case MediaState():
                self._emit(AdviserMedia(microphone=message.microphone, camera=message.camera))
            case Writing():
                self._emit(TextTyped(at=message.at, text=message.text))
            case CitizenState():  # a borne's word: an adviser has no such state
                pass
            case _:
                self._hung_up()
