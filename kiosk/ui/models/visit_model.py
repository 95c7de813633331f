"""The visit as QML sees it: every field of `VisitState`, and one slot for each thing one can do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.faults import Fault
from kiosk.core.messages import Language, Way
from kiosk.ui.models.uncreatable import uncreatable
from kiosk.ui.routes import Routes
from kiosk.visit import state as s
from kiosk.visit.rows import agent_is_near, has_room
from kiosk.visit.state import Happening, Timer, VisitState
from kiosk.visit.timers import running_timers

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@uncreatable
class VisitModel(QObject):
    """Wraps the state of a visit. GUI thread only."""

    changed = Signal()

    def __init__(
        self, send: Callable[[Happening], None], routes: Routes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._send = send
        self._routes = routes
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

    @Property(bool, notify=changed)
    def full(self) -> bool:
        """Return whether no further page fits into the document."""
        return not has_room(self.state)

    @Property(str, notify=changed)
    def reading(self) -> str:
        """Return what the scanner does: no, going, stopping."""
        return self.state.reading

    @Property(int, notify=changed)
    def sheetsRead(self) -> int:
        """Return how many pages came of the last reading."""
        return self.state.sheets_read

    @Property(str, notify=changed)
    def leftIn(self) -> str:
        """Return where the last sheet that was read may be forgotten: glass, feeder, or nowhere."""
        return self.state.left_in

    @Property(bool, notify=changed)
    def counting(self) -> bool:
        """Return whether the photo takes itself in a moment."""
        return self.state.counting

    @Property(bool, notify=changed)
    def correcting(self) -> bool:
        """Return whether a page is being made anew."""
        return self.state.correcting

    @Property(bool, notify=changed)
    def agentNear(self) -> bool:
        """Return whether the agent stands beside the citizen."""
        return agent_is_near(self.state)

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

    @Property(int, notify=changed)
    def idleMinutes(self) -> int:
        """Return after how many minutes without a touch everything is erased; 0 in a call (TIM-5).

        The last question (S19) is still asked then.
        """
        return round(running_timers(self.state).get(Timer.IDLE, 0) / 60)

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

    @Property(str, notify=changed)
    def language(self) -> str:
        """Return the language of the screens: fr, en, pt, ar, tr, uk."""
        return self.state.language

    @Property(bool, notify=changed)
    def appointment(self) -> bool:
        """Return whether the citizen has an appointment."""
        return self.state.appointment

    @Property(str, notify=changed)
    def way(self) -> str:
        """Return how the citizen speaks: voice, sign, text, lpc, loop."""
        return self.state.way

    @Property(str, notify=changed)
    def here(self) -> str:
        """Return whether the waiting citizen is there: yes, asked, away."""
        return self.state.here

    @Property(bool, notify=changed)
    def curtain(self) -> bool:
        """Return whether the curtain is drawn."""
        return self.state.curtain

    @Property(bool, notify=changed)
    def onLine(self) -> bool:
        """Return whether there is a call, in whatever phase."""
        return self.state.line is not s.Line.NONE

    @Property(bool, notify=changed)
    def urgentLeadsOn(self) -> bool:
        """Return whether S24 stands before a service the citizen chose."""
        return bool(self.state.partner) and self.state.side_from is s.Place.PHRASES

    @Property(str, notify=changed)
    def helpPhase(self) -> str:
        """Return what the rung agent does: no, ringing, coming, busy, absent."""
        return self.state.help

    @Property(bool, notify=changed)
    def assisted(self) -> bool:
        """Return whether the agent stays with the citizen."""
        return self.state.assisted

    @Property(bool, notify=changed)
    def leftAlone(self) -> bool:
        """Return whether the agent has just left."""
        return self.state.left_alone

    @Property(str, notify=changed)
    def door(self) -> str:
        """Return how the agent's code fares: shut, checking, wrong, locked."""
        return self.state.door

    @Property(int, notify=changed)
    def triesLeft(self) -> int:
        """Return how often the code may still be tried."""
        return self.state.tries_left

    @Property(int, notify=changed)
    def lockedMinutes(self) -> int:
        """Return for how long no code is taken."""
        return self.state.locked_minutes

    @Property(bool, notify=changed)
    def unread(self) -> bool:
        """Return whether the adviser wrote something that was not seen yet."""
        return self.state.unread

    @Property(str, notify=changed)
    def plate(self) -> str:
        """Return what lies on the plate at the end: unknown, checking, empty, paper."""
        return self.state.plate

    @Property(str, notify=changed)
    def printing(self) -> str:
        """Return how far the print job is: no, going, slow, done, empty, jam, off, failed."""
        return self.state.printing

    @Property(int, notify=changed)
    def sheets(self) -> int:
        """Return how many sheets the print job has."""
        return self.state.sheets

    @Property(str, notify=changed)
    def face(self) -> str:
        """Return the chosen face: good, mid, bad, or an empty string."""
        return self.state.face

    # --- what can be done ---------------------------------------------------------------------

    @Slot()
    def touch(self) -> None:
        """Begin the visit from S00."""
        self._send(s.Touched())

    @Slot()
    def talk(self) -> None:
        """« Parler à un conseiller », « Appeler un autre service »."""
        self._send(s.TalkChosen())

    @Slot()
    def haveAppointment(self) -> None:
        """« J'ai un rendez-vous »."""
        self._send(s.AppointmentChosen())

    @Slot(str)
    def chooseNeed(self, need: str) -> None:
        """Choose a tile of S02."""
        self._send(self._routes.need(need))

    @Slot(int)
    def choosePhrase(self, number: int) -> None:
        """Choose a sentence of S03 of the chosen need, from 0; -1: « Aucune phrase »."""
        self._send(self._routes.phrase(self.state.need, number))

    @Slot()
    def showServices(self) -> None:
        """« Je connais le service »."""
        self._send(s.ListChosen())

    @Slot(str)
    def chooseService(self, partner: str) -> None:
        """Choose a service of the list, or of S26."""
        self._send(self._routes.service(partner))

    @Slot()
    def call(self) -> None:
        """« Appeler »."""
        self._send(s.CallChosen(self._routes.standing(self.state.partner)))

    @Slot()
    def chooseOther(self) -> None:
        """« Choisir un autre service »."""
        self._send(s.OtherChosen())

    @Slot()
    def showRights(self) -> None:
        """« Lire mes droits »."""
        self._send(s.RightsChosen())

    @Slot()
    def showUrgent(self) -> None:
        """« Aide urgente »."""
        self._send(s.UrgentChosen())

    @Slot()
    def showWays(self) -> None:
        """« Je suis sourd ou malentendant »."""
        self._send(s.WaysChosen())

    @Slot(str)
    def chooseWay(self, way: Way) -> None:
        """Choose how to speak: voice, sign, text, lpc, loop."""
        self._send(s.WayChosen(way))

    @Slot()
    def askLanguage(self) -> None:
        """Tool « Langue »."""
        self._send(s.LanguageAsked())

    @Slot(str)
    def chooseLanguage(self, language: Language) -> None:
        """Choose the language of the screens; on S00 this begins the visit."""
        self._send(s.LanguageChosen(language))

    @Slot()
    def sayHere(self) -> None:
        """« Je suis là »."""
        self._send(s.HereChosen())

    @Slot()
    def goWriting(self) -> None:
        """S18 « Écrire au conseiller »: call in writing."""
        self._send(s.GoChosen(with_camera=self.state.fault is not Fault.CAMERA_MISSING, way="text"))

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

    @Slot()
    def toggleCurtain(self) -> None:
        """« Rideau », « Ouvrir le rideau »."""
        self._send(s.CurtainToggled())

    @Slot()
    def write(self) -> None:
        """« Écrire »."""
        self._send(s.WriteChosen())

    @Slot()
    def printIt(self) -> None:
        """« Imprimer », « Imprimer les horaires », « Imprimer cette page »."""
        self._send(s.PrintChosen())

    @Slot()
    def dropHelp(self) -> None:
        """« Je n'ai plus besoin d'aide »."""
        self._send(s.HelpDropped())

    @Slot()
    def knockAsAgent(self) -> None:
        """« Je suis l'agent »."""
        self._send(s.AgentChosen())

    @Slot()
    def assist(self) -> None:
        """« Commencer un appel pour une personne »."""
        self._send(s.AssistChosen())

    @Slot()
    def eraseNow(self) -> None:
        """« Effacer maintenant »."""
        self._send(s.EraseChosen())

    @Slot()
    def leaveAlone(self) -> None:
        """« Je laisse la personne seule »."""
        self._send(s.LeaveAloneChosen())

    @Slot(str)
    def chooseFace(self, face: s.Face) -> None:
        """Choose a face: good, mid, bad, or « Passer » when empty."""
        self._send(s.FaceChosen(face))

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
    def useScanner(self) -> None:
        """« Poser la feuille sur la vitre », « Mettre les feuilles dans le chargeur »."""
        self._send(s.SheetsChosen())

    @Slot()
    def stopReading(self) -> None:
        """« Arrêter », while the scanner reads."""
        self._send(s.StopChosen())

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
    def turn(self) -> None:
        """« Tourner »."""
        self._send(s.TurnChosen())

    @Slot()
    def correctEdges(self) -> None:
        """« Corriger les bords »."""
        self._send(s.EdgesChosen())

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
