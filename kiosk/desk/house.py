"""What every door of the desk shares: the clock, the public address, codes, open lines."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from aiohttp import WSCloseCode, web

from kiosk.core.clock import Clock
from kiosk.desk.line import Line
from kiosk.desk.seal import Seal
from kiosk.desk.sign_in import Codes


class Lines:
    """The open WebSockets, so that a stopping desk can say so at once."""

    def __init__(self) -> None:
        self._open: set[Line] = set()

    @contextmanager
    def keep(self, line: Line) -> Iterator[None]:
        """Count `line` as open inside the block."""
        self._open.add(line)
        try:
            yield
        finally:
            self._open.discard(line)

    async def close_all(self, _application: web.Application) -> None:
        """Close every line: the desk is going away."""
        for line in tuple(self._open):
            line.abort(WSCloseCode.GOING_AWAY, "desk stopping")


@dataclass(frozen=True, slots=True)
class House:
    """Shared by the doors. `public_url` is None when the desk has no fixed address."""

    clock: Clock
    public_url: str | None
    lines: Lines
    codes: Codes
    seal: Seal
