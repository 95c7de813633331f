"""Shared pictures: the newest wins, a torn one is never shown, wiping leaves zeros."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator

import pytest

from kiosk.core.media import Picture
from kiosk.media.frames import MAX_BYTES, FrameReader, FrameWriter


@pytest.fixture
def ends() -> Iterator[tuple[FrameWriter, FrameReader]]:
    """Return both ends in one process."""
    reader = FrameReader()
    news, their_news = multiprocessing.Pipe(duplex=False)
    writer = FrameWriter(reader.names, their_news)
    yield writer, reader
    writer.close()
    reader.close()
    news.close()
    their_news.close()


def picture(value: int, width: int = 64, height: int = 48) -> Picture:
    """Return a flat picture."""
    return Picture(width, height, bytes([value]) * (width * height * 3 // 2), value)


def read(reader: FrameReader) -> list[tuple[int, int, int, int]]:
    """Read stream `self` once: (width, height, first byte, time)."""
    seen: list[tuple[int, int, int, int]] = []
    reader.read("self", lambda w, h, data, t: seen.append((w, h, data[0], t)))
    return seen


def test_the_newest_picture_is_read_once(ends: tuple[FrameWriter, FrameReader]) -> None:
    writer, reader = ends
    for value in range(1, 8):
        writer.publish("self", picture(value))
    assert read(reader) == [(64, 48, 7, 7)]
    assert read(reader) == []


def test_streams_do_not_mix(ends: tuple[FrameWriter, FrameReader]) -> None:
    writer, reader = ends
    writer.publish("plate", picture(3))
    assert read(reader) == []


def test_the_size_may_change_from_picture_to_picture(
    ends: tuple[FrameWriter, FrameReader],
) -> None:
    writer, reader = ends
    writer.publish("self", picture(1))
    writer.publish("self", picture(2, 1280, 720))
    assert read(reader) == [(1280, 720, 2, 2)]


def test_a_picture_too_large_is_dropped(ends: tuple[FrameWriter, FrameReader]) -> None:
    writer, reader = ends
    side = 4096
    assert side * side > MAX_BYTES
    writer.publish("self", Picture(side, side, b"", 1))
    assert read(reader) == []


def test_a_picture_overtaken_while_being_copied_is_not_called_shown(
    ends: tuple[FrameWriter, FrameReader],
) -> None:
    writer, reader = ends
    writer.publish("self", picture(1))

    def overtake(_w: int, _h: int, _data: memoryview, _t: int) -> None:
        for value in range(2, 6):
            writer.publish("self", picture(value))

    assert reader.read("self", overtake) is False
    assert read(reader) == [(64, 48, 5, 5)]


def test_wiping_leaves_zeros(ends: tuple[FrameWriter, FrameReader]) -> None:
    """PRV-2."""
    writer, reader = ends
    writer.publish("adviser", picture(200))
    assert not reader.is_blank()
    reader.wipe()
    assert reader.is_blank()
    assert read(reader) == []
