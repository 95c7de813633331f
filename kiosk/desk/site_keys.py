"""Which site a borne's token belongs to."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SiteKey:
    """A site and the SHA-256 (hexadecimal) of its token."""

    id: str
    name: str
    token_hash: str


class SiteKeys:
    """Finds a site by its token.

    SHA-256 and not argon2: a site's token is 256 random bits made by a machine, so there is no
    dictionary to try and nothing for a slow hash to protect, while every request pays for it. An
    adviser's code is short and chosen by people; there argon2 is needed.
    """

    def __init__(self, keys: Iterable[SiteKey]) -> None:
        self._keys = tuple(keys)

    def site_of(self, authorization: str) -> SiteKey | None:
        """Return the site of an `Authorization: Bearer` header, or None. Constant time."""
        scheme, _, token = authorization.partition(" ")
        digest = hashlib.sha256(token.strip().encode("utf-8", "replace")).hexdigest()
        found = None
        for key in self._keys:
            if hmac.compare_digest(key.token_hash.lower().encode(), digest.encode()):
                found = key
        return found if scheme.lower() == "bearer" and token.strip() else None
