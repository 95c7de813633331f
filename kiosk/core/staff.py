"""Who may open the borne's inner space: the site's agent, and the technician (SEC-1)."""

from __future__ import annotations

from typing import Literal

Role = Literal["agent", "technician"]
ROLES: tuple[Role, ...] = ("agent", "technician")
