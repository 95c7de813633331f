"""Checks of the screen, of what draws on it, and of the voice, from facts that `app` gathers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.fleet.check import Finding

LEAST_PX = 720
_SOFTWARE = ("llvmpipe", "softpipe", "swrast", "software")


@dataclass(frozen=True, slots=True)
class ScreenSeen:
    """The screen in pixels; `renderer` empty: nothing opens, and `why`."""

    width: int
    height: int
    renderer: str = ""
    why: str = ""


def check_screen(
    seen: ScreenSeen | None, wanted: Literal["portrait", "landscape", "auto"], inches: float
) -> Finding:
    """Compare the screen with what site.toml says of it."""
    if seen is None:
        return Finding("none")
    actual = "portrait" if seen.height >= seen.width else "landscape"
    if wanted not in ("auto", actual):
        french = {"portrait": "debout", "landscape": "couché"}
        return Finding("turned", {"actual": french[actual], "wanted": french[wanted]})
    code = "small" if min(seen.width, seen.height) < LEAST_PX else "ok"
    return Finding(code, {"width": seen.width, "height": seen.height, "inches": f"{inches:g}"})


def check_gpu(seen: ScreenSeen | None) -> Finding:
    """Tell who draws: a graphics card, or the processor in its place."""
    if seen is None:
        return Finding("unasked")
    if not seen.renderer:
        return Finding("none", {"why": seen.why or "pas d'OpenGL"})
    software = any(name in seen.renderer.casefold() for name in _SOFTWARE)
    return Finding("software" if software else "ok", {"renderer": seen.renderer})


def check_voice(name: str) -> Finding:
    """Tell whether a French voice is there; `name` empty: none."""
    return Finding("ok" if name else "none", {"name": name})
