"""What leaves over which line: sound first, then movement, then size (EN 301 549 6.5, CAL-2).

libwebrtc decides rate and quality from packet to packet; this decides once a second what it may
spend: how large a picture, with which codec, how much for the voice. Papers are paced by `pacing`.
"""

from __future__ import annotations

import os
from dataclasses import replace

from kiosk.core.media import CallStats
from kiosk.core.ports import SendPlan

SIZES = ((720, 1000.0), (540, 600.0), (360, 180.0), (270, 0.0))
"""Lines of the picture, and the kbit/s from which on it may have so many."""
VOICES = ((32, 300.0), (24, 128.0), (16, 0.0))
"""Opus' kbit/s, and the line's from which on; RED sends each word twice."""
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
VP9_BELOW_KBPS, VP9_AFTER, VP9_CORES = 400.0, 10, 4
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
        self._size = _Size()
        self._narrow = 0
        self._starved = 0
        self._rest_s = FIRST_REST_S
        self._rested_s = 0
        self.plan = _first_plan(line_kbps, most_kbps)

    def step(self, stats: CallStats) -> SendPlan:
        """Take one second's statistics and return what may leave from now on."""
        if (kbps := stats.available_kbps) is None:
            return self.plan
        if self.plan.still:
            self._rest(kbps)
        else:
            self._watch_hunger(kbps)
        lines = self._size.settle(self.plan.picture_lines, kbps)
        self.plan = replace(
            self.plan, picture_lines=lines, voice_kbps=_voice(kbps), codec=self._codec(stats, kbps)
        )
        return self.plan

    def _watch_hunger(self, kbps: float) -> None:
        self._starved = self._starved + 1 if kbps < STILL_BELOW_KBPS else 0
        if self._starved >= STILL_AFTER:
            self._starved = self._rested_s = 0
            self.plan = replace(self.plan, still=True, fps=STILL_FPS, picture_kbps=STILL_KBPS)
        elif kbps >= STILL_BELOW_KBPS * 2:
            self._rest_s = FIRST_REST_S

    def _rest(self, kbps: float) -> None:
        """Try movement again: a line that carries little is not measured for more by itself."""
        self._rested_s += 1
        if self._rested_s >= self._rest_s or kbps >= STILL_BELOW_KBPS * 2:
            self._rest_s = min(2 * self._rest_s, LONGEST_REST_S)
            moving = replace(self.plan, still=False, fps=MOVING_FPS)
            self.plan = replace(moving, picture_kbps=self._most_kbps)

    def _codec(self, stats: CallStats, kbps: float) -> str:
        self._narrow = self._narrow + 1 if kbps < VP9_BELOW_KBPS else 0
        spare = self._cores >= VP9_CORES and stats.limitation != "cpu"
        if not spare or kbps > VP9_BELOW_KBPS * 2:
            return "VP8"
        return "VP9" if self._narrow >= VP9_AFTER else self.plan.codec


class _Size:
    """A size is changed only when the line has asked for it for some seconds."""

    def __init__(self) -> None:
        self._growing = self._shrinking = 0

    def settle(self, lines: int, kbps: float) -> int:
        """Return the lines to send at `kbps`, sending `lines` now."""
        larger, smaller = _lines_for(kbps / UP_MARGIN), _lines_for(kbps)
        self._growing = self._growing + 1 if larger > lines else 0
        self._shrinking = self._shrinking + 1 if smaller < lines else 0
        if self._growing >= UP_AFTER:
            self._growing = 0
            return larger
        if self._shrinking >= DOWN_AFTER:
            self._shrinking = 0
            return smaller
        return lines


def _first_plan(line_kbps: float | None, most_kbps: int) -> SendPlan:
    """Begin at 360 lines: 180 for the first seconds is poor, 720 on a thin line stands still.

    Measured at 256 kbit/s: 1, 4, 5 pictures in the first seconds at 720p, 18, 36, 30 at 360p.
    """
    known = FIRST_KBPS if line_kbps is None else round(FIRST_SHARE * line_kbps)
    first = min(max(known, LEAST_FIRST_KBPS), MOST_FIRST_KBPS)
    lines = 360 if line_kbps is None else min(_lines_for(line_kbps / UP_MARGIN), 540)
    return SendPlan(
        first_kbps=first,
        picture_kbps=most_kbps,
        picture_lines=lines,
        voice_kbps=_voice(first),
        fps=MOVING_FPS,
    )


def _lines_for(kbps: float) -> int:
    return next(lines for lines, least in SIZES if kbps >= least)


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
