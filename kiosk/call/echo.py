"""Take the loudspeaker's sound out of the microphone: WebRTC's audio processing, without a room."""

from __future__ import annotations

from livekit.rtc import AudioFrame
from livekit.rtc.apm import AudioProcessingModule

from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import BLOCK_SAMPLES, SAMPLE_RATE

_BLOCK_BYTES = 2 * BLOCK_SAMPLES
_MAX_DELAY_MS = 500


class EchoCanceller:
    """Echo canceller, noise suppressor, high-pass filter and gain control for 10 ms blocks.

    `process_render` and `process_capture` may be called from two threads at once. About 0.15 ms
    of one core per block and direction.
    """

    def __init__(
        self,
        *,
        cancel_echo: bool = True,
        suppress_noise: bool = True,
        high_pass: bool = True,
        control_gain: bool = True,
    ) -> None:
        try:
            self._processor = AudioProcessingModule(
                echo_cancellation=cancel_echo,
                noise_suppression=suppress_noise,
                high_pass_filter=high_pass,
                auto_gain_control=control_gain,
            )
        except (OSError, RuntimeError) as error:
            raise KioskError(Fault.MEDIA_DIED, f"echo canceller: {error}") from error

    def process_render(self, block: bytes) -> None:
        """Learn what the loudspeaker plays: exactly the block handed to it, s16 mono 48 kHz.

        Raises:
            ValueError: the block is not 10 ms (the library takes other sizes and cancels nothing).
            KioskError: `MEDIA_DIED` when the library refuses.
        """
        frame = _frame(block)
        try:
            self._processor.process_reverse_stream(frame)
        except RuntimeError as error:
            raise KioskError(Fault.MEDIA_DIED, f"echo canceller: {error}") from error

    def process_capture(self, block: bytes) -> bytes:
        """Return a microphone block (10 ms, s16 mono 48 kHz) cleaned; raises like the other."""
        frame = _frame(block)
        try:
            self._processor.process_stream(frame)
        except RuntimeError as error:
            raise KioskError(Fault.MEDIA_DIED, f"echo canceller: {error}") from error
        return bytes(frame.data)

    def hint_delay(self, delay_ms: int) -> None:
        """Tell the loudspeaker-to-microphone delay, only when it was measured.

        Without a hint the delay is found within a second; a hint that is 200 ms wrong costs 25 dB
        of cancelling in that second. Values no room can have are ignored.
        """
        if not 0 < delay_ms <= _MAX_DELAY_MS:
            return
        try:
            self._processor.set_stream_delay_ms(delay_ms)
        except RuntimeError as error:
            raise KioskError(Fault.MEDIA_DIED, f"echo canceller: {error}") from error


def _frame(block: bytes) -> AudioFrame:
    if len(block) != _BLOCK_BYTES:
        raise ValueError(f"a block of {len(block)} bytes, where 10 ms are {_BLOCK_BYTES}")
    return AudioFrame(bytearray(block), SAMPLE_RATE, 1, BLOCK_SAMPLES)
