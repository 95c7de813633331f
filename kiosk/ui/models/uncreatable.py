"""Qt's `QmlUncreatable` with the type that PySide6's stubs leave out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlUncreatable

Model = TypeVar("Model", bound=type[QObject])


def uncreatable(model: Model) -> Model:
    """Let QML name `model` but not make one: `Stage` does."""
    decorate = cast("Callable[[Model], Model]", QmlUncreatable("made by Stage"))
    return decorate(model)
