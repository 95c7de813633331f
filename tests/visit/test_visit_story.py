"""Stories of a visit, told in happenings: what the citizen lives through."""

from __future__ import annotations

from worlds import World

from kiosk.core.faults import Fault
from kiosk.visit import state as s
from kiosk.visit.state import Line, Order, Place, Question, Sending, Timer
from kiosk.visit.timers import IDLE_CHOICE_S, LAST_CALL_S


def in_call() -> World:
    """Return a world talking with an adviser."""
    world = World()
    for happening in (
        s.Touched(),
        s.TalkChosen(),
        s.NeedChosen("family", "caf"),
        s.CallChosen(),
        s.GoChosen(),
        s.QueueMoved(0),
        s.Answered("Sophie", "CAF"),
        s.Connected(),
    ):
        world.let(happening)
    assert world.state.place is Place.CALL
    return world


def let(world: World, *happenings: s.Happening) -> World:
    """Let several things happen."""
    for happening in happenings:
        world.let(happening)
    return world


def test_a_letter_is_shown_checked_sent_and_forgotten() -> None:
    world = let(in_call(), s.PaperAsked(), s.PaperChosen(), s.ShotChosen(), s.PageShot())
    assert (world.state.place, world.state.pages) == (Place.CHECK_PHOTO, 1)
    let(world, s.SendChosen())
    assert (world.state.place, world.state.sending) == (Place.PAPER_SENT, Sending.ON_ITS_WAY)
    let(world, s.SendAcknowledged(), s.ContinueChosen())
    assert (world.state.place, world.state.pages) == (Place.CALL, 0)
    assert Order.DROP_ALL_PAGES in world.orders


def test_sent_is_said_only_after_the_acknowledgement() -> None:
    """DOC-6."""
    world = let(in_call(), s.PaperChosen(), s.ShotChosen(), s.PageShot(), s.SendChosen())
    assert world.state.sending is not Sending.ACKNOWLEDGED
    let(world, s.SendFailed())
    assert world.state.sending is Sending.FAILED
    assert world.state.pages == 1, "the photo stays"
    let(world, s.SendChosen())
    assert Order.SEND_PAGES in world.orders


def test_pages_can_be_added_and_taken_away_before_sending() -> None:
    """DOC-5."""
    world = let(in_call(), s.PaperChosen(), s.ShotChosen(), s.PageShot())
    let(world, s.AddPageChosen(), s.ShotChosen(), s.PageShot())
    assert (world.state.pages, world.state.page) == (2, 1)
    let(world, s.PageTurned(-1), s.DropPageChosen())
    assert (world.state.pages, world.state.page) == (1, 0)
    let(world, s.DropPageChosen())
    assert world.state.place is Place.PLACE_PAPER


def test_a_double_touch_takes_one_photo() -> None:
    world = let(in_call(), s.PaperChosen(), s.ShotChosen())
    assert Order.SHOOT in world.orders
    let(world, s.ShotChosen())
    assert Order.SHOOT not in world.orders


def test_nobody_answers_within_120_seconds() -> None:
    world = World()
    let(world, s.Touched(), s.TalkChosen(), s.NeedChosen("family", "caf"), s.CallChosen())
    let(world, s.GoChosen(), s.QueueMoved(0))
    assert world.timers[Timer.NO_ANSWER] == 120
    let(world, s.TimeUp(Timer.CANCEL_OFFER))
    assert world.state.cancel_offered
    let(world, s.TimeUp(Timer.NO_ANSWER))
    assert (world.state.place, world.state.fault) == (Place.TROUBLE, Fault.NO_ANSWER)
    assert Order.END_CALL in world.orders
    let(world, s.RetryChosen())
    assert (world.state.place, world.state.line) == (Place.WAITING, Line.DIALING)


def test_a_lost_line_keeps_the_photos_and_comes_back() -> None:
    """CAL-13."""
    world = let(in_call(), s.PaperChosen(), s.ShotChosen(), s.PageShot(), s.LineLost())
    assert (world.state.line, world.state.place) == (Line.LOST, Place.CHECK_PHOTO)
    let(world, s.Connected())
    assert (world.state.line, world.state.pages) == (Line.TALKING, 1)


