"""Microphone and loudspeaker by PortAudio: two streams, a worker between."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import DeviceState
from kiosk.devices.block_shape import formats_to_try
from kiosk.devices.sound_cards import NOT_OURS, SoundCard, find_card, name_of, portaudio
from kiosk.devices.sound_memory import Direction
from kiosk.devices.sound_streams import BLOCK_S, Half, MicrophoneStream, SpeakerStream, StreamType

_log = logging.getLogger(__name__)
_WAKE_S = 0.005
_LOOK_S = 0.2

AnyHalf = TypeVar("AnyHalf", MicrophoneStream, SpeakerStream)


class PortAudioSound:
    """A `SoundDriver` over PortAudio: two raw streams, their callbacks only copy to and from rings.

    A worker thread does the rest: `capture` and `render` run on it. A missing direction leaves
    the other working, its name is then empty; `render` keeps being asked without a loudspeaker,
    so that what the adviser says is still measured. Faults come through `on_state`, on the worker.
    """

    def __init__(
        self,
        *,
        microphone: str = "auto",
        speaker: str = "auto",
        on_state: Callable[[DeviceState], None] | None = None,
    ) -> None:
        self._cards: dict[Direction, SoundCard | None] = {
            "microphone": find_card(microphone, "microphone"),
            "speaker": find_card(speaker, "speaker"),
        }
        self.microphone_name = name_of(self._cards["microphone"])
        self.speaker_name = name_of(self._cards["speaker"])
        words: dict[Direction, str] = {"microphone": microphone, "speaker": speaker}
        self._ours = tuple(direction for direction, word in words.items() if word != NOT_OURS)
        self._on_state = on_state
        self._microphone: MicrophoneStream | None = None
        self._speaker: SpeakerStream | None = None
        self._worker: threading.Thread | None = None
        self._stopping = threading.Event()
        self._told: dict[Direction, Fault | None] = {}

    @property
    def delay_ms(self) -> int:
        """Return 0: no hint. PortAudio's latencies leave out what a sound server adds."""
        return 0

    @property
    def latency_ms(self) -> int:
        """Return what PortAudio says of both streams plus what waits in the rings, for logs."""
        halves = [half for half in (self._microphone, self._speaker) if half]
        return sum(half.latency_ms for half in halves)

    def start(self, capture: Callable[[bytes], None], render: Callable[[], bytes]) -> None:
        """Open what there is. Raises `KioskError(MICROPHONE_MISSING)` when neither opens."""
        if self._worker:
            return
        self._told.clear()
        sounddevice = portaudio()
        self._microphone = self._opened(MicrophoneStream, sounddevice.RawInputStream, "microphone")
        self._speaker = self._opened(SpeakerStream, sounddevice.RawOutputStream, "speaker")
        self.microphone_name = name_of(self._cards["microphone"]) if self._microphone else ""
        self.speaker_name = name_of(self._cards["speaker"]) if self._speaker else ""
        if not self._microphone and not self._speaker:
            raise KioskError(Fault.MICROPHONE_MISSING, "neither microphone nor speaker opens")
        self._stopping.clear()
        self._worker = threading.Thread(
            target=self._work, args=(capture, render), name="sound", daemon=True
        )
        self._worker.start()

    def stop(self) -> None:
        """Close both directions; idempotent."""
        self._stopping.set()
        if self._worker:
            self._worker.join()
        self._worker = None
        for half in (self._microphone, self._speaker):
            if half:
                half.close()
        self._microphone = self._speaker = None

    def _opened(
        self, half: type[AnyHalf], stream_type: StreamType, direction: Direction
    ) -> AnyHalf | None:
        """Return the direction opened in the first format its card takes, or None."""
        card = self._cards[direction]
        if card is None:
            return None
        for form in formats_to_try(card.rate):
            try:
                opened = half(card, form, stream_type)
            except portaudio().PortAudioError as error:
                _log.info("« %s » does not open at %s: %s", card.name, form, error)
                continue
            _log.info("« %s » opened at %d Hz × %d", card.name, form.rate, form.channels)
            return opened
        return None

    def _work(self, capture: Callable[[bytes], None], render: Callable[[], bytes]) -> None:
        """Worker: move blocks until told to stop."""
        due_s = next_health_s = time.monotonic()
        while not self._stopping.wait(_WAKE_S):
            now_s = time.monotonic()
            try:
                if self._microphone:
                    self._microphone.hand_over(capture)
                if self._speaker:
                    self._speaker.fill(render)
                elif now_s >= due_s:
                    due_s = max(due_s + BLOCK_S, now_s - 5 * BLOCK_S)
                    render()
            except KioskError as error:
                _log.warning("sound is dropped: %s", error)
            if now_s >= next_health_s:
                next_health_s = now_s + _LOOK_S
                self._tell_health(now_s)

    def _tell_health(self, now_s: float) -> None:
        if "microphone" in self._ours:
            self._tell("microphone", self.microphone_name, self._microphone, now_s)
        if "speaker" in self._ours:
            self._tell("speaker", self.speaker_name, self._speaker, now_s)

    def _tell(self, device: Direction, name: str, half: Half | None, now_s: float) -> None:
        missing = Fault.MICROPHONE_MISSING if device == "microphone" else Fault.SPEAKER_MISSING
        fault = half.health.fault(now_s) if half else missing
        undecided = half is not None and fault is None and not half.health.heard_of
        if undecided or (device in self._told and self._told[device] == fault):
            return
        self._told[device] = fault
        if fault:
            _log.warning("%s « %s »: %s", device, name, fault.value)
        if self._on_state:
            working = fault is None
            self._on_state(DeviceState(device=device, working=working, name=name, fault=fault))
