"""A raw HTTP server that answers as badly as a test wants."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Server:
    """A raw HTTP server: `serve` gets the connection and the request's head."""

    def __init__(
        self,
        serve: Callable[[socket.socket, str], None],
        *,
        speaks_first: bool = False,
        tls: tuple[str, str] | None = None,
    ) -> None:
        self._serve = serve
        self._speaks_first = speaks_first
        self._tls = _context(tls) if tls else None
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._accept, name="a test's server")
        self._connections: list[socket.socket] = []
        self.heads: list[str] = []
        self.accepted = 0
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread.start()

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)  # a mere close would not wake a reader
            connection.close()
        self._thread.join()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.accepted += 1
            self._connections.append(connection)
            self._talk(connection)

    def _talk(self, connection: socket.socket) -> None:
        try:
            if self._speaks_first:
                self._serve(connection, "")
            if self._tls:
                connection = self._tls.wrap_socket(connection, server_side=True)
                self._connections.append(connection)
            while head := _head(connection):
                self.heads.append(head)
                self._serve(connection, head)
        except OSError:
            return


def _head(connection: socket.socket) -> str:
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(4096)
        if not more:
            return ""
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    length = next(
        (
            int(line.split(b":")[1])
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"content-length")
        ),
        0,
    )
    while len(body) < length:
        body += connection.recv(4096)
    return (head + b"\r\n\r\n" + body).decode()


def _context(files: tuple[str, str]) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*files)
    return context


@contextmanager
def serving(
    serve: Callable[[socket.socket, str], None],
    *,
    speaks_first: bool = False,
    tls: tuple[str, str] | None = None,
) -> Iterator[Server]:
    server = Server(serve, speaks_first=speaks_first, tls=tls)
    try:
        yield server
    finally:
        server.close()


def answer(
    body: str | bytes, status: str = "200 OK", *headers: str
) -> Callable[[socket.socket, str], None]:
    data = body.encode() if isinstance(body, str) else body
    head = "\r\n".join([f"HTTP/1.1 {status}", f"Content-Length: {len(data)}", *headers, "", ""])

    def serve(connection: socket.socket, _: str) -> None:
        connection.sendall(head.encode() + data)

    return serve


def drip(*parts: bytes) -> Callable[[socket.socket, str], None]:
    """Send `parts` whole but the last, which drips a byte at a time for ever."""

    def serve(connection: socket.socket, _: str) -> None:
        for part in parts[:-1]:
            connection.sendall(part)
        while True:
            for byte in parts[-1]:
                connection.sendall(bytes([byte]))
                time.sleep(0.1)

    return serve
