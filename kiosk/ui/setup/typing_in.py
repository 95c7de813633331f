"""What is typed in the setup: lines of text, and codes twice; never shown again, never logged."""

from __future__ import annotations

from kiosk.config.code_rules import complaint_about as complaint_about_code
from kiosk.config.codes_file import Codes
from kiosk.core.faults import KioskError
from kiosk.core.staff import Role
from kiosk.ui.errands import Errands
from kiosk.ui.models.setup_model import SetupModel
from kiosk.ui.setup.typed import complaint_about
from kiosk.visit.state import CodeRefused

_OTHER: dict[Role, Role] = {"agent": "technician", "technician": "agent"}
TOKEN = "desk.token"


class TypingIn:
    """One per setup. UI thread; codes are hashed in the pool."""

    def __init__(self, model: SetupModel, errands: Errands) -> None:
        self._model = model
        self._errands = errands
        self._first = ""
        """A code typed once."""

    def do(self, name: str, rest: str) -> None:
        """Do what was touched: « edit:site.name », « enter », « cancel », « role:agent »."""
        if name == "edit":
            self._edit(rest)
        elif name == "cancel":
            self._model.know(editing="", complaint="")
        elif name == "enter":
            self._enter()
        elif name == "role":
            self._first = ""
            role: Role = "technician" if rest == "technician" else "agent"
            self._model.know(role=role, again=False, complaint="")

    def take_code(self, code: str) -> None:
        """Take the digits of a code: the first time, or once more."""
        first, self._first = self._first, ""
        if first and first != code:
            self._again("Les deux codes sont différents. Recommencez.")
        elif not first and (wrong := complaint_about_code(code, with_badge=False)):
            self._again(wrong)
        elif not first:
            self._first = code
            self._model.know(again=True, complaint="")
        else:
            self._hash(code)

    def _hash(self, code: str) -> None:
        role, codes = self._model.facts.role, self._model.facts.draft.codes

        def hashed() -> Codes | None:
            """Return the codes with the new one; None when the other role has the same."""
            others = codes.model_copy(update={role: ""})
            return None if others.role_of(code) else codes.with_code(role, code)

        self._errands.run(hashed, self._hashed, self._failed)

    def _hashed(self, codes: Codes | None) -> None:
        if codes is None:
            self._again("Ce code est déjà pris : il en faut deux différents.")
            return
        role = self._model.facts.role
        draft = self._model.facts.draft.with_codes(codes)
        following = role if codes.has(_OTHER[role]) else _OTHER[role]
        self._model.know(draft=draft, again=False, complaint="", role=following)

    def _failed(self, _error: KioskError) -> None:
        self._again("Le code n'a pas pu être pris. Recommencez.")

    def _again(self, complaint: str) -> None:
        self._model.know(again=False, complaint=complaint)

    def _edit(self, key: str) -> None:
        begins = "" if key == TOKEN else self._model.facts.draft.word(key)
        self._model.keys_model.begin(begins or ("https://" if key == "desk.url" else ""))
        self._model.know(editing=key, complaint="")

    def _enter(self) -> None:
        key, text = self._model.facts.editing, str(self._model.keys_model.property("mine")).strip()
        if wrong := complaint_about(key, text):
            self._model.know(complaint=wrong)
            return
        draft = self._model.facts.draft
        if key == TOKEN:
            self._model.keys_model.begin("")
            changed = draft.with_token(text)
        else:
            changed = draft.with_value(key, text)
        self._model.know(draft=changed, editing="", complaint="")


def refused(answer: CodeRefused) -> str:
    """Return in words that a code opens nothing."""
    if answer.locked_minutes:
        return f"Trop d'essais. Attendez {answer.locked_minutes} minutes."
    left = answer.tries_left
    return f"Code faux. Il reste {left} essai{'s' * (left > 1)}."
