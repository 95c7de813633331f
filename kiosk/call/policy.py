"""What leaves over which line: sound first, then movement, then size (EN 301 549 6.5, CAL-2).

libwebrtc decides rate and quality from packet to packet; this decides once a second what it may
spend: how large a picture, with which codec, how much for the voice. Papers are paced by `pacing`.
"""

from __future__ import annotations

import os
from dataclasses import replace

from kiosk.core.media import CallStats
from kiosk.core.ports import SendPlan

SIZES = ((720, 1000.0), (540, 600.0), (360, 130.0), (270, 0.0))
"""Lines of the picture, and the kbit/s from which on it may have so many."""
ENOUGH_KBPS = {720: 2500, 540: 1500, 360: 800, 270: 500}
"""What a face of so many lines is worth at most: beyond, bits cost processor and are not seen."""
SPARE_CORES = 4
MOST_LINES, MOST_LINES_ON_FEW_CORES = 720, 540
"""Two cores send 720 lines at the price of half of them, and pictures come late at both ends."""
VOICES = ((32, 300.0), (24, 128.0), (16, 0.0))
"""Opus' kbit/s, and the line's from which on."""
TWICE_FROM_KBPS = 400.0
"""Each word twice makes up for lost packets, but on a thin line its bits are missing in each word:
at 256 kbit/s and 1 % loss words came through at 0.86 with it, 0.97 without (STOI-like)."""
UP_MARGIN = 1.2
"""A larger picture only once the line carries this much more than it needs."""
UP_AFTER, DOWN_AFTER = 3, 2
"""Samples in a row (seconds) before the picture grows or shrinks: each change costs a key frame."""
MOVING_FPS, STILL_FPS = 30, 1
STILL_BELOW_KBPS = 70.0
STILL_KBPS = 30
STILL_AFTER = 5
FIRST_REST_S, LONGEST_REST_S = 10, 60
"""How long still pictures last before movement is tried again; doubled each time in vain."""
SILENT_AFTER = 2
SILENT_LINES, SILENT_KBPS = 270, 150
"""While nothing comes back nothing arrives either: what is encoded meanwhile stands before the
first picture that does. A small one then, within milliseconds of the line's return."""
VP9_BELOW_KBPS, VP9_AFTER = 400.0, 10
"""VP9 is worth its processor time on a thin line that stays thin, and only with cores to spare."""
FIRST_KBPS, LEAST_FIRST_KBPS, MOST_FIRST_KBPS = 500, 200, 1500
FIRST_SHARE = 0.7


