"""The gallery's exhibits of the setup: every page as a technician meets it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.config.codes_file import Codes
from kiosk.core import media
from kiosk.core.media import Stream
from kiosk.fleet.check import Finding, Outcome, told
from kiosk.fleet.hardware import Hardware, ScannerSeen
from kiosk.ui.agent_page import Line
from kiosk.ui.setup.draft import Draft
from kiosk.ui.setup.facts import SetupFacts, SiteFound, Standing
from kiosk.ui.setup.stage import SetupStage

_BRIO = "/dev/v4l/by-id/usb-046d_Logitech_BRIO_7A3C-video-index0"
_CZUR = "/dev/v4l/by-id/usb-CZUR_Shine_800_A3-video-index0"
_HARDWARE = Hardware(
    (_BRIO, _CZUR),
    ("Jabra Speak 510", "HDA Intel PCH"),
    ("Jabra Speak 510", "HDMI 0"),
    ("Brother_HL_L2445DW", "Accueil_couleur"),
    (
        ScannerSeen("escl", "EPSON ES-60W", "EPSON ES-60W"),
        ScannerSeen("sane", "LiDE 300", "LiDE 300"),
    ),
)
_BASE: dict[str, Any] = {
    "site": {"id": "patay", "name": "Patay", "title": "Espace services publics"},
    "screen": {"diagonal_in": 21.5, "orientation": "portrait"},
    "desk": {"url": "https://bureau.example.org", "token_file": "site.token"},
    "devices": {"camera": _BRIO, "plate": _CZUR, "plate_turn": 180},
    "scanner": {"kind": "escl", "device": "EPSON ES-60W"},
}
_FOUND: tuple[tuple[str, str, dict[str, str | int]], ...] = (
    ("screen", "ok", {"width": 1080, "height": 1920, "inches": "21.5"}),
    ("camera", "present", {"name": "Logitech BRIO"}),
    ("plate", "present", {"name": "CZUR Shine"}),
    ("echo", "ok", {"delay": 84, "returned": -21, "loss": 41, "noise": -58}),
    ("printer", "empty", {}),
    ("scanner", "ok", {"name": "EPSON ES-60W"}),
    ("network", "ok", {"host": "bureau.example.org", "ms": 42}),
    ("tls", "ok", {"days": 74}),
    ("desk", "ok", {"free": 3}),
    ("turn", "silent", {"host": "turn:turn.example.org:3478"}),
)
_STANDING: dict[str, Standing] = {
    "screen": "done", "site": "done", "desk": "done", "camera": "done", "plate": "done",
    "framing": "done", "sound": "done", "scanner": "skipped", "printer": "done",
    "network": "done", "codes": "skipped",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class SetupExhibit:
    """A page of the setup with what is known there; `typed`: what stands on the line."""

    name: str
    step: str
    facts: Mapping[str, Any] = field(default_factory=dict[str, Any])
    typed: str = ""
    digits: int = 0


def _outcomes() -> dict[str, Outcome]:
    return {check: told(check, Finding(code, values)) for check, code, values in _FOUND}


def setup_facts() -> dict[str, Any]:
    """Return what is known in every exhibit; each begins from it."""
    known = SetupFacts(
        target="/etc/borne/site.toml",
        draft=Draft(_BASE, codes=Codes.model_construct(agent="x")),
        files=(
            SiteFound("/etc/borne/site.toml", "own", "Patay"),
            SiteFound("loiret.toml", "example", "Patay"),
            SiteFound("/run/borne-stick/tigy.toml", "stick", "Tigy"),
        ),
        tokens=("/run/borne-stick/patay.token",),
        chosen="/etc/borne/site.toml",
        hardware=_HARDWARE,
        outcomes=_outcomes(),
        standing=_STANDING,
        plate_learned=True,
    )
    return {name: getattr(known, name) for name in known.__dataclass_fields__}


def setup_exhibits() -> tuple[SetupExhibit, ...]:
    """Return every page, and those states of it that say something else."""
    return (*_begin(), *_devices(), *_end())


def _begin() -> tuple[SetupExhibit, ...]:
    wrong = {"editing": "desk.url", "complaint": "Une adresse commence par https://."}
    return (
        SetupExhibit("T00-door", "door"),
        SetupExhibit("T00-wrong", "door", {"complaint": "Code faux. Il reste 2 essais."}, digits=5),
        SetupExhibit("T01-start", "start"),
        SetupExhibit("T02-screen", "screen"),
        SetupExhibit("T03-site", "site"),
        SetupExhibit("T03-typing", "site", {"editing": "site.title"}, "Maison France services"),
        SetupExhibit("T04-desk", "desk"),
        SetupExhibit("T04-typing", "desk", wrong, "http://bureau.example.org"),
    )


def _devices() -> tuple[SetupExhibit, ...]:
    seen = media.ViewChecked(outcome="seen", dpi=212, sharpness=0.24)
    poor = media.ViewChecked(outcome="seen", dpi=141, sharpness=0.06, blurred=True)
    cut = media.ViewChecked(outcome="cut", sharpness=0.22)
    return (
        SetupExhibit("T05-camera", "camera"),
        SetupExhibit("T06-plate", "plate"),
        SetupExhibit("T07-framing", "framing", {"view": seen}),
        SetupExhibit("T07-poor", "framing", {"view": poor, "plate_learned": False}),
        SetupExhibit("T07-cut", "framing", {"view": cut}),
        SetupExhibit("T08-sound", "sound", {"level": 6}),
        SetupExhibit("T08-listening", "sound", {"listening": True}),
        SetupExhibit("T09-scanner", "scanner"),
        SetupExhibit("T10-printer", "printer", {"trial": "going"}),
    )


def _end() -> tuple[SetupExhibit, ...]:
    refusal = Line(
        "Rien n'est écrit : /etc/borne est fermé (Permission denied).", "",
        "Donnez ce dossier au compte de la borne : chown borne, chmod u+w.", "bad",
    )  # fmt: skip
    written = {"written": True, "kept": "/etc/borne/site.toml.bak"}
    return (
        SetupExhibit("T11-network", "network"),
        SetupExhibit("T12-codes", "codes", {"role": "technician", "again": True}, digits=8),
        SetupExhibit("T13-summary", "summary"),
        SetupExhibit("T13-refused", "summary", {"refusal": refusal}),
        SetupExhibit("T13-written", "summary", written),
    )


def hang(stage: SetupStage, exhibit: SetupExhibit, frames: Mapping[Stream, Any]) -> None:
    """Bring an exhibit on the stage, with a picture for each sink. GUI thread."""
    model = stage.model
    size = stage.window.size()
    known = setup_facts() | {"width": size.width(), "height": size.height()} | dict(exhibit.facts)
    model.keys_model.begin(exhibit.typed)
    model.know(**known)
    model.open(exhibit.step)
    for _ in range(exhibit.digits):
        model.digits_model.digit("7")
    for stream, frame in frames.items():
        stage.sinks[stream].setVideoFrame(frame)
