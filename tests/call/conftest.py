"""Calls of these tests stay on this machine; one certificate serves them all."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from kiosk.call.direct import permit_loopback

permit_loopback()  # must precede the first connection of the process, whichever test makes it


@pytest.fixture(scope="session")
def tls_files(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """Return a self-made certificate for 127.0.0.1 and its key."""
    folder: Path = tmp_path_factory.mktemp("tls")
    certificate, key = str(folder / "desk.pem"), str(folder / "desk.key")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
         "/CN=desk", "-addext", "subjectAltName=IP:127.0.0.1", "-out", certificate, "-keyout", key],
        check=True, capture_output=True,
    )  # fmt: skip
    return certificate, key
