"""eSCL's XML (Mopria eSCL 2.97): what a scanner can, how it is, and what is asked of it. Pure.

The network's XML is read by defusedxml: no document type, no entities. Names are compared without
their namespace, since makers differ in it. Lengths are in 1/300 inch.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import SheetSource

UNIT_DPI: Final = 300
A4_UNITS: Final = (2480, 3508)
MODES: Final = ("RGB24", "Grayscale8")
"""Colour where there is one: the cleaning makes a grey page grey again."""
FORMATS: Final = ("image/jpeg", "image/png")
_CAPS: Final[dict[SheetSource, str]] = {
    "glass": "PlatenInputCaps",
    "feeder": "AdfSimplexInputCaps",
}
_INPUT: Final[dict[SheetSource, str]] = {"glass": "Platen", "feeder": "Feeder"}
_JAM: Final = ("jam", "mispick", "multipick", "inputtrayfailed", "overloaded", "pathblocked")
_OPEN: Final = ("hatchopen", "coveropen", "dooropen", "interlock")
AdfState = Literal["loaded", "empty", "other"]
_FEEDER: Final[dict[str, AdfState]] = {"Loaded": "loaded", "Empty": "empty"}


@dataclass(frozen=True, slots=True)
class Intake:
    """What the glass or the feeder can: its largest sheet in 1/300 inch, its mode and the like."""

    size: tuple[int, int]
    mode: str
    format: str
    dpi: int


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a scanner can: its version and name, and an `Intake` for each source it has."""

    version: str
    name: str
    intakes: dict[SheetSource, Intake]


@dataclass(frozen=True, slots=True)
class Status:
    """How a scanner is: at work, its feeder, and what is in its way."""

    busy: bool
    adf: AdfState
    trouble: Fault | None


def read_capabilities(body: bytes, dpi: int) -> Capabilities:
    """Return what the scanner can, nearest to `dpi`. Raises `KioskError(SCANNER_FAILED)`."""
    root = _parse(body, "ScannerCapabilities")
    intakes: dict[SheetSource, Intake] = {}
    for source, name in _CAPS.items():
        caps = _first(root, name)
        if caps is not None:
            intakes[source] = _intake(caps, root, dpi)
    if not intakes:
        raise KioskError(Fault.SCANNER_FAILED, "a scanner with neither glass nor feeder")
    return Capabilities(_text(root, "Version") or "2.0", _text(root, "MakeAndModel")[:80], intakes)


def read_status(body: bytes) -> Status:
    """Return how the scanner is. Raises `KioskError(SCANNER_FAILED)` for what is no status."""
    root = _parse(body, "ScannerStatus")
    state, adf = _text(root, "State"), _text(root, "AdfState").removeprefix("ScannerAdf")
    words = [adf, *(one.text or "" for one in _every(root, "StateReason"))]
    trouble = trouble_in(words)
    if trouble is None and state in ("Stopped", "Down"):
        trouble = Fault.SCANNER_FAILED
    return Status(state in ("Processing", "Testing"), _FEEDER.get(adf, "other"), trouble)


def trouble_in(words: list[str]) -> Fault | None:
    """Return what a scanner's own words say stands in its way; a jam before an open cover."""
    said = " ".join(words).replace("-", "").replace("_", "").casefold()
    if any(word in said for word in _JAM):
        return Fault.SCANNER_JAMMED
    if any(word in said for word in _OPEN):
        return Fault.SCANNER_OPEN
    return None


def write_settings(version: str, source: SheetSource, intake: Intake) -> bytes:
    """Return the body of `POST ScanJobs`: one A4 sheet, or what fits, at the intake's settings."""
    width, height = region(intake)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<scan:ScanSettings xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03"
 xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm">
<pwg:Version>{_plain(version)}</pwg:Version>
<scan:Intent>Document</scan:Intent>
<pwg:ScanRegions><pwg:ScanRegion>
<pwg:ContentRegionUnits>escl:ThreeHundredthsOfInches</pwg:ContentRegionUnits>
<pwg:XOffset>0</pwg:XOffset><pwg:YOffset>0</pwg:YOffset>
<pwg:Width>{width}</pwg:Width><pwg:Height>{height}</pwg:Height>
</pwg:ScanRegion></pwg:ScanRegions>
<pwg:InputSource>{_INPUT[source]}</pwg:InputSource>
<scan:Duplex>false</scan:Duplex>
<scan:ColorMode>{intake.mode}</scan:ColorMode>
<scan:XResolution>{intake.dpi}</scan:XResolution><scan:YResolution>{intake.dpi}</scan:YResolution>
<pwg:DocumentFormat>{intake.format}</pwg:DocumentFormat>
<scan:DocumentFormatExt>{intake.format}</scan:DocumentFormatExt>
</scan:ScanSettings>""".encode()


def region(intake: Intake) -> tuple[int, int]:
    """Return width and height of what is read, in 1/300 inch."""
    return min(A4_UNITS[0], intake.size[0]), min(A4_UNITS[1], intake.size[1])


def rows_of(intake: Intake) -> int:
    """Return how many rows a whole reading has."""
    return region(intake)[1] * intake.dpi // UNIT_DPI


def nearest(wanted: int, there: list[int]) -> int:
    """Return the smallest resolution of at least `wanted`, else the largest there is."""
    enough = [dpi for dpi in there if dpi >= wanted]
    return min(enough) if enough else max(there, default=wanted)


def _intake(caps: Element, root: Element, dpi: int) -> Intake:
    modes = [one.text or "" for one in _every(caps, "ColorMode")]
    formats = [
        one.text or ""
        for tag in ("DocumentFormatExt", "DocumentFormat")
        for one in _every(caps, tag)
    ]
    # Some makers keep the profiles apart and only refer to them.
    sheets = caps if _first(caps, "SupportedResolutions") is not None else root
    return Intake(
        size=(_number(caps, "MaxWidth") or A4_UNITS[0], _number(caps, "MaxHeight") or A4_UNITS[1]),
        mode=next((mode for mode in MODES if mode in modes), MODES[0]),
        format=next((form for form in FORMATS if form in formats), FORMATS[0]),
        dpi=_resolution(sheets, dpi),
    )


def _resolution(caps: Element, wanted: int) -> int:
    there = [_number(one, "XResolution") for one in _every(caps, "DiscreteResolution")]
    span = _first(caps, "XResolutionRange")
    if span is not None:
        low, high = _number(span, "Min"), _number(span, "Max") or wanted
        there.append(max(low, min(wanted, high)))
    return nearest(wanted, [dpi for dpi in there if dpi > 0])


def _parse(body: bytes, name: str) -> Element:
    try:
        root = fromstring(body, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise KioskError(Fault.SCANNER_FAILED, f"no {name}: {type(error).__name__}") from error
    if _bare(root) != name:
        raise KioskError(Fault.SCANNER_FAILED, f"no {name}: <{_bare(root)[:40]}>")
    return root


def _bare(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _every(root: Element, name: str) -> Iterator[Element]:
    return (one for one in root.iter() if _bare(one) == name)


def _first(root: Element, name: str) -> Element | None:
    return next(_every(root, name), None)


def _text(root: Element, name: str) -> str:
    found = _first(root, name)
    return (found.text or "").strip() if found is not None else ""


def _number(root: Element, name: str) -> int:
    words = _text(root, name)
    return int(words) if words.isdecimal() and len(words) < 7 else 0


def _plain(version: str) -> str:
    return version if version.replace(".", "").isdecimal() else "2.0"
