"""The process that speaks: QtTextToSpeech and nothing else.

On Linux its engine talks to speech-dispatcher with libspeechd, which waits for every answer and
crashes when the daemon dies while it speaks: neither may happen to the process that shows the
screens. Messages are JSON lists, one a `send_bytes`. In: say (text, language), stop. Out: voices
(languages), speaking, silent, failed (why).
"""

from __future__ import annotations

import json
import signal
from multiprocessing.connection import Connection

from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

from kiosk.core.language import Language
from kiosk.ui.speech.choice import choose_voices

TRIES = 10
AGAIN_MS = 1_000
"""speech-dispatcher holds its pid file before its socket is there, and still for a moment when it
ends for want of clients: whoever comes just then is turned away, and would be welcome soon."""
RATE = -0.2
"""Of -1 to 1: 0.9 times as fast as usual with espeak-ng (§8)."""


def speak(connection: Connection, engine: str) -> None:
    """Speak what `connection` tells, until it is closed. Main function of a process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    application = QCoreApplication([])
    mouth = Mouth(connection, engine)
    reading = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read)
    reading.activated.connect(mouth.take)
    QTimer.singleShot(0, mouth.wake)
    application.exec()


class Mouth:
    """One engine. Runs in a process of its own, on its only thread."""

    def __init__(self, connection: Connection, engine: str) -> None:
        self._connection = connection
        self._engine_name = engine
        self._engine: QTextToSpeech | None = None
        self._voices: dict[Language, QVoice] = {}
        self._tries = TRIES

    def wake(self) -> None:
        """Start the engine; speech-dispatcher itself may take seconds to start."""
        engine = QTextToSpeech(self._engine_name)
        if engine.state() is not QTextToSpeech.State.Ready:
            self._try_again(engine.errorString())
            return
        self._engine = engine
        engine.stateChanged.connect(self._state_changed)
        engine.setRate(RATE)
        locales = engine.availableLocales()
        self._voices = choose_voices(one for at in locales for one in engine.allVoices(at))
        self._tell("voices", sorted(self._voices))

    def _try_again(self, detail: str) -> None:
        self._tries -= 1
        if self._tries and self._engine_name in QTextToSpeech.availableEngines():
            QTimer.singleShot(AGAIN_MS, self.wake)
        else:
            self._fail(detail)

    def take(self) -> None:
        """Do what was told; go when there is nobody left to tell anything."""
        try:
            what, *rest = json.loads(self._connection.recv_bytes())
        except (EOFError, OSError):
            if self._engine:
                self._engine.stop()
            QCoreApplication.quit()
            return
        if self._engine is None:
            return
        if what == "stop":
            self._engine.stop()
        elif what == "say":
            text, language = rest
            self._engine.setVoice(self._voices[language])
            self._engine.say(text)

    def _state_changed(self, state: QTextToSpeech.State) -> None:
        if state is QTextToSpeech.State.Ready:
            self._tell("silent")
        elif state is QTextToSpeech.State.Speaking:
            self._tell("speaking")
        elif state is QTextToSpeech.State.Error and self._engine:
            self._fail(self._engine.errorString())

    def _fail(self, detail: str) -> None:
        self._tell("failed", detail)

    def _tell(self, *message: object) -> None:
        try:
            self._connection.send_bytes(json.dumps(message).encode())
        except OSError:
            QCoreApplication.quit()
