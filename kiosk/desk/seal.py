"""What the desk signs and gives away, so that it need not remember it: it may be restarted.

A desk keeps nothing on a disk. Sign-ins and calls live in its memory; who holds something signed by
the same desk before a restart can prove it afterwards (ADR 15).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Iterable

from pydantic import BaseModel, ConfigDict, ValidationError

from kiosk.core.messages import Identifier, SessionRequest

Kind = str
"""What a signed text is for; one for another purpose proves nothing."""


class SealedCall(BaseModel):
    """What a borne's token and an adviser's ticket say of their call; `at` in seconds of 1970."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    call: Identifier
    site: Identifier
    site_name: str
    wish: SessionRequest
    at: int


class Seal:
    """Signs short texts (HMAC-SHA256) and knows its own signature again."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def sign(self, kind: Kind, text: str) -> str:
        """Return `text` with its signature, in letters fit for cookies and JSON."""
        body = base64.urlsafe_b64encode(text.encode()).decode("ascii").rstrip("=")
        return f"{body}.{self._signature(kind, body)}"

    def read(self, kind: Kind, signed: str) -> str | None:
        """Return the text of what `sign` made for the same kind, None for anything else."""
        body, _, signature = signed.partition(".")
        expected = self._signature(kind, body)
        if not hmac.compare_digest(expected.encode(), signature.encode("utf-8", "replace")):
            return None
        try:
            return base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)).decode()
        except (binascii.Error, UnicodeDecodeError, ValueError):
            return None

    def sign_call(self, kind: Kind, sealed: SealedCall) -> str:
        """Return the token or ticket of a call; the same for the same call."""
        return self.sign(kind, sealed.model_dump_json())

    def read_call(self, kind: Kind, signed: str) -> SealedCall | None:
        """Return the call of a token or ticket, None for anything else."""
        text = self.read(kind, signed)
        if text is None:
            return None
        try:
            return SealedCall.model_validate_json(text)
        except ValidationError:
            return None

    def _signature(self, kind: Kind, body: str) -> str:
        text = f"{kind}.{body}".encode("utf-8", "replace")
        digest = hmac.digest(self._key, text, hashlib.sha256)
        return base64.urlsafe_b64encode(digest).decode("ascii").rstrip("=")


def key_from(hashes: Iterable[str]) -> bytes:
    """Return the desk's key, made from the hashes of all its codes and tokens.

    The same after a restart, and another as soon as a code or a site changes: what was signed
    before is then worth nothing. Nothing to configure, and nothing more to keep secret than
    desk.toml, whose argon2id hashes hold salts that nobody outside can guess.
    """
    digest = hashlib.sha256(b"borne desk seal")
    for each in hashes:
        digest.update(len(each).to_bytes(4, "big") + each.encode())
    return digest.digest()
