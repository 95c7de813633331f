"""Walks through the visit table: every happening, and a model of what its effects command."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from kiosk.core.faults import Fault
from kiosk.visit import state as s
from kiosk.visit.state import Do, Order, StartTimer, StopTimer, Timer, VisitState
from kiosk.visit.step import step

CHOICES: tuple[s.Happening, ...] = (
    s.Touched(),
    s.TalkChosen(),
    s.AppointmentChosen(),
    s.NeedChosen("family", "caf"),
    s.NeedChosen("family", "caf", "closed"),
    s.NeedChosen("family", "caf", "busy", sensitive=True),
    s.NeedChosen("law", "mjd", asks=True),
    s.NeedChosen("unknown", ""),
    s.PhraseChosen("mjd"),
    s.PhraseChosen("mjd", "closed"),
    s.PhraseChosen("mjd", "busy"),
    s.PhraseChosen("mjd", sensitive=True, urgent=True),
    s.PhraseChosen(),
    s.ListChosen(),
    s.ServiceChosen("caf"),
    s.ServiceChosen("caf", "closed"),
    s.ServiceChosen("caf", "busy"),
    s.CallChosen(),
    s.CallChosen("closed"),
    s.OtherChosen(),
    s.RightsChosen(),
    s.UrgentChosen(),
    s.WaysChosen(),
    s.WayChosen("sign"),
    s.WayChosen("text"),
    s.LanguageAsked(),
    s.LanguageChosen("ar"),
    s.HereChosen(),
    s.GoChosen(True),
    s.GoChosen(False),
    s.GoChosen(True, "text"),
    s.BackChosen(),
    s.RestartChosen(),
    s.HelpChosen(),
    s.HelpDropped(),
    s.AgentChosen(),
    s.DeviceTried("face"),
    s.DeviceTried("plate"),
    s.DeviceTried(),
    s.CodeTried(),
    s.AssistChosen(),
    s.EraseChosen(),
    s.LeaveAloneChosen(),
    s.HangUpChosen(),
    s.YesChosen(),
    s.NoChosen(),
    s.MicrophoneToggled(),
    s.CameraToggled(),
    s.CurtainToggled(),
    s.WriteChosen(),
    s.VolumeChosen(1),
    s.VolumeChosen(-1),
    s.PaperChosen(),
    s.ShotChosen(),
    s.SheetsChosen(),
    s.StopChosen(),
    s.RetakeChosen(),
    s.AddPageChosen(),
    s.DropPageChosen(),
    s.TurnChosen(),
    s.EdgesChosen(),
    s.EdgesSet(),
    s.AloudAsked(),
    s.PageTurned(1),
    s.PageTurned(-1),
    s.SendChosen(),
    s.ContinueChosen(),
    s.PrintChosen(),
    s.RetryChosen(),
    s.FaceChosen("good"),
    s.FaceChosen(),
)
WORLD: tuple[s.Happening, ...] = (
    s.PaceChosen(True),
    s.PageLies(True),
    s.PageLies(False),
    s.PageShot(),
    s.PageCorrected(),
    s.SheetTaken(),
    s.SheetTaken("feeder"),
    s.SheetsOver(),
    s.SheetsOver(Fault.SCANNER_JAMMED),
    s.ShotFailed(Fault.PLATE_MISSING),
    s.SendAcknowledged(),
    s.SendFailed(),
    s.PaperArrived(2),
    s.PaperAsked(),
    s.TextArrived(),
    s.QueueMoved(0),
    s.QueueMoved(2, 5),
    s.Answered("Sophie", "CAF"),
    s.Connected(),
    s.LineLost(),
    s.CallEnded("adviser"),
    s.CallEnded("fault", Fault.CALL_LOST),
    s.CallEnded("fault", Fault.CALL_REFUSED),
    s.DeviceFailed(Fault.CAMERA_MISSING),
    s.PrintTold("done", 2),
    s.PrintTold("empty"),
    s.PlateChecked(True),
    s.PlateChecked(False),
    s.PlateChecked(None),
    s.HelpTold("coming"),
    s.HelpTold("busy"),
    s.HelpTold("no"),
    s.CodeAccepted(),
    s.CodeRefused(2),
    s.CodeRefused(0, 5),
    s.Restarted(),
    s.Erased(True),
    s.Erased(False),
    *(s.TimeUp(timer) for timer in Timer),
)
HAPPENINGS = CHOICES + WORLD


@dataclass
class World:
    """What the effects of a walk have opened, started and kept."""

    state: VisitState = field(default_factory=VisitState)
    preview: bool = False
    plate: bool = False
    agent: bool = False
    scanner: bool = False
    timers: dict[Timer, float] = field(default_factory=dict[Timer, float])
    orders: list[Order] = field(default_factory=list[Order])

    def let(self, happening: s.Happening) -> VisitState:
        """Apply one happening and carry out its effects on the model."""
        if isinstance(happening, s.TimeUp):
            self.timers.pop(happening.timer, None)
        if isinstance(happening, s.SheetsOver):
            self.scanner = False
        self.state, effects = step(self.state, happening)
        self.orders = [effect.order for effect in effects if isinstance(effect, Do)]
        for effect in effects:
            if isinstance(effect, StartTimer):
                self.timers[effect.timer] = effect.seconds
            elif isinstance(effect, StopTimer):
                self.timers.pop(effect.timer, None)
        for order in self.orders:
            self.preview = {Order.OPEN_PREVIEW: True, Order.CLOSE_PREVIEW: False}.get(
                order, self.preview
            )
            self.scanner = {Order.READ_SHEETS: True, Order.CANCEL_READING: False}.get(
                order, self.scanner
            )
            self.agent = {Order.RING_AGENT: True, Order.QUIET_AGENT: False}.get(order, self.agent)
            self.plate = {Order.OPEN_PLATE: True, Order.CLOSE_PLATE: False}.get(order, self.plate)
        return self.state

    def possible(self) -> tuple[s.Happening, ...]:
        """Return what can really happen now: no timer that is not running, no answer unasked."""
        return tuple(
            happening
            for happening in HAPPENINGS
            if not isinstance(happening, s.TimeUp) or happening.timer in self.timers
        )


def walk(random: Random, length: int) -> World:
    """Return the world after `length` random possible happenings."""
    world = World()
    for _ in range(length):
        world.let(random.choice(world.possible()))
    return world
