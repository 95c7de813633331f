"""A deadline for a whole HTTP exchange: `urllib3` connections that can be cut from outside.

Below the rooms because two of them speak HTTP: `call` to the desk, `devices` to a scanner.
"""

from __future__ import annotations

import socket
import threading
import time
from types import TracebackType
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import NewConnectionError
from urllib3.util.connection import create_connection

from kiosk.web.names import LOOK_UP_S, NAMES

LOOK_S = 0.05
"""How soon a given-up exchange is cut."""
_current = threading.local()


class Deadline:
    """While entered, cuts this thread's connection `seconds` after entering, or once `given_up`.

    A time-out of `requests` or `urllib3` starts anew with every byte received; this one does not.
    It covers the look-up of the host's name too, which no system call bounds.
    """

    def __init__(self, seconds: float, given_up: threading.Event | None = None) -> None:
        self.passed = False
        self._given_up = given_up
        self._over = threading.Event()
        self._ends_s = time.monotonic() + seconds
        self._socket: socket.socket | None = None
        self._guard = threading.Thread(target=self._wait, name="http deadline", daemon=True)

    def __enter__(self) -> Deadline:
        _current.deadline = self
        self._guard.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        _current.deadline = None
        self._over.set()
        self._guard.join()
        if self._socket is not None:
            self._socket.close()

    @property
    def left_s(self) -> float:
        """Seconds until the deadline, 0 or more."""
        return max(0.0, self._ends_s - time.monotonic())

    def watch(self, sock: socket.socket) -> None:
        """Take note of the socket in use.

        A duplicate is kept: TLS takes the socket over before its handshake, and a connection
        forgets it before the body is read; shutting the duplicate down ends them all.
        """
        if self._socket is not None:
            self._socket.close()
        self._socket = socket.fromfd(sock.fileno(), sock.family, sock.type)
        if self.passed:
            self._cut()

    def _wait(self) -> None:
        while not self._over.wait(LOOK_S if self._given_up else self.left_s):
            if self.left_s == 0 or (self._given_up and self._given_up.is_set()):
                self._cut()
                return

    def _cut(self) -> None:
        self.passed = True
        if self._socket is not None:
            try:
                self._socket.shutdown(socket.SHUT_RDWR)
            except OSError:
                return  # closed already: the exchange is over anyway


def _watch(sock: socket.socket | None) -> None:
    deadline: Deadline | None = getattr(_current, "deadline", None)
    if deadline is not None and sock is not None:
        deadline.watch(sock)


def _dial(to: HTTPConnection) -> socket.socket:
    """Connect to the first address that answers, all within the thread's deadline.

    TLS goes on checking the certificate against the name: only the dialling is ours.
    """
    deadline: Deadline | None = getattr(_current, "deadline", None)
    within_s = deadline.left_s if deadline else LOOK_UP_S
    failure: OSError = TimeoutError("no time left to connect")
    for address in NAMES.look_up(to.host, to.port, within_s):
        left_s = deadline.left_s if deadline else LOOK_UP_S
        silence_s = to.timeout if isinstance(to.timeout, int | float) else left_s
        if left_s <= 0:
            break
        try:
            sock = create_connection(
                (address, to.port), min(left_s, silence_s), socket_options=to.socket_options
            )
        except OSError as error:
            failure = error
        else:
            sock.settimeout(silence_s)
            _watch(sock)
            return sock
    raise NewConnectionError(to, f"not connected: {type(failure).__name__}") from failure


class _WatchedHTTP(HTTPConnection):
    def _new_conn(self) -> socket.socket:
        return _dial(self)

    def request(self, *args: Any, **kwargs: Any) -> None:
        _watch(self.sock)  # the socket of an earlier request, when it is used again
        super().request(*args, **kwargs)


class _WatchedHTTPS(HTTPSConnection):
    def _new_conn(self) -> socket.socket:
        return _dial(self)

    def request(self, *args: Any, **kwargs: Any) -> None:
        _watch(self.sock)
        super().request(*args, **kwargs)


class _PlainPool(HTTPConnectionPool):
    ConnectionCls: Any = _WatchedHTTP


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls: Any = _WatchedHTTPS


class _SelfSignedPool(_SecurePool):
    """For devices that sign their own certificates: no warning at each of their answers."""

    def _validate_conn(self, conn: Any) -> None:
        if conn.is_closed:
            conn.connect()


class WatchedAdapter(HTTPAdapter):
    """Makes a session's connections obey the `Deadline` of their thread."""

    secure_pool: type[HTTPSConnectionPool] = _SecurePool

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """See `HTTPAdapter`."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"http": _PlainPool, "https": self.secure_pool}


class SelfSignedAdapter(WatchedAdapter):
    """The same for a session with `verify` False: a device of the site that signs for itself."""

    secure_pool = _SelfSignedPool
