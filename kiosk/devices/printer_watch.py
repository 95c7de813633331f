"""What the states of a printer and of its job mean for the one who waits in front of it.

Keywords are those of RFC 8011, 5.3.7, 5.3.8 and 5.4.12, and CUPS's own. Pure: time is given.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from kiosk.core.media import PrintPhase

Obstacle = Literal["empty", "jam", "off"]

JOB_PENDING, JOB_HELD, JOB_PROCESSING, JOB_STOPPED = 3, 4, 5, 6
JOB_CANCELED, JOB_ABORTED, JOB_COMPLETED = 7, 8, 9
PRINTER_PROCESSING, PRINTER_STOPPED = 4, 5

SLOW_S: Final = 60.0
"""So long without a sheet is slow."""
STILL_S: Final = 2.0
"""After so long without a sheet the printer itself is asked."""
STUCK_S: Final = 4.0
"""A warning (of a second tray, perhaps) counts once no sheet came for so long."""
CONNECTING_S: Final = 10.0
"""A printer that is not reached within this is off."""
OFF_PATIENCE_S: Final = 120.0
"""A printer that stays off for so long is given up: the job must not print for the next citizen."""
PATIENCE_S: Final = 600.0
"""How long paper, a mended jam or a next sheet is waited for."""

_EMPTY: Final = ("media-empty", "media-needed", "input-tray-missing", "media-tray-missing")
ATTENTION: Final = "attention-needed"
"""Not of the RFC: Windows says that somebody must see to the printer, not why."""
_JAM: Final = (
    "media-jam", "cover-open", "door-open", "interlock-open", "toner-empty", "marker-supply-empty",
    "marker-waste-full", "developer-empty", "output-area-full", "output-tray-missing",
    "fuser-over-temp", "fuser-under-temp", "opc-life-over", "subunit-missing",
)  # fmt: skip
_OFF: Final = ("offline", "shutdown", "timed-out", "paused", "deactivated", "cups-missing-filter")
_WAITING: Final = "cups-waiting-for-job-completed"
CONNECTING: Final = "connecting-to-device"
_WORDS: Final[tuple[tuple[Obstacle, tuple[str, ...]], ...]] = (
    ("off", _OFF), ("jam", _JAM), ("empty", _EMPTY), ("jam", (ATTENTION,)),
)  # fmt: skip
"""Named in this order: a sheet that is stuck comes before a tray that is empty, what is known
before what is not."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a queue or a printer is: its reasons, its state, whether it takes jobs."""

    reasons: tuple[str, ...] = ()
    state: int = 0
    accepting: bool = True

    @property
    def is_busy(self) -> bool:
        """Whether a job is being printed; CUPS may say « idle » while its driver still waits."""
        return self.state == PRINTER_PROCESSING or _WAITING in self.reasons

    @property
    def is_late(self) -> bool:
        """Whether it did not answer in time."""
        return CONNECTING in self.reasons

    @property
    def is_closed(self) -> bool:
        """Whether nothing is printed until somebody starts it again."""
        return self.state == PRINTER_STOPPED or not self.accepting

    @property
    def phase(self) -> PrintPhase:
        """Return « no » when it does nothing and could print now, else what is in the way."""
        closed = self.is_closed
        return obstacle(self.reasons, stuck=closed, stopped=closed, connecting=False) or "no"


@dataclass(frozen=True, slots=True)
class Look:
    """One look at the job and its printer."""

    job: int
    job_reasons: tuple[str, ...] = ()
    sheets: int = 0
    printer: Standing = Standing()


@dataclass(slots=True)
class JobWatch:
    """Follows one job by `Look`s; `phase` says what to tell. Times in seconds of one clock."""

    began_s: float
    sheets: int = 0
    moved_s: float = 0.0
    obstacle: Obstacle | None = None
    since_s: float = 0.0

    def __post_init__(self) -> None:
        self.moved_s = self.began_s

    def phase(self, look: Look, now_s: float) -> PrintPhase:
        """Return how the job stands; « done » and « failed » are final."""
        if look.job == JOB_COMPLETED:
            return "failed" if "job-completed-with-errors" in look.job_reasons else "done"
        if look.job in (JOB_CANCELED, JOB_ABORTED, JOB_HELD):
            return "failed"
        if look.sheets > self.sheets:
            self.sheets, self.moved_s = look.sheets, now_s
        self._note(look, now_s)
        if self._is_hopeless(now_s):
            return "failed"
        if self.obstacle:
            return self.obstacle
        return "slow" if now_s - self.moved_s >= SLOW_S else "going"

    def is_still(self, now_s: float) -> bool:
        """Return whether it is time to ask the printer itself why nothing comes."""
        return now_s - self.moved_s >= STILL_S

    def _note(self, look: Look, now_s: float) -> None:
        """Keep what stands in the way and since when; a sheet's wait begins anew after it."""
        before, still_s = self.obstacle, now_s - self.moved_s
        self.obstacle = obstacle(
            look.printer.reasons + look.job_reasons,
            stuck=still_s >= STUCK_S or look.job == JOB_STOPPED,
            stopped=look.printer.is_closed,
            connecting=still_s >= CONNECTING_S,
        )
        if self.obstacle != before:
            self.since_s = now_s
            if self.obstacle is None:
                self.moved_s = now_s

    def _is_hopeless(self, now_s: float) -> bool:
        if self.obstacle is None:
            return now_s - self.moved_s >= PATIENCE_S
        return now_s - self.since_s >= (OFF_PATIENCE_S if self.obstacle == "off" else PATIENCE_S)


def obstacle(
    reasons: Iterable[str], *, stuck: bool, stopped: bool, connecting: bool
) -> Obstacle | None:
    """Return what keeps the printer from printing, or None.

    A « -report » never does, but for « offline » which CUPS reports so; a « -warning » only when
    nothing moves (`stuck`); to be on the way to the printer only when it lasts (`connecting`).
    """
    blocking: set[str] = set()
    for reason in reasons:
        word, severity = _split(reason)
        if word == CONNECTING and connecting:
            return "off"
        if word in _OFF or severity == "error" or (severity == "warning" and stuck):
            blocking.add(word)
    for name, words in _WORDS:
        if blocking.intersection(words):
            return name
    return "off" if stopped else None


def _split(reason: str) -> tuple[str, str]:
    """Return the keyword and its severity: without one it is an error (RFC 8011, 5.4.12)."""
    for severity in ("report", "warning", "error"):
        if reason.endswith(f"-{severity}"):
            return reason.removesuffix(f"-{severity}"), severity
    return reason, "error"
