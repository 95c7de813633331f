"""Turns an engine's running totals into `CallFigures`, and says when a line is weak."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core.media import CallFigures

WEAK_LOSS = 0.05
WEAK_RTT_MS = 500.0
WEAK_AVAILABLE_KBPS = 200.0
WEAK_AFTER = 3
"""A line is weak after this many bad samples in a row (loss, delay or rate beyond the limits
above, sound being affected from there on) and well again after as many good ones."""


@dataclass(frozen=True, slots=True)
class Totals:
    """What an engine has counted since it began. Times in seconds, rates in kbit/s."""

    time_s: float = 0.0
    bytes_sent: int = 0
    bytes_received: int = 0
    frames_sent: int = 0
    frames_received: int = 0
    send_width: int = 0
    send_height: int = 0
    receive_width: int = 0
    receive_height: int = 0
    packets_received: int = 0
    packets_lost: int = 0
    remote_loss: float = 0.0
    rtt_ms: float | None = None
    available_kbps: float | None = None


class LineMeter:
    """Keeps the last totals of one connection and measures against them."""

    def __init__(self) -> None:
        self._last: Totals | None = None
        self._weak = False
        self._contrary = 0

    def measure(self, now: Totals) -> CallFigures:
        """Return the figures of the time since the last call (zeros at the first)."""
        last, self._last = self._last or now, now
        loss = max(_loss(last, now), now.remote_loss)
        return CallFigures(
            send_fps=_rate(now.frames_sent - last.frames_sent, last, now),
            send_width=now.send_width,
            send_height=now.send_height,
            send_kbps=_rate((now.bytes_sent - last.bytes_sent) / 125, last, now),
            receive_fps=_rate(now.frames_received - last.frames_received, last, now),
            receive_width=now.receive_width,
            receive_height=now.receive_height,
            receive_kbps=_rate((now.bytes_received - last.bytes_received) / 125, last, now),
            rtt_ms=now.rtt_ms,
            loss=loss,
            weak=self._judge(_is_bad(loss, now)),
        )

    def _judge(self, bad: bool) -> bool:
        self._contrary = self._contrary + 1 if bad != self._weak else 0
        if self._contrary >= WEAK_AFTER:
            self._weak, self._contrary = bad, 0
        return self._weak


def _rate(amount: float, last: Totals, now: Totals) -> float:
    elapsed_s = now.time_s - last.time_s
    return round(max(0.0, amount) / elapsed_s, 1) if elapsed_s > 0 else 0.0


def _loss(last: Totals, now: Totals) -> float:
    lost = max(0, now.packets_lost - last.packets_lost)
    received = max(0, now.packets_received - last.packets_received)
    return lost / (lost + received) if lost else 0.0


def _is_bad(loss: float, now: Totals) -> bool:
    slow = now.rtt_ms is not None and now.rtt_ms >= WEAK_RTT_MS
    narrow = now.available_kbps is not None and now.available_kbps < WEAK_AVAILABLE_KBPS
    return loss >= WEAK_LOSS or slow or narrow
