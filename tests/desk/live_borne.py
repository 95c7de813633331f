"""A borne with the real engine, calling an adviser's page through the desk."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
from contextlib import suppress
from typing import Any

from desk_rig import Town
from page_rig import until
from PIL import Image, ImageDraw
from wire import Wire

from kiosk.call.direct import DirectEngine, permit_loopback
from kiosk.core.clock import monotonic_us
from kiosk.core.faults import KioskError
from kiosk.core.media import CallFigures, Picture
from kiosk.core.messages import (
    PIECE_BYTES,
    CallSession,
    Candidate,
    Description,
    FileAccept,
    FileAck,
    FileOffer,
    HangUp,
    Message,
    dump,
    pack_piece,
    unpack_piece,
)
from kiosk.core.ports import EngineState, Signal
from kiosk.scanner.document import build_pdf

SIZE = (320, 240)
permit_loopback()  # the browser is on this machine


class LiveBorne:
    """A borne: its line to the desk, and a new engine for each `answered` or `peer_back`."""

    def __init__(self, session: CallSession, wire: Wire) -> None:
        self.session = session
        self.wire = wire
        self.engine: DirectEngine | None = None
        self.ended = ""
        self.seen: list[tuple[int, int]] = []
        self.told: list[dict[str, Any]] = []
        self.pieces: list[tuple[int, int, bytes]] = []
        self.last_file = ""
        """The id of the last file that `received` took."""
        self.offers_answered = 0
        self.answers_offers = True
        self._pending: set[asyncio.Task[Any]] = set()
        self._tasks = [asyncio.create_task(self._listen()), asyncio.create_task(self._film())]

    @staticmethod
    async def call(town: Town, partner: str = "caf", **wish: Any) -> LiveBorne:
        """Call as a citizen does; `wish`: the other fields of `SessionRequest`."""
        session = await town.session(partner, **wish)
        return LiveBorne(session, await town.greet(session))

    async def close(self) -> None:
        """Vanish: nothing is said to anyone."""
        for task in (*self._tasks, *self._pending):
            task.cancel()
        await asyncio.gather(*self._tasks, *self._pending, return_exceptions=True)
        if self.engine is not None:
            await self.engine.close()
        await self.wire.socket.close()

    async def come_back(self, town: Town) -> None:
        """Open another line to the desk, the media living on."""
        self.wire = await town.greet(self.session, resume=True, answered=True)
        self._tasks.append(asyncio.create_task(self._listen()))

    async def hang_up(self) -> None:
        """End the call as the citizen."""
        await self.wire.say(HangUp())

    # --- documents -------------------------------------------------------------------------

    async def offer_as(self, number: int, *, mime: str, size: int, sha256: str) -> None:
        """Offer something that may not be what it says."""
        offer = FileOffer(
            id=f"bad-{number}", number=number, name="x", mime=mime, bytes=size, sha256=sha256
        )
        self.say_document(offer)

    def send_pieces(self, data: bytes, number: int, start: int = 0) -> None:
        """Send the bytes of an accepted offer."""
        for offset in range(start, len(data), PIECE_BYTES):
            piece = data[offset : offset + PIECE_BYTES]
            self.engine_now.documents.send(pack_piece(number, offset, piece))

    async def offer(self, data: bytes, *, number: int, pages: int | None = 1) -> FileOffer:
        """Offer a PDF, its id being its hash's beginning."""
        sha256 = hashlib.sha256(data).hexdigest()
        offer = FileOffer(
            id=sha256[:16], number=number, name="Justificatif.pdf", mime="application/pdf",
            bytes=len(data), pages=pages, sha256=sha256,
        )  # fmt: skip
        self.say_document(offer)
        return offer

    async def send(self, data: bytes, *, number: int, upto: int | None = None) -> None:
        """Offer a PDF and send its bytes from where the page wants them, maybe not all."""
        already = len(self.told)
        await self.offer(data, number=number)
        accept = await self.told_of("file_accept", already)
        self.send_pieces(data[:upto], number, accept["offset"])

    async def told_of(self, kind: str, after: int = 0) -> dict[str, Any]:
        """Return the first data channel message of `kind` at or after index `after`."""

        async def look() -> Any:
            return next((m for m in self.told[after:] if m["type"] == kind), None)

        return await until(look, f"the page never said {kind}; it said {self.told[after:]}")

    def say_document(self, message: Message) -> None:
        """Say something on the `documents` channel."""
        self.engine_now.documents.send(dump(message))

    def say_control(self, message: Message) -> None:
        """Say something on the `control` channel."""
        self.engine_now.control.send(dump(message))

    @property
    def engine_now(self) -> DirectEngine:
        """The engine in use."""
        assert self.engine is not None
        return self.engine

    async def connected(self) -> None:
        """Wait until both data channels are open."""

        async def look() -> bool:
            engine = self.engine
            return engine is not None and engine.documents.is_open and engine.control.is_open

        await until(look, "the page never connected")

    async def sees_adviser(self) -> int:
        """Wait for pictures of the adviser; return how many came so far."""

        async def look() -> bool:
            return len(self.seen) > 5

        await until(look, "no picture of the adviser came")
        return len(self.seen)

    # --- EngineListener --------------------------------------------------------------------

    def signal(self, signal: Signal) -> None:
        """Send through the desk."""
        self._later(self.wire.say(signal))

    def state(self, state: EngineState) -> None:
        """Nothing to do: the tests look at pictures and channels."""

    def picture(self, picture: Picture) -> None:
        """Remember the size of each picture."""
        self.seen.append((picture.width, picture.height))

    def sound(self, block: bytes) -> None:
        """Nothing to do."""

    def figures(self, figures: CallFigures) -> None:
        """Nothing to do."""

    # --- inside ----------------------------------------------------------------------------

    def _later(self, work: Any) -> None:
        task = asyncio.ensure_future(work)
        self._pending.add(task)
        task.add_done_callback(self._pending.discard)

    async def _listen(self) -> None:
        while True:
            message = await self.wire.hear()
            if message.type == "answered" and self.engine is not None:
                await self.engine.restart_ice()  # our line was away, the call was not
            elif message.type in ("answered", "peer_back"):
                await self.new_engine()
            elif isinstance(message, Description | Candidate) and self.engine is not None:
                with suppress(KioskError):
                    await self.engine.take_signal(message)
            elif message.type == "ended":
                self.ended = message.reason
                return

    async def new_engine(self) -> None:
        """Start the media anew, as a new media process does."""
        older = self.engine
        self.engine = engine = DirectEngine(self)
        engine.control.on_message = self._on_text
        engine.documents.on_message = self._on_document
        await engine.start(offers=True, ice_servers=(), relay_only=False)
        if older is not None:
            await older.close()

    def _on_text(self, data: str | bytes) -> None:
        self.told.append(json.loads(data))

    def _on_document(self, data: str | bytes) -> None:
        if isinstance(data, bytes):
            number, offset, payload = unpack_piece(data)
            self.pieces.append((number, offset, bytes(payload)))
            return
        message = json.loads(data)
        self.told.append(message)
        if message["type"] == "file_offer" and self.answers_offers:
            self.say_document(FileAccept(id=message["id"], offset=0))

    async def received(self, sha256: str) -> bytes:
        """Return the bytes of the file the page sends, then acknowledge it."""
        offer = await self.told_of("file_offer")

        async def complete() -> bool:
            return sum(len(p) for n, _, p in self.pieces if n == offer["number"]) >= offer["bytes"]

        await until(complete, "the file never came whole")
        data = b"".join(p for n, _, p in self.pieces if n == offer["number"])
        assert offer["sha256"] == sha256
        self.last_file = str(offer["id"])
        self.say_document(FileAck(id=offer["id"], sha256=sha256, bytes=len(data)))
        return data

    async def _film(self) -> None:
        width, height = SIZE
        block = bytes(960)
        for count in range(10**9):
            if self.engine is not None:
                luma = bytes([(count * 5) % 200 + 20]) * (width * height)
                data = (
                    luma
                    + bytes([90]) * (width * height // 4)
                    + bytes([160]) * (width * height // 4)
                )
                self.engine.push_picture(Picture(width, height, data, monotonic_us()))
                for _ in range(7):
                    self.engine.push_sound(block)
            await asyncio.sleep(0.07)


def make_letter(pages: int = 2) -> bytes:
    """Return a PDF as the borne makes them, one JPEG a page."""
    pictures = []
    for page in range(1, pages + 1):
        sheet = Image.new("L", (826, 1169), 250)
        draw = ImageDraw.Draw(sheet)
        draw.text((80, 80), f"CAF du Loiret - page {page}", fill=20, font_size=40)
        for line in range(18):
            draw.rectangle((80, 200 + line * 46, 700 - (line % 4) * 60, 214 + line * 46), fill=90)
        buffer = io.BytesIO()
        sheet.save(buffer, "JPEG", quality=60)
        pictures.append(buffer.getvalue())
    return build_pdf(pictures)
