"""The checks of sound, plugged into this machine: cards, microphone, loudspeaker, echo."""

from __future__ import annotations

import math
import struct
import threading
from collections.abc import Callable

from kiosk.app.checkup_start import Checkup
from kiosk.call.echo import EchoCanceller
from kiosk.core.faults import KioskError
from kiosk.core.media import SoundChecked
from kiosk.devices.choose import Wish, choose_sound
from kiosk.devices.sound import PortAudioSound
from kiosk.devices.sound_cards import NOT_OURS, list_devices, sound_devices
from kiosk.devices.sound_memory import Direction, short_name
from kiosk.fleet import devices, measured
from kiosk.fleet.check import Check, Finding
from kiosk.media.echo_check import check_sound

LISTEN_S = 1.2


def sound_checks(checkup: Checkup) -> tuple[Check, ...]:
    """Return the checks of sound, in the order in which they are told."""
    wanted = checkup.site.devices
    microphone, speaker = str(wanted.microphone), str(wanted.speaker)

    def hears() -> Finding:
        return devices.check_microphone(*_sound_probe(checkup, "microphone", microphone))

    def plays() -> Finding:
        return devices.check_speaker(*_sound_probe(checkup, "speaker", speaker))

    def beep() -> SoundChecked:
        return _beep_and_listen(
            _source(checkup, "microphone", microphone), _source(checkup, "speaker", speaker)
        )

    if {microphone, speaker} <= {"sim", "none"}:  # nobody waits for a card
        return (Check("microphone", hears), Check("speaker", plays))
    echo = Check("echo", lambda: measured.check_echo(microphone, speaker, beep))
    return (
        Check("sound", _or_dead(lambda: devices.check_sound(lambda: len(list_devices())))),
        Check("microphone", hears),
        Check("speaker", plays),
        *((echo,) if checkup.beeps else ()),
    )


def _beep_and_listen(microphone: str, speaker: str) -> SoundChecked:
    """Listen again when nothing was heard: somebody may have spoken, a busy machine skipped."""

    def opened() -> tuple[PortAudioSound, EchoCanceller]:
        driver = PortAudioSound(microphone=microphone, speaker=speaker)
        return driver, EchoCanceller(control_gain=False)

    heard = check_sound(opened)
    return check_sound(opened) if heard.outcome == "unheard" else heard


def _source(checkup: Checkup, direction: Direction, word: str) -> str:
    """Return what the media process would open."""
    known = checkup.remembered.get(direction, "")
    return choose_sound(
        Wish(direction, word, stand_in=False), sound_devices(direction), known
    ).source


def _sound_probe(
    checkup: Checkup, direction: Direction, word: str
) -> tuple[str, devices.SoundProbe]:
    """Look as the media process does: by lasting names, the known device first.

    Returns:
        The name of the device that the word means, else the word; and how to look for it.
    """
    found, known = sound_devices(direction), checkup.remembered.get(direction, "")
    source = _source(checkup, direction, word)
    chosen = [one.name for one in found if one.source == source]
    others = [one.name for one in found if one.source != source]
    names = (*chosen, *others, *(card.name for card in list_devices() if card.serves(direction)))
    kind = known.partition(":")[0]  # a server's devices are not seen from another session
    of_kind = [one.source for one in found if one.source.startswith(f"{kind}:")]
    lost = known and of_kind and known not in of_kind
    listen = (lambda _: _listen(source or word)) if checkup.listens else None
    probe = devices.SoundProbe(names, names, listen, short_name(known) if lost else "")
    return chosen[0] if chosen and word != "auto" else word, probe


def _or_dead(check: Callable[[], Finding]) -> Callable[[], Finding]:
    def run() -> Finding:
        try:
            return check()
        except KioskError as error:
            return Finding("dead", {"why": error.detail})

    return run


def _listen(word: str) -> tuple[str, float] | None:
    """Return the microphone's name and its loudest level within a second; None: nothing came."""
    loudest, came = [0], threading.Event()

    def hear(block: bytes) -> None:
        loudest[0] = max(loudest[0], *map(abs, struct.unpack(f"<{len(block) // 2}h", block)))
        came.set()

    driver = PortAudioSound(microphone=word, speaker=NOT_OURS)
    try:
        driver.start(hear, lambda: bytes(960))
        if not came.wait(2 * LISTEN_S):
            return None
        threading.Event().wait(LISTEN_S)
    except KioskError:
        return None
    finally:
        driver.stop()
    return driver.microphone_name, 20 * math.log10(max(loudest[0], 0.5) / 32768)
