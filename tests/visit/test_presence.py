"""TIM-6 and the curtain, as stories told to the visit."""

from __future__ import annotations

from worlds import World

from kiosk.visit import state as s
from kiosk.visit.state import Line, Order, Place, Timer, VisitState
from kiosk.visit.timers import HERE_ANSWERED_S, HERE_S, KEPT_S, PRESENCE_S

WAITS = VisitState(Place.WAITING, partner="caf", line=Line.WAITING, ahead=2, wait_minutes=12)


def waiting() -> World:
    """Return a citizen who waits with two people before them."""
    world = World(WAITS, preview=True)
    world.let(s.Touched())
    world.let(s.QueueMoved(1, 6))
    return world


def test_presence_is_asked_after_five_minutes_and_any_touch_answers() -> None:
    """TIM-6, TIM-4."""
    world = waiting()
    assert world.timers[Timer.PRESENCE] == PRESENCE_S
    assert world.let(s.TimeUp(Timer.PRESENCE)).here == "asked"
    assert Order.APPLY_PRESENCE in world.orders
    assert world.timers[Timer.HERE] == HERE_S
    assert world.let(s.Touched()).here == "yes"
    assert Order.APPLY_PRESENCE in world.orders


def test_an_answer_connects_by_itself_while_presence_is_fresh() -> None:
    world = waiting()
    world.let(s.Answered("Sophie", "CAF"))
    assert world.let(s.Connected()).place is Place.CALL


def test_an_answer_to_somebody_who_may_be_gone_waits_thirty_seconds() -> None:
    """TIM-6: then the place is kept three minutes, and the visit ends."""
    world = waiting()
    world.let(s.TimeUp(Timer.PRESENCE))
    world.let(s.Answered("Sophie", "CAF"))
    assert world.timers[Timer.HERE] == HERE_ANSWERED_S
    state = world.let(s.TimeUp(Timer.HERE))
    assert (state.here, state.line) == ("away", Line.WAITING)
    assert world.timers[Timer.KEPT] == KEPT_S
    assert world.let(s.QueueMoved(0)).here == "away"
    state = world.let(s.TimeUp(Timer.KEPT))
    assert (state.place, state.ended_by) == (Place.END, "idle")
    assert Order.END_CALL in world.orders


def test_somebody_who_comes_back_has_kept_the_place() -> None:
    world = waiting()
    world.let(s.TimeUp(Timer.PRESENCE))
    world.let(s.TimeUp(Timer.HERE))
    state = world.let(s.HereChosen())
    assert (state.place, state.here, state.line) == (Place.WAITING, "yes", Line.WAITING)


def test_a_wait_behind_others_or_a_busy_adviser_is_not_given_up() -> None:
    """The desk tells minutes: only an adviser who is free and does not answer is « nobody »."""
    world = waiting()
    assert Timer.NO_ANSWER not in world.timers
    world.let(s.QueueMoved(0, 4))
    assert Timer.NO_ANSWER not in world.timers
    world.let(s.QueueMoved(0, 0))
    assert Timer.NO_ANSWER in world.timers


def test_an_adviser_who_answers_while_help_is_shown_is_met_on_the_way_back() -> None:
    """« Aide » must not lose the call."""
    world = waiting()
    world.let(s.HelpChosen())
    world.let(s.Answered("Sophie", "CAF"))
    state = world.let(s.Connected())
    assert (state.place, state.line) == (Place.HELP, Line.TALKING)
    assert world.let(s.BackChosen()).place is Place.CALL


def test_a_paper_can_be_prepared_before_the_answer() -> None:
    """S06 « Préparer un papier »: kept, and sent only once somebody is there."""
    world = waiting()
    world.let(s.PaperChosen())
    world.let(s.ShotChosen())
    world.let(s.PageShot())
    assert world.let(s.SendChosen()).sending is s.Sending.NO
    assert world.let(s.ContinueChosen()).place is Place.WAITING
    world.let(s.Answered("Sophie", "CAF"))
    world.let(s.Connected())
    assert world.let(s.PaperChosen()).place is Place.CHECK_PHOTO
    assert world.let(s.SendChosen()).sending is s.Sending.ON_ITS_WAY


