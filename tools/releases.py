"""Makes and signs the update repository, on the vendor's machine: a folder for any web server.

    python -m tools.releases init REPOSITORY --keys DIR      three root keys, two of them needed
    python -m tools.releases add REPOSITORY dist/kiosk --keys DIR --version 1.2.3
    python -m tools.releases renew REPOSITORY --keys DIR     every day: « nothing newer »

`keys/root-*.pem` and `targets.pem` belong on encrypted sticks in two places; only `online.pem` is
needed for `renew`. Then publish the folder. `REPOSITORY/metadata/root.json` goes into the package
(KIOSK_UPDATE_ROOT of build/package).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.serialization import load_pem_private_key
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import (
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization.json import JSONSerializer

ROOT_KEYS = ("root-1", "root-2", "root-3")
ROOT_THRESHOLD = 2
DAYS = {"root": 730, "targets": 365, "snapshot": 7, "timestamp": 7}
"""How long a borne believes each role: without `renew`, a week."""
PRETTY = JSONSerializer(compact=False)


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return the exit status."""
    options = _parser().parse_args(arguments)
    maker = Maker(options.repository, options.keys)
    if options.command == "init":
        maker.begin()
    elif options.command == "add":
        maker.add(options.folder, options.version)
    else:
        maker.renew()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tools.releases", description="The update repository.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("init", "add", "renew"):
        command = commands.add_parser(name)
        command.add_argument("repository", type=Path)
        command.add_argument("--keys", type=Path, required=True)
        if name == "add":
            command.add_argument("folder", type=Path)
            command.add_argument("--version", required=True)
    return parser


class Maker:
    """The repository in `folder`, with the keys that lie in `keys`."""

    def __init__(self, folder: Path, keys: Path) -> None:
        self.metadata = folder / "metadata"
        self.targets = folder / "targets"
        self.keys = keys

    def begin(self) -> None:
        """Make the keys, and an empty repository that trusts them."""
        self.keys.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.metadata.mkdir(parents=True)
        self.targets.mkdir(parents=True)
        for name in (*ROOT_KEYS, "targets", "online"):
            self._make_key(name)
        root = Root(expires=_until("root"), consistent_snapshot=True)
        for role, names in (
            ("root", ROOT_KEYS),
            ("targets", ("targets",)),
            ("snapshot", ("online",)),
            ("timestamp", ("online",)),
        ):
            for name in names:
                root.add_key(self._signer(name).public_key, role)
        root.roles["root"].threshold = ROOT_THRESHOLD
        signed = Metadata(root)
        for name in ROOT_KEYS[:ROOT_THRESHOLD]:
            signed.sign(self._signer(name), append=True)
        signed.to_file(str(self.metadata / "1.root.json"), PRETTY)
        signed.to_file(str(self.metadata / "root.json"), PRETTY)
        self._publish(Targets(expires=_until("targets")))

    def add(self, folder: Path, version: str) -> None:
        """Publish the frozen `folder` as `version`, in place of what was there before."""
        listing = {"version": version, "files": [], "links": []}
        contents: dict[str, bytes] = {}
        for path in sorted(folder.rglob("*")):
            place = path.relative_to(folder).as_posix()
            if path.is_symlink():
                listing["links"].append({"path": place, "leads_to": str(path.readlink())})
            elif path.is_file():
                contents[f"kiosk/{place}"] = data = path.read_bytes()
                executable = bool(path.stat().st_mode & 0o100)
                digest = hashlib.sha256(data).hexdigest()
                listing["files"].append(
                    {"path": place, "sha256": digest, "bytes": len(data), "executable": executable}
                )
        contents["release.json"] = json.dumps(listing).encode()
        self.publish(contents)

    def publish(self, contents: dict[str, bytes]) -> None:
        """Sign these targets, and no others."""
        targets = self._last("targets")
        targets.targets = {}
        for name, data in contents.items():
            self._target(targets, name, data)
        targets.version += 1
        targets.expires = _until("targets")
        self._publish(targets)

    def renew(self) -> None:
        """Say anew that there is nothing newer."""
        self._sign_snapshot()

    def _target(self, targets: Targets, name: str, data: bytes) -> None:
        info = TargetFile.from_data(name, data, ["sha256"])
        targets.targets[name] = info
        place = self.targets / name
        stored = place.with_name(f"{info.hashes['sha256']}.{place.name}")
        if not stored.exists():
            stored.parent.mkdir(parents=True, exist_ok=True)
            stored.write_bytes(data)

    def _publish(self, targets: Targets) -> None:
        signed = Metadata(targets)
        signed.sign(self._signer("targets"))
        signed.to_file(str(self.metadata / f"{targets.version}.targets.json"))
        signed.to_file(str(self.metadata / "targets.json"))
        self._sign_snapshot()

    def _sign_snapshot(self) -> None:
        targets = self._last("targets")
        snapshot = self._next("snapshot", Snapshot())
        snapshot.meta["targets.json"] = MetaFile(version=targets.version)
        self._write_online(snapshot, f"{snapshot.version}.snapshot.json", "snapshot.json")
        timestamp = self._next("timestamp", Timestamp())
        timestamp.snapshot_meta = MetaFile(version=snapshot.version)
        self._write_online(timestamp, "timestamp.json")

    def _next(self, name: str, first: Any) -> Any:
        """Return the role's next state: one version on, with a new term."""
        role = first
        if (self.metadata / f"{name}.json").exists():
            role = self._last(name)
            role.version += 1
        role.expires = _until(name)
        return role

    def _write_online(self, role: Snapshot | Timestamp, *names: str) -> None:
        signed = Metadata(role)
        signed.sign(self._signer("online"))
        for name in names:
            signed.to_file(str(self.metadata / name))

    def _last(self, name: str) -> Any:
        return Metadata.from_file(str(self.metadata / f"{name}.json")).signed

    def _make_key(self, name: str) -> None:
        path = self.keys / f"{name}.pem"
        path.touch(mode=0o600, exist_ok=False)
        path.write_bytes(CryptoSigner.generate_ed25519().private_bytes)

    def _signer(self, name: str) -> CryptoSigner:
        key = load_pem_private_key((self.keys / f"{name}.pem").read_bytes(), None)
        return CryptoSigner(key)


def _until(role: str) -> datetime:
    return datetime.now(UTC).replace(microsecond=0) + timedelta(days=DAYS[role])


if __name__ == "__main__":
    sys.exit(main())
