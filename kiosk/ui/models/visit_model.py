"""The visit as QML sees it: every field of `VisitState`, and one slot for each thing one can do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.models.uncreatable import uncreatable
from kiosk.visit import state as s
from kiosk.visit.state import Happening, VisitState

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@uncreatable
class VisitModel(QObject):
    """Wraps the state of a visit. GUI thread only."""

    changed = Signal()

    def __init__(self, send: Callable[[Happening], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._send = send
        self.state = VisitState()

    def show(self, state: VisitState) -> None:
        """Take `state` as the one to show."""
        self.state = state
        self.changed.emit()

    # --- what can be seen ---------------------------------------------------------------------

    @Property(str, notify=changed)
    def place(self) -> str:
        """Return the id of the screen, such as « S07 »."""
        return self.state.place.value

    @Property(str, notify=changed)
    def line(self) -> str:
        """Return the code of the call's state."""
        return self.state.line.value

    @Property(str, notify=changed)
    def question(self) -> str:
        """Return the code of the question laid over the screen, or « none »."""
        return self.state.question.value

    @Property(str, notify=changed)
    def adviser(self) -> str:
        """Return the adviser's name as the desk gave it."""
        return self.state.adviser

    @Property(int, notify=changed)
    def ahead(self) -> int:
        """Return how many people are served before."""
        return self.state.ahead

    @Property(int, notify=changed)
    def waitMinutes(self) -> int:
        """Return the expected wait, -1 when nobody can tell."""
        return -1 if self.state.wait_minutes is None else self.state.wait_minutes

    @Property(bool, notify=changed)
    def cancelOffered(self) -> bool:
        """Return whether giving up the call is offered in words."""
        return self.state.cancel_offered

    @Property(bool, notify=changed)
    def microphoneOn(self) -> bool:
        """Return whether the citizen's voice leaves."""
        return self.state.microphone_on

    @Property(bool, notify=changed)
    def cameraOn(self) -> bool:
        """Return whether the citizen's image leaves."""
        return self.state.camera_on

    @Property(int, notify=changed)
    def volume(self) -> int:
        """Return the loudspeaker step, 0 to 10."""
        return self.state.volume

    @Property(bool, notify=changed)
    def paperAsked(self) -> bool:
        """Return whether the adviser waits for a paper."""
        return self.state.paper_asked

    @Property(int, notify=changed)
    def pages(self) -> int:
        """Return how many pages are photographed."""
        return self.state.pages

    @Property(int, notify=changed)
    def page(self) -> int:
        """Return the shown photographed page, 0-based."""
        return self.state.page

    @Property(bool, notify=changed)
    def shooting(self) -> bool:
        """Return whether a photo is being taken."""
        return self.state.shooting

    @Property(str, notify=changed)
    def sending(self) -> str:
        """Return the code of the paper's way."""
        return self.state.sending.value

    @Property(int, notify=changed)
    def receivedPages(self) -> int:
        """Return how many pages the adviser sent."""
        return self.state.received_pages

    @Property(int, notify=changed)
    def receivedPage(self) -> int:
        """Return the shown received page, 0-based."""
        return self.state.received_page

    @Property(str, notify=changed)
    def erasure(self) -> str:
        """Return how far the wiping is: no, running, done, failed."""
        return self.state.erasure

    @Property(bool, notify=changed)
    def papersKept(self) -> bool:
        """Return whether the service keeps papers of this visit."""
        return self.state.papers_kept

    @Property(str, notify=changed)
    def endedBy(self) -> str:
        """Return who ended the visit."""
        return self.state.ended_by

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Return the code of the fault to tell, or an empty string."""
        return "" if self.state.fault is None else self.state.fault.value

    # --- what can be done ---------------------------------------------------------------------

    @Slot()
    def touch(self) -> None:
        """Begin the visit from S00."""
        self._send(s.Touched())

    @Slot()
    def talk(self) -> None:
        """« Parler à un conseiller », « Appeler un autre service »."""
        self._send(s.TalkChosen())

    @Slot(str, str)
    def chooseNeed(self, need: str, partner: str) -> None:
        """Choose a tile; an empty partner means the agent."""
        self._send(s.NeedChosen(need, partner))

    @Slot()
    def call(self) -> None:
        """« Appeler »."""
        self._send(s.CallChosen())

    @Slot(bool)
    def go(self, with_camera: bool) -> None:
        """« Appeler maintenant » or « Appeler sans ma caméra »."""
        self._send(s.GoChosen(with_camera))

    @Slot()
    def back(self) -> None:
        """« Retour »."""
        self._send(s.BackChosen())

    @Slot()
    def restart(self) -> None:
        """« Recommencer »."""
        self._send(s.RestartChosen())

    @Slot()
    def help(self) -> None:
        """« Aide »."""
        self._send(s.HelpChosen())

    @Slot()
    def hangUp(self) -> None:
        """« Raccrocher », « Arrêter l'appel »."""
        self._send(s.HangUpChosen())

    @Slot(bool)
    def answer(self, yes: bool) -> None:
        """Answer the question, or S19."""
        self._send(s.YesChosen() if yes else s.NoChosen())

    @Slot()
    def toggleMicrophone(self) -> None:
        """Give or withhold the voice."""
        self._send(s.MicrophoneToggled())

    @Slot()
    def toggleCamera(self) -> None:
        """Give or withhold the image."""
        self._send(s.CameraToggled())

    @Slot(int)
    def changeVolume(self, by: int) -> None:
        """Make the adviser louder (+1) or softer (-1)."""
        self._send(s.VolumeChosen(by))

    @Slot()
    def showPaper(self) -> None:
        """« Montrer un papier »."""
        self._send(s.PaperChosen())

    @Slot()
    def shoot(self) -> None:
        """« Prendre la photo »."""
        self._send(s.ShotChosen())

    @Slot()
    def retake(self) -> None:
        """« Non, refaire la photo »."""
        self._send(s.RetakeChosen())

    @Slot()
    def addPage(self) -> None:
        """« Ajouter une page »."""
        self._send(s.AddPageChosen())

    @Slot()
    def dropPage(self) -> None:
        """« Effacer cette page »."""
        self._send(s.DropPageChosen())

    @Slot(int)
    def turnPage(self, by: int) -> None:
        """Show another page."""
        self._send(s.PageTurned(by))

    @Slot()
    def sendPages(self) -> None:
        """« Oui, envoyer », « Envoyer encore »."""
        self._send(s.SendChosen())

    @Slot()
    def proceed(self) -> None:
        """« Continuer », « Terminer »."""
        self._send(s.ContinueChosen())

    @Slot()
    def retry(self) -> None:
        """« Essayer encore »."""
        self._send(s.RetryChosen())
