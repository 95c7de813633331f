"""What comes in: decoded pictures and sound, copied out of libwebrtc once."""

from __future__ import annotations

import asyncio
import logging
from typing import Protocol

import numpy as np
import webrtc

from kiosk.core.media import BLOCK_SAMPLES, SAMPLE_RATE, Picture

log = logging.getLogger(__name__)
_AS_S16 = webrtc.AudioDataCopyToOptions(plane_index=0, format=webrtc.AudioSampleFormat.s16)


class Receiver(Protocol):
    """The part of `EngineListener` that takes media."""

    def picture(self, picture: Picture) -> None:
        """Take a decoded picture."""

    def sound(self, block: bytes) -> None:
        """Take 10 ms of sound."""


class Inlet:
    """Reads remote tracks on the loop thread. libwebrtc drops what is not read in time."""

    def __init__(self, receiver: Receiver) -> None:
        self._receiver = receiver
        self._readers: set[asyncio.Task[None]] = set()

    def take(self, track: webrtc.MediaStreamTrack) -> None:
        """Start reading `track`."""
        task = asyncio.create_task(self._read(track), name=f"read remote {track.kind}")
        self._readers.add(task)
        task.add_done_callback(self._finished)

    async def close(self) -> None:
        """Stop reading; what has been decoded since is dropped."""
        readers = set(self._readers)
        for task in readers:
            task.cancel()
        if readers:
            await asyncio.wait(readers, timeout=1.0)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._readers.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("%s stopped", task.get_name(), exc_info=error)

    async def _read(self, track: webrtc.MediaStreamTrack) -> None:
        processor = webrtc.MediaStreamTrackProcessor(webrtc.MediaStreamTrackProcessorInit(track))
        async for item in processor.readable:
            with item:
                if isinstance(item, webrtc.VideoFrame):
                    self._give_picture(item)
                else:
                    self._give_sound(item)

    def _give_picture(self, frame: webrtc.VideoFrame) -> None:
        width, height = frame.coded_width & ~1, frame.coded_height & ~1
        if frame.format != "I420" or not width or not height:
            log.warning("picture of format %s left out", frame.format)
            return
        # Not a bytearray: zeroed first, its fresh pages cost more than everything else done here.
        data = np.empty(width * height * 3 // 2, np.uint8).data
        if (width, height) == (frame.coded_width, frame.coded_height):
            frame.copy_to(data)
        else:
            self._copy_cropped(frame, data, width, height)
        self._receiver.picture(Picture(width, height, data, frame.timestamp))

    @staticmethod
    def _copy_cropped(frame: webrtc.VideoFrame, data: memoryview, width: int, height: int) -> None:
        rect = webrtc.DOMRectInit(x=0, y=0, width=width, height=height)
        frame.copy_to(data, webrtc.VideoFrameCopyToOptions(rect=rect))

    def _give_sound(self, data: webrtc.AudioData) -> None:
        channels = data.number_of_channels
        if data.sample_rate != SAMPLE_RATE or data.number_of_frames != BLOCK_SAMPLES:
            log.warning("sound at %s Hz left out", data.sample_rate)
            return
        block = bytearray(2 * BLOCK_SAMPLES * channels)
        data.copy_to(block, _AS_S16)
        if channels > 1:
            samples = np.frombuffer(block, np.int16).reshape(BLOCK_SAMPLES, channels)
            self._receiver.sound(samples.mean(axis=1).astype(np.int16).tobytes())
        else:
            self._receiver.sound(bytes(block))
