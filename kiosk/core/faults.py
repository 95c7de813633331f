"""The closed list of what can go wrong, and the one exception that carries it.

A driver turns its own exceptions into `KioskError` at its border. `detail` goes to the log,
never to the screen; `kiosk.ui.fault_words` has the plain words for each fault (ERR-1).
"""

from __future__ import annotations

from enum import StrEnum


class Fault(StrEnum):
    """Everything that can go wrong, as the domain names it."""

    CAMERA_MISSING = "camera_missing"
    CAMERA_FROZEN = "camera_frozen"
    MICROPHONE_MISSING = "microphone_missing"
    MICROPHONE_SILENT = "microphone_silent"
    SPEAKER_MISSING = "speaker_missing"
    PLATE_MISSING = "plate_missing"
    SCANNER_OFF = "scanner_off"
    SCANNER_BUSY = "scanner_busy"
    SCANNER_OPEN = "scanner_open"
    SCANNER_JAMMED = "scanner_jammed"
    SCANNER_EMPTY = "scanner_empty"
    SCANNER_FAILED = "scanner_failed"
    SCAN_CUT = "scan_cut"
    DESK_UNREACHABLE = "desk_unreachable"
    DESK_REFUSED = "desk_refused"
    NO_ANSWER = "no_answer"
    CALL_REFUSED = "call_refused"
    ADVISER_LEFT = "adviser_left"
    CALL_LOST = "call_lost"
    MEDIA_DIED = "media_died"
    PROTOCOL = "protocol"
    DOCUMENT_TOO_BIG = "document_too_big"
    DOCUMENT_WRONG_TYPE = "document_wrong_type"
    DOCUMENT_UNREADABLE = "document_unreadable"
    SEND_FAILED = "send_failed"
    WIPE_FAILED = "wipe_failed"


class KioskError(Exception):
    """A fault met by a driver, with a technical `detail` for the log."""

    def __init__(self, fault: Fault, detail: str = "") -> None:
        super().__init__(f"{fault.value}: {detail}" if detail else fault.value)
        self.fault = fault
        self.detail = detail
