"""The languages of the screens; by itself, since the process that speaks needs no messages."""

from __future__ import annotations

from typing import Literal

Language = Literal["fr", "en", "pt", "ar", "tr", "uk"]
