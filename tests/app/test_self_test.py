"""What `kiosk doctor --self-test` makes of a fault; that it passes is build/package's business."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType

from kiosk.app import self_test


def failing() -> str:
    raise self_test.SelfTestFailed("the plug-in is missing")


def test_a_step_that_fails_is_told_with_its_cause(capsys: pytest.CaptureFixture[str]) -> None:
    assert self_test.try_step(self_test.Step("voice", failing)) is False
    told = capsys.readouterr().out
    assert told.startswith("failed  voice") and "the plug-in is missing" in told


def test_what_qt_warns_of_fails_the_test_and_what_it_merely_says_does_not(
    capsys: pytest.CaptureFixture[str],
) -> None:
    complaints: list[str] = []
    listen = self_test.listener(complaints)
    listen(QtMsgType.QtInfoMsg, QMessageLogContext(), "starting")
    listen(QtMsgType.QtWarningMsg, QMessageLogContext(), "no propagateSizeHints() here")
    listen(QtMsgType.QtWarningMsg, QMessageLogContext(), "module QtQuick.Shapes is not installed")
    assert complaints == ["module QtQuick.Shapes is not installed"]
    assert "QtQuick.Shapes" in capsys.readouterr().err
    with pytest.raises(self_test.SelfTestFailed, match="Shapes"):
        self_test.silence(complaints)
