"""From shared pictures to video sinks: one copy into a fresh QVideoFrame, no conversion.

`show_news` runs on the media client's thread; QVideoSink.setVideoFrame may be called from there.
The sinks belong to VideoOutputs that live as long as the window.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink

from kiosk.core.media import Stream
from kiosk.media.frames import FrameReader


class FramePump:
    """Shows the newest picture of each stream; pictures nobody had time to show are skipped."""

    def __init__(self, reader: FrameReader, sinks: Mapping[Stream, QVideoSink]) -> None:
        self._reader = reader
        self._sinks = sinks
        self.on_shown: Callable[[Stream, int], None] | None = None
        """Called after a picture was handed to its sink, with its `time_us`."""

    def show_news(self, stream: Stream) -> None:
        """Copy the newest picture of `stream` to its sink."""

        def show(width: int, height: int, i420: memoryview, time_us: int) -> None:
            self._sinks[stream].setVideoFrame(frame_of(width, height, i420))
            if self.on_shown:
                self.on_shown(stream, time_us)

        self._reader.read(stream, show)

    def forget(self) -> None:
        """Take every picture off the screen. UI thread."""
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
