"""A data channel of libwebrtc as the domain's `Channel`."""

from __future__ import annotations

from collections.abc import Callable

import webrtc

from kiosk.core.faults import Fault, KioskError


class DirectChannel:
    """Stands for one label from the engine's birth on; `bind` gives it the negotiated channel."""

    def __init__(self) -> None:
        self.on_message: Callable[[str | bytes], None] | None = None
        self.on_open: Callable[[], None] | None = None
        self.on_close: Callable[[], None] | None = None
        self._native: webrtc.RTCDataChannel | None = None

    def bind(self, native: webrtc.RTCDataChannel) -> None:
        """Carry this channel's messages over `native`."""
        self._native = native
        native.on("open", self._opened)
        native.on("message", self._arrived)
        native.on("close", self._closed)

    @property
    def is_open(self) -> bool:
        """Whether `send` would go out now."""
        return self._native is not None and self._native.ready_state == "open"

    @property
    def buffered_bytes(self) -> int:
        """Bytes handed to `send` that have not left yet."""
        return self._native.buffered_amount if self._native is not None else 0

    def send(self, data: str | bytes) -> None:
        """Queue one message. Raises `KioskError(CALL_LOST)` when the channel is not open."""
        if self._native is None:
            raise KioskError(Fault.CALL_LOST, "data channel not there yet")
        try:
            self._native.send(data)
        except (webrtc.RTCException, TypeError) as error:
            raise KioskError(Fault.CALL_LOST, f"data channel: {error}") from error

    def release(self) -> None:
        """Forget the callbacks and the channel: nothing is told from now on."""
        self.on_message = self.on_open = self.on_close = None
        if self._native is not None:
            self._native.off()
            self._native = None

    def _opened(self, _event: webrtc.Event) -> None:
        if self.on_open:
            self.on_open()

    def _arrived(self, event: webrtc.MessageEvent) -> None:
        if self.on_message and isinstance(event.data, str | bytes):
            self.on_message(event.data)

    def _closed(self, _event: webrtc.Event) -> None:
        if self.on_close:
            self.on_close()
