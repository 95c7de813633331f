"""A whole setup with stand-ins: real window, real media process, the file a borne starts with."""

from __future__ import annotations

from pathlib import Path

import pytest
from house import until as wait_for
from PySide6.QtGui import QGuiApplication

from kiosk.app.paths import DEMO_SITE
from kiosk.app.setup import Setup
from kiosk.app.setup_files import SetupFiles
from kiosk.app.setup_options import SetupOptions
from kiosk.config.site import load_site
from kiosk.core.media import ViewChecked
from kiosk.ui.setup.findings import NAMES

pytestmark = [pytest.mark.display, pytest.mark.timeout(180)]


def test_a_borne_is_set_up_and_its_file_starts_one(qapp: QGuiApplication, tmp_path: Path) -> None:
    """Every step in turn, each device heard or seen; then the site is read as `kiosk run` does."""
    target = tmp_path / "site.toml"
    setup = Setup(SetupOptions(SetupFiles(DEMO_SITE, target, ()), stand_ins=True, windowed=True))
    model, do = setup.stage.model, setup.room.do
    setup.start()
    try:
        wait_for(lambda: model.facts.chosen == str(DEMO_SITE), "a file to begin from")
        do("next")
        do("diagonal:24.0")
        do("next")
        while model.step != "desk":
            do("next")
        _type(setup, "desk.url", "https://bureau.example.org")
        _type(setup, "desk.token", "un-jeton-assez-long-pour-servir")
        do("next")
        assert model.step == "camera"
        wait_for(lambda: setup.stage.sinks["self"].videoFrame().isValid(), "the face")
        do("turn:devices.camera_turn")
        wait_for(lambda: _upright(setup), "a turned picture")
        do("next")
        wait_for(lambda: setup.stage.sinks["plate"].videoFrame().isValid(), "the papers")
        do("next")
        wait_for(lambda: _outcome(model.facts.view) == "seen", "a sheet that is judged")
        do("next")
        wait_for(lambda: model.facts.level > 0, "a level")
        do("listen")
        wait_for(lambda: "echo" in model.facts.outcomes, "the beeps")
        assert model.facts.outcomes["echo"].code == "ok"
        while model.step != "summary":
            do("skip")
        do("write")
        wait_for(lambda: model.facts.written, "the file")
    finally:
        setup.stop()
    site = load_site(target, desk_required=True)
    assert site.desk.url == "https://bureau.example.org"
    assert (site.screen.diagonal_in, site.devices.camera_turn) == (24.0, 90)
    assert set(model.facts.standing) == set(NAMES)


def _type(setup: Setup, key: str, text: str) -> None:
    setup.room.do(f"edit:{key}")
    setup.stage.model.keys_model.begin(text)
    setup.room.do("enter")


def _outcome(found: ViewChecked | None) -> str:
    return found.outcome if found else ""


def _upright(setup: Setup) -> bool:
    """Tell whether pictures come turned: the stand-in's are wide."""
    size = setup.stage.sinks["self"].videoFrame().size()
    return size.height() > size.width() > 0
