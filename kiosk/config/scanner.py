"""`[scanner]`: the flatbed or feeder beside the borne, if there is one."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from kiosk.config.fields import http_address, refusal
from kiosk.core.partner import Entity

_LIKE = 'like address = "http://192.0.2.20/eSCL", or leave it out: it is looked for by name'


def _scanner_address(value: object) -> object:
    """Return the address of an eSCL scanner with its path; few scanners have more than http."""
    if not isinstance(value, str) or value == "":
        return value
    parts = http_address(value, name="scanner's address", like=_LIKE)
    return value.rstrip("/") if parts.path.strip("/") else f"{value.rstrip('/')}/eSCL"


class Scanner(Entity):
    """Which scanner, how it is spoken to, and where its sheets lie.

    `kind` « escl »: over the network or by USB with ipp-usb, without a driver; « sane »: by what
    Linux's SANE has a driver for; « sim »: the stand-in.
    """

    kind: Literal["none", "escl", "sane", "sim"] = "none"
    address: Annotated[str, BeforeValidator(_scanner_address)] = ""
    """Of an eSCL scanner that keeps its address; empty: looked for on the local network."""
    device: str = Field(default="", max_length=100)
    """Part of its name as `scanimage -L` or the network announces it, or its UUID; empty: the
    only one."""
    source: Literal["auto", "glass", "feeder"] = "auto"
    """« auto »: the feeder when a sheet lies in it, else the glass."""

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        if self.address and self.kind != "escl":
            raise refusal("an address is for an eSCL scanner", 'say kind = "escl", or device = "…"')
        if self.address and self.device:
            raise refusal("an address and a device at once", "keep the one that lasts")
        if self.device and self.kind in ("none", "sim"):
            raise refusal("a device, and no scanner to be found", 'say kind = "escl" or "sane"')
        return self
