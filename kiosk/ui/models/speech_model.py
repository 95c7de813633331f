"""What is being said, as QML sees it: « Écouter » or « Arrêter », and the item that is read."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace

import shiboken6
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.core.messages import Language
from kiosk.ui.models.uncreatable import uncreatable
from kiosk.ui.speech.reader import Utterance
from kiosk.ui.speech.voice import Voice

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Mode:
    """How the citizen listens."""

    listening: bool = False
    """« Écouter »: new screens are read by themselves until « Arrêter »."""
    without_seeing: bool = False
    """The borne is used without seeing: the focus is said too (AUD-3)."""
    private: bool = False
    """A headset is plugged: only the citizen hears what is said (AUD-5)."""


@QmlElement
@uncreatable
class SpeechModel(QObject):
    """Says one text after another and lights what it stands on. GUI thread only."""

    changed = Signal()
    currentChanged = Signal()
    sounding = Signal(bool)
    """Something begins or ends to be said: everything else is softer meanwhile (AUD-8)."""
    reads = Signal()
    """A text of a reading begins: somebody listens (TIM-4)."""
    listened = Signal()
    """« Écouter » was touched: read this screen from its start."""
    woken = Signal()
    """There is a voice now where there was none."""

    def __init__(self, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._language: Language = "fr"
        self._queue: deque[Utterance] = deque()
        self._current: QQuickItem | None = None
        self._sounds = False
        self._interrupted = False
        self.reading = False
        """A screen is being read."""
        self.mode = Mode()
        voice.ended.connect(self._go_on)
        voice.changed.connect(self._voice_changed)

    # --- what can be seen ---------------------------------------------------------------------

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        """Return whether the screen is being read: « Arrêter » stands in place of « Écouter »."""
        return self.reading

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Return whether there is a voice for the language; without one no « Écouter » (LNG-5)."""
        return self._voice.speaks(self._language)

    @Property(bool, notify=changed)
    def expected(self) -> bool:
        """Return whether there is a voice, or may be in a moment: « Écouter » keeps its place."""
        return self._voice.speaks(self._language) or self._voice.is_coming

    @Property(bool, notify=changed)
    def listening(self) -> bool:
        """Return whether new screens are read by themselves, until « Arrêter »."""
        return self.mode.listening

    @Property(bool, notify=changed)
    def voiceMode(self) -> bool:
        """Return whether the borne is used without seeing (AUD-3)."""
        return self.mode.without_seeing

    @Property(bool, notify=changed)
    def private(self) -> bool:
        """Return whether only the citizen hears what is said: a headset is plugged (AUD-5)."""
        return self.mode.private

    @Property(QQuickItem, notify=currentChanged)
    def current(self) -> QQuickItem | None:
        """Return the item that is being read, or None."""
        return self._current if self._current and shiboken6.isValid(self._current) else None

    # --- what can be done ---------------------------------------------------------------------

    @Slot()
    def toggle(self) -> None:
        """« Écouter », or « Arrêter » when the touch itself has just stopped the reading."""
        if self.reading or self._interrupted:
            self._interrupted = False
            self.choose(listening=False, without_seeing=False)
            self.stop()
            return
        self.choose(listening=True)
        self.listened.emit()

    @Slot()
    def stop(self) -> None:
        """Fall silent at once."""
        self._queue.clear()
        self._voice.stop()
        self._rest()

    def interrupt(self) -> None:
        """Fall silent because the citizen does something (AUD-2)."""
        self._interrupted = self.reading
        self.stop()

    def read(self, utterances: Iterable[Utterance]) -> None:
        """Read a screen, lighting each item, in place of what is being said."""
        self.stop()
        self._queue.extend(utterances)
        self.reading = bool(self._queue)
        self._go_on()
        self.changed.emit()

    def say(self, *utterances: Utterance) -> None:
        """Say something short in place of what is being said; nothing is lit."""
        self.stop()
        self.add(*(Utterance(one.text) for one in utterances))

    def add(self, *utterances: Utterance) -> None:
        """Say something after what is being said."""
        self._queue.extend(utterances)
        if not self._sounds:
            self._go_on()

    def wake(self) -> None:
        """Have the voice get ready; nothing waits for it."""
        self._voice.wake()

    def setLanguage(self, language: Language) -> None:
        """Speak `language` from now on."""
        self.stop()
        self._language = language
        self.changed.emit()

    def choose(self, **changes: bool) -> None:
        """Set fields of `Mode`."""
        self.mode = replace(self.mode, **changes)
        self.changed.emit()

    def forget(self) -> None:
        """Fall silent and go back to what everybody begins with (PRV-6); a headset stays."""
        self.stop()
        self._voice.forget()
        self._interrupted = False
        self.choose(listening=False, without_seeing=False)

    def close(self) -> None:
        """End the voice."""
        self.stop()
        self._voice.close()

    def _voice_changed(self) -> None:
        self.changed.emit()
        if self.available:
            self.woken.emit()

    def _go_on(self) -> None:
        """Say what comes next, or rest."""
        while self._queue and not self._voice.speaks(self._queue[0].language or self._language):
            self._queue.popleft()
        if not self._queue:
            self._rest()
            return
        one = self._queue.popleft()
        self._light(one.item)
        if self.reading:
            self.reads.emit()
        if not self._sounds:
            self._sounds = True
            self.sounding.emit(True)
        self._voice.say(one.text, one.language or self._language)

    def _rest(self) -> None:
        self._light(None)
        if self._sounds:
            self._sounds = False
            self.sounding.emit(False)
        if self.reading:
            self.reading = False
            self.changed.emit()

    def _light(self, item: QQuickItem | None) -> None:
        if self._current and shiboken6.isValid(self._current):
            self._current.setProperty("spokenNow", False)
        self._current = item if item and shiboken6.isValid(item) else None
        if self._current:
            self._current.setProperty("spokenNow", True)
        self.currentChanged.emit()
