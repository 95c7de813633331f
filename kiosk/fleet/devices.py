"""Checks of cameras, sound and printer; what opens them is plugged in by `app`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.core.faults import Fault
from kiosk.core.media import PrintPhase
from kiosk.fleet.check import Finding

SILENCE_DBFS = -90.0
"""A live microphone never is as still as this: its converter alone sees to that."""


@dataclass(frozen=True, slots=True)
class CameraProbe:
    """How cameras are looked for. `picture` None: presence alone, nothing is captured (ERR-2)."""

    nodes: Callable[[], Iterable[str]]
    exists: Callable[[str], bool]
    may_open: Callable[[str], bool]
    picture: Callable[[str], bool] | None = None


def check_camera(word: str, remembered: str, other: str, probe: CameraProbe) -> Finding:
    """Look for the camera of a configured word.

    Args:
        word: as in site.toml.
        remembered: where « auto » found it last, empty when never.
        other: what plays the other camera's part: not this one's.
        probe: how to look.
    """
    if word in ("sim", "none"):
        return Finding(word)
    node = word
    if word == "auto":
        found = [one for one in probe.nodes() if one != other]
        if remembered and remembered not in found:
            return Finding("gone", {"name": _short(remembered)})
        if not found:
            return Finding("missing")
        node = remembered or found[0]
    values: dict[str, str | int] = {"name": _short(node)}
    if not node.isdecimal() and not probe.exists(node):
        return Finding("gone", values)
    if not node.isdecimal() and not probe.may_open(node):
        return Finding("forbidden", values)
    if probe.picture is None:
        return Finding("present", values)
    return Finding("ok" if probe.picture(node) else "dark", values)


@dataclass(frozen=True, slots=True)
class SoundProbe:
    """How sound is looked for. `cards` gives names by direction; `level` listens a moment."""

    microphones: tuple[str, ...]
    speakers: tuple[str, ...]
    level: Callable[[str], tuple[str, float] | None] | None = None
    lost: str = ""
    """What « auto » took before and is not there: something else stands in for it."""


def check_sound(cards: Callable[[], int]) -> Finding:
    """Look whether the sound system answers, and how many cards it sees."""
    count = cards()
    return Finding("ok" if count else "empty", {"count": count})


def check_microphone(word: str, probe: SoundProbe) -> Finding:
    """Look for the microphone, and listen a second where that may be done."""
    if (missing := _missing(word, probe.microphones)) is not None:
        return missing
    name, dbfs = _named(word, probe.microphones), 0.0
    if probe.level is not None:
        if (heard := probe.level(word)) is None or heard[1] <= SILENCE_DBFS:
            return Finding("silent", {"name": heard[0] if heard else name})
        name, dbfs = heard
    if word == "auto" and probe.lost:
        return Finding("replaced", {"name": probe.lost, "other": name})
    if probe.level is None:
        return Finding("present", {"name": name})
    return Finding("ok", {"name": name, "level": round(dbfs)})


def check_speaker(word: str, probe: SoundProbe) -> Finding:
    """Look for the loudspeaker; whether it is heard only a person can tell."""
    if (missing := _missing(word, probe.speakers)) is not None:
        return missing
    name = _named(word, probe.speakers)
    if word == "auto" and probe.lost:
        return Finding("replaced", {"name": probe.lost, "other": name})
    return Finding("present", {"name": name})


def check_printer(
    word: str, ask: Callable[[], tuple[str, PrintPhase]], names: Callable[[], Sequence[str]]
) -> Finding:
    """Ask the printer's queue what is in the way; one that does not exist is told with `names`."""
    if word in ("sim", "none"):
        return Finding(word)
    name, phase = ask()
    if phase == "off" and word != "auto" and (known := names()):
        if word.casefold() not in (one.casefold() for one in known):
            told = ", ".join(f"« {one} »" for one in known)
            return Finding("unknown", {"name": word, "names": told})
    codes: Mapping[str, str] = {"no": "ok", "empty": "empty", "jam": "jam"}
    return Finding(codes.get(phase, "off"), {"name": name or "file par défaut"})


_SCANNER: Mapping[Fault, str] = {
    Fault.SCANNER_OFF: "off",
    Fault.SCANNER_BUSY: "busy",
    Fault.SCANNER_OPEN: "open",
    Fault.SCANNER_JAMMED: "jam",
}


def check_scanner(kind: str, ask: Callable[[], tuple[str, Fault | None]]) -> Finding:
    """Ask the flatbed or feeder why it could not read a sheet now."""
    if kind in ("sim", "none"):
        return Finding(kind)
    name, fault = ask()
    if fault is None or fault is Fault.SCANNER_EMPTY:
        return Finding("ok", {"name": name or kind})
    return Finding(_SCANNER.get(fault, "broken"))


def _missing(word: str, names: tuple[str, ...]) -> Finding | None:
    if word in ("sim", "none"):
        return Finding(word)
    if word == "auto":
        return None if names else Finding("missing")
    if word.isdecimal() or any(word.casefold() in name.casefold() for name in names):
        return None
    return Finding("gone", {"name": word})


def _named(word: str, names: tuple[str, ...]) -> str:
    if word == "auto":
        return names[0]
    return next((name for name in names if word.casefold() in name.casefold()), word)


def _short(node: str) -> str:
    return node.removeprefix("/dev/v4l/by-id/").removeprefix("usb-")