def test_a_line_lost_for_a_minute_is_told_and_can_be_called_again() -> None:
    """CAL-13: the photos are kept."""
    world = let(in_call(), s.PaperChosen(), s.ShotChosen(), s.PageShot(), s.LineLost())
    let(world, s.TimeUp(Timer.LOST))
    assert (world.state.place, world.state.pages) == (Place.TROUBLE, 1)
    let(world, s.RetryChosen(), s.QueueMoved(0), s.Answered("Marc", "CAF"), s.Connected())
    let(world, s.PaperChosen())
    assert world.state.place is Place.CHECK_PHOTO


def test_hanging_up_asks_first() -> None:
    """CAL-14."""
    world = let(in_call(), s.HangUpChosen())
    assert (world.state.place, world.state.question) == (Place.CALL, Question.HANG_UP)
    let(world, s.NoChosen())
    assert world.state.question is Question.NONE
    let(world, s.HangUpChosen(), s.YesChosen())
    assert (world.state.place, world.state.ended_by) == (Place.END, "citizen")


def test_the_adviser_hanging_up_is_told_before_anything_is_erased() -> None:
    """CAL-14."""
    world = let(in_call(), s.CallEnded("adviser"))
    assert (world.state.place, world.state.erasure) == (Place.END, "no")
    assert world.timers[Timer.BEFORE_ERASE] > 1
    let(world, s.TimeUp(Timer.BEFORE_ERASE))
    assert Order.ERASE in world.orders


def test_a_received_paper_stays_readable_when_the_adviser_hangs_up() -> None:
    world = let(in_call(), s.PaperArrived(2), s.CallEnded("adviser"))
    assert (world.state.place, world.state.received_pages) == (Place.PAPER_RECEIVED, 2)
    let(world, s.ContinueChosen())
    assert world.state.place is Place.END


def test_a_failed_erasure_is_tried_again_and_never_goes_home() -> None:
    world = let(in_call(), s.CallEnded("adviser"), s.TimeUp(Timer.BEFORE_ERASE), s.Erased(False))
    assert world.state.erasure == "failed"
    let(world, s.ContinueChosen(), s.Touched())
    assert world.state.place is Place.END
    let(world, s.TimeUp(Timer.AFTER_END))
    assert Order.ERASE in world.orders


def test_an_erasure_nobody_reports_on_is_tried_again() -> None:
    world = let(in_call(), s.CallEnded("adviser"), s.TimeUp(Timer.BEFORE_ERASE))
    assert world.state.erasure == "running"
    assert Timer.AFTER_END in world.timers
    let(world, s.TimeUp(Timer.AFTER_END))
    assert (world.state.place, world.state.erasure) == (Place.END, "running")
    assert Order.ERASE in world.orders


def test_somebody_who_left_is_wiped_after_the_warning() -> None:
    """TIM-1, TIM-7."""
    world = let(World(), s.Touched(), s.TalkChosen())
    assert world.timers[Timer.IDLE] == IDLE_CHOICE_S
    let(world, s.TimeUp(Timer.IDLE))
    assert world.state.place is Place.STILL_THERE
    assert world.timers[Timer.LAST_CALL] == LAST_CALL_S
    let(world, s.TimeUp(Timer.LAST_CALL), s.TimeUp(Timer.BEFORE_ERASE), s.Erased(True))
    assert world.timers[Timer.AFTER_END] <= 3


def test_the_warning_can_be_put_off_as_often_as_one_likes() -> None:
    """TIM-2."""
    world = let(World(), s.Touched(), s.TalkChosen())
    for _ in range(12):
        let(world, s.TimeUp(Timer.IDLE), s.Touched())
        assert world.state.place is Place.NEEDS


def test_help_comes_back_to_where_it_was_asked_and_keeps_the_call() -> None:
    world = let(in_call(), s.PaperChosen(), s.HelpChosen())
    assert (world.state.place, world.state.line) == (Place.HELP, Line.TALKING)
    let(world, s.BackChosen())
    assert world.state.place is Place.PLACE_PAPER


def test_a_call_without_camera_stays_without_camera() -> None:
    world = World()
    let(world, s.Touched(), s.TalkChosen(), s.NeedChosen("family", "caf"), s.CallChosen())
    let(world, s.GoChosen(with_camera=False))
    assert not world.state.camera_on
