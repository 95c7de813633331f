"""The voice that is heard: QtTextToSpeech in a process of its own (`mouth.py`), supervised here.

Nothing here waits: words go into a pipe, what the engine does comes back through Qt's event loop.
An engine that dies or hangs is ended and started again; until then there is no « Écouter ».
"""

from __future__ import annotations

import json
import logging
import multiprocessing
from collections.abc import Callable
from enum import Enum, auto
from multiprocessing.connection import Connection

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from kiosk.core.messages import Language
from kiosk.ui.speech.mouth import speak
from kiosk.ui.speech.voice import Heard, Voice

log = logging.getLogger(__name__)

ENGINE = "speechd"
WAKING_MS = 30_000
"""How long an engine may take to get ready."""
ANSWER_MS = 4_000
"""How long it may take to begin, or to stop."""
AGAIN_MS = 1_000
"""After an engine that worked; one that did not even start is tried again more seldom."""
RETRY_MS = 60_000
LEAVING_S = 0.5


class Phase(Enum):
    """What the engine does, as far as it has told."""

    ASLEEP = auto()
    IDLE = auto()
    ASKED = auto()
    SPEAKING = auto()
    STOPPING = auto()


class _Life:
    """One life of the process that speaks."""

    def __init__(self, engine: str, take: Callable[[], None]) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe: Connection
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(
            target=speak, args=(theirs, engine), name="kiosk-voice", daemon=True
        )
        self.process.start()
        theirs.close()
        self._reading = QSocketNotifier(self.pipe.fileno(), QSocketNotifier.Type.Read)
        self._reading.activated.connect(take)

    def tell(self, *message: str) -> None:
        """Send a message; lost when the process is gone, which is noticed by itself."""
        try:
            self.pipe.send_bytes(json.dumps(message).encode())
        except OSError:
            log.debug("speech: the process is gone")

    def end(self) -> None:
        """Let the process fall silent and go."""
        self._reading.setEnabled(False)
        self.pipe.close()

    def bury(self) -> None:
        """See the process gone, willing or not."""
        self.process.kill()
        self.process.join(LEAVING_S)


class QtVoice(Voice):
    """Speaks with Qt's `engine`. GUI thread."""

    def __init__(
        self, engine: str = ENGINE, heard: Heard | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._heard = heard
        self._life: _Life | None = None
        self._leaving: list[_Life] = []
        self._phase = Phase.ASLEEP
        self._languages: frozenset[str] = frozenset()
        self._next: tuple[str, Language] | None = None
        self._spoke = False
        self._told = False
        self._coming = True
        self._patience = _timer(self, self._out_of_patience)
        self._retry = _timer(self, self.wake)
        self._burial = _timer(self, self._bury)

    def wake(self) -> None:
        """Start the engine; without one, try again every minute."""
        if self._life is None:
            self._retry.stop()
            self._life = _Life(self._engine, self._take)
            self._patience.start(WAKING_MS)

    def speaks(self, language: Language) -> bool:
        """Return whether the engine has a voice for `language`."""
        return language in self._languages

    @property
    def is_coming(self) -> bool:
        """Whether the engine is being started, and has not failed to start."""
        return self._coming

    def say(self, text: str, language: Language) -> None:
        """Say `text` as soon as the engine has fallen silent."""
        self._next = (text, language)
        if self._phase is Phase.IDLE:
            self._say_next()
        elif self._phase is Phase.ASLEEP:
            self.wake()
        elif self._phase is not Phase.STOPPING:
            self._silence()

    def stop(self) -> None:
        """Fall silent, and say nothing that was still to come."""
        self._next = None
        if self._phase in (Phase.ASKED, Phase.SPEAKING):
            self._silence()

    def forget(self) -> None:
        """Replace the process, if it spoke: nothing that was said stays in its memory (PRV-2)."""
        if self._spoke:
            self._end()
            self.wake()

    def close(self) -> None:
        """End the process, and wait until it is gone."""
        self._retry.stop()
        self._end()
        for one in self._leaving:
            one.process.join(LEAVING_S)
        self._bury()

    def _end(self) -> None:
        self._next, self._spoke, self._phase = None, False, Phase.ASLEEP
        self._patience.stop()
        life, self._life = self._life, None
        if life:
            life.end()
            self._leaving.append(life)
            self._burial.start(round(LEAVING_S * 1000))

    def _bury(self) -> None:
        """End those that had time enough to go by themselves."""
        self._burial.stop()
        while self._leaving:
            self._leaving.pop().bury()

    def _say_next(self) -> None:
        text, language = self._next or ("", "fr")
        self._next = None
        self._phase = Phase.IDLE
        if self._life is None or not text or language not in self._languages:
            QTimer.singleShot(0, self, self.ended.emit)
            return
        self._phase = Phase.ASKED
        self._spoke = True
        self._patience.start(ANSWER_MS)
        self._life.tell("say", text, language)
        if self._heard:
            self._heard(text)

    def _silence(self) -> None:
        if self._life:
            self._phase = Phase.STOPPING
            self._patience.start(ANSWER_MS)
            self._life.tell("stop")

    def _take(self) -> None:
        """Take what the process tells."""
        if self._life is None:
            return
        try:
            what, *rest = json.loads(self._life.pipe.recv_bytes())
        except (EOFError, OSError):
            self._fail("its process ended")
            return
        if what == "voices":
            self._woken(frozenset(rest[0]))
        elif what == "speaking":
            self._speaking()
        elif what == "silent" and self._phase in (Phase.SPEAKING, Phase.STOPPING):
            self._silent()
        elif what == "failed":
            self._fail(str(rest[0]))

    def _speaking(self) -> None:
        if self._phase is Phase.ASKED:
            self._phase = Phase.SPEAKING
            self._patience.stop()
        elif self._phase is Phase.STOPPING and self._life:
            self._life.tell("stop")  # it had not begun when it was told to stop

    def _silent(self) -> None:
        over = self._phase is Phase.SPEAKING
        self._phase = Phase.IDLE
        self._patience.stop()
        if self._next:
            self._say_next()
        elif over:
            self.ended.emit()

    def _woken(self, languages: frozenset[str]) -> None:
        self._phase = Phase.IDLE
        self._patience.stop()
        self._told = False
        first, self._coming = self._coming, False
        if first or languages != self._languages:
            self._languages = languages
            log.info("speech: %s speaks %s", self._engine, ", ".join(sorted(languages)))
            self.changed.emit()
        if self._next:
            self._say_next()

    def _out_of_patience(self) -> None:
        self._fail("it does not answer")

    def _fail(self, detail: str) -> None:
        if not self._told:
            log.warning("speech: no voice (%s): « Écouter » is hidden", detail)
        self._told = True
        worked = self._phase is not Phase.ASLEEP
        self._coming = worked
        waited_for = self._phase in (Phase.ASKED, Phase.SPEAKING) or self._next is not None
        self._end()
        self._languages = frozenset()
        self._retry.start(AGAIN_MS if worked else RETRY_MS)
        self.changed.emit()
        if waited_for:
            self.ended.emit()


def _timer(parent: QtVoice, call: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(call)
    return timer
