"""Decide, for each configured word, whether a real device, a stand-in or nothing is used."""

from __future__ import annotations

import glob
import logging
import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from kiosk.core.faults import KioskError
from kiosk.core.media import Device
from kiosk.devices.camera import FACE, open_with_opencv
from kiosk.devices.camera_source import read_source
from kiosk.devices.sound_memory import SoundDevice, named, take_again, to_remember

_log = logging.getLogger(__name__)

Kind = Literal["real", "stand_in", "none"]
Probe = Callable[[str], bool]

_DOCUMENT_CAMERA = re.compile(
    r"czur|doc(ument)?[ _-]?cam|scan|visuali[sz]er|ipevo|elmo|hovercam", re.I
)
LASTING = "/dev/v4l/by-id/"
"""Names that tell maker, model and serial number: the same on any port."""
_WINDOWS_CAMERAS = ("0", "1")


@dataclass(frozen=True, slots=True)
class Choice:
    """What plays a device's part. `source` is for the driver, `reason` for the technician."""

    device: Device
    kind: Kind
    source: str = ""
    reason: str = ""
    remember: str = ""
    """A sound card's lasting name, for the next life of the borne."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A configured word: "auto", "none", "sim", an index, a path or a part of a name.

    `stand_in` says whether "auto" may fall back on the stand-in (demo, training), or leaves the
    device missing (a real site must not show an adviser a drawing).
    """

    device: Device
    word: str
    stand_in: bool


def choose_cameras(
    camera: Wish,
    plate: Wish,
    *,
    nodes: Iterable[str] | None = None,
    probe: Probe | None = None,
    known: Mapping[Device, str] | None = None,
) -> tuple[Choice, Choice]:
    """Return what plays the citizen's camera and the document camera, never the same device.

    Blocks while nodes are tried (seconds with a slow camera): not for the UI's thread. A node that
    gives no picture, as the second node of most webcams, is passed over. `known` is where « auto »
    found them in former lives, by names that outlive plugs and ports: the same device is taken
    again, a new one only when the old is gone.
    """
    present = list(camera_nodes() if nodes is None else nodes)
    camera, plate = (_known_again(wish, known or {}, present) for wish in (camera, plate))
    if "auto" not in (camera.word, plate.word):
        return _decided(camera), _decided(plate)
    works = probe or gives_pictures
    named = {wish.word for wish in (camera, plate)}
    named |= set((known or {}).values())
    usable = [node for node in present if node not in named and works(node)]
    documents = [node for node in usable if _DOCUMENT_CAMERA.search(node)]
    faces = [node for node in usable if node not in documents]
    if camera.word == "auto" and plate.word == "auto" and not documents:
        documents = faces[1:]
    elif camera.word != "auto":
        documents += faces
    return _from(camera, faces), _from(plate, documents)


def _known_again(wish: Wish, known: Mapping[Device, str], present: list[str]) -> Wish:
    """Return the wish for the very device that played the part before.

    One that is gone is waited for, unless a camera nobody knew is there to take its place.
    """
    before = known.get(wish.device, "")
    if wish.word != "auto" or not before.startswith(LASTING):
        return wish
    strangers = [node for node in present if node not in known.values()]
    return replace(wish, word=before) if before in present or not strangers else wish


def choose_sound(wish: Wish, found: Sequence[SoundDevice], known: str = "") -> Choice:
    """Return what plays the microphone or the speaker.

    `found`: that direction's cards, the default first. `known`: the one « auto » took in former
    lives, whatever its port is now. A name that no card bears is kept: the driver tells that it is
    missing, and a real borne is not given a stand-in because a plug came loose.
    """
    if wish.word != "auto":
        bearer = None if wish.word in ("none", "sim") else named(found, wish.word)
        return replace(_decided(wish), source=bearer.source) if bearer else _decided(wish)
    if not found:
        return _from(wish, [])
    taken = take_again(found, known)
    reason = "known" if taken.source == known else f"found; known: {known or 'none'}"
    return Choice(wish.device, "real", taken.source, reason, to_remember(taken, known))


def camera_nodes() -> list[str]:
    """Return device nodes to try, lasting names first, each camera once."""
    if sys.platform == "win32":
        return list(_WINDOWS_CAMERAS)
    lasting = sorted(glob.glob(LASTING + "*"))
    targets = {os.path.realpath(path) for path in lasting}
    return lasting + [
        n for n in sorted(glob.glob("/dev/video*")) if os.path.realpath(n) not in targets
    ]


def gives_pictures(node: str) -> bool:
    """Return whether a picture can be read from this node now. Blocks up to some seconds."""
    try:
        capture = open_with_opencv(read_source(node), FACE)
    except KioskError as error:
        _log.info("%s passed over: %s", node, error.detail)
        return False
    try:
        return any(capture.grab() for _ in range(3))
    finally:
        capture.release()


def _decided(wish: Wish) -> Choice:
    """Return the choice of a word that leaves none."""
    if wish.word == "none":
        return Choice(wish.device, "none", reason="configured as none")
    if wish.word == "sim":
        return Choice(wish.device, "stand_in", reason="configured as sim")
    return Choice(wish.device, "real", wish.word, f"configured as {wish.word}")


def _from(wish: Wish, found: list[str]) -> Choice:
    if wish.word != "auto":
        return _decided(wish)
    if found:
        return Choice(wish.device, "real", found[0], "found")
    if wish.stand_in:
        return Choice(wish.device, "stand_in", reason="none found")
    return Choice(wish.device, "none", reason="none found")
