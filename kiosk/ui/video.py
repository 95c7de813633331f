"""From shared pictures to video sinks: one copy into a fresh QVideoFrame, no conversion.

`show_news` runs on the media client's thread; QVideoSink.setVideoFrame may be called from there.
The sinks belong to VideoOutputs that live as long as the window.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink

from kiosk.core.media import Stream
from kiosk.media.frames import FrameReader

TOGETHER_S = 0.1
"""An adviser's picture as young as this has the next one coming soon: one's own waits for it."""


class FramePump:
    """Shows the newest picture of each stream; pictures nobody had time to show are skipped.

    Every picture has the whole window drawn again. While the adviser's come, the citizen's own is
    shown together with them: half as many frames to draw, and none of the adviser's waits.
    """

    def __init__(
        self,
        reader: FrameReader,
        sinks: Mapping[Stream, QVideoSink],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._reader = reader
        self._sinks = sinks
        self._monotonic = monotonic
        self._adviser_until_s = 0.0
        self._own_waits = False
        self.on_shown: Callable[[Stream, int], None] | None = None
        """Called after a picture was handed to its sink, with its `time_us`."""

    def show_news(self, stream: Stream) -> None:
        """Copy the newest picture of `stream` to its sink; one's own perhaps a little later."""
        now_s = self._monotonic()
        if stream == "self" and now_s < self._adviser_until_s:
            self._own_waits = True
            return
        self._show(stream)
        if stream == "adviser":
            self._adviser_until_s = now_s + TOGETHER_S
            if self._own_waits:
                self._own_waits = False
                self._show("self")

    def _show(self, stream: Stream) -> None:
        def show(width: int, height: int, i420: memoryview, time_us: int) -> None:
            self._sinks[stream].setVideoFrame(frame_of(width, height, i420))
            if self.on_shown:
                self.on_shown(stream, time_us)

        self._reader.read(stream, show)

    def forget(self) -> None:
        """Take every picture off the screen. UI thread."""
        self._own_waits = False
        for sink in self._sinks.values():
            sink.setVideoFrame(QVideoFrame())


def frame_of(width: int, height: int, i420: memoryview) -> QVideoFrame:
    """Return a frame holding a copy of `i420` (width*height*3/2 bytes, even sizes)."""
    frame = QVideoFrame(
        QVideoFrameFormat(QSize(width, height), QVideoFrameFormat.PixelFormat.Format_YUV420P)
    )
    frame.map(QVideoFrame.MapMode.WriteOnly)
    source = np.frombuffer(i420, np.uint8)
    start = 0
    for plane in range(3):
        columns, rows = (width, height) if plane == 0 else (width // 2, height // 2)
        stride = frame.bytesPerLine(plane)
        target = np.frombuffer(frame.bits(plane), np.uint8)[: stride * rows].reshape(rows, stride)
        target[:, :columns] = source[start : start + columns * rows].reshape(rows, columns)
        start += columns * rows
    frame.unmap()
    return frame
