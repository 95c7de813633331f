"""Name look-up within bounds (reliability: « DNS failure »)."""

from __future__ import annotations

import socket
import threading
import time

import pytest

from kiosk.call.provider import DeskProvider, Limits
from kiosk.core.faults import Fault, KioskError
from kiosk.web import watched_http
from kiosk.web.names import LOOK_UP_S, Names


def test_a_name_is_looked_up() -> None:
    assert Names().look_up("127.0.0.1", 80, 5) == ["127.0.0.1"]


def test_when_the_resolver_fails_the_last_good_address_serves() -> None:
    answers: list[list[str]] = [["192.0.2.7"]]

    def resolver(_name: str, _port: int) -> list[str]:
        if answers:
            return answers.pop()
        raise socket.gaierror(socket.EAI_AGAIN, "no resolver")

    names = Names(resolver)
    assert names.look_up("desk.example.org", 443, 5) == ["192.0.2.7"]
    assert names.look_up("desk.example.org", 443, 5) == ["192.0.2.7"]
    with pytest.raises(socket.gaierror):
        names.look_up("other.example.org", 443, 5)


def test_a_resolver_that_hangs_is_given_up_within_the_deadline(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    done = threading.Event()

    def hang(_name: str, _port: int) -> list[str]:
        done.wait(30)
        return []

    monkeypatch.setattr(watched_http, "NAMES", Names(hang))
    provider = DeskProvider("http://desk.example.org", "token", limits=Limits(total_s=0.3))
    begun = time.monotonic()
    with pytest.raises(KioskError) as refusal:
        provider.directory()
    took = time.monotonic() - begun
    done.set()
    assert refusal.value.fault is Fault.DESK_UNREACHABLE
    assert took < LOOK_UP_S, "the deadline is shorter than the resolver's own"
