"""The conductor rings the agent, minds the agent's door, prints, draws the curtain, counts."""

from __future__ import annotations

import pytest
from bench import Bench

from kiosk.core import media
from kiosk.core.faults import Fault
from kiosk.core.messages import HelpTicket
from kiosk.core.staff import Role
from kiosk.media.client import Gone
from kiosk.ui.door_record import FIRST_LOCK_S, DoorRecord
from kiosk.ui.help_bell import FOLLOW_S
from kiosk.visit import state as s
from kiosk.visit.state import Place

RIGHT, WRONG = "2468", "1111"


def ask_help(bench: Bench) -> Bench:
    """Touch « Aide » and wait until the desk rings."""
    bench.let(s.Touched(), s.HelpChosen())
    bench.until(lambda: bench.desk.rings == 1)
    return bench


def test_help_rings_the_agents_desk_and_shows_what_the_agent_answers(bench: Bench) -> None:
    """NAV-1, S20: from S01, and the phase follows the desk."""
    ask_help(bench)
    assert (bench.state.place, bench.state.help) == (Place.HELP, "ringing")
    bench.desk.phase = "coming"

    def told() -> bool:
        bench.clock.advance(FOLLOW_S)
        return bench.state.help == "coming"

    bench.until(told)


def test_help_taken_back_is_taken_back_at_the_desk(bench: Bench) -> None:
    ask_help(bench)
    bench.hear()
    bench.let(s.HelpDropped())
    bench.until(lambda: bench.desk.dropped == [HelpTicket(id="h1")])
    assert bench.state.place is Place.HOME


@pytest.mark.expects_log("the agent cannot be rung")
def test_a_desk_that_cannot_be_reached_is_an_absent_agent(bench: Bench) -> None:
    """ERR-1: nobody waits in vain for somebody who was never rung."""
    bench.desk.fault = Fault.DESK_UNREACHABLE
    bench.let(s.Touched(), s.HelpChosen())
    bench.until(lambda: bench.state.help == "absent")


def test_the_end_of_the_visit_quiets_the_agents_desk(bench: Bench) -> None:
    ask_help(bench)
    bench.hear()
    bench.let(s.RestartChosen())
    bench.until(lambda: bench.desk.dropped)
    assert bench.state.help == "no"


def open_door(bench: Bench) -> Bench:
    """Go to the agent's keypad."""
    bench.let(s.Touched(), s.HelpChosen(), s.AgentChosen())
    return bench


def try_code(bench: Bench, code: str) -> None:
    """Enter a code and wait for the answer."""
    bench.controller.try_code(code)
    bench.until(lambda: bench.state.door != "checking")


def test_the_right_code_opens_the_agents_space(bench: Bench) -> None:
    """SEC-2."""
    try_code(open_door(bench), RIGHT)
    assert bench.state.place is Place.AGENT


def test_three_wrong_codes_close_the_door_even_to_the_right_one(bench: Bench) -> None:
    """SEC-1: and for longer the next time."""
    open_door(bench)
    for left in (2, 1):
        try_code(bench, WRONG)
        assert (bench.state.door, bench.state.tries_left) == ("wrong", left)
    try_code(bench, WRONG)
    assert (bench.state.door, bench.state.locked_minutes) == ("locked", 5)
    try_code(bench, RIGHT)
    assert (bench.state.place, bench.state.door) == (Place.AGENT_DOOR, "locked")
    bench.clock.advance(FIRST_LOCK_S)
    bench.hear(Gone(expected=True)).clock.advance(30)
    open_door(bench)
    for _ in range(3):
        try_code(bench, WRONG)
    assert bench.state.locked_minutes == 10


