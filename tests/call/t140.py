"""A T.140 terminal and the gateway to it, as RFC 8865 has them: the interop stub of CAL-8."""

from __future__ import annotations

from kiosk.core.messages import Writing

BACKSPACE = "\u0008"
NEW_LINE = "\u2028"
LOST_TEXT = "\ufffd"


def as_t140(before: str, change: Writing) -> bytes:
    """Return the T.140 block of `change` to a text that read `before`: UTF-8, erasures first."""
    erased = len(before) - min(change.at, len(before))
    return (BACKSPACE * erased + change.text.replace("\n", NEW_LINE)).encode()


class Reader:
    """Shows what a T.140 terminal shows."""

    def __init__(self) -> None:
        self.text = ""

    def take(self, block: bytes) -> None:
        """Read one block."""
        for character in block.decode():
            if character == BACKSPACE:
                self.text = self.text[:-1]
            else:
                self.text += "\n" if character == NEW_LINE else character
