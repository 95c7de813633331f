"""The tour's story: what the visitor touches, waits for and gets, one step a screen."""

from __future__ import annotations

import math
import time

from kiosk.app.adviser_process import AdviserProcess
from kiosk.app.borne import Borne
from kiosk.app.finger import Finger
from kiosk.app.script import Script, Until, pause
from kiosk.app.tour_measures import Measures
from kiosk.app.tour_report import Proofs, Side
from kiosk.visit.state import Line, Place, Question, Sending, VisitState

READING_S = 0.9
GUARD_S = 0.6
"""A new screen takes no touch for 400 ms (TCH-5)."""
KEY_S = 0.55
"""Between two keys: the same one is not taken twice within 500 ms (TCH-5)."""
WORD_KEYS = ("key_0_8", "key_0_6", "key_0_7")
"""« oui » on the French keyboard."""
TALK_S = 6.0
SCREEN_S = 20.0
CALL_S = 60.0
PAPER_S = 60.0


class TourScript:
    """One complete visit. UI thread."""

    def __init__(self, borne: Borne, adviser: AdviserProcess, proofs: Proofs) -> None:
        self._borne = borne
        self._adviser = adviser
        self._proofs = proofs
        self._finger = Finger(borne.stage.window)
        self._measures = Measures()
        self._media_pid: int | None = None
        borne.on_event = self._measures.event
        borne.pump.on_shown = self._measures.picture_shown

    def play(self) -> Script:
        """Perform the visit."""
        yield from self._choose()
        yield from self._call()
        yield from self._talk()
        yield from self._write()
        yield from self._hide()
        yield from self._show_paper()
        yield from self._receive_form()
        yield from self._leave()

    @property
    def _state(self) -> VisitState:
        return self._borne.controller.state

    def _choose(self) -> Script:
        yield from self._see("être accueilli", Place.ATTRACT)
        yield Until(lambda: self._borne.client.pid is not None, SCREEN_S, "the media process")
        yield Until(lambda: self._adviser.has("signed_in"), CALL_S, "the adviser to sign in")
        yield from self._touch("begin")
        yield from self._see("dire ce que l'on veut", Place.HOME)
        yield from self._touch("talk")
        yield from self._see("choisir un besoin", Place.NEEDS)
        yield from self._touch("need_family")
        yield from self._see("trouver la CAF", Place.SERVICE)
        yield from self._touch("call")

    def _call(self) -> Script:
        self._proofs.begin("se voir avant l'appel", Place.BEFORE_CALL)
        yield self._until_at(Place.BEFORE_CALL)
        yield Until(lambda: self._measures.shown["self"] > 10, SCREEN_S, "one's own picture")
        yield from self._photograph(Place.BEFORE_CALL)
        yield from self._touch("go")
        called_s = time.monotonic()
        self._proofs.begin("appeler et attendre", Place.WAITING)
        yield self._until_at(Place.WAITING, Place.CALL)
        yield Until(lambda: self._state.line is not Line.DIALING, SCREEN_S, "the desk")
        yield from self._photograph(Place.WAITING)
        self._proofs.begin("être mis en relation", Place.CALL)
        yield self._until_at(Place.CALL, seconds=CALL_S)
        yield Until(lambda: self._measures.shown["adviser"] > 0, SCREEN_S, "the adviser's picture")
        shown_s = self._measures.first_shown_s["adviser"]
        self._proofs.setup_ms = (shown_s - called_s) * 1000

    def _talk(self) -> Script:
        self._proofs.begin("parler", Place.CALL)
        yield pause(1.0)
        begun_s, pictures = time.monotonic(), self._measures.shown["adviser"]
        yield pause(TALK_S)
        fps = (self._measures.shown["adviser"] - pictures) / (time.monotonic() - begun_s)
        figures = self._measures.figures
        yield from self._photograph(Place.CALL)
        self._proofs.sides["to_borne"] = Side(
            fps=fps,
            width=figures.receive_width if figures else 0,
            height=figures.receive_height if figures else 0,
            audio_dbfs=self._measures.adviser_dbfs(),
        )
        if fps <= 0 or math.isinf(self._measures.adviser_dbfs()):
            raise LookupError("no picture or no sound of the adviser arrives")

    def _write(self) -> Script:
        self._proofs.begin("écrire et être lu", Place.WRITE)
        yield from self._touch("write")
        yield self._until_at(Place.WRITE)
        for key in WORD_KEYS:
            yield from self._touch(key, KEY_S)
        yield Until(lambda: self._measures.adviser_text != "", PAPER_S, "the adviser's answer")
        yield Until(lambda: self._adviser.has("written"), PAPER_S, "the whole answer")
        yield from self._photograph(Place.WRITE)
        yield from self._touch("close_writing")

    def _hide(self) -> Script:
        self._proofs.begin("tirer le rideau", Place.CALL)
        yield self._until_at(Place.CALL)
        yield from self._touch("tool_curtain")
        yield Until(lambda: self._state.curtain, SCREEN_S, "the curtain")
        yield from self._photograph(Place.CALL, "-rideau")
        yield from self._touch("open_curtain")

    def _show_paper(self) -> Script:
        self._proofs.begin("entendre qu'un papier est demandé", Place.CALL)
        yield Until(lambda: self._state.paper_asked, PAPER_S, "the adviser to ask for a paper")
        yield from self._photograph(Place.CALL, "-papier-demande")
        yield from self._touch("show_paper")
        self._proofs.begin("poser le papier", Place.PLACE_PAPER)
        yield self._until_at(Place.PLACE_PAPER)
        yield Until(self._page_lies_still, PAPER_S, "the page to be seen lying still")
        yield from self._photograph(Place.PLACE_PAPER)
        # Nothing is touched: the photo takes itself, and is only kept here (DOC-1).
        self._proofs.begin("regarder la photo", Place.CHECK_PHOTO)
        yield self._until_at(Place.CHECK_PHOTO, seconds=PAPER_S)
        yield from self._photograph(Place.CHECK_PHOTO)
        yield from self._touch("send")
        self._proofs.begin("envoyer", Place.PAPER_SENT)
        yield Until(self._is_acknowledged, PAPER_S, "the acknowledgement")
        yield from self._photograph(Place.PAPER_SENT)
        yield from self._touch("continue")

    def _page_lies_still(self) -> bool:
        page = self._measures.page
        return page is not None and page.corners is not None and page.steady

    def _is_acknowledged(self) -> bool:
        return self._state.sending is Sending.ACKNOWLEDGED

    def _receive_form(self) -> Script:
        self._proofs.begin("recevoir un formulaire", Place.PAPER_RECEIVED)
        yield self._until_at(Place.PAPER_RECEIVED, seconds=PAPER_S)
        yield from self._photograph(Place.PAPER_RECEIVED)
        self._keep_form()
        self._proofs.begin("imprimer", Place.PRINTING)
        yield from self._touch("print")
        yield self._until_at(Place.PRINTING)
        yield Until(lambda: self._state.printing == "done", PAPER_S, "the sheets to be out")
        yield from self._photograph(Place.PRINTING)
        yield from self._touch("continue")
        yield self._until_at(Place.PAPER_RECEIVED)
        yield from self._touch("continue")

    def _keep_form(self) -> None:
        arrived = self._measures.arrived
        if arrived is None:
            raise LookupError("the form is shown but did not arrive")
        pages = self._state.received_pages
        name = "received-by-citizen.pdf"
        self._proofs.document("to_borne", pages, arrived.sha256, arrived.blob, name)

    def _leave(self) -> Script:
        self._proofs.begin("raccrocher", Place.CALL)
        yield self._until_at(Place.CALL)
        yield from self._touch("hang_up")
        yield Until(lambda: self._state.question is Question.HANG_UP, SCREEN_S, "the question")
        yield from self._photograph(Place.CALL, "-raccrocher")
        self._media_pid = self._borne.client.pid
        yield from self._touch("question_yes")
        self._proofs.begin("être effacé", Place.END)
        yield Until(lambda: self._state.erasure == "done", SCREEN_S, "the erasure")
        yield from self._photograph(Place.END)
        yield Until(self._adviser.has_reported, SCREEN_S, "the adviser's report")
        self._keep_adviser_side()
        yield from self._touch("finish")
        yield from self._see("dire si l'on est satisfait", Place.SMILEYS)
        yield from self._touch("face_good")
        yield from self._see("laisser la place", Place.ATTRACT)
        self._proofs.wiped = self._is_wiped()
        self._proofs.stand_ins = self._borne.stand_ins
        if not self._proofs.wiped:
            raise LookupError("something of the visit is left in the borne")

    def _keep_adviser_side(self) -> None:
        report, sent = self._adviser.report(), self._measures.sent
        self._proofs.sides["to_adviser"] = Side(
            report.sight.fps, report.sight.width, report.sight.height, report.sight.audio_dbfs
        )
        if sent is None or not report.received:
            raise LookupError("the letter did not reach the adviser")
        letter = report.received[0]
        name = "sent-to-adviser.pdf"
        self._proofs.document("to_adviser", letter.pages or 0, sent.sha256, letter.data, name)

    def _is_wiped(self) -> bool:
        """Look, instead of believing: memory, shared pictures, and another media process."""
        session = self._borne.session
        empty = not (session.photos or session.received or session.outgoing)
        replaced = self._borne.client.pid != self._media_pid
        return empty and replaced and not self._borne.pictures_left()

    def _see(self, name: str, place: Place) -> Script:
        self._proofs.begin(name, place)
        yield self._until_at(place)
        yield from self._photograph(place)

    def _photograph(self, place: Place, suffix: str = "") -> Script:
        yield pause(READING_S)
        self._proofs.shoot(self._borne.stage.window, place, suffix)

    def _touch(self, name: str, before_s: float = GUARD_S) -> Script:
        yield Until(lambda: self._finger.finds(name), SCREEN_S, f"« {name} » to be touchable")
        yield pause(before_s)
        self._finger.touch(name)

    def _until_at(self, *places: Place, seconds: float = SCREEN_S) -> Until:
        def there() -> bool:
            return self._state.place in places

        return Until(there, seconds, " or ".join(place.value for place in places))
