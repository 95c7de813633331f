"""HTTP to the desk: right answers taken, all else ends in time, small, with its fault."""

from __future__ import annotations

import json
import socket
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from kiosk.call.provider import DeskProvider, Limits
from kiosk.core.faults import Fault, KioskError
from kiosk.core.messages import CallSession, Directory, PartnerPresence, SessionRequest
from tests.call.raw_server import Server, answer, drip, serving

QUICK = Limits(silence_s=0.5, total_s=1.0, body_bytes=10_000)
"""For those that must be given up; whoever is answered is given time: machines are busy."""
PATIENT = Limits(silence_s=30.0, total_s=30.0, body_bytes=10_000)
PARTNERS = json.dumps(
    {"partners": [{"partner": "caf", "advisers": 2, "free": 1, "waiting": 0, "wait_minutes": 0}]}
)
SESSION = json.dumps(
    {"call": "c1", "ws_url": "wss://desk/ws", "token": "t", "ice_servers": [], "relay_only": False}
)


def fault_of(server: Server, limits: Limits = PATIENT) -> tuple[Fault, str]:
    """Ask for the directory; return the fault, in time."""
    begun = time.monotonic()
    with pytest.raises(KioskError) as caught:
        DeskProvider(server.url, "secret-token", limits=limits).directory()
    assert time.monotonic() - begun < limits.total_s + 5, "the deadline is total"
    assert "secret-token" not in str(caught.value)
    return caught.value.fault, caught.value.detail


def test_the_directory_is_read_with_the_sites_token() -> None:
    with serving(answer(PARTNERS)) as server:
        directory = DeskProvider(server.url + "/", "secret").directory()
        presence = PartnerPresence(partner="caf", advisers=2, free=1, waiting=0, wait_minutes=0)
        assert directory == Directory(partners=(presence,))
        assert server.heads[0].startswith("GET /api/partners HTTP/1.1")
        assert "Authorization: Bearer secret" in server.heads[0]


def test_a_session_is_opened_for_a_partner() -> None:
    with serving(answer(SESSION, "201 Created")) as server:
        wish = SessionRequest(partner="caf", appointment=True, way="sign", language="ar")
        session = DeskProvider(server.url, "secret").open(wish)
        assert session == CallSession(call="c1", ws_url="wss://desk/ws", token="t")
        assert server.heads[0].startswith("POST /api/sessions")
        asked = SessionRequest.model_validate_json(server.heads[0].partition("\r\n\r\n")[2])
        assert asked == wish


def test_one_connection_serves_several_requests() -> None:
    with serving(answer(PARTNERS)) as server:
        provider = DeskProvider(server.url, "secret")
        for _ in range(3):
            provider.directory()
        assert (server.accepted, len(server.heads)) == (1, 3)


def test_neither_proxies_nor_netrc_of_the_environment_are_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    netrc = f"{tmp_path}/netrc"
    with open(netrc, "w") as file:
        file.write("machine 127.0.0.1 login other password other\n")
    monkeypatch.setenv("NETRC", netrc)
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    with serving(answer(PARTNERS)) as server:
        DeskProvider(server.url, "secret").directory()
        assert "Authorization: Bearer secret" in server.heads[0]


@pytest.mark.parametrize("status", ["401 Unauthorized", "403 Forbidden"])
def test_a_refused_token_is_a_refusal(status: str) -> None:
    with serving(answer("{}", status)) as server:
        assert fault_of(server)[0] is Fault.DESK_REFUSED


@pytest.mark.parametrize(
    "status", ["404 Not Found", "429 Too Many", "500 Oops", "503 Later", "204 No Content"]
)
def test_any_other_status_is_a_desk_that_cannot_be_used(status: str) -> None:
    with serving(answer("", status)) as server:
        assert fault_of(server)[0] is Fault.DESK_UNREACHABLE


def test_a_redirection_is_not_followed_with_the_token() -> None:
    with serving(answer(PARTNERS)) as elsewhere:
        moved = answer("", "302 Found", f"Location: {elsewhere.url}/api/partners")
        with serving(moved) as server:
            assert fault_of(server)[0] is Fault.DESK_UNREACHABLE
        assert not elsewhere.heads


