"""The document camera of the media process: pictures, the page's outline, the photo, the check."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from kiosk.core import media
from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import Picture
from kiosk.core.memory import give_back
from kiosk.media.eyes import CameraOpener, Eye, Tell
from kiosk.scanner.empty import AGREEING, EmptyPlate
from kiosk.scanner.live import LivePage, bgr_of, luma_of
from kiosk.scanner.photo import corrected, original_of, photo_of
from kiosk.scanner.shutter import Shutter
from kiosk.scanner.view import judge_view

log = logging.getLogger(__name__)
FINDS_PER_S = 20
"""At most; at least fifteen are promised on two cores beside a call."""
CHECK_S = 1.8
"""How long a check may look, the camera's opening included: its answer is promised within 2 s."""
PAUSE_S = 0.02
User = Literal["screen", "check"]


@dataclass(frozen=True, slots=True)
class PlateMemory:
    """What the plate begins with: how it looks empty (PNG), and whether photos take themselves."""

    empty: bytes = b""
    automatic: bool = True
    learns: bool = False
    """The borne was just switched on, nobody is there: look at the empty plate once (ERR-2)."""


class Plate:
    """The document camera: pictures to the screen, the page's outline, the photo, and the check.

    `open` and `close` are for the screen that shows the plate; `check` may come at any time.
    """

    def __init__(
        self,
        opener: CameraOpener,
        tell: Tell,
        publish: Callable[[Picture], None],
        memory: PlateMemory | None = None,
    ) -> None:
        memory = memory or PlateMemory()
        self._eye = Eye("plate", opener, self._tell_state, self._see)
        self._tell = tell
        self._publish = publish
        self._newest: Picture | None = None
        self._news = threading.Event()
        self._closing = threading.Event()
        self._finder: threading.Thread | None = None
        self._page = LivePage()
        self._bare = EmptyPlate(memory.empty)
        self._shutter = Shutter(automatic=memory.automatic)
        self._lock = threading.Lock()
        self._users: set[User] = set()
        self._lost = False

    def open(self) -> None:
        """Start the camera and the page finder."""
        if self._finder is None:
            self._closing.clear()
            self._page = LivePage()
            self._page.learn(self._bare.reference)
            self._shutter.reopen()
            self._finder = threading.Thread(target=self._find, name="plate-finder", daemon=True)
            self._finder.start()
        self._take("screen")

    def close(self) -> None:
        """Stop both; the camera only if nobody is checking."""
        self._leave("screen")
        if self._finder is not None:
            self._closing.set()
            self._news.set()
            self._finder.join(2)
            self._finder = None

    def shoot(self) -> None:
        """Take the photo in a thread of its own; `PhotoTaken` or `PhotoFailed` follows."""
        self._shutter.shot()
        threading.Thread(target=self._develop, name="photo", daemon=True).start()

    def correct(self, original: bytes, corners: media.Quad) -> None:
        """Make a page anew, in a thread; `PhotoCorrected` or `PhotoFailed` follows."""

        def make() -> None:
            try:
                self._tell(corrected(original, corners))
            except KioskError as error:
                log.warning("edges: %s", error)
                self._tell(media.PhotoFailed(fault=error.fault))

        threading.Thread(target=make, name="photo", daemon=True).start()

    def learn(self) -> None:
        """Look at the plate while nobody is there, in a thread; `PlateLearned` when it is empty."""
        threading.Thread(target=self._learn, name="plate-check", daemon=True).start()

    def check(self) -> None:
        """Look once whether anything lies there, in a thread of its own; `PlateChecked` follows."""
        threading.Thread(target=self._check, name="plate-check", daemon=True).start()

    def view(self) -> None:
        """Judge how a sheet is seen, in a thread of its own; `ViewChecked` follows."""
        threading.Thread(target=self._view, name="plate-check", daemon=True).start()

    def _view(self) -> None:
        still = self._eye.still()
        if still is None:
            self._tell(media.ViewChecked(outcome="missing"))
        else:
            self._tell(judge_view(bgr_of(still), self._bare.reference))

    def _take(self, user: User) -> None:
        with self._lock:
            self._users.add(user)
            self._eye.open()

    def _leave(self, user: User) -> None:
        with self._lock:
            self._users.discard(user)
            if not self._users:
                self._eye.close()
                self._newest, self._lost = None, False
                give_back()

    def _develop(self) -> None:
        try:
            still = self._eye.still()
            if still is None:
                raise KioskError(Fault.PLATE_MISSING, "the document camera gives no picture")
            bgr = bgr_of(still)
            made = self._page.develop(bgr)
            photo = photo_of(made)
            self._tell(original_of(bgr, made))
            self._tell(photo)
        except KioskError as error:
            log.warning("photo: %s", error)
            self._tell(media.PhotoFailed(fault=error.fault))

    def _check(self) -> None:
        self._take("check")
        empty = self._looks_empty()
        self._leave("check")
        self._tell(media.PlateChecked(empty=empty))

    def _looks_empty(self) -> bool | None:
        """Return whether nothing lies there; None when no picture comes.

        A sheet that is being taken away is waited for as long as the check may last. On a machine
        too slow for as many looks as should agree, all it had must.
        """
        looks = bare = 0
        for picture in self._pictures():
            looks += 1
            bare = bare + 1 if self._bare.is_empty(picture) else 0
            if bare == AGREEING:
                if self._bare.known:
                    self._bare.refresh(picture)
                    self._tell_learned()
                return True
        return bare == looks if looks else None

    def _learn(self) -> None:
        self._take("check")
        for picture in self._pictures():
            self._bare.notice(picture)
            if self._bare.known:
                self._tell_learned()
                break
        self._leave("check")

    def _pictures(self) -> Iterator[Picture]:
        """Yield each new picture for as long as a check may last."""
        pause, begun_s = threading.Event(), time.monotonic()
        last: Picture | None = None
        while time.monotonic() - begun_s < CHECK_S and not (self._lost and last is None):
            if (picture := self._newest) is None or picture is last:
                pause.wait(PAUSE_S)
                continue
            last = picture
            yield picture

    def _tell_learned(self) -> None:
        self._page.learn(self._bare.reference)
        self._tell(media.PlateLearned(blob=self._bare.kept))

    def _tell_state(self, state: media.PipeMessage) -> None:
        self._lost = isinstance(state, media.DeviceState) and not state.working
        self._tell(state)

    def _see(self, picture: Picture) -> None:
        self._newest = picture
        if "screen" in self._users:
            self._news.set()

    def _find(self) -> None:
        """Follow the page, newest picture first, at an even pace whatever a look costs."""
        due_s = time.monotonic()
        while not self._closing.wait(max(0.0, due_s - time.monotonic())):
            self._news.wait()
            self._news.clear()
            due_s = max(due_s, time.monotonic() - 1 / FINDS_PER_S) + 1 / FINDS_PER_S
            picture = self._newest
            if picture is not None and not self._closing.is_set():
                self._look_at(picture)

    def _look_at(self, picture: Picture) -> None:
        """Search a picture, then show it with its outline: the window is drawn once for both."""
        seen = self._shutter.see(self._page.see(picture), luma_of(picture))
        self._publish(picture)
        self._tell(seen)
        if seen.corners is None and not self._bare.known:
            self._bare.notice(picture)
            if self._bare.known:
                self._tell_learned()
