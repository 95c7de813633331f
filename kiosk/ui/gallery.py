"""Every screen in every state worth seeing, as PNG files and as what the tests measure."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtQuick import QQuickWindow

from kiosk.core.media import Stream
from kiosk.core.messages import Directory
from kiosk.ui.exhibit import WELL, Exhibit, Look
from kiosk.ui.exhibits_agent import agent_exhibits, agent_facts
from kiosk.ui.exhibits_call import call_exhibits
from kiosk.ui.exhibits_choose import choosing_exhibits
from kiosk.ui.exhibits_sheets import sheet_exhibits
from kiosk.ui.stage import Stage
from kiosk.visit.state import VisitState

SETTLE_S = 0.1
"""Given to the renderer after a screen has come to rest."""


def exhibits(partner: str, closed_partner: str, shared_need: str) -> tuple[Exhibit, ...]:
    """Return all exhibits, for a visit to `partner`, in the order of the screens.

    Args:
        partner: a service that is open on a Monday morning.
        closed_partner: one that is closed then.
        shared_need: a need that asks for a sentence (S03).
    """
    rows = (
        *choosing_exhibits(partner, closed_partner, shared_need),
        *call_exhibits(partner),
        *sheet_exhibits(partner),
        *agent_exhibits(partner),
    )
    return tuple(sorted(rows, key=lambda row: row.screen))


class ShowClock(Protocol):
    """The clock of the stage, which shows any hour it is asked for."""

    def show(self, when: datetime | None) -> None:
        """Stand at `when`; None: at the hour of everyday."""
        ...


class Gallery:
    """Shows exhibits on one stage and takes their pictures. GUI thread.

    `clock` is set to the hour of the exhibits that ask for one.
    """

    def __init__(
        self,
        stage: Stage,
        frames: Mapping[Stream, Callable[[Exhibit], QVideoFrame]],
        clock: ShowClock | None = None,
    ) -> None:
        self._stage = stage
        self._frames = frames
        self._clock = clock
        stage.window.setProperty("still", True)

    def place(self, exhibit: Exhibit, look: Look) -> None:
        """Bring `exhibit` on the stage."""
        stage, presence = self._stage, exhibit.presence
        stage.show(VisitState(language=look.language))  # to change it costs as much as a screen
        if self._clock:
            self._clock.show(exhibit.when)
        for event in (*WELL, *exhibit.events):
            stage.media(event)
        stage.presence(Directory(partners=(presence,)) if presence else None)
        stage.agents.know(**agent_facts())
        stage.choose_display(big=look.big, contrast=look.contrast)
        stage.show(replace(exhibit.state, language=look.language))
        if exhibit.page:
            stage.agents.open(exhibit.page)
        for event in exhibit.events:
            stage.media(event)
        for stream, frame in self._frames.items():
            stage.sinks[stream].setVideoFrame(frame(exhibit))

    def hang(self, exhibit: Exhibit, look: Look) -> None:
        """Bring `exhibit` on the stage and wait until nothing moves any more."""
        self.place(exhibit, look)
        self.settle()

    def picture(self) -> QImage:
        """Return what is on the screen now."""
        return grab(self._stage.window)

    def settle(self, seconds: float = SETTLE_S) -> None:
        """Let items take their places, pictures load and short movements end."""
        settle(seconds)


def grab(window: QQuickWindow) -> QImage:
    """Return what a window shows: the second grab, for the first may lag a frame. GUI thread."""
    window.grabWindow()
    settle(0)
    return window.grabWindow()


def settle(seconds: float = SETTLE_S) -> None:
    """Let items take their places, pictures load and short movements end. GUI thread."""
    until = time.monotonic() + seconds
    while True:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if time.monotonic() >= until:
            return
