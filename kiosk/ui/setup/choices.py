"""What a touch sets in the draft: the diagonal, a device, how a camera is turned."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.ui.models.setup_model import SetupModel
from kiosk.ui.setup.draft import Draft
from kiosk.ui.setup.gear import SetupGear
from kiosk.ui.setup.pages_devices import cards

Handler = Callable[[str], None]
LEAST_IN, MOST_IN, FINER_IN = 7.0, 100.0, 0.1


class SetupChoices:
    """One per setup. UI thread. What is chosen of a device is used at once."""

    def __init__(self, model: SetupModel, gear: SetupGear) -> None:
        self._model = model
        self._gear = gear
        self.handlers: dict[str, Handler] = {
            "set": self._set,
            "diagonal": lambda inches: self._measure(float(inches)),
            "longer": lambda _: self._measure(self._inches + FINER_IN),
            "shorter": lambda _: self._measure(self._inches - FINER_IN),
            "turn": self._turn,
            "cycle": self._cycle,
            "scanner": self._scanner,
        }
        """By the first word of an action's id; each takes the rest of it."""

    @property
    def _draft(self) -> Draft:
        return self._model.facts.draft

    @property
    def _inches(self) -> float:
        return self._draft.number("screen.diagonal_in", 21.5)

    def _change(self, draft: Draft) -> None:
        self._model.know(draft=draft)

    def _set(self, rest: str) -> None:
        key, _, word = rest.partition("=")
        self._change(self._draft.with_value(key, word))
        if key.startswith("devices."):
            self._gear.show(self._model.step, self._draft)

    def _measure(self, inches: float) -> None:
        inches = round(min(MOST_IN, max(LEAST_IN, inches)), 1)
        self._change(self._draft.with_value("screen.diagonal_in", inches))

    def _turn(self, key: str) -> None:
        self._change(self._draft.with_value(key, (int(self._draft.number(key, 0)) + 90) % 360))
        self._gear.show(self._model.step, self._draft)

    def _cycle(self, key: str) -> None:
        names = cards(self._model.facts, key.removeprefix("devices."))
        now = self._draft.word(key, "auto")
        at = names.index(now) if now in names else -1
        self._set(f"{key}={names[(at + 1) % len(names)]}")

    def _scanner(self, rest: str) -> None:
        kind, _, device = rest.partition(":")
        self._change(self._draft.with_scanner(kind, device))
