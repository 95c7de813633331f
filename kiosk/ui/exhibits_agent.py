"""The gallery's exhibits of those who work here: the door, every page of the space behind it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from kiosk.core import media
from kiosk.core.clock import PARIS
from kiosk.core.messages import Language
from kiosk.core.staff import Role
from kiosk.fleet.check import Finding, Outcome, told
from kiosk.ui.exhibit import WELL, Exhibit
from kiosk.ui.models.display_model import OWN_NAMES
from kiosk.visit.state import Line, Place, VisitState

_NO_PRINTER = media.DeviceState(device="printer", working=False)
_FOUND: tuple[tuple[str, str, dict[str, str | int]], ...] = (
    ("camera", "present", {"name": "Logitech BRIO"}),
    ("plate", "gone", {"name": "CZUR Shine"}),
    ("microphone", "present", {"name": "Jabra Speak 510"}),
    ("speaker", "present", {"name": "Jabra Speak 510"}),
    ("echo", "loud", {"delay": 84, "returned": 4, "loss": 19, "noise": -58}),
    ("printer", "empty", {}),
    ("scanner", "ok", {"name": "Epson DS-530"}),
    ("network", "ok", {"host": "bureau.example.org", "ms": 42}),
    ("speed", "ok", {"down": 7900, "up": 1850}),
    ("desk", "ok", {"free": 3}),
    ("tls", "soon", {"days": 12}),
    ("disk", "ok", {"free_mb": 18400}),
    ("codes", "ok", {}),
    ("voice", "ok", {"name": "Pierre"}),
)
PAGES = (
    "health", "face", "plate", "closing", "services", "close", "close:caf", "sound", "training",
    "sites", "week", "power",
)  # fmt: skip


def _outcomes() -> tuple[Outcome, ...]:
    return tuple(told(check, Finding(code, values)) for check, code, values in _FOUND)


def agent_facts() -> dict[str, Any]:
    """Return what the space knows in every exhibit."""
    languages: tuple[Language, ...] = ("fr", "en", "pt", "ar", "tr", "uk")
    return {
        "outcomes": _outcomes(),
        "checked_at": datetime(2026, 5, 4, 10, 30, tzinfo=PARIS),
        "training": "offered",
        "languages": tuple((one, OWN_NAMES[one]) for one in languages),
        "sites": (("artenay.toml", "Artenay"), ("patay.toml", "Patay"), ("tigy.toml", "Tigy")),
        "site": "patay.toml",
        "week": {
            "partner": {"caf": 12, "cpam": 9, "others": 7},
            "length": {"under 15 minutes": 17, "under 30 minutes": 11},
            "face": {"good": 19, "others": "too few to tell"},
        },
        "names": {"caf": "la CAF", "cpam": "la CPAM"},
        "figures": media.CallFigures(
            send_fps=25, send_width=1280, send_height=720, send_kbps=1240, receive_fps=25,
            receive_width=1280, receive_height=720, receive_kbps=1310, rtt_ms=38, loss=0.004,
        ),
        "stats": media.CallStats(codec="VP9", picture_out_ms=41, picture_in_ms=48,
                                 sound_out_ms=22, sound_in_ms=35),
    }  # fmt: skip


def agent_exhibits(partner: str) -> tuple[Exhibit, ...]:
    """Return the door, the menu for either role and in a call, and each page."""

    def door(**rest: Any) -> VisitState:
        return VisitState(place=Place.AGENT_DOOR, partner=partner, **rest)

    def space(line: Line = Line.NONE, role: Role = "agent") -> VisitState:
        return VisitState(place=Place.AGENT, partner=partner, line=line, role=role)

    level = media.Levels(
        microphone_dbfs=-24, adviser_dbfs=-60, citizen_speaks=True, adviser_speaks=False
    )
    return (
        Exhibit("S21", door()),
        Exhibit("S21-wrong", door(door="wrong", tries_left=2)),
        Exhibit("S21-locked", door(door="locked", tries_left=0, locked_minutes=5)),
        Exhibit("S21b", space(), (*WELL, _NO_PRINTER)),
        Exhibit("S21b-call", space(Line.TALKING), WELL),
        Exhibit("S21b-technician", space(role="technician"), WELL),
        Exhibit("S21b-figures", space(role="technician"), WELL, page="technician"),
        *(
            Exhibit(f"S21b-{page.replace(':', '-')}", space(), (*WELL, level), page=page)
            for page in PAGES
        ),
    )
