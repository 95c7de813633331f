"""The desk's name turned into addresses, in bounded time: no system call for it can be cut."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable

LOOK_UP_S = 3.0
"""A resolver that does not answer is given up after this; its own limits are tens of seconds."""

Resolver = Callable[[str, int], list[str]]


def resolve(name: str, port: int) -> list[str]:
    """Return the addresses of `name`, best first. Blocks as long as the system likes."""
    found = socket.getaddrinfo(name, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


class Names:
    """Looks names up in a thread, and knows the last good addresses when that fails.

    Any thread. The certificate is checked against the name whatever the address, so an address that
    has changed hands opens nothing.
    """

    def __init__(self, resolver: Resolver = resolve) -> None:
        self._resolver = resolver
        self._known: dict[str, list[str]] = {}

    def look_up(self, name: str, port: int, within_s: float) -> list[str]:
        """Return addresses of `name`. Raises `OSError` when nobody ever knew and nobody says."""
        answer: list[list[str]] = []
        errors: list[OSError] = []

        def ask() -> None:
            try:
                answer.append(self._resolver(name, port))
            except OSError as error:
                errors.append(error)

        asking = threading.Thread(target=ask, name="desk name", daemon=True)
        asking.start()
        asking.join(min(within_s, LOOK_UP_S))
        if answer:
            self._known[name] = answer[0]
        elif name not in self._known:
            raise errors[0] if errors else TimeoutError("the name was not found in time")
        return self._known[name]


NAMES = Names()
"""One memory for every request of this process."""
