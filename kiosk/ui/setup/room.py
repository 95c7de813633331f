"""Does what the technician touches in the setup: goes on and back, chooses, types, writes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kiosk.core import media
from kiosk.core.clock import Clock
from kiosk.core.faults import KioskError
from kiosk.fleet.check import Outcome, told
from kiosk.fleet.hardware import Hardware
from kiosk.fleet.measured import echo_found
from kiosk.ui.agent_page import Line
from kiosk.ui.errands import Errands
from kiosk.ui.models.setup_model import SetupModel
from kiosk.ui.setup.choices import Handler, SetupChoices
from kiosk.ui.setup.draft import Draft
from kiosk.ui.setup.facts import SiteFound
from kiosk.ui.setup.findings import NAMES
from kiosk.ui.setup.gear import SetupGear
from kiosk.ui.setup.steps import after, before
from kiosk.ui.setup.typing_in import TypingIn, refused
from kiosk.ui.setup.works import SetupWorks, Written
from kiosk.visit.state import CodeAccepted, CodeRefused, Happening

LOOKS_FIRST = ("camera", "plate", "sound", "scanner", "printer")
_NOTHING_LOST = "Rien n'est perdu. Recommencez, ou redémarrez la machine."


class SetupRoom:
    """One per setup. UI thread; what takes time is done in the pool."""

    def __init__(
        self, works: SetupWorks, model: SetupModel, errands: Errands, clock: Clock
    ) -> None:
        self.try_code: Callable[[str], None] | None = None
        """The lock of the door; where there is one, nothing is shown before `admit`."""
        self._works, self._model, self._errands = works, model, errands
        self._gear = SetupGear(works, model.know, clock)
        self._typing = TypingIn(model, errands)
        self._repeats = False
        self._handlers = self._ways() | self._settings() | self._trials()

    def _ways(self) -> dict[str, Handler]:
        """Return what leads from page to page."""
        model, works = self._model, self._works
        return {
            "next": lambda _: self._leave_step("done"),
            "skip": lambda _: self._leave_step("skipped"),
            "back": lambda _: self.open(before(model.step)),
            "summary": lambda _: self._to_summary(),
            "revise": lambda _: model.know(written=False),
            "go": self._repeat,
            "write": lambda _: self._write(),
            "quit": lambda _: works.leave("quit"),
            "leave": lambda _: works.leave("done"),
        }

    def _settings(self) -> dict[str, Handler]:
        """Return what fills the draft."""
        return SetupChoices(self._model, self._gear).handlers | {
            "begin": self._begin,
            "files": lambda _: self._find_files(),
            "token": self._take_token,
        }

    def _trials(self) -> dict[str, Handler]:
        """Return what tries something."""
        return {
            "look": lambda _: self._look(),
            "check": lambda ids: self._check(tuple(ids.split(","))),
            "forget_plate": lambda _: self._learn_plate(),
            "sound": lambda _: self._gear.play(),
            "listen": lambda _: self._gear.listen(),
            "trial": lambda _: self._gear.print(),
        }

    @property
    def _draft(self) -> Draft:
        return self._model.facts.draft

    def start(self, *, repeats: bool) -> None:
        """Look for files to begin from; with `repeats`, begin at the summary of what is set."""
        self._repeats = repeats
        if self.try_code:
            self.open("door")
            return
        self.open("start")
        self._find_files()

    def take_code(self, code: str) -> None:
        """Take the digits that were entered: at the door, or of a new code."""
        if self._model.step != "door":
            self._typing.take_code(code)
        elif self.try_code:
            self.try_code(code)

    def admit(self, happening: Happening) -> None:
        """Take the door's answer to a code (SEC-1)."""
        if isinstance(happening, CodeRefused):
            self._model.know(complaint=refused(happening))
        elif isinstance(happening, CodeAccepted) and happening.role == "technician":
            self.try_code = None
            self.start(repeats=self._repeats)
        elif isinstance(happening, CodeAccepted):
            self._model.know(complaint="C'est le code de l'agent. Il faut celui du technicien.")

    def stop(self) -> None:
        """Look no more."""
        self._gear.stop()

    def take(self, event: Any) -> None:
        """Take an event of the media process; what the echo test heard stays with the checks."""
        self._gear.take(event)
        if isinstance(event, media.SoundChecked):
            self._found(told("echo", echo_found(event)))

    def _found(self, *outcomes: Outcome) -> None:
        known = self._model.facts.outcomes
        self._model.know(outcomes={**known, **{one.id: one for one in outcomes}})

    def do(self, wish: str) -> None:
        """Do what was touched: an action's id, such as « set:devices.camera=auto »."""
        name, _, rest = wish.partition(":")
        if handler := self._handlers.get(name):
            handler(rest)
        else:
            self._typing.do(name, rest)

    def open(self, step: str) -> None:
        """Show a step, with the devices it needs."""
        self._model.know(complaint="", editing="", refusal=None, trial="no")
        self._model.open(step)
        self._gear.show(step, self._draft)
        if step in LOOKS_FIRST and self._model.facts.hardware is None:
            self._look()

    def _leave_step(self, standing: str) -> None:
        step = self._model.step
        if step in NAMES:
            self._model.know(standing={**self._model.facts.standing, step: standing})
        self.open(after(step))

    def _repeat(self, step: str) -> None:
        self._model.know(from_summary=True)
        self.open(step)

    def _to_summary(self) -> None:
        step = self._model.step
        standing = {**self._model.facts.standing, step: "done"}
        self._model.know(from_summary=False, written=False, standing=standing)
        self.open("summary")

    def _find_files(self) -> None:
        def found(answer: tuple[tuple[SiteFound, ...], tuple[str, ...]]) -> None:
            files, tokens = answer
            self._model.know(files=files, tokens=tokens)
            if files and not self._model.facts.chosen:
                self._begin(files[0].path)

        self._errands.run(self._works.files, found, self._failed)

    def _begin(self, path: str) -> None:
        def begun(answer: Any) -> None:
            if isinstance(answer, Line):
                self._model.know(refusal=answer)
                return
            draft = Draft(answer, {}, codes=self._draft.codes)
            self._model.know(draft=draft, chosen=path, refusal=None)
            if self._repeats:
                self._repeats = False
                self.open("summary")

        self._errands.run(lambda: self._works.begin(path), begun, self._failed)

    def _take_token(self, path: str) -> None:
        def taken(answer: str | Line) -> None:
            if isinstance(answer, Line):
                self._model.know(refusal=answer)
            else:
                self._model.know(draft=self._draft.with_token(answer), refusal=None)

        self._errands.run(lambda: self._works.token(path), taken, self._failed)

    def _learn_plate(self) -> None:
        """Have the mat looked at again: where nothing lies on it, `PlateLearned` follows."""
        self._model.know(plate_learned=False)
        self._works.tell(media.CheckPlate())

    def _look(self) -> None:
        if self._model.facts.looking:
            return
        self._model.know(looking=True, refusal=None)

        def seen(hardware: Hardware) -> None:
            self._model.know(looking=False, hardware=hardware)

        self._errands.run(self._works.look, seen, self._failed)

    def _check(self, ids: tuple[str, ...]) -> None:
        if self._model.facts.checking:
            return
        self._model.know(checking=True, refusal=None)
        draft, chosen = self._draft, self._model.facts.chosen

        def checked(outcomes: tuple[Outcome, ...]) -> None:
            self._model.know(checking=False)
            self._found(*outcomes)

        self._errands.run(lambda: self._works.check(draft, chosen, ids), checked, self._failed)

    def _write(self) -> None:
        draft, chosen = self._draft, self._model.facts.chosen

        def written(answer: Written | Line) -> None:
            if isinstance(answer, Line):
                self._model.know(refusal=answer)
            else:
                self._model.know(refusal=None, written=True, kept=answer.kept)

        self._errands.run(lambda: self._works.write(draft, chosen), written, self._failed)

    def _failed(self, error: KioskError) -> None:
        line = Line(f"Ce qui était demandé a échoué : {error}.", remedy=_NOTHING_LOST, tone="bad")
        self._model.know(looking=False, checking=False, refusal=line)
