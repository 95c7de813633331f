"""The tour's adviser in a process of her own: same engine, same protocol as the page."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Sequence
from multiprocessing.connection import Connection

from kiosk.call.direct import direct_engines
from kiosk.core.faults import Fault, KioskError
from kiosk.sim.adviser import run_adviser
from kiosk.sim.adviser_script import AdviserOptions, AdviserReport, Step

STOP_S = 5.0
TOUR_SCRIPT: Sequence[Step] = (
    Step("answer", 2.5),
    Step("see"),
    Step("read"),
    Step("write", 1.5, "Je vous lis. Avez-vous la lettre ?"),
    Step("pause", 7.0),
    Step("ask_paper"),
    Step("receive"),
    Step("pause", 2.5),
    Step("send_form"),
    Step("until_end"),
)


class AdviserProcess:
    """Starts her, hears how far she is, takes her report. One thread."""

    def __init__(self, options: AdviserOptions) -> None:
        context = multiprocessing.get_context("spawn")
        self._news, theirs = context.Pipe(duplex=False)
        self._theirs: Connection | None = theirs
        self._process = context.Process(
            target=_live, args=(options, theirs), name="kiosk-adviser", daemon=True
        )
        self._told: set[str] = set()
        self._report: AdviserReport | None = None

    def start(self) -> None:
        """Start the process; returns at once."""
        self._process.start()
        if self._theirs is not None:
            self._theirs.close()
            self._theirs = None

    def stop(self) -> None:
        """End the process."""
        if self._process.pid is not None:
            self._process.terminate()
            self._process.join(STOP_S)
        self._news.close()

    def has(self, news: str) -> bool:
        """Tell whether she has got as far as `news` (see `kiosk.sim.adviser_script.News`)."""
        self._hear()
        return news in self._told

    def has_reported(self) -> bool:
        """Tell whether her call is over and her report is here."""
        self._hear()
        return self._report is not None

    def report(self) -> AdviserReport:
        """Return her report. Raises `KioskError` when she left without one."""
        if self._report is None:
            raise KioskError(Fault.ADVISER_LEFT, "the scripted adviser left without a report")
        return self._report

    def _hear(self) -> None:
        try:
            while self._report is None and self._news.poll():
                word = self._news.recv()
                if isinstance(word, AdviserReport):
                    self._report = word
                else:
                    self._told.add(word)
        except EOFError as error:
            raise KioskError(Fault.ADVISER_LEFT, "the scripted adviser's process died") from error


def _live(options: AdviserOptions, news: Connection) -> None:
    """Be the adviser. Both ends of this pipe are ours, so objects may be pickled on it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    news.send(run_adviser(options, direct_engines(options.desk_url), news.send))
