"""Errands done while one waits, so that a story is always told in the same order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kiosk.core.faults import KioskError
from kiosk.ui.errands import Errands


class AtOnce(Errands):
    """Does now what a pool would do later."""

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[KioskError], None],
    ) -> None:
        """Do `work` now, and answer, unless stopped meanwhile."""
        try:
            answer = work()
        except KioskError as error:
            self.later(lambda error=error: failed(error))
        else:
            self.later(lambda: done(answer))
