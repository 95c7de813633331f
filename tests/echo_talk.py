"""A conversation over a loudspeaker in signal time: what the adviser hears, and of whom."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kiosk.call.echo import EchoCanceller
from kiosk.core.media import BLOCK_SAMPLES, SAMPLE_RATE
from kiosk.sim.echo_room import EchoPath
from kiosk.sim.sound import SimSound

Samples = NDArray[np.float64]
"""Between -1 and 1, 48 kHz."""
_SILENT_DB = -30.0


def heard_by_adviser(
    adviser: Samples, citizen: Samples | None, path: EchoPath, canceller: EchoCanceller | None
) -> Samples:
    """Return the citizen's side as sent: microphone in a room, through the canceller or raw."""
    microphone = None if citizen is None else np.round(citizen * 32767).astype(np.int16)
    room = SimSound(microphone, echo=path, paced=False)
    blocks = np.round(adviser * 32767).astype("<i2").reshape(-1, BLOCK_SAMPLES)
    played = iter(blocks)
    sent: list[bytes] = []

    def render() -> bytes:
        block = next(played).tobytes()
        if canceller:
            canceller.process_render(block)
        return block

    room.start(lambda b: sent.append(canceller.process_capture(b) if canceller else b), render)
    room.run_blocks(len(blocks))
    room.stop()
    return np.frombuffer(b"".join(sent), "<i2") / 32768


def echo_loss_db(adviser: Samples, path: EchoPath, canceller: EchoCanceller) -> Samples:
    """Return the canceller's loss for each whole second, in dB, nan where the adviser is silent."""
    raw = _seconds(heard_by_adviser(adviser, None, path, None))
    left = _seconds(heard_by_adviser(adviser, None, path, canceller))
    loss = 10 * np.log10(raw / np.maximum(left, 1e-12))
    return np.where(raw > raw.max() * 10 ** (_SILENT_DB / 10), loss, np.nan)


def change_by_double_talk_db(
    adviser: Samples, citizen: Samples, path: EchoPath, new_canceller: type[EchoCanceller]
) -> float:
    """Return how much louder or softer the citizen comes out when the adviser talks too, in dB."""
    alone = heard_by_adviser(np.zeros_like(adviser), citizen, path, new_canceller())
    over = heard_by_adviser(adviser, citizen, path, new_canceller())
    settled = slice(5 * SAMPLE_RATE, None)
    before, after = (_blocks(sound[settled]) for sound in (alone, over))
    speaks = before > before.max() * 10 ** (_SILENT_DB / 10)
    return float(10 * np.log10(after[speaks].sum() / before[speaks].sum()))


def _seconds(sound: Samples) -> Samples:
    whole = len(sound) // SAMPLE_RATE
    return np.mean(sound[: whole * SAMPLE_RATE].reshape(whole, -1) ** 2, axis=1)


def _blocks(sound: Samples) -> Samples:
    return np.mean(sound.reshape(-1, BLOCK_SAMPLES) ** 2, axis=1)
