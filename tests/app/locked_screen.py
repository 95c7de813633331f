"""A borne's window under a window manager, and somebody who tries every way out. Prints JSON.

Usage: locked_screen.py locked|plain OPENBOX_CONFIG; run it on an Xvfb of its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

WINDOW = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from kiosk.app import gallery_scene as scene
from kiosk.ui.stage import Stage
application = QGuiApplication(sys.argv[:1])
if sys.argv[1] == "locked":
    site = scene.gallery_site()
    site = site.model_copy(update={"screen": site.screen.model_copy(update={"full_screen": True})})
    stage = Stage(site, scene.GalleryClock(), scene.DrawnPages(), lambda _: None)
    window = stage.window
else:
    window = QQuickWindow()
    window.showFullScreen()
window.setTitle("borne")
sys.exit(application.exec())
"""
KEYS = (
    "alt+F4", "Escape", "alt+Tab", "alt+space", "alt+Escape", "ctrl+Escape", "super+d",
    "super+e", "super+r",
    "Super_L", "Menu", "Print", "ctrl+q", "ctrl+w", "ctrl+p", "ctrl+o", "ctrl+alt+d", "ctrl+alt+t",
    "ctrl+alt+Delete", "ctrl+alt+BackSpace", "ctrl+alt+F1", "ctrl+alt+F2", "ctrl+alt+Right",
    *(f"F{n}" for n in range(1, 13)), "alt+F2", "alt+F7", "alt+F8", "alt+F9", "alt+F10", "alt+F11",
    "shift", "shift", "shift", "shift", "shift", "alt+F4",
)  # fmt: skip
PATIENCE_S = 20.0


def main(kind: str, config: str) -> None:
    """Open the window, try to get out, tell what stands on the screen afterwards."""
    manager = subprocess.Popen(["openbox", "--sm-disable", "--config-file", config])
    window = subprocess.Popen([sys.executable, "-c", WINDOW, kind])
    try:
        number = wait_for_window()
        for key in KEYS:
            tell("key", "--clearmodifiers", key)
        for button in ("3", "2", "4", "5", "8"):
            tell("mousemove", "500", "900", "click", button)
        tell("mousemove", "2", "900", "mousedown", "1", "mousemove", "900", "900", "mouseup", "1")
        tell("mousemove", "500", "1", "mousedown", "1", "mousemove", "500", "900", "mouseup", "1")
        ask("windowminimize", number)
        settle(window)
        sys.stdout.write(json.dumps(seen(window, number)) + "\n")
    finally:
        window.kill()
        manager.kill()
        window.wait()
        manager.wait()


def wait_for_window() -> str:
    """Return the number of the window once it is in front."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        found = ask("search", "--onlyvisible", "--name", "^borne$").split()
        if found and ask("getactivewindow").strip() in found:
            return found[0]
        time.sleep(0.1)
    raise SystemExit("the window does not come up")


def settle(window: subprocess.Popen[bytes]) -> None:
    """Give what was asked for the time to happen."""
    try:
        window.wait(1.5)
    except subprocess.TimeoutExpired:
        return


def seen(window: subprocess.Popen[bytes], number: str) -> dict[str, object]:
    """Tell whether the window lives, is in front, covers the screen, and is alone."""
    alive = window.poll() is None
    shape = dict(
        line.split("=", 1) for line in ask("getwindowgeometry", "--shell", number).splitlines()
    )
    return {
        "alive": alive,
        "in_front": alive and ask("getactivewindow").strip() == number,
        "size": [int(shape.get("WIDTH", 0)), int(shape.get("HEIGHT", 0))],
        "named": ask("search", "--onlyvisible", "--name", ".+").split() == [number],
    }


def ask(*words: str) -> str:
    """Return what xdotool answers; nothing when the window is gone."""
    command = ["xdotool", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def tell(*words: str) -> None:
    """Have xdotool do something."""
    subprocess.run(["xdotool", *words], check=True, capture_output=True)


if __name__ == "__main__":
    main(sys.argv[1], str(Path(sys.argv[2])))
