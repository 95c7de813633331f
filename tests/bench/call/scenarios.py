"""The lines and happenings of issue 5: what every call is put through."""

from __future__ import annotations

from dataclasses import dataclass

from tests.bench.call.line import Rule


@dataclass(frozen=True, slots=True)
class Scenario:
    """Line rates in kbit/s, one-way delay in ms, loss 0 to 1; `dark_s` of black-out, a paper."""

    name: str
    up_kbps: float
    down_kbps: float
    delay_ms: float
    loss: float = 0.0
    dark_s: float = 0.0
    paper_bytes: int = 0

    @property
    def up(self) -> Rule:
        """Borne to adviser."""
        return Rule(self.up_kbps, self.delay_ms, self.loss)

    @property
    def down(self) -> Rule:
        """Adviser to borne."""
        return Rule(self.down_kbps, self.delay_ms, self.loss)


SCENARIOS = (
    Scenario("clean", 20_000, 20_000, 10),
    Scenario("2M-5%", 2_000, 2_000, 30, 0.05),
    Scenario("1M-1%", 1_000, 4_000, 40, 0.01),
    Scenario("512k-2%", 512, 2_000, 40, 0.02),
    Scenario("256k-1%", 256, 1_000, 50, 0.01),
    Scenario("dark-8s", 4_000, 4_000, 30, dark_s=8.0),
    Scenario("paper-1M", 1_000, 4_000, 40, 0.01, paper_bytes=1_000_000),
)
DARK_AFTER_S = 2.0
"""The black-out and the paper begin this long after the measured time began."""
