"""Real-time text (CAL-7): what a text reads after one change, on every side of a call."""

from __future__ import annotations

from kiosk.core.messages import MAX_TYPED


def retyped(text: str, at: int, more: str) -> str:
    """Return `text` with everything from character `at` on replaced by `more`.

    Characters are Unicode code points. An `at` beyond the end means the end. Characters beyond
    `MAX_TYPED` are refused: what was read already never moves.
    """
    return (text[:at] + more)[:MAX_TYPED]
