"""From shared pictures to video sinks: one copy into a fresh QVideoFrame, no conversion.

`show_news` runs on the media client's thread; QVideoSink.setVideoFrame may be called from there.
The sinks belong to VideoOutputs that live as long as the window.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink

from kiosk.core.media import Stream
from kiosk.media.frames import FrameReader

LEADING: Final[tuple[Stream, ...]] = ("plate", "adviser", "self")
"""Whose pictures the others wait for: the first of these whose pictures come."""
TOGETHER_S = 0.1
"""A picture as young as this has the next one coming soon: it is worth waiting for."""


class FramePump:
    """Shows the newest picture of each stream; pictures nobody had time to show are skipped.

    Every picture has the whole window drawn again. In a call the citizen's own is shown together
    with the adviser's next: half as many frames to draw. Under the document camera both are shown
    with the paper's, sixteen times a second: there the adviser is a small picture at the side.
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
        self._until_s = dict.fromkeys(LEADING, 0.0)
        self._waiting = set[Stream]()
        self.on_shown: Callable[[Stream, int], None] | None = None
        """Called after a picture was handed to its sink, with its `time_us`."""

    def show_news(self, stream: Stream) -> None:
        """Copy the newest picture of `stream` to its sink, now or with the one that leads."""
        now_s, rank = self._monotonic(), LEADING.index(stream)
        if any(now_s < self._until_s[leader] for leader in LEADING[:rank]):
            self._waiting.add(stream)
            return
        self._until_s[stream] = now_s + TOGETHER_S
        self._show(stream)
        for follower in LEADING[rank + 1 :]:
            if follower in self._waiting:
                self._waiting.remove(follower)
                self._show(follower)

    def _show(self, stream: Stream) -> None:
        def show(width: int, height: int, i420: memoryview, time_us: int) -> None:
            self._sinks[stream].setVideoFrame(frame_of(width, height, i420))
            if self.on_shown:
                self.on_shown(stream, time_us)

        self._reader.read(stream, show)

    def forget(self) -> None:
        """Take every picture off the screen. UI thread."""
        self._waiting.clear()
        for sink in self._sinks.values():
            sink.setVideoFrame(QVideoFrame())


def frame_of(width: int, height: int, i420: memoryview) -> QVideoFrame:
    """Return a frame holding a copy of `i420` (width*height*3/2 bytes, even sizes)."""
    frame = QVideoFrame(
        QVideoFrameFormat(QSize(width, height), QVideoFrameFormat.PixelFormat.Format_YUV420P)
    )
    frame.map(QVideoFrame.MapMode.WriteOnly)
    start = 0
    for plane in range(3):
        columns, rows = (width, height) if plane == 0 else (width // 2, height // 2)
        end = start + columns * rows
        _fill(memoryview(frame.bits(plane)), frame.bytesPerLine(plane), i420[start:end], columns)
        start = end
    frame.unmap()
    return frame


def _fill(target: memoryview, stride: int, plane: memoryview, columns: int) -> None:
    """Copy a plane; by rows only where Qt's are longer, as at 566 columns."""
    if stride == columns:
        target[: len(plane)] = plane
        return
    for at, start in enumerate(range(0, len(plane), columns)):
        target[at * stride : at * stride + columns] = plane[start : start + columns]
