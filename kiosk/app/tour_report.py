"""The proofs of a tour: screenshots, the documents of both directions, and the measured report."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtQuick import QQuickWindow

from kiosk.visit.state import Place


@dataclass(frozen=True, slots=True)
class Side:
    """What one side got of the other during the talk, measured where it arrived."""

    fps: float
    width: int
    height: int
    audio_dbfs: float

    def as_json(self) -> dict[str, float]:
        """Return the report's form, rounded to what was really measured."""
        return {
            "fps": round(self.fps, 1),
            "width": self.width,
            "height": self.height,
            "audio_dbfs": round(self.audio_dbfs, 1),
        }


@dataclass(slots=True)
class Proofs:
    """Collects while the tour goes on. `say` prints a line of progress."""

    folder: Path
    say: Callable[[str], None]
    step: str = "start"
    wiped: bool = False
    stand_ins: tuple[str, ...] = ()
    setup_ms: float | None = None
    sides: dict[str, Side] = field(default_factory=dict[str, Side])
    _started_s: float = field(default_factory=time.monotonic)
    _steps: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    _documents: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    _shots: int = 0

    def begin(self, name: str, place: Place) -> None:
        """Begin a step; the one before ends now."""
        self._end_step()
        self.step = name
        now_ms = self._now_ms()
        self._steps.append({"name": name, "screen": place.value, "start_ms": now_ms})
        self.say(f"{now_ms / 1000:6.1f} s  {place.value}  {name}")

    def shoot(self, window: QQuickWindow, place: Place, suffix: str = "") -> None:
        """Leave a PNG of the window. The first grab may lag a frame behind, so two are taken."""
        window.grabWindow()
        self._shots += 1
        path = self.folder / f"{self._shots:02}-{place.value}{suffix}.png"
        if not window.grabWindow().save(str(path)):
            raise OSError(f"cannot write {path}")

    def document(self, direction: str, pages: int, sent: str, received: bytes, name: str) -> None:
        """Keep a document as it arrived; `LookupError` when it is not what was sent."""
        (self.folder / name).write_bytes(received)
        digest = hashlib.sha256(received).hexdigest()
        if digest != sent:
            raise LookupError(f"{name} is not the document that was sent")
        self._documents.append(
            {
                "direction": direction,
                "pages": pages,
                "bytes": len(received),
                "sha256_sent": sent,
                "sha256_received": digest,
            }
        )

    def write_report(self) -> None:
        """Write `report.json`."""
        self._end_step()
        report = {
            "steps": self._steps,
            "call": {
                "setup_ms": None if self.setup_ms is None else round(self.setup_ms),
                **{name: side.as_json() for name, side in self.sides.items()},
            },
            "documents": self._documents,
            "wiped": self.wiped,
            "stand_ins": list(self.stand_ins),
        }
        text = json.dumps(report, ensure_ascii=False, indent=2)
        (self.folder / "report.json").write_text(text + "\n", encoding="utf-8")

    def _end_step(self) -> None:
        if self._steps and "duration_ms" not in self._steps[-1]:
            self._steps[-1]["duration_ms"] = self._now_ms() - self._steps[-1]["start_ms"]

    def _now_ms(self) -> int:
        return round((time.monotonic() - self._started_s) * 1000)