def test_a_try_is_kept_as_wrong_before_it_is_checked(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SEC-1: who pulls the plug during the check has spent the try."""
    checked_with: list[int] = []
    role_of = bench.door.role_of

    def look(code: str, badge: str) -> Role | None:
        checked_with.append(bench.door.record.wrong)
        return role_of(code, badge)

    monkeypatch.setattr(bench.door, "role_of", look)
    try_code(open_door(bench), RIGHT)
    assert checked_with == [1]
    assert bench.door.record == DoorRecord()


def test_leaving_the_door_during_a_check_gives_no_try_for_nothing(bench: Bench) -> None:
    """SEC-1."""
    open_door(bench)
    bench.controller.try_code(WRONG)
    bench.let(s.BackChosen(), s.AgentChosen())
    bench.controller.try_code(WRONG)
    bench.until(lambda: bench.state.tries_left == 1)


def test_the_technicians_code_opens_the_technicians_space(bench: Bench) -> None:
    try_code(open_door(bench), "97531")
    assert (bench.state.place, bench.state.role) == (Place.AGENT, "technician")


def test_a_badge_leads_to_the_door_and_asks_for_its_pin(bench: Bench) -> None:
    """SEC-2: on any screen; the PIN without the badge opens nothing."""
    try_code(open_door(bench), "1357")
    assert bench.state.door == "wrong"
    bench.let(s.BackChosen())
    bench.controller.take_badge("BADGE77")
    assert bench.state.place is Place.AGENT_DOOR
    try_code(bench, "1357")
    assert bench.state.place is Place.AGENT


def test_the_agents_look_at_a_camera_ends_with_the_space(bench: Bench) -> None:
    """PRV-4: open because the agent asked, closed by whatever ends the agent's space."""
    try_code(open_door(bench), RIGHT)
    bench.client.told.clear()
    bench.let(s.DeviceTried("face"))
    assert bench.client.kinds(media.OpenPreview)
    bench.clock.advance(120)
    assert bench.client.kinds(media.ClosePreview)


def test_the_agents_space_closes_after_two_minutes(bench: Bench) -> None:
    """SEC-2."""
    try_code(open_door(bench), RIGHT)
    bench.clock.advance(119)
    assert bench.state.place is Place.AGENT
    bench.clock.advance(1)
    assert bench.state.place is Place.HOME


def test_what_the_desk_must_know_of_a_call_is_in_its_request(bench: Bench) -> None:
    """CAL-7, CAL-9: how one speaks, in which language, with an appointment or not."""
    bench.let(s.LanguageChosen("pt"), s.AppointmentChosen(), s.ServiceChosen("caf"))
    bench.let(s.CallChosen(), s.WaysChosen(), s.WayChosen("sign"), s.GoChosen())
    bench.until(lambda: bench.desk.asked)
    asked = bench.desk.asked
    assert asked is not None
    assert (asked.partner, asked.appointment, asked.way, asked.language) == (
        "caf", True, "sign", "pt",
    )  # fmt: skip


def test_a_drawn_curtain_stays_drawn_in_the_next_media_process(bench: Bench) -> None:
    """A crash must not show what the citizen has hidden."""
    bench.talk().let(s.CurtainToggled())
    assert bench.client.kinds(media.SetCurtain) == [media.SetCurtain(on=True)]
    assert bench.client.kinds(media.TellAdviser)[-1].curtain
    bench.client.told.clear()
    bench.hear(Gone(expected=False), media.Ready())
    assert bench.client.kinds(media.StartCall)[-1].curtain
    kinds = [type(one) for one in bench.client.told]
    assert kinds.index(media.SetCurtain) < kinds.index(media.OpenPreview)


def test_what_was_written_is_said_again_by_the_next_media_process(bench: Bench) -> None:
    """CAL-7: the adviser's page may have been reloaded meanwhile."""
    bench.talk().hear(Gone(expected=False), media.Ready())
    assert bench.client.kinds(media.TypeText) == [media.TypeText(at=0, text="Bonjour")]


def test_what_the_citizen_types_leaves_at_once_and_only_in_a_call(bench: Bench) -> None:
    """CAL-7."""
    bench.controller.type_text(0, "avant")
    bench.talk().controller.type_text(0, "B")
    bench.controller.type_text(1, "o")
    typed = [(one.at, one.text) for one in bench.client.kinds(media.TypeText)]
    assert typed == [(0, "B"), (1, "o")]


def test_a_received_paper_is_printed_only_when_touched(bench: Bench) -> None:
    """DOC-8."""
    paper = media.DocumentArrived(id="d", name="f.pdf", mime="application/pdf", sha256="0" * 64)
    bench.talk().hear(paper.model_copy(update={"blob": b"form"}))
    bench.until(lambda: bench.state.place is Place.PAPER_RECEIVED)
    assert bench.client.kinds(media.PrintPages) == []
    bench.let(s.PrintChosen())
    bench.until(lambda: bench.client.kinds(media.PrintPages))
    [job] = bench.client.kinds(media.PrintPages)
    assert (job.blob, job.sheets) == (b"%PDF receivedp1p2", 2)
    bench.hear(media.PrintProgress(phase="done", sheets=2))
    assert (bench.state.place, bench.state.printing) == (Place.PRINTING, "done")


def test_hours_and_rights_are_printed_too(bench: Bench) -> None:
    bench.let(s.Touched(), s.TalkChosen(), s.NeedChosen("family", "caf", "closed"))
    bench.let(s.PrintChosen())
    bench.hear(media.PrintProgress(phase="done", sheets=1)).let(s.ContinueChosen())
    assert bench.state.place is Place.CLOSED
    bench.let(s.RestartChosen()).clock.advance(1)
    assert bench.client.kinds(media.PrintPages)[0].blob == b"%PDF hours of caf"


def test_a_printer_without_paper_rings_the_agent(bench: Bench) -> None:
    """S12: « L'agent arrive. » must be true."""
    bench.let(s.Touched(), s.RightsChosen(), s.PrintChosen())
    bench.hear(media.PrintProgress(phase="empty", sheets=1))
    bench.until(lambda: bench.desk.rings == 1)


def test_a_call_is_counted_without_a_time_and_a_sensitive_one_not_at_all(bench: Bench) -> None:
    """PRV-5."""
    bench.talk().clock.advance(400)
    bench.let(s.HangUpChosen(), s.YesChosen())
    assert bench.counted == [
        ("partner", "caf"), ("need", "family"), ("length", "under 15 minutes"),
    ]  # fmt: skip


def test_the_agents_space_is_told_how_the_erasure_ended(bench: Bench) -> None:
    """Privacy rule 11."""
    bench.let(s.Touched(), s.RestartChosen())
    bench.clock.advance(1)
    bench.hear(Gone(expected=True))
    assert bench.erasures == [True]


def test_after_a_visit_that_was_cut_the_borne_says_that_it_restarts(bench: Bench) -> None:
    """ERR-3: until the media process is fresh, then the welcome screen."""
    bench.controller.start(after_a_cut=True)
    assert bench.state.place is Place.OUT_OF_ORDER
    bench.hear(media.Ready())
    assert bench.state.place is Place.ATTRACT


@pytest.mark.parametrize("device", ["camera", "microphone"])
def test_a_device_that_fails_before_the_call_is_told_with_another_way(
    bench: Bench, device: str
) -> None:
    """CAL-12, S18."""
    fault = Fault.CAMERA_MISSING if device == "camera" else Fault.MICROPHONE_MISSING
    bench.let(s.Touched(), s.TalkChosen(), s.NeedChosen("family", "caf"), s.CallChosen())
    told = media.DeviceState.model_validate({"device": device, "working": False, "fault": fault})
    bench.hear(told)
    assert (bench.state.place, bench.state.fault) == (Place.DEVICE, fault)
    bench.let(s.GoChosen(with_camera=device != "camera", way="text"))
    assert (bench.state.place, bench.state.way) == (Place.WAITING, "text")


@pytest.mark.parametrize("leaving", [s.BackChosen(), s.ContinueChosen()])
def test_a_job_that_waits_for_paper_is_taken_back_when_the_citizen_leaves(
    bench: Bench, leaving: s.Choice
) -> None:
    """DOC-8: nothing may come out of the printer when nobody is there to take it."""
    bench.let(s.Touched(), s.RightsChosen(), s.PrintChosen())
    bench.hear(media.PrintProgress(phase="off", sheets=1)).let(leaving)
    assert bench.client.kinds(media.CancelPrint) == [media.CancelPrint()]
    assert (bench.state.place, bench.state.printing) == (Place.RIGHTS, "no")
