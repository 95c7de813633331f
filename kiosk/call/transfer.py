"""The document line of a call: documents both ways over one data channel, surviving its loss."""

from __future__ import annotations

import logging
from collections.abc import Callable

from kiosk.call.inbox import Inbox
from kiosk.call.outbox import Outbox
from kiosk.call.pacing import Bucket
from kiosk.call.papers import Paper, PaperListener
from kiosk.core.clock import Alarm, Clock
from kiosk.core.faults import KioskError
from kiosk.core.messages import (
    FileAccept,
    FileAck,
    FileCancel,
    FileOffer,
    FileRefuse,
    Message,
    document_message,
    dump,
    parse,
    unpack_piece,
)
from kiosk.core.ports import Channel

log = logging.getLogger(__name__)
MAX_BUFFERED_BYTES = 64 * 1024
TICK_S = 0.05


class DocumentLine:
    """Sends and receives documents over whatever channel is attached. Loop thread only.

    Bytes leave at `rate_kbps()` (see `pacing.document_kbps`), at most 64 KiB buffered. A lost
    channel loses nothing: `attach` the next one and both directions go on where they stopped. What
    a stranger sends can be refused or ignored, never raise.
    """

    def __init__(
        self, listener: PaperListener, clock: Clock, rate_kbps: Callable[[], float]
    ) -> None:
        self._channel: Channel | None = None
        self._bucket = Bucket(rate_kbps, clock.monotonic)
        self._outbox = Outbox(listener, clock, self)
        self._inbox = Inbox(listener, self)
        self._next_tick = Alarm(clock)

    def attach(self, channel: Channel) -> None:
        """Use `channel` from now on, as soon as it is open."""
        self.detach()
        self._channel = channel
        channel.on_message = self._take
        channel.on_open = self._opened
        channel.on_close = self.detach
        if channel.is_open:
            self._opened()

    def detach(self) -> None:
        """Let go of the channel, keeping what is under way."""
        if self._channel is not None:
            channel, self._channel = self._channel, None
            channel.on_message = channel.on_open = channel.on_close = None
        self._outbox.suspend()
        self._inbox.suspend()
        self._next_tick.clear()

    def send(self, paper: Paper) -> None:
        """Send `paper`; the listener hears of it. The same id again resumes, never doubles."""
        self._outbox.send(paper)

    def cancel(self, id: str) -> None:
        """Give up sending `id`."""
        self._outbox.cancel(id)

    def remind(self) -> None:
        """The other side may be another page; see `Outbox.remind`."""
        self._outbox.remind()

    def close(self) -> None:
        """Let go of channel and documents; nothing more is told."""
        self.detach()
        self._outbox.forget()

    def say(self, message: Message) -> bool:
        """See `Wire.say`."""
        return self._put(dump(message))

    def give(self, piece: bytes) -> bool:
        """See `Wire.give`."""
        return self._put(piece)

    def room(self) -> int:
        """See `Wire.room`."""
        if self._channel is None or not self._channel.is_open:
            return 0
        return max(0, MAX_BUFFERED_BYTES - self._channel.buffered_bytes)

    def _put(self, data: str | bytes) -> bool:
        if self._channel is None or not self._channel.is_open:
            return False
        try:
            self._channel.send(data)
        except KioskError as error:
            log.info("document channel lost while sending: %s", error)
            return False
        return True

    def _opened(self) -> None:
        self._outbox.resume()

    def _take(self, data: str | bytes) -> None:
        try:
            if isinstance(data, bytes):
                self._inbox.take_piece(*unpack_piece(data))
            else:
                self._dispatch(parse(document_message, data))
        except KioskError as error:
            log.warning("malformed message on the document channel ignored: %s", error)
        self._tick_if_flowing()

    def _dispatch(self, message: Message) -> None:
        match message:
            case FileOffer():
                self._inbox.take_offer(message)
            case FileCancel():
                self._inbox.take_cancel(message)
            case FileAccept():
                self._outbox.take_accept(message)
            case FileAck():
                self._outbox.take_ack(message)
            case FileRefuse():
                self._outbox.take_refuse(message)
            case _:
                log.warning("%s is no message for a document line", message)

    def _tick_if_flowing(self) -> None:
        if self._outbox.flowing and not self._next_tick.is_set:
            self._bucket.refill()
            self._next_tick.set(TICK_S, self._tick)

    def _tick(self) -> None:
        self._bucket.spend(self._outbox.flow(self._bucket.refill()))
        self._tick_if_flowing()
