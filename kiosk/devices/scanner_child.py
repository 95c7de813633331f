"""Runs SANE's `scanimage` in a process that can be stopped, and takes its sheets from pipes.

One process reads a whole feeder (`--batch`): with one process a sheet, drivers throw the others
out. It insists on files; they are named pipes in a private folder, so a page is never stored
anywhere (PRV-2). scanimage writes « 1.pnm.part » and renames it once the sheet is whole.
"""

from __future__ import annotations

import contextlib
import os
import re
import select
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kiosk.core.faults import Fault, KioskError
from kiosk.devices.scanner_guard import Guard
from kiosk.devices.scanner_options import fault_in, share_in

STEP_MS: Final = 50
CHUNK: Final = 1 << 16
"""What a pipe of Linux holds."""
MAX_SHEET: Final = 64 << 20
MAX_WORDS: Final = 1 << 16
STUCK_S: Final = 2.0
"""How long scanimage may take to end by itself once it has nothing more to give."""
ASIDE: Final = re.compile("rounded value|received signal|trying to stop")
BROKEN: Final = re.compile(r"scanimage: (sane_|received signal)")
"""After such words scanimage has nothing more to give, and may wait for its driver for ever."""


@dataclass(slots=True)
class _Pipe:
    """One sheet's named pipe, open for reading; `data` is what came through it so far."""

    part: Path
    reader: int
    data: bytearray = field(default_factory=bytearray, repr=False)
    ended: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether scanimage has closed and renamed it."""
        return self.ended and self.part.with_suffix("").exists()


class Scanimage:
    """The program with its surroundings; every call blocks, from one thread at a time."""

    def __init__(
        self,
        program: str = "scanimage",
        *,
        environment: dict[str, str] | None = None,
        guard: Guard | None = None,
    ) -> None:
        self._program = program
        self._guard = guard or Guard()
        self._environment = {**(environment or os.environ), "LC_ALL": "C"}

    def told(self, arguments: Sequence[str], seconds: float, stop: threading.Event) -> str:
        """Return what it prints. Raises `KioskError(SCANNER_*)`, also once `stop` is set."""
        until_s = time.monotonic() + seconds
        with self._running([self._program, *arguments], subprocess.PIPE) as child:
            while True:
                try:
                    words, errors = child.communicate(timeout=STEP_MS / 1000)
                    break
                except subprocess.TimeoutExpired as error:
                    if stop.is_set() or time.monotonic() > until_s:
                        raise KioskError(Fault.SCANNER_OFF, f"no answer in {seconds} s") from error
        if child.returncode:
            complaint = _last_words(errors)
            raise KioskError(fault_in(complaint), complaint)
        return words.decode(errors="replace")

    def read(
        self,
        arguments: Sequence[str],
        sheets: int,
        take: Callable[[bytes], None],
        tell: Callable[[float | None], None],
        stop: threading.Event,
        *,
        seconds: float,
    ) -> int:
        """Read up to `sheets` sheets as PNM; return how many were taken.

        Each may take `seconds`. Once `stop` is set nothing is taken. Raises `KioskError(SCANNER_*)`
        with what the scanner says, an empty feeder after the last sheet apart.
        """
        with _pipes(sheets) as pipes:
            pattern = str(pipes[0].part.with_name("%d.pnm"))
            command = [self._program, *arguments, "--format=pnm", "--progress",
                       f"--batch={pattern}", f"--batch-count={sheets}"]  # fmt: skip
            with self._running(command) as child:
                run = _Reading(pipes, child, take, tell)
                run.follow(stop, seconds)
                if not stop.is_set():
                    run.judge()
        return run.taken

    def _running(
        self, command: list[str], output: int = subprocess.DEVNULL
    ) -> AbstractContextManager[subprocess.Popen[bytes]]:
        if shutil.which(self._program, path=self._environment.get("PATH")) is None:
            raise KioskError(Fault.SCANNER_OFF, f"{self._program} is not installed")
        return self._guard.running(command, self._environment, output)


@contextlib.contextmanager
def _pipes(sheets: int) -> Iterator[list[_Pipe]]:
    """Give as many named pipes in a folder of their own; nothing is left of it afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="kiosk-scan-", dir=os.environ.get("XDG_RUNTIME_DIR")))
    pipes: list[_Pipe] = []
    try:
        for number in range(1, sheets + 1):
            part = folder / f"{number}.pnm.part"
            os.mkfifo(part, 0o600)
            pipes.append(_Pipe(part, os.open(part, os.O_RDONLY | os.O_NONBLOCK)))
        yield pipes
    finally:
        for pipe in pipes:
            os.close(pipe.reader)
        shutil.rmtree(folder)


