"""Who sits before the stand-in cameras: an older citizen, and an adviser with a headset."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.sim.paint import Colour

Cast = Literal["citizen", "adviser"]


@dataclass(frozen=True, slots=True)
class Person:
    """Colours and features of one illustrated person."""

    skin: Colour
    shade: Colour
    blush: Colour
    lips: Colour
    hair: Colour
    hair_light: Colour
    iris: Colour
    coat: Colour
    coat_dark: Colour
    shirt: Colour
    old: bool
    headset: bool


PEOPLE: dict[Cast, Person] = {
    "citizen": Person(
        skin=(236, 201, 178), shade=(206, 158, 134), blush=(224, 142, 128), lips=(184, 98, 94),
        hair=(206, 204, 204), hair_light=(238, 237, 235), iris=(84, 118, 138),
        coat=(126, 52, 66), coat_dark=(98, 36, 50), shirt=(240, 232, 216),
        old=True, headset=False,
    ),
    "adviser": Person(
        skin=(222, 178, 146), shade=(190, 138, 106), blush=(212, 128, 106), lips=(172, 78, 76),
        hair=(62, 42, 34), hair_light=(98, 68, 52), iris=(88, 62, 40),
        coat=(38, 66, 92), coat_dark=(26, 48, 70), shirt=(236, 238, 240),
        old=False, headset=True,
    ),
}  # fmt: skip
