"""What every test is held to: it leaves nothing running behind it and logs nothing unexpected."""

from __future__ import annotations

import asyncio
import inspect
import os
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import settings

from tests.voice_daemon import end_daemon
from tests.watch import LogWatch, child_processes, shared_segments, stray_threads

os.environ.setdefault("QT_QPA_PLATFORM", "xcb" if os.environ.get("DISPLAY") else "offscreen")
os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
os.environ.setdefault("LANG", "C.UTF-8")

# How long an example takes depends on the machine and its other work: never a reason to fail.
settings.register_profile("kiosk", deadline=None, print_blob=True)
settings.load_profile("kiosk")

pytest_plugins = ("pytester",)

GRACE_S = 10.0
"""How long a thread or a process may take to go after the end of its test."""


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """Make pytest-qt's application the one the product has: QML needs no widgets."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(scope="session", autouse=True)
def own_daemons() -> Iterator[None]:
    """Give this run an XDG_RUNTIME_DIR of its own.

    There is one speech-dispatcher for each, which ends when its last client has gone: a run beside
    this one would find it ending, or speak into the other's sound server.
    """
    folder = TemporaryDirectory(prefix="kiosk-run-", ignore_cleanup_errors=True)
    with pytest.MonkeyPatch.context() as patch, folder as runtime:
        patch.setenv("XDG_RUNTIME_DIR", runtime)
        yield
        end_daemon(Path(runtime))


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves threads, child processes or shared memory behind."""
    watched: list[tuple[str, Callable[[], set[str]], set[str]]] = [
        (what, find, find())
        for what, find in (
            ("threads", stray_threads),
            ("child processes", child_processes),
            ("shared memory", shared_segments),
        )
    ]
    if inspect.iscoroutinefunction(getattr(request.node, "obj", None)):
        request.getfixturevalue("no_task_left")
    yield
    for what, find, before in watched:
        left = _wait_until_gone(find, before)
        assert not left, f"{what} left behind: {', '.join(sorted(left))}"


def _wait_until_gone(find: Callable[[], set[str]], before: set[str]) -> set[str]:
    """Return what `find` sees that was not there `before` and does not go within `GRACE_S`."""
    deadline = time.monotonic() + GRACE_S
    while (left := find() - before) and time.monotonic() < deadline:
        time.sleep(0.02)
    return left


@pytest.fixture
async def no_task_left() -> AsyncIterator[None]:
    """Fail an asynchronous test that leaves asyncio tasks pending. Requested for each of them."""
    yield
    others = asyncio.all_tasks() - {asyncio.current_task()}
    pending: set[asyncio.Task[Any]] = set()
    if others:
        _, pending = await asyncio.wait(others, timeout=GRACE_S)
    assert not pending, f"asyncio tasks left behind: {[task.get_name() for task in pending]}"


@pytest.fixture(autouse=True)
def nothing_unexpected_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test in which the product logs WARNING or above, unless the test says it expects it.

    It says so with `@pytest.mark.expects_log("pattern", ...)`, or for a few lines with
    `with caplog.at_level(logging.WARNING):`, which allows records up to that level.
    """
    marks = list(request.node.iter_markers("expects_log"))
    caplog = request.getfixturevalue("caplog") if "caplog" in request.fixturenames else None
    watch = LogWatch(caplog)
    with watch:
        yield
    if not marks:
        assert not watch.lines, "unexpected log records:\n" + "\n".join(watch.lines)
        return
    patterns = [pattern for mark in marks for pattern in mark.args]
    if patterns:
        watch.compare(patterns)
