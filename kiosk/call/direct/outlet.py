"""What goes out: camera pictures and microphone blocks, or black and silence."""

from __future__ import annotations

import asyncio

import webrtc

from kiosk.call.mailbox import Mailbox
from kiosk.core.clock import monotonic_us
from kiosk.core.media import BLOCK_SAMPLES, SAMPLE_RATE, Picture

BLACK_PERIOD_S = 0.5
SOUND_PAIRS = 5
"""Pairs of microphone blocks kept while the loop is busy: 100 ms, beyond that the oldest is
dropped. In pairs, since a packet of Opus waits for two blocks anyway: half the turns of the loop,
and not a millisecond later."""
MIN_STEP_US = 1_000
_SILENCE = bytes(2 * 2 * BLOCK_SAMPLES)


class Outlet:
    """The two tracks sent. Made and closed on the loop thread; `push_*` from any thread.

    A withheld camera is sent as black pictures of the same size twice a second: the browser keeps
    a live, black video (a disabled track would do the same only while pictures are pushed). A
    withheld microphone is sent as silence in the same rhythm as the voice.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._generator = webrtc.VideoTrackGenerator()
        self.video_track = self._generator.track
        self.audio_track = webrtc.MediaStreamTrackGenerator("audio")
        self._video = self._generator.writable.get_writer()
        self._audio = self.audio_track.writable.get_writer()
        self._pictures = Mailbox(loop, self._show, 1)
        self._sounds = Mailbox(loop, self._speak, SOUND_PAIRS)
        self._first_half: bytes | None = None
        self._camera = True
        self._microphone = True
        self._size = (1280, 720)
        self._last_us = 0
        self._waited_us = self._written = 0
        self._black_timer: asyncio.TimerHandle | None = None

    def push_picture(self, picture: Picture) -> None:
        """Leave the newest camera picture; see `CallEngine.push_picture`."""
        if self._camera:
            self._pictures.put(picture)

    def push_sound(self, block: bytes) -> None:
        """Leave 10 ms of sound, from one thread at a time; see `CallEngine.push_sound`."""
        first, self._first_half = self._first_half, None
        if first is None:
            self._first_half = block
        else:
            self._sounds.put(first + block)

    def set_sending(self, *, microphone: bool, camera: bool) -> None:
        """Give or withhold each; see `CallEngine.set_sending`."""
        self._microphone = microphone
        was_on, self._camera = self._camera, camera
        if camera:
            self._stop_black()
        elif was_on:
            self._pictures.clear()
            self._send_black()

    @property
    def lines(self) -> int:
        """Height of the pictures that come, as far as is known."""
        return self._size[1]

    def take_wait_ms(self) -> float | None:
        """Return how long pictures took from capture to libwebrtc, on average since last asked."""
        waited, self._waited_us = self._waited_us, 0
        written, self._written = self._written, 0
        return waited / written / 1000 if written else None

    def close(self) -> None:
        """Send nothing more and end both tracks."""
        self._stop_black()
        self._pictures.close()
        self._sounds.close()
        self.video_track.stop()
        self.audio_track.stop()

    def _stop_black(self) -> None:
        if self._black_timer is not None:
            self._black_timer.cancel()
            self._black_timer = None

    def _send_black(self) -> None:
        width, height = self._size
        luma = width * height
        black = b"\x10" * luma + b"\x80" * (luma // 2)
        self._write(Picture(width, height, black, monotonic_us()))
        self._black_timer = self._loop.call_later(BLACK_PERIOD_S, self._send_black)

    def _show(self, picture: Picture) -> None:
        if not self._camera:  # withheld between the push and this hop
            return
        self._size = (picture.width, picture.height)
        self._waited_us += max(0, monotonic_us() - picture.time_us)
        self._written += 1
        self._write(picture)

    def _write(self, picture: Picture) -> None:
        # libwebrtc drops a picture that is not at least 1 ms younger than the one before
        self._last_us = max(picture.time_us, self._last_us + MIN_STEP_US)
        init = webrtc.VideoFrameBufferInit(
            format="I420",
            coded_width=picture.width,
            coded_height=picture.height,
            timestamp=self._last_us,
        )
        _forget(self._video.write(webrtc.VideoFrame(picture.data, init)))

    def _speak(self, pair: bytes) -> None:
        init = webrtc.AudioDataInit(
            format="s16",
            sample_rate=SAMPLE_RATE,
            number_of_frames=2 * BLOCK_SAMPLES,
            number_of_channels=1,
            timestamp=monotonic_us(),
            data=pair if self._microphone else _SILENCE,
        )
        _forget(self._audio.write(webrtc.AudioData(init)))


def _forget(written: asyncio.Future[None]) -> None:
    """Let a write finish unwatched: it fails only once the track has ended, which is no news."""
    written.add_done_callback(lambda done: done.cancelled() or done.exception())