def test_behind_the_curtain_nothing_happens_but_opening_it_and_help() -> None:
    world = World(VisitState(Place.CALL, partner="caf", line=Line.TALKING), preview=True)
    assert world.let(s.CurtainToggled()).curtain
    assert Order.APPLY_CURTAIN in world.orders
    before = world.state
    for choice in (s.HangUpChosen(), s.PaperChosen(), s.MicrophoneToggled(), s.BackChosen()):
        assert world.let(choice) == before
    assert world.let(s.HelpChosen()).help == "ringing"
    assert world.let(s.HelpChosen()).place is Place.CALL
    state = world.let(s.CurtainToggled())
    assert (state.curtain, state.microphone_on, state.camera_on) == (False, True, True)


def test_the_curtain_opens_by_itself_only_when_there_is_no_call_left() -> None:
    world = World(VisitState(Place.CALL, partner="caf", line=Line.TALKING), preview=True)
    world.let(s.CurtainToggled())
    for happening in (s.LineLost(), s.Connected(), s.PaperArrived(1), s.TextArrived()):
        assert world.let(happening).curtain
    assert not world.let(s.CallEnded("adviser")).curtain


def test_big_letters_or_speech_double_every_delay() -> None:
    """TIM-3."""
    plain = World(VisitState(Place.NEEDS))
    plain.let(s.Touched())
    slow = World(VisitState(Place.NEEDS))
    slow.let(s.PaceChosen(True))
    assert slow.timers[Timer.IDLE] == 180


def test_an_assisted_call_is_handed_over_before_the_talk() -> None:
    """S22: and the agent's space is closed by the call."""
    world = World(VisitState(Place.AGENT))
    assert world.let(s.AssistChosen()).place is Place.NEEDS
    for happening in (s.NeedChosen("family", "caf"), s.CallChosen(), s.GoChosen(),
                      s.QueueMoved(0), s.Answered("Sophie", "CAF")):  # fmt: skip
        world.let(happening)
    assert world.let(s.Connected()).place is Place.HANDOVER
    state = world.let(s.LeaveAloneChosen())
    assert (state.place, state.assisted, state.left_alone) == (Place.CALL, False, True)
    assert Order.TELL_ADVISER in world.orders
    assert not world.let(s.TimeUp(Timer.TOLD)).left_alone


def test_a_forgotten_paper_is_told_until_it_is_taken() -> None:
    """DOC-8."""
    world = World(VisitState(Place.CALL, partner="caf", line=Line.TALKING, plate_used=True),
                  preview=True)  # fmt: skip
    world.let(s.HangUpChosen())
    world.let(s.YesChosen())
    assert world.state.plate == "checking"
    assert Order.CHECK_PLATE in world.orders
    assert Timer.BEFORE_ERASE not in world.timers
    world.let(s.PlateChecked(False))
    world.let(s.TimeUp(Timer.BEFORE_ERASE))
    world.let(s.Erased(True))
    world.let(s.TimeUp(Timer.PLATE))
    assert Order.CHECK_PLATE in world.orders
    assert world.let(s.PlateChecked(True)).plate == "empty"


def test_an_erasure_that_fails_twice_closes_the_borne_until_it_succeeds() -> None:
    """Privacy rule 11, S23."""
    world = World(VisitState(Place.END, erasure="running", ended_by="citizen"))
    world.let(s.Erased(False))
    assert world.state.place is Place.END
    world.let(s.TimeUp(Timer.AFTER_END))
    assert world.let(s.Erased(False)).place is Place.OUT_OF_ORDER
    world.let(s.TimeUp(Timer.AFTER_END))
    assert Order.ERASE in world.orders
    assert world.let(s.Erased(True)) == VisitState()
