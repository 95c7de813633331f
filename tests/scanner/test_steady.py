"""When the page lies still, and the photo that takes itself once (DOC-3)."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.media import Hint, PageSeen, Quad
from kiosk.scanner.steady import AutomaticShot, Sight, Steadiness, Told

STILL: Quad = ((0.2, 0.1), (0.7, 0.1), (0.7, 0.9), (0.2, 0.9))


def sight(move: float = 0.0, sharp: float = 0.3) -> Sight:
    """Return a sight of a page moved by a share of the diagonal."""
    return Sight(
        ((0.2 + move, 0.1), (0.6 + move, 0.1), (0.6 + move, 0.5), (0.2 + move, 0.5)), sharp
    )


def after(*sights: Sight | None) -> Steadiness:
    """Return the state after these sights."""
    state = Steadiness()
    for seen in sights:
        state = state.after(seen)
    return state


def test_eight_pictures_that_agree_are_steady_and_seven_are_not() -> None:
    assert not after(*[sight()] * 7).steady
    assert after(*[sight()] * 8).steady


def test_trembling_within_half_a_percent_is_steady_and_more_is_not() -> None:
    assert after(*[sight(0.004 * (step % 2)) for step in range(8)]).steady
    assert not after(*[sight(0.012 * (step % 2)) for step in range(8)]).steady


def test_a_page_that_slides_slowly_is_not_steady() -> None:
    assert not after(*[sight(0.003 * step) for step in range(8)]).steady


def test_a_lens_that_still_focuses_is_waited_for() -> None:
    assert not after(*[sight(sharp=0.1 + 0.03 * step) for step in range(8)]).steady
    assert after(*[sight(sharp=0.1 + 0.03 * min(step, 7)) for step in range(16)]).steady


def test_losing_the_page_starts_again() -> None:
    assert not after(*[sight()] * 7, None, *[sight()] * 7).steady


@given(st.lists(st.one_of(st.none(), st.floats(-0.2, 0.2)), max_size=40))
def test_the_state_never_holds_more_than_it_needs(moves: list[float | None]) -> None:
    state = after(*[None if move is None else sight(move) for move in moves])
    assert len(state.sights) <= Steadiness.PICTURES
    assert not (state.steady and None in moves[-8:])


def seen(move: float = 0.0, *, steady: bool = True, hint: Hint = "none") -> PageSeen:
    """Return what the live finder tells of a page moved by a share of the picture."""
    (a, b), (c, d), (e, f), (g, h) = STILL
    corners = ((a + move, b), (c + move, d), (e + move, f), (g + move, h))
    return PageSeen(corners=corners, steady=steady, hint=hint)


def shots(*pictures: PageSeen) -> list[int]:
    """Return at which pictures the photo takes itself, if it is taken as soon as it is due."""
    state, taken = AutomaticShot(), []
    for index, picture in enumerate(pictures):
        state = state.after(picture)
        if state.due:
            taken.append(index)
            state = state.shot(picture.corners)
    return taken


def test_a_page_that_lies_still_is_taken_once() -> None:
    assert shots(seen(steady=False), seen(), seen(), seen(), seen()) == [1]


def test_a_page_that_is_not_steady_is_never_taken() -> None:
    assert shots(*[seen(steady=False)] * 30) == []


@pytest.mark.parametrize("hint", ["blur", "dark", "cut", "glare", "hand", "several"])
def test_a_page_with_something_wrong_is_never_taken(hint: Hint) -> None:
    assert shots(*[seen(hint=hint)] * 9) == []


def test_the_next_page_is_taken_once_the_first_is_gone() -> None:
    gone = [PageSeen()] * AutomaticShot.GONE
    assert shots(seen(), seen(), *gone, seen(steady=False), seen(), seen()) == [0, 8]


def test_a_finder_that_blinks_takes_no_second_photo() -> None:
    assert shots(seen(), PageSeen(), PageSeen(), seen(), seen()) == [0]


def due(*pictures: PageSeen) -> list[bool]:
    """Return at which pictures the citizen sees the photo coming, nothing being taken."""
    state, told = AutomaticShot(), []
    for picture in pictures:
        state = state.after(picture)
        told.append(state.due)
    return told


def test_a_due_page_stays_due_while_it_trembles_and_not_when_it_moves() -> None:
    """DOC-1: the countdown goes on, or begins again where the page comes to rest."""
    assert due(seen(), seen(0.005, steady=False), seen(0.02, steady=False), seen(0.02)) == [
        True, True, False, True,
    ]  # fmt: skip


def test_something_wrong_stops_the_countdown() -> None:
    """DOC-1, DOC-3."""
    assert due(seen(), seen(hint="hand", steady=False), seen()) == [True, False, True]


def told(*hints: Hint) -> list[Hint]:
    """Return what is told of these pictures, one after the other."""
    state, words = Told(), []
    for hint in hints:
        state = state.after(hint)
        words.append(state.hint)
    return words


def test_what_is_wrong_is_told_after_three_pictures_and_does_not_flicker() -> None:
    """DOC-3: within a second, and still long enough to be read."""
    calm: list[Hint] = ["none"] * 5
    soft: list[Hint] = ["blur"] * 5
    assert told(*calm, "blur", "blur", "blur")[-1] == "blur"
    assert set(told(*soft, "none", "blur", "none", "blur")) == {"blur"}


def test_a_page_laid_on_the_first_by_hand_is_taken() -> None:
    assert shots(seen(), seen(steady=False, hint="hand"), seen(steady=False), seen()) == [0, 3]


def test_a_page_pushed_away_and_still_again_is_taken_again() -> None:
    assert shots(seen(), seen(0.05, steady=False), seen(0.05)) == [0, 2]


def test_a_table_that_trembles_takes_no_second_photo() -> None:
    assert shots(*[seen(0.01 * (step % 2)) for step in range(20)]) == [0]


def test_a_lamp_that_flickers_takes_no_second_photo() -> None:
    """A hint that comes and goes while the page lies where it was is no new page."""
    assert shots(seen(), seen(hint="dark", steady=False), seen(), seen(hint="glare"), seen()) == [0]


def laid_by_hand(rng: np.random.Generator, settled: int) -> list[Sight | None]:
    """Return a page that slides in, its lens focusing, and then lies with a little tremble."""
    sights: list[Sight | None] = [None, None]
    for step in range(settled + 12):
        left = max(0.0, 1 - step / settled)
        move = 0.3 * left**2 + float(rng.normal(0, 0.0008))
        sights.append(sight(move, 0.3 - 0.2 * left))
    return sights


@pytest.mark.parametrize("settled", [4, 10, 25])
def test_a_page_is_steady_only_after_it_was_laid(settled: int) -> None:
    """Never while it still moves by more than the limit, always within eight pictures of rest."""
    for seed in range(40):
        state, steady = Steadiness(), []
        for step, one in enumerate(laid_by_hand(np.random.default_rng(seed), settled)):
            state = state.after(one)
            if state.steady:
                steady.append(step - 2)
        assert steady[0] >= settled - 1
        assert steady[0] <= settled + Steadiness.PICTURES


@given(st.lists(st.tuples(st.booleans(), st.sampled_from(["none", "blur", "hand"])), max_size=40))
def test_two_photos_never_follow_without_a_change_between(told: list[tuple[bool, Hint]]) -> None:
    pictures = [seen(steady=still, hint=hint) for still, hint in told]
    for first, second in pairwise(shots(*pictures)):
        assert any(picture.hint == "hand" for picture in pictures[first:second])
