"""Pictures on their way from shared memory to the screen: how often the window is drawn again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from kiosk.core.media import Stream
from kiosk.media.frames import FrameReader
from kiosk.ui.video import TOGETHER_S, FramePump, frame_of

BLACK = memoryview(bytes(4 * 4 * 3 // 2))


class Pictures:
    """Every stream has a new picture whenever it is read."""

    def read(self, stream: Stream, use: Callable[[int, int, memoryview, int], None]) -> bool:
        """Give a picture of four by four."""
        use(4, 4, BLACK, 0)
        return True


class Sink:
    """Writes down that it was given a picture."""

    def __init__(self, stream: Stream, shown: list[Stream]) -> None:
        self._stream: Stream = stream
        self._shown = shown

    def setVideoFrame(self, frame: QVideoFrame) -> None:
        """Take a picture; an empty one takes it away."""
        if frame.isValid():
            self._shown.append(self._stream)


class Rig:
    """A pump, its clock, and what was shown in order."""

    def __init__(self) -> None:
        self.now_s = 1.0
        self.shown: list[Stream] = []
        streams: tuple[Stream, ...] = ("self", "adviser", "plate")
        sinks: dict[Stream, QVideoSink] = {
            one: cast(QVideoSink, Sink(one, self.shown)) for one in streams
        }
        reader = cast(FrameReader, cast(Any, Pictures()))
        self.pump = FramePump(reader, sinks, lambda: self.now_s)

    def news(self, *streams: Stream) -> list[Stream]:
        """Tell of new pictures; return what was shown for them."""
        self.shown.clear()
        for stream in streams:
            self.pump.show_news(stream)
        return list(self.shown)


def test_ones_own_picture_comes_with_the_advisers() -> None:
    """CAL-2: two streams of 25 pictures a second have the window drawn 25 times, not 50."""
    rig = Rig()
    assert rig.news("adviser", "self") == ["adviser"]
    assert rig.news("adviser") == ["adviser", "self"], "it waits for nothing but the next of hers"
    assert rig.news("adviser") == ["adviser"], "and is shown once"


def test_the_paper_never_waits_and_the_others_come_with_it() -> None:
    """DOC-2: two streams of 30 and one of 16 pictures have the window drawn 16 times a second."""
    rig = Rig()
    assert rig.news("adviser", "self", "plate") == ["adviser", "plate", "self"]
    assert rig.news("adviser", "self", "adviser") == []
    assert rig.news("plate") == ["plate", "adviser", "self"], "the newest of each, once"
    rig.now_s += TOGETHER_S
    assert rig.news("adviser", "self") == ["adviser"], "the document camera was closed"


def test_alone_ones_own_picture_is_shown_at_once() -> None:
    """S05: nobody else is there; and when the adviser's picture stops, one's own moves on."""
    rig = Rig()
    assert rig.news("self", "self") == ["self", "self"]
    rig.news("adviser")
    rig.now_s += TOGETHER_S
    assert rig.news("self") == ["self"]


def test_a_waiting_picture_is_forgotten_with_the_visit() -> None:
    """PRV-2: what was held back for the adviser's next picture is not shown to the next citizen."""
    rig = Rig()
    rig.news("adviser", "self")
    rig.pump.forget()
    assert rig.news("adviser") == ["adviser"]


@pytest.mark.parametrize("width", [640, 566])
def test_a_frame_holds_the_picture_whatever_length_qt_gives_its_rows(width: int) -> None:
    height = 6
    i420 = bytes(number % 251 for number in range(width * height * 3 // 2))
    frame = frame_of(width, height, memoryview(i420))
    frame.map(QVideoFrame.MapMode.ReadOnly)
    found = b""
    for plane in range(3):
        columns, rows = (width, height) if plane == 0 else (width // 2, height // 2)
        stride, held = frame.bytesPerLine(plane), bytes(frame.bits(plane))
        found += b"".join(held[row * stride :][:columns] for row in range(rows))
    frame.unmap()
    assert found == i420