class _Reading:
    """One run of scanimage: its pipes are read in turn, its words kept for the verdict."""

    def __init__(
        self,
        pipes: list[_Pipe],
        child: subprocess.Popen[bytes],
        take: Callable[[bytes], None],
        tell: Callable[[float | None], None],
    ) -> None:
        self._pipes = pipes
        self._child = child
        self._take = take
        self._tell = tell
        self._words = bytearray()
        self._ending_s: float | None = None
        self._errors = child.stderr.fileno() if child.stderr else -1
        self.taken = 0

    def follow(self, stop: threading.Event, seconds: float) -> None:
        """Take sheets until scanimage ends, is given up, or takes too long for a sheet."""
        os.set_blocking(self._errors, False)
        moved_s = time.monotonic()
        while not stop.is_set():
            over = self._child.poll() is not None
            before = self.taken
            self._hear(0 if over else STEP_MS)
            if self.taken > before:
                moved_s = time.monotonic()
            elif over or self._is_stuck():
                return
            if time.monotonic() - moved_s > seconds:
                raise KioskError(Fault.SCANNER_OFF, f"no sheet in {seconds} s")

    def _is_stuck(self) -> bool:
        return self._ending_s is not None and time.monotonic() - self._ending_s > STUCK_S

    def judge(self) -> None:
        """Raise what scanimage ended with."""
        words = _last_words(bytes(self._words))
        fault = fault_in(words)
        is_done = self._child.poll() == 0 or self.taken == len(self._pipes)
        if is_done or (fault is Fault.SCANNER_EMPTY and self.taken):
            return
        raise KioskError(fault, f"after {self.taken} sheets: {words}")

    def _hear(self, wait_ms: int) -> None:
        """Read what is there, or comes within `wait_ms`; take the sheet if it is whole now."""
        poll = select.poll()
        poll.register(self._errors, select.POLLIN)
        pipe = self._pipes[self.taken] if self.taken < len(self._pipes) else None
        if pipe and not pipe.ended:
            poll.register(pipe.reader, select.POLLIN)
        ready = {descriptor for descriptor, _ in poll.poll(wait_ms)}
        if self._errors in ready:
            self._listen()
        if pipe and pipe.reader in ready:
            self._drain(pipe)
        if pipe and pipe.is_whole:
            self._take(bytes(pipe.data))
            pipe.data.clear()
            self.taken += 1
            if self.taken == len(self._pipes):
                self._ending_s = time.monotonic()

    def _listen(self) -> None:
        words = os.read(self._errors, CHUNK)
        self._words = (self._words + words)[-MAX_WORDS:]
        if self._ending_s is None and BROKEN.search(self._words.decode(errors="replace")):
            self._ending_s = time.monotonic()
        if (share := share_in(words.decode(errors="replace"))) is not None:
            self._tell(share)

    def _drain(self, pipe: _Pipe) -> None:
        with contextlib.suppress(BlockingIOError):
            while piece := os.read(pipe.reader, CHUNK):
                pipe.data += piece
                if len(pipe.data) > MAX_SHEET:
                    raise KioskError(Fault.SCANNER_FAILED, f"a sheet over {MAX_SHEET} bytes")
            pipe.ended = True


def _last_words(errors: bytes) -> str:
    """Return the last complaint; progress, counting and what followed from it left aside."""
    lines = errors.decode(errors="replace").replace("\r", "\n").splitlines()
    said = [line.strip() for line in lines if "scanimage:" in line and not ASIDE.search(line)]
    return (said[-1] if said else "no reason given")[-200:]
