"""A rural line in user space: a UDP relay in a process of its own, between borne and adviser.

Each side is told the relay's port as the other side's only ICE candidate. `near` faces the adviser,
`far` the borne; what comes in at one leaves from the other, late, or never.
"""

from __future__ import annotations

import heapq
import multiprocessing
import select
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from multiprocessing.connection import Connection

from tests.bench.call.line import Direction, Rule

HOST = "127.0.0.1"
LARGEST = 65_536
SILENT_S = 2.0
"""A side that moved (a new media process) is believed once the old one was silent this long."""


@dataclass(frozen=True, slots=True)
class Ports:
    """Where the relay listens: `near` stands for the borne, `far` for the adviser."""

    near: int
    far: int


class _Side:
    """One socket, and whoever is behind it."""

    def __init__(self, rule: Rule, seed: int) -> None:
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 21)
        self.socket.bind((HOST, 0))
        self.socket.setblocking(False)
        self.direction = Direction(rule, seed)
        self.peer: tuple[str, int] | None = None
        self._heard_s = 0.0

    def knows(self, sender: tuple[str, int], now_s: float) -> bool:
        """Learn who is behind this socket; strangers beside it are not heard."""
        if self.peer != sender and self.peer is not None and now_s - self._heard_s < SILENT_S:
            return False
        self.peer, self._heard_s = sender, now_s
        return True


class Relay:
    """Runs in its own process until told « stop »."""

    def __init__(self, up: Rule, down: Rule, orders: Connection) -> None:
        self._near, self._far = _Side(down, 1), _Side(up, 2)
        self._orders = orders
        self._late: list[tuple[float, int, _Side, bytes]] = []
        self._numbers = count()
        orders.send(Ports(*(side.socket.getsockname()[1] for side in (self._near, self._far))))

    def run(self) -> None:
        """Carry packets; obey."""
        sources = [self._near.socket, self._far.socket, self._orders]
        while True:
            wait_s = max(0.0, self._late[0][0] - time.monotonic()) if self._late else 1.0
            ready, _, _ = select.select(sources, [], [], wait_s)
            if self._orders in ready and not self._obey():
                return
            for side, other in ((self._near, self._far), (self._far, self._near)):
                if side.socket in ready:
                    self._take(side, other)
            self._leave()

    def _obey(self) -> bool:
        order = self._orders.recv()
        if order == "stop":
            return False
        for side in (self._near, self._far):
            side.direction.dark = order == "dark"
        return True

    def _take(self, side: _Side, other: _Side) -> None:
        while True:
            try:
                data, sender = side.socket.recvfrom(LARGEST)
            except BlockingIOError:
                return
            except OSError:  # an ICMP answer of a port that closed meanwhile
                continue
            now_s = time.monotonic()
            if not side.knows(sender, now_s):
                continue
            due_s = side.direction.departure(now_s, len(data))
            if due_s is not None:
                heapq.heappush(self._late, (due_s, next(self._numbers), other, data))

    def _leave(self) -> None:
        now_s = time.monotonic()
        while self._late and self._late[0][0] <= now_s:
            _, _, side, data = heapq.heappop(self._late)
            if side.peer is not None:
                try:
                    side.socket.sendto(data, side.peer)
                except OSError:  # the port closed meanwhile
                    side.direction.lost += 1


class Link:
    """The bench's hand on a relay."""

    def __init__(self, ports: Ports, orders: Connection) -> None:
        self.ports = ports
        self._orders = orders

    def set_dark(self, dark: bool) -> None:
        """Let nothing through, or everything again."""
        self._orders.send("dark" if dark else "light")


@contextmanager
def open_link(up: Rule, down: Rule) -> Iterator[Link]:
    """Run a relay for one call; `up` is borne to adviser."""
    orders, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("fork").Process(
        target=_run, args=(up, down, theirs), name="bench-link", daemon=True
    )
    process.start()
    try:
        yield Link(orders.recv(), orders)
    finally:
        orders.send("stop")
        process.join(5)
        process.kill()


def _run(up: Rule, down: Rule, orders: Connection) -> None:
    Relay(up, down, orders).run()
