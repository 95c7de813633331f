"""Translations: `.ts` files for people, compiled `.qm` files beside them for Qt.

French is the source language; its `.ts` only gives the plural forms. The translator must be Qt's
own class: Qt asks it from QML's loader thread, where a Python subclass would wait for the
interpreter lock that the UI thread holds while it waits for the loader.

`python -m kiosk.ui.translation` compiles; a test says whether the compiled files are up to date.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTranslator

I18N = Path(__file__).parent / "i18n"


def load_translator(language: str, parent: QObject) -> QTranslator:
    """Return the translator of `language`, ready to be installed."""
    translator = QTranslator(parent)
    if not translator.load(str(compiled_path(language))):
        raise FileNotFoundError(f"no translation for {language}: {compiled_path(language)}")
    return translator


def compiled_path(language: str) -> Path:
    """Return where the compiled translation of `language` is."""
    return I18N / f"kiosk_{language}.qm"


def compile_translation(language: str, target: Path) -> None:
    """Compile the `.ts` of `language` into `target` with Qt's lrelease."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    source = I18N / f"kiosk_{language}.ts"
    command = [str(lrelease), "-silent", str(source), "-qm", str(target)]
    subprocess.run(command, check=True)


if __name__ == "__main__":
    for path in sorted(I18N.glob("kiosk_*.ts")):
        name = path.stem.removeprefix("kiosk_")
        compile_translation(name, compiled_path(name))
        sys.stdout.write(f"{compiled_path(name).name}\n")
