"""Pictures shared between the two processes: newest wins, nothing queues, one copy a side.

Each stream has a shared memory block of three slots written in turn. A slot's sequence number is
odd while it is being written, so a reader that was overtaken notices it and drops that picture. A
byte on a pipe tells the reader which stream has news. The UI process makes and removes the blocks.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.shared_memory import SharedMemory
from typing import Final, get_args

from kiosk.core.media import Picture, Stream

STREAMS: Final[tuple[Stream, ...]] = get_args(Stream)
MAX_BYTES: Final = 1920 * 1088 * 3 // 2
_SLOTS: Final = 3
_HEADER: Final = struct.Struct("<QQIIQ")  # sequence, picture count, width, height, time_us
_SLOT_BYTES: Final = 64 + MAX_BYTES
_BLOCK_BYTES: Final = _SLOT_BYTES * _SLOTS


@dataclass(frozen=True, slots=True)
class FrameNames:
    """What the media process needs to find the blocks: stream → shared memory name."""

    names: dict[Stream, str]


class FrameWriter:
    """The media process's end. `publish` may be called from one thread per stream."""

    def __init__(self, names: FrameNames, news: Connection) -> None:
        self._blocks = {stream: SharedMemory(name) for stream, name in names.names.items()}
        self._views = {stream: _view(block) for stream, block in self._blocks.items()}
        self._counts = dict.fromkeys(STREAMS, 0)
        self._news = news

    def publish(self, stream: Stream, picture: Picture) -> None:
        """Make `picture` the newest of `stream`; one larger than `MAX_BYTES` is dropped."""
        size = picture.width * picture.height * 3 // 2
        if size > MAX_BYTES:
            return
        count = self._counts[stream] = self._counts[stream] + 1
        block = self._views[stream]
        at = (count % _SLOTS) * _SLOT_BYTES
        header = (count, picture.width, picture.height, picture.time_us)
        _HEADER.pack_into(block, at, 2 * count - 1, *header)
        block[at + 64 : at + 64 + size] = memoryview(picture.data).cast("B")[:size]
        _HEADER.pack_into(block, at, 2 * count, *header)
        self._news.send_bytes(bytes([STREAMS.index(stream)]))

    def close(self) -> None:
        """Let go of the blocks; the UI process removes them."""
        self._views.clear()
        for block in self._blocks.values():
            block.close()


class FrameReader:
    """The UI process's end; it owns the blocks. One thread reads."""

    def __init__(self) -> None:
        self._blocks: dict[Stream, SharedMemory] = {
            stream: SharedMemory(create=True, size=_BLOCK_BYTES) for stream in STREAMS
        }
        self._views = {stream: _view(block) for stream, block in self._blocks.items()}
        self._shown = dict.fromkeys(STREAMS, 0)

    @property
    def names(self) -> FrameNames:
        """Return what the media process needs to find the blocks."""
        return FrameNames({stream: block.name for stream, block in self._blocks.items()})

    def read(self, stream: Stream, use: Callable[[int, int, memoryview, int], None]) -> bool:
        """Give the newest unseen picture of `stream` to `use(width, height, i420, time_us)`.

        Returns:
            False when there is none, or when the writer overtook the copy (a newer one is coming).
        """
        block = self._views[stream]
        at, (sequence, count, width, height, time_us) = max(
            ((at, _HEADER.unpack_from(block, at)) for at in _slot_offsets()), key=lambda s: s[1][1]
        )
        size = width * height * 3 // 2
        if sequence % 2 or count == self._shown[stream] or not 0 < size <= MAX_BYTES:
            return False
        use(width, height, block[at + 64 : at + 64 + size], time_us)
        self._shown[stream] = count
        return _HEADER.unpack_from(block, at)[0] == sequence

    def peek(self, stream: Stream, use: Callable[[bytes], None]) -> None:
        """Give a copy of the newest picture of `stream` to `use`, shown or not; for proofs."""
        shown = self._shown[stream]
        self._shown[stream] = 0
        self.read(stream, lambda _w, _h, data, _t: use(bytes(data)))
        self._shown[stream] = max(shown, self._shown[stream])

    def wipe(self) -> None:
        """Overwrite every picture with zeros. Only while no media process is writing."""
        for view in self._views.values():
            view[:] = bytes(_BLOCK_BYTES)
        self._shown = dict.fromkeys(STREAMS, 0)

    def is_blank(self) -> bool:
        """Tell whether no block holds anything but zeros."""
        return not any(bytes(view).strip(b"\0") for view in self._views.values())

    def close(self) -> None:
        """Overwrite and remove the blocks."""
        self.wipe()
        self._views.clear()
        for block in self._blocks.values():
            block.close()
            block.unlink()


def _view(block: SharedMemory) -> memoryview:
    """Return the block's memory; some systems round its size up to whole pages."""
    view = block.buf
    if view is None:
        raise ValueError(f"shared memory {block.name} is closed")
    return view[:_BLOCK_BYTES]


def _slot_offsets() -> range:
    return range(0, _BLOCK_BYTES, _SLOT_BYTES)
