"""Checks of what the desk knows: this borne, its services, the way of its calls."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from kiosk.core.faults import Fault, KioskError
from kiosk.core.messages import CallSession, Directory
from kiosk.fleet.check import Finding
from kiosk.fleet.network import answers_stun

AskDesk = Callable[[], Directory]
AskCall = Callable[[], CallSession]


class DeskSeen:
    """What one round of checks hears of the desk: it is asked once for all of them."""

    def __init__(self, ask: AskDesk | None) -> None:
        self._ask = ask
        self._heard: Directory | KioskError | None = None

    def check(self) -> Finding:
        """Ask the desk who is there, and whether it knows this borne."""
        if self._ask is None:
            return Finding("unset")
        try:
            self._heard = self._ask()
        except KioskError as error:
            self._heard = error
            code = "refused" if error.fault is Fault.DESK_REFUSED else "unreachable"
            return Finding(code, {"why": error.detail})
        return Finding("ok", {"free": sum(1 for one in self._heard.partners if one.free)})

    @property
    def answered(self) -> bool:
        """Whether the desk answered this round."""
        return isinstance(self._heard, Directory)

    def check_partners(self, wanted: Iterable[tuple[str, str]]) -> Finding:
        """Look whether the desk knows every service of the site, given as id and name."""
        if not isinstance(self._heard, Directory):
            return Finding("unasked")
        known = {one.partner for one in self._heard.partners}
        here = list(wanted)
        if unknown := [name for partner, name in here if partner not in known]:
            return Finding("unknown", {"names": ", ".join(unknown)})
        return Finding("ok", {"count": len(here)})

    def check_turn(
        self, ask_call: AskCall, answers: Callable[[str], bool] = answers_stun
    ) -> Finding:
        """Ask for what one call needs, and knock at its TURN servers; nobody is rung."""
        if not isinstance(self._heard, Directory):
            return Finding("unasked")
        try:
            servers = ask_call().ice_servers
        except KioskError:
            return Finding("unasked")
        urls = [url for one in servers for url in one.urls if url.startswith(("turn:", "turns:"))]
        return _turn(urls, answers)


def _turn(urls: Sequence[str], answers: Callable[[str], bool]) -> Finding:
    if not urls:
        return Finding("none")
    for url in urls:
        if not answers(url):
            return Finding("silent", {"host": url})
    return Finding("ok", {"host": urls[0]})
