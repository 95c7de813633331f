"""The protocol's wire form and its carrier, against peers that mean no good."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices import printer_ipp as ipp
from kiosk.devices.printer_ipp import PrinterError, Request, attribute, decode
from kiosk.devices.printer_line import Server
from kiosk.devices.printer_queue import ask_device

ASKED = Request(
    ipp.GET_PRINTER,
    (
        attribute(ipp.CHARSET, "attributes-charset", "utf-8"),
        attribute(ipp.KEYWORD, "requested-attributes", "printer-state", "é"),
    ),
    (attribute(ipp.INTEGER, "copies", 1), attribute(ipp.BOOLEAN, "purge-job", True)),
)


def test_a_request_reads_back_as_it_was_written() -> None:
    """RFC 8010, 3.1: a request and an answer have the same form."""
    told = decode(ASKED.encode())
    assert told.status == ipp.GET_PRINTER
    assert told.of(ipp.OPERATION_GROUP) == [
        {"attributes-charset": ("utf-8",), "requested-attributes": ("printer-state", "é")}
    ]
    assert told.of(ipp.JOB_GROUP) == [{"copies": (1,), "purge-job": (True,)}]


def test_the_document_follows_the_attributes() -> None:
    assert Request(ipp.PRINT_JOB, (), (), b"%PDF").encode().endswith(bytes((ipp.END,)) + b"%PDF")


@given(st.integers(0, len(ASKED.encode()) - 1))
def test_an_answer_cut_anywhere_is_refused(length: int) -> None:
    with pytest.raises(PrinterError):
        decode(ASKED.encode()[:length])


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    try:
        decode(data)
    except PrinterError:
        return


@contextmanager
def peer(serve: Callable[[socket.socket], None]) -> Iterator[Server]:
    """Serve one connection on loopback in a thread."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def accept() -> None:
            with listening.accept()[0] as connection:
                connection.recv(4096)
                serve(connection)

        thread = threading.Thread(target=accept)
        thread.start()
        try:
            yield Server("127.0.0.1", listening.getsockname()[1])
        finally:
            thread.join(20)
            assert not thread.is_alive()


def test_a_peer_that_drips_does_not_hold_us_beyond_the_deadline() -> None:
    """Each byte comes in time for a time-out of the socket; only a deadline ends it."""
    sent = []

    def drip(connection: socket.socket) -> None:
        for letter in b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" + bytes(200):
            try:
                connection.sendall(bytes((letter,)))
            except OSError:
                return
            sent.append(letter)
            time.sleep(0.05)

    with peer(drip) as server, pytest.raises(PrinterError):
        server.ask("/", ASKED, 0.5)
    assert len(sent) < 200


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nhum.",
        b"nonsense\r\n\r\n",
    ],
)
def test_whatever_is_no_answer_is_a_printer_error(answer: bytes) -> None:
    with (
        peer(lambda connection: connection.sendall(answer)) as server,
        pytest.raises(PrinterError),
    ):
        server.ask("/", ASKED, 5)


def test_a_peer_that_is_not_there_is_a_printer_error() -> None:
    with pytest.raises(PrinterError):
        Server("127.0.0.1", 9).ask("/", ASKED, 5)


@pytest.mark.parametrize(
    ("word", "server"),
    [
        ("/tmp/cups.sock", Server("/tmp/cups.sock")),
        ("print.example.org", Server("print.example.org", 631)),
        ("[::1]:8631", Server("::1", 8631)),
    ],
)
def test_cups_server_names_the_print_service(word: str, server: Server) -> None:
    assert Server.here(word) == server


def test_a_printer_that_does_not_answer_in_time_is_not_yet_called_off() -> None:
    """It may be asleep: only `JobWatch` says when that has lasted too long."""
    asked = threading.Event()

    def sleep(_connection: socket.socket) -> None:
        asked.wait(20)

    with peer(sleep) as server:
        own = ask_device(f"ipp://127.0.0.1:{server.port}/ipp/print", 0.2)
        asked.set()
    assert own is not None and own.is_late and own.phase == "no"


def test_a_printer_that_refuses_the_line_is_off() -> None:
    own = ask_device("ipp://127.0.0.1:9/ipp/print", 5)
    assert own is not None and own.phase == "off"


@pytest.mark.parametrize("uri", ["usb://Brother/HL", "dnssd://x._ipp._tcp.local/", ""])
def test_a_printer_without_an_address_of_its_own_is_not_asked(uri: str) -> None:
    assert ask_device(uri, 5) is None
