"""The trap of PySide6 6.12 on Python < 3.12, on the very interpreter that is shipped.

Each `Signal.emit()` lost a reference to None or True there, and after some 550 emissions Python
aborted with « bool_dealloc ». Five thousand are made in a process of their own.
"""

from __future__ import annotations

import os
import subprocess
import sys

PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

class Bell(QObject):
    rang = Signal(bool)

app = QCoreApplication([])
heard = []
bell = Bell()
bell.rang.connect(heard.append)
for number in range(5000):
    bell.rang.emit(number % 2 == 0)
    QTimer.singleShot(0, lambda: None)
    if number % 100 == 0:
        app.processEvents()
print(len(heard), heard.count(True))
"""


def test_five_thousand_signals_leave_the_interpreter_alive() -> None:
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert (result.returncode, result.stdout.split()) == (0, ["5000", "2500"]), result.stderr
