"""The desk's TURN relay: names and passwords for each call, good for a day, never kept.

The scheme is that of coturn's `use-auth-secret` (draft-uberti-behave-turn-rest): the name is
« expiry:who », the password HMAC-SHA1 of the name. Relay and desk share the secret and nothing
else; neither bornes nor pages ever see it.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.core.messages import IceServer

VALID_S = 24 * 3600
"""An allocation is refreshed with the same name: it must outlast the longest call."""


@dataclass(frozen=True, slots=True)
class Relay:
    """Where the relay listens (UDP first, then TCP, then 443) and the secret shared with it."""

    urls: Sequence[str]
    secret: str = field(repr=False)

    def server_for(self, who: str, now: datetime) -> IceServer:
        """Return the relay with a name and a password for `who`, a site or « adviser »."""
        name = f"{int(now.timestamp()) + VALID_S}:{who}"
        digest = hmac.digest(self.secret.encode(), name.encode(), hashlib.sha1)
        password = base64.b64encode(digest).decode("ascii")
        return IceServer(urls=tuple(self.urls), username=name, credential=password)
