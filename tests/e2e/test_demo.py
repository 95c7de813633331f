"""`kiosk demo` as a newcomer runs it: what it prints is true, and it stops when told."""

from __future__ import annotations

import re
import signal
import socket
import ssl
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests
from house import House, borne_of, until
from PySide6.QtGui import QGuiApplication

from kiosk.app.certificate import lan_address, make_certificate
from kiosk.app.embedded_desk import Certificate, EmbeddedDesk
from kiosk.app.paths import DEMO_SITE
from kiosk.config.site import load_site
from kiosk.core import media
from kiosk.visit.state import Place

pytestmark = [pytest.mark.display, pytest.mark.timeout(180)]


@contextmanager
def demo(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Start a demo and return it with what it prints until the devices are known."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    command = [sys.executable, "-m", "kiosk", "demo", "--windowed", "--port", port, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process, _read_until(process, "Appareils")
        finally:
            process.send_signal(signal.SIGTERM)
            assert process.wait(30) == 0


def _read_until(process: subprocess.Popen[str], word: str) -> str:
    assert process.stdout is not None
    lines: list[str] = []
    for line in process.stdout:
        lines.append(line)
        if word in line:
            break
    return "".join(lines)


def _printed(text: str) -> tuple[str, str]:
    address, code = re.search(r"https?://\S+", text), re.search(r"Code : (\d{6})", text)
    assert address and code, text
    return address.group(), code.group(1)


def test_the_address_and_the_code_it_prints_open_the_desk() -> None:
    with demo() as (_, text):
        address, code = _printed(text)
        assert address.startswith("http://127.0.0.1:")
        person = {"name": "Camille", "service": "caf", "code": code}
        assert requests.post(f"{address}/api/sign-in", json=person, timeout=20).ok
        assert "remplacés par une démonstration : caméra" in text


def test_on_the_network_it_serves_the_page_over_tls_and_says_that_browsers_warn() -> None:
    with demo("--lan") as (_, text):
        address, _code = _printed(text)
        assert address.startswith(f"https://{lan_address()}:")
        assert "avertira" in text
        blind = ssl.create_default_context()
        blind.check_hostname = False
        blind.verify_mode = ssl.CERT_NONE
        with urllib.request.urlopen(address, context=blind, timeout=20) as page:
            assert b"Se connecter" in page.read()


def test_the_borne_calls_a_desk_with_a_certificate_made_on_the_spot(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    """HTTPS and WSS, trusting exactly the given authority."""
    site = load_site(DEMO_SITE)
    certificate = Certificate(*make_certificate("127.0.0.1", tmp_path))
    desk = EmbeddedDesk(site, host="127.0.0.1", port=0, certificate=certificate)
    keys = desk.start()
    try:
        assert keys.address.startswith("https://")
        here = site.with_desk(keys.address, keys.site_token, ca_file=certificate.certificate)
        with borne_of(here) as borne:
            house = House(borne, keys)
            house.call()
            until(lambda: house.kinds(media.CallWaits), "the desk's word over TLS")
            assert house.state.place is Place.WAITING
    finally:
        desk.stop()
