"""Runs a scanner's program under a guard that has it stop in peace, even when we are gone.

A flatbed's head goes home when scanimage is told to stop; killed on the way it stays where it is,
and many scanners then want their plug pulled (AirSane #41). So the guard waits, out of sight: the
visit ends, the media process is replaced, and the head still comes home.
"""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import subprocess
import threading
from collections.abc import Iterator, Sequence
from typing import Final

from kiosk.core.child import tied
from kiosk.core.scanner_port import STOP_S

_log = logging.getLogger(__name__)

PARK_S: Final = 15.0
"""How long a program may take to end once it is told to: a cancel in mid-page was measured to take
7 s on a flatbed. Then it is killed."""
MARGIN_S: Final = 2.0
UNBROKEN: Final = ("env", "--block-signal=PIPE")
"""A SANE driver may write, in a thread, to a pipe that it closes: scanimage would then catch
SIGPIPE and cancel in that very thread, and say « received signal » instead of what is wrong."""
GUARD: Final = """
exec 3<&0 </dev/null
"$@" 3<&- &
child=$!
(cat <&3; kill -TERM $child && sleep {park_s} && kill -KILL -$$) >/dev/null 2>&1 &
watch=$!
exec 3<&- >/dev/null
wait $child
code=$?
kill $watch 2>/dev/null
exit $code
"""
"""Once nobody holds the shell's standard input any more (we let go of it, or are dead) it tells the
program to stop: once, for at a second signal scanimage leaves the scanner as it is. What has not
ended `park_s` later is killed with all its helpers: the shell leads their group."""


class Guard:
    """Runs one program at a time, from one thread. `park_s`: see `PARK_S`."""

    def __init__(self, park_s: float = PARK_S) -> None:
        self._park_s = park_s
        self._leaving: threading.Thread | None = None

    @contextlib.contextmanager
    def running(
        self, command: Sequence[str], environment: dict[str, str], output: int
    ) -> Iterator[subprocess.Popen[bytes]]:
        """Run the program while in the context; on leaving it is told to stop, if it has not.

        It is waited for `STOP_S`; one that takes longer goes on under its guard, and the next
        program waits for it: a scanner serves one at a time. `output`: where its standard output
        goes; its errors come through a pipe. Nothing that it says after leaving is taken.
        """
        if self._leaving:
            self._leaving.join()
            self._leaving = None
        theirs, ours = os.pipe()
        try:
            child = self._begun(command, environment, theirs, output)
        finally:
            os.close(theirs)
        try:
            yield child
        finally:
            os.close(ours)
            for end in (child.stdout, child.stderr):
                if end:
                    end.close()
            self._let_go(child)

    def _begun(
        self, command: Sequence[str], environment: dict[str, str], hold: int, output: int
    ) -> subprocess.Popen[bytes]:
        guard = ["sh", "-c", GUARD.format(park_s=self._park_s), "sh"]
        return subprocess.Popen(
            [*guard, *tied([*UNBROKEN, *command])],
            stdin=hold,
            stdout=output,
            stderr=subprocess.PIPE,
            env=environment,
            start_new_session=True,  # drivers start helpers: they end together
        )

    def _let_go(self, child: subprocess.Popen[bytes]) -> None:
        try:
            child.wait(STOP_S)
            _sweep(child)
        except subprocess.TimeoutExpired:
            self._leaving = threading.Thread(
                target=self._see_off, args=(child,), name="scanner guard", daemon=True
            )
            self._leaving.start()

    def _see_off(self, child: subprocess.Popen[bytes]) -> None:
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(self._park_s + MARGIN_S)
        _sweep(child)


def _sweep(child: subprocess.Popen[bytes]) -> None:
    """See that nobody of its group is left."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)
    if child.wait() == -signal.SIGKILL:
        _log.warning("scanimage does not stop: killed")
