"""What issue 5 asks of each figure, and what was found: medians, ratios, pass or miss."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tests.bench.call.measures import Figures

Runs = dict[tuple[str, str], list[Figures]]
"""The calls by (scenario, side)."""


@dataclass(frozen=True, slots=True)
class Target:
    """A figure's limit as a ratio of Chromium's; `at_least`: more is better."""

    name: str
    words: str
    ratio: float
    at_least: bool = False
    unit: str = ""
    slack: float = 0.0
    """A difference of so much is none: below what a person or the measure can tell."""


TARGETS = (
    Target("setup_ms", "answer to first picture", 1.0, unit="ms"),
    Target("fps", "pictures a second, at the adviser's", 1.0, at_least=True, slack=0.3),
    Target("psnr_db", "PSNR against the source", 1.0, at_least=True, unit="dB", slack=0.1),
    Target("ssim", "SSIM against the source", 1.0, at_least=True, slack=0.002),
    Target("freezes", "freezes", 1.0),
    Target("freeze_s", "time frozen", 1.0, unit="s"),
    Target("delay_p50_ms", "camera to glass, median", 1.0, unit="ms", slack=1.0),
    Target("delay_p95_ms", "camera to glass, 95 %", 1.0, unit="ms", slack=1.0),
    Target("concealed", "sound invented", 1.0, slack=0.001),
    Target("speech", "intelligibility of the voice", 1.0, at_least=True, slack=0.005),
    Target("back_fps", "pictures a second, at the borne", 1.0, at_least=True, slack=0.3),
    Target("back_freeze_s", "time frozen, at the borne", 1.0, unit="s"),
    Target("back_delay_p50_ms", "adviser's camera to borne, median", 1.0, unit="ms", slack=1.0),
    Target("cpu_cores", "processor, cores", 0.7),
    Target("pss_mb", "memory (PSS)", 0.6, unit="MB"),
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """One target in one scenario."""

    scenario: str
    target: Target
    borne: float
    chromium: float

    @property
    def ratio(self) -> float:
        """Return borne by Chromium; NaN where nothing can be said."""
        if self.chromium:
            return self.borne / self.chromium
        return 1.0 if not self.borne else math.inf

    @property
    def met(self) -> bool:
        """Whether the target is met."""
        if math.isnan(self.borne) or math.isnan(self.chromium):
            return False
        limit = self.target.ratio * self.chromium
        if self.target.at_least:
            return self.borne >= limit - self.target.slack
        return self.borne <= limit + self.target.slack


def verdicts(runs: Runs) -> list[Verdict]:
    """Return every target in every scenario that both sides lived."""
    scenarios = list(dict.fromkeys(scenario for scenario, _ in runs))
    return [
        Verdict(scenario, target, *(_median(runs[scenario, side], target.name) for side in SIDES))
        for scenario in scenarios
        if all(runs.get((scenario, side)) for side in SIDES)
        for target in TARGETS
    ]


SIDES = ("borne", "chromium")


def _median(calls: Sequence[Figures], name: str) -> float:
    return median(call.as_dict()[name] for call in calls)


def median(values: Iterable[float]) -> float:
    """Return the median of what could be measured, NaN of nothing."""
    known = [value for value in values if not math.isnan(value)]
    return statistics.median(known) if known else math.nan


@dataclass(frozen=True, slots=True)
class Promise:
    """A target that is no ratio, and whether it is kept."""

    words: str
    found: str
    met: bool


def promises(runs: Runs) -> list[Promise]:
    """Return what the issue promises at 256 kbit/s, and of a paper beside the picture."""
    found: list[Promise] = []
    if thin := runs.get(("256k-1%", "borne")):
        fps, made_up = _median(thin, "fps"), _median(thin, "concealed")
        long_ones = _median(thin, "long_freezes")
        found += [
            Promise("256 kbit/s: at least 20 pictures a second", f"{fps:.1f}", fps >= 20),
            Promise("256 kbit/s: no freeze over 1 s", f"{long_ones:g}", long_ones == 0),
            Promise("256 kbit/s: at most 2 % invented sound", f"{made_up:.2%}", made_up <= 0.02),
        ]
    with_paper, without = runs.get(("paper-1M", "borne")), runs.get(("1M-1%", "borne"))
    if with_paper and without:
        cost = 1 - _median(with_paper, "fps") / _median(without, "fps")
        words = "1 MB paper costs the picture less than 5 % of its frames"
        found.append(Promise(words, f"{cost:.1%}", cost < 0.05))
    return found
