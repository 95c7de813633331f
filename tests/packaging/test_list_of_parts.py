"""The list of what is shipped: libraries that wheels carry inside are named with their version."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path

PARTS = Path(__file__).parents[2] / "build" / "parts.py"


def test_libraries_of_the_folder_join_the_packages_of_the_lock(tmp_path: Path) -> None:
    lock = tmp_path / "lock.json"
    lock.write_text('{"bomFormat": "CycloneDX", "components": [{"name": "numpy"}]}')
    inner = tmp_path / "kiosk" / "_internal"
    inner.mkdir(parents=True)
    (inner / "libcrypto-5409cd36.so.1.1.1k").write_bytes(b"old")
    (inner / "wrtc.cpython-311-x86_64-linux-gnu.so").write_bytes(b"new")
    (inner / "libcrypto.so").symlink_to("libcrypto-5409cd36.so.1.1.1k")
    (inner / "notes.txt").write_bytes(b"no library")
    command = [sys.executable, PARTS, lock, tmp_path / "kiosk"]
    printed = subprocess.run(command, capture_output=True, check=True).stdout
    numpy, crypto, wrtc = json.loads(printed)["components"]
    assert numpy == {"name": "numpy"}
    assert (crypto["name"], crypto["version"]) == ("libcrypto", "1.1.1k")
    assert crypto["hashes"][0]["content"] == hashlib.sha256(b"old").hexdigest()
    assert wrtc["name"].startswith("wrtc") and "version" not in wrtc
