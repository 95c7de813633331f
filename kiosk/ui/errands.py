"""Work that may take time, done in a small pool; its answers come back on the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.core.faults import KioskError

WORKERS = 2


class Errands(QObject):
    """Made and used on the UI thread, but for `later`, which any thread may call."""

    _arrived = Signal(object)
    _answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="ui-pool")
        self._stopped = False
        self._arrived.connect(self._receive)
        self._answered.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    def later(self, call: Callable[[], None]) -> None:
        """Run `call` on the UI thread. Any thread."""
        self._arrived.emit(call)

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[KioskError], None],
    ) -> None:
        """Do `work` in the pool, then `done` with its answer or `failed` with its `KioskError`.

        Never before this returns, however soon the work is done. Any other exception is a mistake
        in the program: it is raised on the UI thread.
        """

        def answer(future: Future[Any]) -> None:
            if future.cancelled():
                return
            error = future.exception()
            if error is None:
                self._answered.emit(lambda: done(future.result()))
            elif isinstance(error, KioskError):
                self._answered.emit(lambda: failed(error))
            else:
                self._answered.emit(lambda: _raise(error))

        self._pool.submit(work).add_done_callback(answer)

    def stop(self) -> None:
        """End the pool; running work is waited for (each has a deadline of its own).

        Answers and calls that are still on their way are dropped: nobody is there to take them.
        """
        self._stopped = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    @Slot(object)
    def _receive(self, call: Callable[[], None]) -> None:
        if not self._stopped:
            call()


def _raise(error: BaseException) -> None:
    raise error
