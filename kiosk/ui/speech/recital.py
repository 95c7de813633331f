"""What is said of a screen, and when: as it comes, when asked, and when something on it changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtQuick import QQuickItem

from kiosk.ui.models.speech_model import SpeechModel
from kiosk.ui.speech import lines
from kiosk.ui.speech.discretion import Discretion, is_key
from kiosk.ui.speech.paper import spoken_paper
from kiosk.ui.speech.reader import Reader, Utterance
from kiosk.visit.state import Place, Question, VisitState

QUIET = (Place.ATTRACT, Place.CALL, Place.WRITE)
"""Screens that nobody reads without being asked: nobody is there, or the adviser speaks."""

GUIDED = (
    Place.PLACE_PAPER, Place.READ_SHEETS, Place.CHECK_PHOTO, Place.EDGES, Place.PAPER_SENT,
    Place.PRINTING, Place.END,
)  # fmt: skip
"""Screens whose changes are told to whoever listens: what is wrong with the paper, what comes out
(DOC-3, DOC-9). Elsewhere only to who does not see them."""

UNTOLD = (Place.ATTRACT, Place.STILL_THERE)
"""Screens whose changes are not told: the hour, the countdown."""


class Recital:
    """Says a stage's screens. GUI thread. `state`: the visit that is shown."""

    def __init__(
        self,
        speech: SpeechModel,
        reader: Reader,
        discretion: Discretion,
        paper: Callable[[int], str],
    ) -> None:
        """Make a recital; `paper` returns the text of a received page, numbered from 0."""
        self._speech = speech
        self._reader = reader
        self._discretion = discretion
        self._paper = paper
        self._known: set[str] = set()
        self._introduced = False
        self.state = VisitState()

    @property
    def heard(self) -> bool:
        """Return whether screens are said by themselves now."""
        return self._speech.mode.listening or self._speech.mode.without_seeing

    def read(self) -> None:
        """Read the screen: title, sentences, then what can be touched (AUD-1)."""
        targets = [one for one in self._reader.targets() if not is_key(one)]
        named = [self._discretion.target(one, self.state) for one in targets]
        paper = self._paper_sentences() if self._may_read_paper() else []
        self._speech.read([*self._introduction(), *self._sentences(), *paper, *named])

    def read_paper(self) -> None:
        """Another page of a received paper has come: read it to who listens, if it may be."""
        if self.heard and self._may_read_paper():
            self._speech.read(self._paper_sentences())

    @property
    def must_ask(self) -> bool:
        """Return whether the shown paper has text that others would hear (AUD-5)."""
        return bool(self._paper_sentences()) and not self._may_read_paper()

    def _may_read_paper(self) -> bool:
        return self._speech.mode.private or self.state.aloud

    def _paper_sentences(self) -> list[Utterance]:
        state = self.state
        free = state.question is Question.NONE and not state.curtain
        if state.place is not Place.PAPER_RECEIVED or not free:
            return []
        return spoken_paper(self._paper(state.received_page))

    def welcome(self) -> None:
        """A screen has come: read it to who listens."""
        self._known = {one.text for one in self._sentences()} if self.heard else set()
        bare = self.state.question is Question.NONE and not self.state.curtain
        if self.heard and not (bare and self.state.place in QUIET):
            self.read()

    def tell_news(self) -> None:
        """Say the sentences that have come since, such as what went wrong (AUD-9)."""
        guided = self.heard and self.state.place in GUIDED
        if self.state.place in UNTOLD or not (self._speech.mode.without_seeing or guided):
            return
        found = self._sentences()
        self._speech.add(*(Utterance(one.text) for one in found if one.text not in self._known))
        self._known = {one.text for one in found}

    def tell_target(self, item: QQuickItem) -> None:
        """Say what the focus came to, to who does not see it."""
        if self._speech.mode.without_seeing:
            self._speech.say(self._discretion.target(item, self.state))

    def tell_toggled(self, lines_said: list[str]) -> None:
        """Say what a tool has switched."""
        if self.heard and lines_said:
            self._speech.say(*(Utterance(lines.tr(one)) for one in lines_said))

    def ask(self) -> None:
        """Say the screen's title, whoever listens: the question of S19 (TIM-2)."""
        title = self._reader.sentences()[:1]
        if title and not self._speech.reading:
            self._speech.say(*title)

    def forget(self) -> None:
        """The visit is over."""
        self._introduced = False
        self._known.clear()
        self._speech.forget()

    def _sentences(self) -> list[Utterance]:
        found = self._reader.sentences()
        return self._discretion.sentences(found, self.state, private=self._speech.mode.private)

    def _introduction(self) -> list[Utterance]:
        """Return how the keys work, once, for who begins without seeing."""
        if self._introduced or not self._speech.mode.without_seeing:
            return []
        self._introduced = True
        return [Utterance(lines.tr(one)) for one in lines.KEYS]


def page_read(state: VisitState) -> int:
    """Return the number of the page that « Écouter » reads, -1 for none."""
    return state.received_page if state.place is Place.PAPER_RECEIVED else -1


def on_top(state: VisitState) -> tuple[Place, Question, bool, str]:
    """Return what lies on top, in what language: another one means other words and targets."""
    return state.place, state.question, state.curtain, state.language
