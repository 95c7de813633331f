"""Makes the Python view-models visible to qmllint: metaobjectdump, qmltyperegistrar, a qmldir."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
MODULE = "Kiosk.Models"


def tool(name: str) -> str:
    """Return the path of a PySide6 tool beside the interpreter."""
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def write_types(folder: Path) -> None:
    """Write the module's qmldir and qmltypes under `folder`, an import path for qmllint."""
    place = folder.joinpath(*MODULE.split("."))
    place.mkdir(parents=True)
    models = sorted(str(one) for one in (ROOT / "kiosk/ui/models").glob("*.py"))
    dumped = subprocess.run(
        [tool("metaobjectdump"), "-q", *models], capture_output=True, text=True, check=True
    )
    described = place / "models.json"
    described.write_text(json.dumps(_completed(json.loads(dumped.stdout))))
    subprocess.run(
        [
            tool("qmltyperegistrar"), "--generate-qmltypes", str(place / "models.qmltypes"),
            "--import-name", MODULE, "--major-version", "1", "--minor-version", "0",
            "-o", str(place / "unused.cpp"), str(described),
        ],
        capture_output=True, check=True,
    )  # fmt: skip
    (place / "qmldir").write_text(f"module {MODULE}\ntypeinfo models.qmltypes\n")


def lint(folder: Path, files: list[Path]) -> str:
    """Return what qmllint says of `files`, with the types under `folder`; empty: all is well."""
    done = subprocess.run(
        [tool("qmllint"), "-I", str(folder), *map(str, files)], capture_output=True, text=True
    )
    return done.stdout + done.stderr


def _completed(described: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Say « constant » of every property without a notify signal, and what QML calls a list.

    metaobjectdump forgets the one and does not know the other.
    """
    for source in described:
        for one in source.get("classes", ()):
            for declared in one.get("properties", ()):
                declared["constant"] = "notify" not in declared
                if declared["type"] == "list":
                    declared["type"] = "QVariantList"
    return described
