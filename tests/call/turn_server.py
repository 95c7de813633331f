"""Debian's coturn on this machine, run as a relay of one's own would be."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SECRET = "secret-of-relay-and-desk"
HOST = "127.0.0.1"


@contextmanager
def turn_server(folder: Path, *options: str) -> Iterator[int]:
    """Run a relay and yield its port; `options` as on coturn's command line."""
    port = free_port()
    command = [
        "turnserver", "-n", "--use-auth-secret", f"--static-auth-secret={SECRET}",
        "--realm=borne", f"--listening-ip={HOST}", f"--relay-ip={HOST}", f"--listening-port={port}",
        "--allow-loopback-peers", "--no-multicast-peers", "--no-cli", "--no-tls", "--no-dtls",
        "--log-file=stdout", f"--pidfile={folder / 'turn.pid'}", f"--userdb={folder / 'turn.db'}",
        *options,
    ]  # fmt: skip
    log = folder / "turn.log"
    with log.open("w") as out:
        process = subprocess.Popen(command, stdout=out, stderr=out, cwd=folder)
    try:
        _wait_for(port, process, log)
        yield port
    finally:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_for(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    """The relay listens on TCP too, whatever the test wants of it."""
    until = time.monotonic() + 30
    while time.monotonic() < until:
        assert process.poll() is None, f"coturn ended: {log.read_text()[-2000:]}"
        with socket.socket() as probe:
            probe.settimeout(0.05)
            if probe.connect_ex((HOST, port)) == 0:
                return
        try:
            process.wait(0.05)
        except subprocess.TimeoutExpired:
            continue
    raise AssertionError(f"coturn does not listen: {log.read_text()[-2000:]}")
