"""What leaves over which line (CAL-2, EN 301 549 6.5), second by second, without a line."""

from __future__ import annotations

import pytest

from kiosk.call.pacing import document_kbps
from kiosk.call.policy import SendPolicy, capture_size
from kiosk.core.media import CallStats, Limitation
from kiosk.core.ports import SendPlan


def after(policy: SendPolicy, seconds: int, kbps: float, limit: Limitation = "none") -> SendPlan:
    for _ in range(seconds):
        policy.step(CallStats(available_kbps=kbps, limitation=limit))
    return policy.plan


def test_the_first_seconds_are_neither_small_nor_too_large() -> None:
    plan = SendPolicy(4).plan
    assert (plan.picture_lines, plan.first_kbps, plan.fps) == (360, 500, 30)


@pytest.mark.parametrize(
    ("known", "first", "lines"),
    [(90, 200, 270), (400, 280, 360), (900, 630, 540), (8000, 1500, 540)],
)
def test_what_the_last_call_learned_begins_the_next(known: float, first: int, lines: int) -> None:
    plan = SendPolicy(4, known).plan
    assert (plan.first_kbps, plan.picture_lines) == (first, lines)


def test_a_good_line_gives_the_whole_picture_within_seconds() -> None:
    assert after(SendPolicy(4), 3, 3000).picture_lines == 720


def test_a_line_that_fails_costs_size_and_never_movement() -> None:
    """CAL-2: at least 20 pictures a second down to where no movement is possible."""
    policy = SendPolicy(4)
    sizes: list[int] = []
    for kbps in (3000, 800, 400, 150, 100, 75):
        plan = after(policy, 6, kbps)
        sizes.append(plan.picture_lines)
        assert plan.fps >= 20
    assert sizes == [720, 540, 360, 360, 270, 270]


def test_a_line_at_the_border_does_not_make_the_picture_jump() -> None:
    policy = SendPolicy(4)
    after(policy, 6, 800)
    seen = {after(policy, 1, kbps).picture_lines for kbps in (590, 650, 590, 650, 590, 650) * 4}
    assert seen == {540}


def test_a_picture_gets_no_more_than_can_be_seen_in_it() -> None:
    policy = SendPolicy(4)
    rates = [after(policy, 6, kbps).picture_kbps for kbps in (9000, 800, 400, 100)]
    assert rates == [2500, 1500, 800, 500]
    assert after(SendPolicy(4, most_kbps=1000), 6, 9000).picture_kbps == 1000


def test_two_cores_have_a_screen_to_draw_as_well() -> None:
    assert after(SendPolicy(2), 9, 3000).picture_lines == 540


def test_words_are_sent_twice_only_where_that_costs_them_nothing() -> None:
    policy = SendPolicy(4)
    assert policy.plan.voice_twice
    assert after(policy, 1, 390).voice_twice, "one bad second is none"
    assert not after(policy, 1, 390).voice_twice
    assert not after(policy, 9, 450).voice_twice, "no change back and forth"
    assert after(policy, 3, 480).voice_twice


def test_sound_is_kept_longest() -> None:
    policy = SendPolicy(4)
    assert [after(policy, 3, kbps).voice_kbps for kbps in (2000, 200, 80)] == [32, 24, 16]


def test_a_line_that_carries_no_movement_gets_still_pictures_and_is_tried_again() -> None:
    policy = SendPolicy(4)
    assert not after(policy, 4, 50).still
    plan = after(policy, 1, 50)
    assert (plan.still, plan.fps) == (True, 1)
    assert after(policy, 9, 50).still
    assert not after(policy, 1, 50).still, "tried again after ten seconds"
    assert after(policy, 5, 50).still
    assert after(policy, 19, 50).still, "the next rest is longer"
    assert not after(policy, 1, 50).still


def test_a_line_that_is_good_again_moves_at_once() -> None:
    policy = SendPolicy(4)
    assert after(policy, 5, 50).still
    plan = after(policy, 1, 500)
    assert (plan.still, plan.fps, plan.picture_kbps) == (False, 30, 500)


def test_vp9_is_for_thin_lines_and_idle_processors() -> None:
    assert after(SendPolicy(4), 9, 300).codec == "VP8", "each change costs a key frame"
    policy = SendPolicy(4)
    assert after(policy, 10, 300).codec == "VP9"
    assert after(policy, 3, 500).codec == "VP9", "no change back and forth"
    assert after(policy, 1, 900).codec == "VP8"
    assert after(SendPolicy(2), 20, 300).codec == "VP8", "two cores have the screens to draw"
    assert after(SendPolicy(4), 20, 300, "cpu").codec == "VP8"


def test_nothing_is_decided_before_the_line_is_known() -> None:
    policy = SendPolicy(4)
    before = policy.plan
    assert policy.step(CallStats()) == before


def test_papers_take_their_share_and_half_of_it_on_a_line_that_struggles() -> None:
    assert document_kbps(1000) == 300
    assert document_kbps(500) == 150
    assert document_kbps(100) == 64
    assert document_kbps(500, struggling=True) == 75
    assert document_kbps(100, struggling=True) == 24
    assert document_kbps(None) == 64


def test_a_camera_is_opened_at_what_the_machine_can_send() -> None:
    assert capture_size(4)[:2] == (1280, 720)
    assert capture_size(1)[:2] == (640, 480)


def test_while_nothing_comes_back_little_is_sent_and_movement_is_kept() -> None:
    """CAL-13: what is encoded in the dark stands before the first picture that arrives again."""
    policy = SendPolicy(4)
    after(policy, 6, 3000)
    plans = [policy.step(CallStats(available_kbps=30), silent=True) for _ in range(20)]
    assert (plans[-1].picture_lines, plans[-1].still, plans[-1].fps) == (270, False, 30)
    assert plans[-1].picture_kbps < plans[0].picture_kbps / 2
    assert after(policy, 1, 2000).picture_kbps > plans[-1].picture_kbps
    assert after(policy, 3, 2000).picture_lines == 720


def test_one_silent_second_is_no_black_out() -> None:
    """The first second of a connection has nothing to compare with."""
    policy = SendPolicy(4)
    policy.step(CallStats(available_kbps=3000), silent=True)
    assert after(policy, 2, 3000).picture_lines == 720
