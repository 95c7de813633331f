"""Reads a secret from a file of its own, which only the borne's account may read."""

from __future__ import annotations

import os
import stat
from pathlib import Path

MAX_BYTES = 4096


def read_secret(path: Path) -> tuple[str, tuple[str, str] | None]:
    """Return (secret, None), or ("", (what is wrong, what would be right))."""
    try:
        mode = path.stat().st_mode
        content = path.read_bytes()[:MAX_BYTES] if stat.S_ISREG(mode) else b""
    except OSError as error:
        return "", (
            f"{path} cannot be read: {error.strerror}",
            "give the file with the token in it",
        )
    if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
        return "", (f"others may read {path}", f"chmod 600 {path}")
    secret = content.decode("utf-8", "replace").strip()
    if not secret or not secret.isprintable() or " " in secret:
        return "", (f"{path} holds no token", "put the token alone on its first line")
    return secret, None
