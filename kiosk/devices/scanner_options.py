"""What `scanimage` says a scanner can, read from its text, and what it says went wrong. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from kiosk.core.faults import Fault
from kiosk.core.media import SheetSource
from kiosk.devices.scanner_escl_xml import nearest

A4_MM: Final = (210.0, 297.0)
MM_PER_INCH: Final = 25.4
_OPTION = re.compile(r"^\s+(?:--([a-z-]+) |-([lxty]) )(.*?) \[([^\]]*)\]", re.MULTILINE)
_SPAN = re.compile(r"(-?[\d.]+)\.\.(-?[\d.]+)")
_FEEDER = re.compile(r"adf|feeder")
_TWO_SIDED = re.compile(r"duplex|back|both")
_PROGRESS = re.compile(r"Progress: (\d+(?:\.\d+)?)%")

FAULTS: Final = (
    ("feeder jammed", Fault.SCANNER_JAMMED),
    ("cover is open", Fault.SCANNER_OPEN),
    ("out of documents", Fault.SCANNER_EMPTY),
    ("device busy", Fault.SCANNER_BUSY),
    ("error during device i/o", Fault.SCANNER_OFF),
    ("open of device", Fault.SCANNER_OFF),
    ("no scanners were identified", Fault.SCANNER_OFF),
)
"""What `sane_strstatus` says in English (SANE standard 4.3.9), and scanimage's own words."""


@dataclass(frozen=True, slots=True)
class Abilities:
    """The options to give for one sheet: `sources` and `mode` as this back-end calls them."""

    sources: dict[SheetSource, str]
    mode: str
    dpi: int
    size_mm: tuple[float, float]

    def arguments(self, source: SheetSource) -> list[str]:
        """Return scanimage's arguments for a sheet from there, A4 or what the scanner has."""
        width, height = self.size_mm
        chosen = [f"--source={self.sources[source]}"] if self.sources.get(source) else []
        mode = [f"--mode={self.mode}"] if self.mode else []
        size = ["-x", f"{width:g}", "-y", f"{height:g}"] if width and height else []
        return [*chosen, *mode, f"--resolution={self.dpi}", *size]

    def rows(self, source: SheetSource) -> int:
        """Return how many rows a whole sheet from there has; 0: as many as the sheet is long."""
        return int(self.size_mm[1] / MM_PER_INCH * self.dpi) if source == "glass" else 0


def read_abilities(text: str, dpi: int) -> Abilities:
    """Return what `scanimage --all-options` tells of a scanner, nearest to `dpi`."""
    options = {
        match[1] or match[2]: match[3] for match in _OPTION.finditer(text) if match[4] != "inactive"
    }
    return Abilities(
        sources=_sources(_words(options.get("source", ""))),
        mode=_mode(_words(options.get("mode", ""))),
        dpi=_resolution(options.get("resolution", ""), dpi),
        size_mm=(_most(options.get("x", ""), A4_MM[0]), _most(options.get("y", ""), A4_MM[1])),
    )


def fault_in(text: str) -> Fault:
    """Return the fault that scanimage's last words tell; SCANNER_FAILED for any other."""
    said = text.casefold()
    return next((fault for words, fault in FAULTS if words in said), Fault.SCANNER_FAILED)


def share_in(text: str) -> float | None:
    """Return how far the sheet is by the newest « Progress » of the text; None without one."""
    told = _PROGRESS.findall(text)
    return min(1.0, float(told[-1]) / 100) if told else None


def device_in(listing: str, wanted: str) -> tuple[str, str] | None:
    """Return (device, name) of the only line « device|name » that `wanted` is a part of.

    One whole device name wins over all. None when none or several fit.
    """
    lines = [line.partition("|") for line in listing.splitlines() if "|" in line]
    found = [(device, name) for device, _, name in lines]
    exact = [one for one in found if one[0] == wanted]
    part = wanted.casefold()
    fitting = exact or [one for one in found if part in f"{one[0]} {one[1]}".casefold()]
    return fitting[0] if len(fitting) == 1 else None


def _words(choices: str) -> list[str]:
    return [word.strip() for word in choices.split("|") if word.strip()]


def _sources(names: list[str]) -> dict[SheetSource, str]:
    """Return the glass's and the feeder's name; a scanner that names none has a glass."""
    if not names:
        return {"glass": ""}
    found: dict[SheetSource, str] = {}
    for name in names:
        plain = name.casefold()
        if "flatbed" in plain or "platen" in plain:
            found.setdefault("glass", name)
        elif _FEEDER.search(plain) and not _TWO_SIDED.search(plain):
            found.setdefault("feeder", name)
    return found or {"glass": names[0]}


def _mode(names: list[str]) -> str:
    """Return the colour mode, else a grey one, else nothing: the scanner's own."""
    for part in ("color", "colour", "gray", "grey"):
        for name in names:
            if part in name.casefold():
                return name
    return ""


def _resolution(choices: str, wanted: int) -> int:
    if span := _SPAN.search(choices):
        return int(max(float(span[1]), min(wanted, float(span[2]))))
    return nearest(wanted, [int(number) for number in re.findall(r"\d+", choices)])


def _most(choices: str, wanted: float) -> float:
    """Return the length to ask for, or 0 where the scanner lets nobody choose."""
    span = _SPAN.search(choices)
    return min(wanted, float(span[2])) if span else 0.0
