"""`kiosk desk --config` as an operator runs it."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path

import requests

from kiosk.config.desk import hash_code, hash_token, new_token

DESK = """
[desk]
listen_host = "127.0.0.1"
listen_port = {port}

[[services]]
id = "caf"
name = "CAF"
code_hash = "{code}"

[[sites]]
id = "patay"
name = "Patay"
token_hash = "{token}"
"""


def write(path: Path, port: int) -> str:
    """Write a desk.toml and return the site's token."""
    token = new_token()
    text = DESK.format(port=port, code=hash_code("123456"), token=hash_token(token))
    path.write_text(text, encoding="utf-8")
    return token


def free_port() -> int:
    """Return a port that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def command(path: Path) -> list[str]:
    """Return the command line."""
    return [sys.executable, "-m", "kiosk", "desk", "--config", str(path)]


def test_it_says_where_advisers_sign_in_serves_and_stops_when_told(tmp_path: Path) -> None:
    path = tmp_path / "desk.toml"
    token = write(path, free_port())
    with subprocess.Popen(command(path), stdout=subprocess.PIPE, text=True) as desk:
        assert desk.stdout is not None
        address = desk.stdout.readline().split()[-1]
        assert requests.get(f"{address}/healthz", timeout=10).ok
        key = {"Authorization": f"Bearer {token}"}
        told = requests.get(f"{address}/api/partners", headers=key, timeout=10).json()
        assert [partner["partner"] for partner in told["partners"]] == ["caf"]
        assert requests.get(f"{address}/api/partners", timeout=10).status_code in (401, 403)
        desk.send_signal(signal.SIGTERM)
        assert desk.wait(20) == 0


def test_a_port_in_use_is_told_with_its_remedy(tmp_path: Path) -> None:
    path = tmp_path / "desk.toml"
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        write(path, int(taken.getsockname()[1]))
        done = subprocess.run(
            command(path), capture_output=True, text=True, timeout=50, check=False
        )
    assert done.returncode == 1
    assert "in use" in done.stderr and "Traceback" not in done.stderr


def test_a_wrong_configuration_names_file_key_and_remedy(tmp_path: Path) -> None:
    path = tmp_path / "desk.toml"
    write(path, 8443)
    path.write_text(path.read_text().replace("listen_port", "listen_prot"), encoding="utf-8")
    done = subprocess.run(command(path), capture_output=True, text=True, timeout=50, check=False)
    assert done.returncode == 2
    assert "desk.toml" in done.stderr and "listen_port" in done.stderr
