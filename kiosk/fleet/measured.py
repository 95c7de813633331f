"""Checks that measure: what loudspeaker and microphone hear of each other, what a line carries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import SoundChecked
from kiosk.fleet.check import Finding

LOUD_DB = -25.0
"""Echo left after the canceller, relative to what was played, from which on it disturbs."""
LATE_MS = 300
"""Loudspeaker to microphone, from which on people talk into each other (ITU-T G.114)."""
NOISY_DBFS = -35.0
FINE_KBPS, FAIR_KBPS, VOICE_KBPS = 1200, 500, 150
"""Either way: 720 lines move (`call.policy`); 360 do; below, nothing moves beside the voice."""


@dataclass(frozen=True, slots=True)
class LineSpeed:
    """What the line to the desk carried, in kbit/s."""

    down_kbps: int
    up_kbps: int


def check_echo(microphone: str, speaker: str, ask: Callable[[], SoundChecked]) -> Finding:
    """Beep and listen, where microphone and loudspeaker are real ones.

    Args:
        microphone: as in site.toml.
        speaker: as in site.toml.
        ask: plays and listens some seconds; never during a call.
    """
    words = {microphone, speaker}
    for word in ("none", "sim"):
        if word in words:
            return Finding(word)
    return echo_found(ask())


def echo_found(heard: SoundChecked) -> Finding:
    """Return what a beep-and-listen came to; its figures are the technician's."""
    if heard.outcome != "heard":
        return Finding(heard.outcome)
    left_db = heard.returned_db - heard.echo_loss_db
    values: dict[str, str | int] = {
        "delay": heard.delay_ms,
        "returned": round(heard.returned_db),
        "loss": round(heard.echo_loss_db),
        "noise": round(heard.noise_dbfs),
    }
    if left_db > LOUD_DB:
        return Finding("loud", values)
    if heard.delay_ms > LATE_MS:
        return Finding("late", values)
    return Finding("noisy" if heard.noise_dbfs > NOISY_DBFS else "ok", values)


def check_speed(measure: Callable[[], LineSpeed] | None) -> Finding:
    """Send and fetch a little at the desk, and say what picture the line can carry."""
    if measure is None:
        return Finding("unasked")
    try:
        speed = measure()
    except KioskError as error:
        return Finding(_NOT_MEASURED.get(error.fault, "unasked"))
    values: dict[str, str | int] = {"down": speed.down_kbps, "up": speed.up_kbps}
    least = min(speed.down_kbps, speed.up_kbps)
    if least < VOICE_KBPS:
        return Finding("poor", values)
    if least < FAIR_KBPS:
        return Finding("weak", values)
    return Finding("fair" if least < FINE_KBPS else "ok", values)


_NOT_MEASURED = {Fault.PROTOCOL: "old", Fault.CALL_REFUSED: "again"}
"""The desk knows no measure, or measured enough for now."""
