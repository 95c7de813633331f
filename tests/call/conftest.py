"""Calls of these tests stay on this machine."""

from __future__ import annotations

from kiosk.call.direct import permit_loopback

permit_loopback()  # must precede the first connection of the process, whichever test makes it