@pytest.mark.parametrize(
    "body",
    [
        "", "null", "[]", "<html>", '{"partners": 1}', '{"partners": [], "more": 1}',
        '{"partners":[{"partner":"caf","advisers":-1,"free":0,"waiting":0}]}', "[" * 5000,
        b"\xff\xfe\x00",
    ],
)  # fmt: skip
def test_a_body_that_is_no_directory_is_refused(body: str | bytes) -> None:
    with serving(answer(body)) as server:
        assert fault_of(server)[0] is Fault.DESK_UNREACHABLE


def test_a_body_that_never_ends_is_cut_at_its_size() -> None:
    def flood(connection: socket.socket, _: str) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            connection.sendall(b" " * 65_536)

    with serving(flood) as server:
        assert "bytes" in fault_of(server, PATIENT)[1]


def test_a_compressed_body_is_refused_unread() -> None:
    with serving(answer(b"\x1f\x8b" + bytes(2000), "200 OK", "Content-Encoding: gzip")) as server:
        assert "compressed" in fault_of(server)[1]


@pytest.mark.parametrize(
    "parts",
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n", b" "),
        (b"HTTP/1.1 200 OK\r\n\r\n", b" "),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
        (b"HTTP/1.1 200 OK\r\n", b"X-Drip: drop\r\n"),
        (b"HTTP/1.1 ", b"2"),
    ],
    ids=["body", "body without length", "chunks", "headers", "status line"],
)
def test_a_server_that_drips_is_left_at_the_deadline(parts: tuple[bytes, ...]) -> None:
    with serving(drip(*parts)) as server:
        assert fault_of(server, QUICK)[0] is Fault.DESK_UNREACHABLE


def test_a_tls_handshake_that_drips_is_left_at_the_deadline() -> None:
    record = (
        b"\x16\x03\x03\x40\x00"  # a handshake record of 16 KiB, of which one byte a tenth comes
    )
    with serving(drip(record, b"\x02"), speaks_first=True) as server:
        server.url = server.url.replace("http:", "https:")
        assert fault_of(server, QUICK)[0] is Fault.DESK_UNREACHABLE


def test_a_certificate_nobody_vouches_for_is_refused(tls_files: tuple[str, str]) -> None:
    with serving(answer(PARTNERS), tls=tls_files) as server:
        assert fault_of(server)[0] is Fault.DESK_UNREACHABLE
        assert not server.heads, "the token must not leave"


def test_a_private_authority_is_trusted_when_named(tls_files: tuple[str, str]) -> None:
    with serving(answer(PARTNERS), tls=tls_files) as server:
        provider = DeskProvider(server.url, "secret", ca_file=tls_files[0])
        assert provider.directory().partners


def test_a_body_cut_by_the_deadline_is_not_taken_for_whole() -> None:
    def half(connection: socket.socket, _: str) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n" + PARTNERS.encode())
        connection.recv(1)  # until it is cut

    with serving(half) as server:
        limits = Limits(silence_s=5.0, total_s=0.5)
        assert fault_of(server, limits)[0] is Fault.DESK_UNREACHABLE


def test_a_silent_server_and_no_server_are_unreachable() -> None:
    def silent(connection: socket.socket, _: str) -> None:
        connection.recv(1)

    with serving(silent) as server:
        assert fault_of(server, QUICK)[0] is Fault.DESK_UNREACHABLE
    assert fault_of(server)[0] is Fault.DESK_UNREACHABLE


def test_an_address_that_is_none_is_unreachable() -> None:
    for url in ("http://", "ftp://desk", "http://[::1", "desk", "http://no-such-host.invalid"):
        with pytest.raises(KioskError) as caught:
            DeskProvider(url, "secret", limits=QUICK).directory()
        assert caught.value.fault is Fault.DESK_UNREACHABLE


def test_threads_do_not_share_a_deadline() -> None:
    with serving(drip(b"HTTP/1.1 200 OK\r\n\r\n", b" ")) as slow, serving(answer(PARTNERS)) as good:
        with ThreadPoolExecutor(2) as pool:
            late = pool.submit(fault_of, slow, QUICK)
            answers = 0
            while not late.done() or not answers:
                assert DeskProvider(good.url, "t", limits=PATIENT).directory().partners
                answers += 1
            assert late.result()[0] is Fault.DESK_UNREACHABLE
