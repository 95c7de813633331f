"""Who plays which device: found, named, replaced or left out."""

from __future__ import annotations

import pytest

from kiosk.core.media import Device
from kiosk.devices.choose import Wish, choose_cameras, choose_sound, gives_pictures
from kiosk.devices.sound_memory import SoundDevice

WEBCAM = "/dev/v4l/by-id/usb-Acme_Webcam-video-index0"
METADATA = "/dev/v4l/by-id/usb-Acme_Webcam-video-index1"
CZUR = "/dev/v4l/by-id/usb-CZUR_Shine-video-index0"
SECOND = "/dev/video4"
BUILT_IN = SoundDevice("server:alsa_output.pci-0000_00_1f.3.analog-stereo", "Intégré", False)
JABRA = SoundDevice(
    "server:alsa_output.usb-0b0e_Jabra_SPEAK_510_USB_501AA5-00.analog-stereo", "Jabra 510", True
)


def wish(device: Device, word: str = "auto", *, stand_in: bool = True) -> Wish:
    return Wish(device, word, stand_in)


def choose(camera: str, plate: str, nodes: list[str]) -> tuple[tuple[str, str], tuple[str, str]]:
    face, table = choose_cameras(
        wish("camera", camera), wish("plate", plate), nodes=nodes, probe=lambda n: n != METADATA
    )
    return (face.kind, face.source), (table.kind, table.source)


STAND_IN = ("stand_in", "")


@pytest.mark.parametrize(
    ("camera", "plate", "nodes", "face", "table"),
    [
        ("auto", "auto", [], STAND_IN, STAND_IN),
        ("auto", "auto", [WEBCAM, METADATA], ("real", WEBCAM), STAND_IN),
        ("auto", "auto", [METADATA, WEBCAM, SECOND], ("real", WEBCAM), ("real", SECOND)),
        ("auto", "auto", [CZUR, WEBCAM], ("real", WEBCAM), ("real", CZUR)),
        ("auto", "auto", [CZUR], STAND_IN, ("real", CZUR)),
        (WEBCAM, "auto", [WEBCAM, SECOND], ("real", WEBCAM), ("real", SECOND)),
        ("auto", WEBCAM, [WEBCAM, SECOND], ("real", SECOND), ("real", WEBCAM)),
        ("sim", "none", [WEBCAM], STAND_IN, ("none", "")),
        ("/dev/video9", "film.avi", [WEBCAM], ("real", "/dev/video9"), ("real", "film.avi")),
    ],
)
def test_cameras_are_shared_out(
    camera: str, plate: str, nodes: list[str], face: tuple[str, str], table: tuple[str, str]
) -> None:
    assert choose(camera, plate, nodes) == (face, table)


NEW = "/dev/v4l/by-id/usb-Brio_Webcam-video-index0"


@pytest.mark.parametrize(
    ("nodes", "face", "table"),
    [
        ([CZUR, WEBCAM], ("real", WEBCAM), ("real", CZUR)),
        ([NEW, CZUR, WEBCAM], ("real", WEBCAM), ("real", CZUR)),
        ([CZUR], ("real", WEBCAM), ("real", CZUR)),
        ([NEW, CZUR], ("real", NEW), ("real", CZUR)),
        ([], ("real", WEBCAM), ("real", CZUR)),
    ],
    ids=["both there", "a third is plugged in", "unplugged", "replaced", "none there"],
)
def test_cameras_known_from_former_lives_are_taken_again(
    nodes: list[str], face: tuple[str, str], table: tuple[str, str]
) -> None:
    """One camera's absence never gives its part to the other; a new one replaces a lost one."""
    chosen = choose_cameras(
        wish("camera"),
        wish("plate"),
        nodes=nodes,
        probe=lambda _: True,
        known={"camera": WEBCAM, "plate": CZUR},
    )
    assert tuple((one.kind, one.source) for one in chosen) == (face, table)


def test_a_real_site_shows_no_drawing_to_an_adviser() -> None:
    face, table = choose_cameras(
        wish("camera", stand_in=False), wish("plate", stand_in=False), nodes=[]
    )
    assert (face.kind, table.kind) == ("none", "none")
    assert choose_sound(wish("microphone", stand_in=False), []).kind == "none"


@pytest.mark.parametrize(
    ("word", "found", "kind", "source"),
    [
        ("auto", [BUILT_IN], "real", BUILT_IN.source),
        ("auto", [], "stand_in", ""),
        ("Jabra", [BUILT_IN, JABRA], "real", JABRA.source),
        ("Jabra", [BUILT_IN], "real", "Jabra"),
        ("none", [JABRA], "none", ""),
        ("sim", [JABRA], "stand_in", ""),
    ],
)
def test_sound_is_found_or_replaced(
    word: str, found: list[SoundDevice], kind: str, source: str
) -> None:
    choice = choose_sound(wish("speaker", word), found)
    assert (choice.kind, choice.source) == (kind, source)
    assert choice.device == "speaker"


def test_a_node_that_is_not_there_gives_no_pictures() -> None:
    assert not gives_pictures("/dev/video-not-there")
