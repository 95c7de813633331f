"""qmllint sees every file and the Python types behind it, and finds nothing."""

from __future__ import annotations

from pathlib import Path

from tests.ui.qml_types import ROOT, lint, write_types

QML = ROOT / "kiosk/ui/qml"


def test_no_qml_file_has_a_warning(tmp_path: Path) -> None:
    write_types(tmp_path)
    assert lint(tmp_path, sorted(QML.rglob("*.qml"))) == ""


def test_a_misspelt_property_of_a_view_model_is_found(tmp_path: Path) -> None:
    write_types(tmp_path)
    wrong = tmp_path / "Wrong.qml"
    wrong.write_text(
        "import QtQuick\nimport Kiosk.Models\n"
        "Item {\n    required property Scene scene\n"
        "    property string place: scene.visit.plaice\n}\n"
    )
    assert "plaice" in lint(tmp_path, [wrong])
