"""Starting and stopping a desk: in a thread, alone, on a used port, with bad certificates."""

from __future__ import annotations

import socket
import ssl
from pathlib import Path
from urllib.request import urlopen

import aiohttp
import pytest
from desk_rig import TOKEN, bearer, desk_in_thread, make_config

from kiosk.app.certificate import make_certificate
from kiosk.core.faults import Fault, KioskError
from kiosk.desk.server import Desk


def test_a_desk_runs_in_a_thread_with_a_loop_of_its_own() -> None:
    with desk_in_thread() as (url, _), urlopen(f"{url}/healthz", timeout=30) as answer:
        assert answer.read() == b'{"status": "ok"}'


async def test_a_port_in_use_is_named_with_the_remedy() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        desk = Desk(make_config(listen_port=port))
        with pytest.raises(KioskError) as refused:
            await desk.start()
    assert refused.value.fault is Fault.DESK_UNREACHABLE
    assert f"port {port} is in use" in refused.value.detail
    assert "listen_port" in refused.value.detail


async def test_an_address_of_another_machine_is_refused() -> None:
    with pytest.raises(KioskError, match="not an address of this machine: correct listen_host"):
        await Desk(make_config(listen_host="203.0.113.7")).start()


async def test_a_missing_certificate_is_named(tmp_path: Path) -> None:
    key = tmp_path / "key.pem"
    key.write_text("x")
    config = make_config(tls_certificate=tmp_path / "none.pem", tls_key=key)
    with pytest.raises(KioskError, match=r"tls_certificate .*none\.pem cannot be read"):
        await Desk(config).start()
    with pytest.raises(KioskError, match="tls_certificate is missing"):
        await Desk(make_config(tls_key=key)).start()


async def test_files_that_are_no_certificate_are_refused(tmp_path: Path) -> None:
    certificate, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    certificate.write_text("not a certificate")
    key.write_text("not a key")
    config = make_config(tls_certificate=certificate, tls_key=key)
    with pytest.raises(KioskError, match="not a PEM certificate and its unencrypted key"):
        await Desk(config).start()


async def test_over_https_the_borne_is_given_a_wss_address(tmp_path: Path) -> None:
    certificate, key = make_certificate("127.0.0.1", tmp_path)
    desk = Desk(make_config(tls_certificate=certificate, tls_key=key))
    url = await desk.start()
    trust = ssl.create_default_context(cafile=str(certificate))
    connector = aiohttp.TCPConnector(ssl=trust)
    async with (
        aiohttp.ClientSession(connector=connector) as http,
        http.post(f"{url}/api/sessions", json={"partner": "caf"}, headers=bearer(TOKEN)) as answer,
    ):
        assert (await answer.json())["ws_url"] == url.replace("https", "wss") + "/ws/borne"
    await desk.stop()


async def test_a_desk_starts_once_and_stops_twice() -> None:
    desk = Desk(make_config())
    await desk.start()
    with pytest.raises(RuntimeError, match="started already"):
        await desk.start()
    await desk.stop()
    await desk.stop()
    url = await desk.start()
    assert url.startswith("http://127.0.0.1:")
    await desk.stop()
