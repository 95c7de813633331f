"""Adds the shared libraries of a frozen folder to a list of parts: `parts.py LOCK.cdx.json FOLDER`.

The lock names Python packages; what their wheels carry inside (FFmpeg, OpenSSL, libvpx…) is seen
only in the folder itself. Writes CycloneDX 1.6 JSON to standard output. Standard library only.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from pathlib import Path
from typing import Any

LIBRARY = re.compile(r"(?P<name>.+?)(?:-[0-9a-f]{8})?\.so(?:\.(?P<version>[\d.]+[a-z]?))?$")
"""« libcrypto-5409cd36.so.1.1.1k »: what auditwheel and the linker make of a library's name."""


def main(arguments: list[str]) -> int:
    """Print the whole list; return the exit status."""
    lock, folder = (Path(argument) for argument in arguments)
    parts: dict[str, Any] = json.loads(lock.read_text(encoding="utf-8"))
    libraries = [part for path in sorted(folder.rglob("*.so*")) if (part := library(path, folder))]
    parts.setdefault("components", []).extend(libraries)
    json.dump(parts, sys.stdout, indent=1, ensure_ascii=False)
    sys.stdout.write("\n")
    return 0


def library(path: Path, folder: Path) -> dict[str, Any] | None:
    """Return the component of one library; None when it is none, or a link to one."""
    match = LIBRARY.fullmatch(path.name)
    if match is None or path.is_symlink():
        return None
    where = path.relative_to(folder).as_posix()
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    part: dict[str, Any] = {
        "type": "library",
        "bom-ref": f"file:{where}",
        "name": match["name"],
        "hashes": [{"alg": "SHA-256", "content": digest}],
        "properties": [{"name": "borne:file", "value": where}],
    }
    if match["version"]:
        part["version"] = match["version"]
    return part


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
