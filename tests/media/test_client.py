"""The media client starts, hears, replaces and buries media processes."""

from __future__ import annotations

import os
import queue
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import fake_media
import pytest

from kiosk.core import media
from kiosk.media.client import Gone, Main, MediaClient
from kiosk.media.frames import FrameReader

PATIENCE_S = 30.0


class Listener:
    """Keeps the events of a client and waits for the ones a test wants."""

    def __init__(self) -> None:
        self.events: queue.Queue[Any] = queue.Queue()

    def wait_for(self, kind: type[Any]) -> Any:
        """Return the next event of `kind`; others before it are dropped."""
        deadline = time.monotonic() + PATIENCE_S
        while True:
            event = self.events.get(timeout=max(0.0, deadline - time.monotonic()))
            if isinstance(event, kind):
                return event


@contextmanager
def running(main: Main) -> Iterator[tuple[MediaClient, Listener, FrameReader]]:
    """Run a client over the media process `main`."""
    listener, frames = Listener(), FrameReader()
    client = MediaClient(main, None, listener.events.put, frames)
    client.start()
    try:
        yield client, listener, frames
    finally:
        client.stop()
        frames.close()


def test_a_fresh_process_says_ready_and_carries_documents_whole() -> None:
    with running(fake_media.good) as (client, listener, _):
        assert listener.wait_for(media.Ready).stand_ins == ("camera",)
        pdf = bytes(range(256)) * 4096
        client.send(media.SendDocument(id="a", name="n", pages=1, blob=pdf))
        assert listener.wait_for(media.DocumentArrived).blob == pdf


def test_a_killed_process_is_told_and_replaced() -> None:
    with running(fake_media.good) as (client, listener, _):
        listener.wait_for(media.Ready)
        first = client.pid
        assert first is not None
        os.kill(first, signal.SIGKILL)
        assert listener.wait_for(Gone) == Gone(expected=False)
        listener.wait_for(media.Ready)
        assert client.pid not in (None, first)


@pytest.mark.expects_log("media process silent")
def test_a_process_that_answers_no_ping_is_replaced() -> None:
    with running(fake_media.deaf) as (client, listener, _):
        listener.wait_for(media.Ready)
        first = client.pid
        assert listener.wait_for(Gone) == Gone(expected=False)
        listener.wait_for(media.Ready)
        assert client.pid != first
        assert first is not None and not _alive(first)


def test_replacing_says_that_it_was_expected_and_blanks_the_pictures() -> None:
    """PRV-2: nothing of the visit is left in the shared memory."""
    with running(fake_media.good) as (client, listener, frames):
        listener.wait_for(media.Ready)
        client.send(media.OpenPreview())
        _until(lambda: not frames.is_blank())
        client.replace()
        assert listener.wait_for(Gone) == Gone(expected=True)
        listener.wait_for(media.Ready)
        assert frames.is_blank()


def test_replacing_while_no_process_lives_is_answered_too() -> None:
    """PRV-3: a visit that ends just after a crash is erased as well."""
    listener, frames = Listener(), FrameReader()
    client = MediaClient(fake_media.good, None, listener.events.put, frames)
    client.replace()
    assert listener.wait_for(Gone) == Gone(expected=True)
    frames.close()


def test_a_process_that_never_gets_ready_is_tried_again() -> None:
    with running(fake_media.stillborn) as (_, listener, _frames):
        assert listener.wait_for(Gone) == Gone(expected=False)
        assert listener.wait_for(Gone) == Gone(expected=False)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def _until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.02)