class SendPolicy:
    """Turns each second's `CallStats` into a `SendPlan`; lives as long as the call. Pure.

    Args:
        cores: Processors of this machine.
        line_kbps: What the line carried in the last call, None when nobody knows.
        most_kbps: Limit of the picture.
    """

    def __init__(self, cores: int, line_kbps: float | None = None, most_kbps: int = 2500) -> None:
        self._cores = cores
        self._most_kbps = most_kbps
        self._most_lines = _most_lines(cores)
        self._size, self._twice = _Steady(), _Steady()
        self._narrow = 0
        self._silent = 0
        self._starved = 0
        self._rest_s = FIRST_REST_S
        self._rested_s = 0
        self.plan = _first_plan(line_kbps, most_kbps)

    def step(self, stats: CallStats, *, silent: bool = False) -> SendPlan:
        """Take one second's statistics and return what may leave from now on.

        `silent`: nothing at all came in that second, not even what tells of loss.
        """
        if (kbps := stats.available_kbps) is None:
            return self.plan
        self._silent = self._silent + 1 if silent else 0
        if self._silent >= SILENT_AFTER:
            return self._wait_for_line()
        if self.plan.still:
            self._rest(kbps)
        else:
            self._watch_hunger(kbps)
        sure = kbps / UP_MARGIN
        larger, smaller = min(_lines_for(sure), self._most_lines), _lines_for(kbps)
        lines = self._size.settle(self.plan.picture_lines, larger, smaller)
        twice = self._twice.settle(
            self.plan.voice_twice, sure >= TWICE_FROM_KBPS, kbps >= TWICE_FROM_KBPS
        )
        enough = STILL_KBPS if self.plan.still else min(self._most_kbps, ENOUGH_KBPS[lines])
        self.plan = replace(
            self.plan,
            picture_kbps=enough,
            picture_lines=lines,
            voice_kbps=_voice(kbps),
            voice_twice=bool(twice),
            codec=self._codec(stats, kbps),
        )
        return self.plan

    def _wait_for_line(self) -> SendPlan:
        """Send little until something comes back: of such a line the estimate says nothing."""
        lines = min(self.plan.picture_lines, SILENT_LINES)
        self.plan = replace(self.plan, picture_lines=lines, picture_kbps=SILENT_KBPS)
        return self.plan

    def _watch_hunger(self, kbps: float) -> None:
        self._starved = self._starved + 1 if kbps < STILL_BELOW_KBPS else 0
        if self._starved >= STILL_AFTER:
            self._starved = self._rested_s = 0
            self.plan = replace(self.plan, still=True, fps=STILL_FPS)
        elif kbps >= STILL_BELOW_KBPS * 2:
            self._rest_s = FIRST_REST_S

    def _rest(self, kbps: float) -> None:
        """Try movement again: a line that carries little is not measured for more by itself."""
        self._rested_s += 1
        if self._rested_s >= self._rest_s or kbps >= STILL_BELOW_KBPS * 2:
            self._rest_s = min(2 * self._rest_s, LONGEST_REST_S)
            self.plan = replace(self.plan, still=False, fps=MOVING_FPS)

    def _codec(self, stats: CallStats, kbps: float) -> str:
        self._narrow = self._narrow + 1 if kbps < VP9_BELOW_KBPS else 0
        spare = self._cores >= SPARE_CORES and stats.limitation != "cpu"
        if not spare or kbps > VP9_BELOW_KBPS * 2:
            return "VP8"
        return "VP9" if self._narrow >= VP9_AFTER else self.plan.codec


class _Steady:
    """Changes only once the line has asked for it for some seconds."""

    def __init__(self) -> None:
        self._growing = self._shrinking = 0

    def settle(self, now: int, more: int, less: int) -> int:
        """Return what holds from now on: `now`, `more` (asked with a margin) or `less`."""
        self._growing = self._growing + 1 if more > now else 0
        self._shrinking = self._shrinking + 1 if less < now else 0
        if self._growing >= UP_AFTER:
            self._growing = 0
            return more
        if self._shrinking >= DOWN_AFTER:
            self._shrinking = 0
            return less
        return now


def _first_plan(line_kbps: float | None, most_kbps: int) -> SendPlan:
    """Begin at 360 lines: 180 for the first seconds is poor, 720 on a thin line stands still.

    Measured at 256 kbit/s: 1, 4, 5 pictures in the first seconds at 720p, 18, 36, 30 at 360p.
    """
    known = FIRST_KBPS if line_kbps is None else round(FIRST_SHARE * line_kbps)
    first = min(max(known, LEAST_FIRST_KBPS), MOST_FIRST_KBPS)
    lines = 360 if line_kbps is None else min(_lines_for(line_kbps / UP_MARGIN), 540)
    return SendPlan(
        first_kbps=first,
        picture_kbps=min(most_kbps, ENOUGH_KBPS[lines]),
        picture_lines=lines,
        voice_kbps=_voice(first),
        voice_twice=first >= TWICE_FROM_KBPS,
        fps=MOVING_FPS,
    )


def _lines_for(kbps: float) -> int:
    return next(lines for lines, least in SIZES if kbps >= least)


def _most_lines(cores: int) -> int:
    return MOST_LINES if cores >= SPARE_CORES else MOST_LINES_ON_FEW_CORES


def _voice(kbps: float) -> int:
    return next(voice for voice, least in VOICES if kbps >= least)


def capture_size(cores: int) -> tuple[int, int, int]:
    """Return width, height and pictures a second at which the face is worth filming.

    Pictures beyond what is sent cost reading, turning into I420 and making smaller, for nothing.
    """
    return (1280, 720, 30) if cores >= 2 else (640, 480, 25)


def policy_here(line_kbps: float | None) -> SendPolicy:
    """Return the policy of a call on this machine."""
    return SendPolicy(os.cpu_count() or 1, line_kbps)
