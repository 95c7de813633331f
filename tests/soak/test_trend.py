"""The soak's own judgement: what grows is told from what wavers (issue 5)."""

from __future__ import annotations

from tests.soak.trend import LIMITS, Limit, is_flat, slope


def test_a_leak_of_a_quarter_megabyte_a_call_is_found_in_a_hundred_calls() -> None:
    wavering = [(7 * i % 11) - 5 for i in range(100)]
    assert is_flat([300 + w for w in wavering], LIMITS["pss_mb"])
    assert not is_flat([300 + w + 0.25 * i for i, w in enumerate(wavering)], LIMITS["pss_mb"])


def test_one_wild_value_is_no_trend_and_one_thread_a_call_is() -> None:
    assert slope([20, 20, 20, 90, 20, 20]) == 0
    assert is_flat([20, 20, 20, 90, 20, 20], Limit(0, 1))
    assert not is_flat([20, 21, 22, 23], LIMITS["threads"])
    assert slope([3]) == 0
