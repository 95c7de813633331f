"""Draw a person from the shoulders up, in layers that can move: body, head, eyes, mouth."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from kiosk.sim.paint import Brush, Cutout, Layer, Mask, cut_out, ellipse, mirrored
from kiosk.sim.people import Person

Mouth = Literal["smile", "half", "open"]

WIDTH, HEIGHT = 1280, 720
AXIS = 640.0
EYES_BOX = (520, 262, 240, 76)
MOUTH_BOX = (566, 372, 148, 84)
"""Left, top, width, height of what blinks and what speaks, head upright."""

NECK = (AXIS, 470.0)


@lru_cache(maxsize=2)
def body(person: Person) -> Cutout:
    """Return shoulders and neck."""
    layer = Layer(WIDTH, HEIGHT)
    left = [(552, 520), (470, 556), (352, 596), (286, 650), (246, 770)]
    right = list(mirrored(left, AXIS))[::-1]
    shoulders = [*left, (AXIS, 800), *right, (AXIS, 506)]
    coat = layer.fill(shoulders, person.coat)
    layer.fill(ellipse(330, 760, 120, 170, 20), person.coat_dark, Brush(30, 0.7), within=coat)
    layer.fill(ellipse(950, 760, 120, 170, -20), person.coat_dark, Brush(30, 0.8), within=coat)
    layer.fill(ellipse(470, 610, 110, 26, -18), (255, 255, 255), Brush(22, 0.16), within=coat)
    _shirt(layer, person, coat)
    _neck(layer, person)
    _collar(layer, person)
    if person.old:
        _knit(layer, person, coat)
    return cut_out(layer, 16)


@lru_cache(maxsize=12)
def head(person: Person, *, blink: bool = False, mouth: Mouth = "smile") -> Cutout:
    """Return the head, to be turned about `NECK`."""
    layer = Layer(WIDTH, HEIGHT)
    _hair_behind(layer, person)
    face = _face(layer, person)
    _cheeks(layer, person, face)
    _nose(layer, person)
    _mouth(layer, person, mouth)
    for side in (False, True):
        _eye(layer, person, side, blink)
        _brow(layer, person, side)
    if person.old:
        _wrinkles(layer, person)
    _hair_front(layer, person, face)
    if person.old:
        _glasses(layer)
    if person.headset:
        _headset(layer)
    return cut_out(layer, 16)


def _shirt(layer: Layer, person: Person, coat: Mask) -> None:
    opening = [(566, 520), (600, 610), (640, 730), (680, 610), (714, 520), (640, 500)]
    layer.fill(opening, person.shirt, within=coat)
    layer.fill(ellipse(640, 540, 60, 40), (150, 130, 118), Brush(18, 0.45), within=coat)
    for side in (1, -1):
        edge = [(640 + side * x, y) for x, y in ((70, 560), (52, 604), (10, 722))]
        layer.stroke(edge, person.coat_dark, 8, Brush(1.5, 0.8))


def _neck(layer: Layer, person: Person) -> None:
    neck = [(576, 400), (574, 480), (556, 528), (640, 572), (724, 528), (706, 480), (704, 400)]
    mask = layer.fill(neck, person.skin)
    deep = (int(person.shade[0] * 0.82), int(person.shade[1] * 0.78), int(person.shade[2] * 0.76))
    layer.fill(ellipse(640, 470, 84, 46), deep, Brush(12, 0.95), within=mask)
    layer.fill(ellipse(706, 510, 30, 70), person.shade, Brush(16, 0.6), within=mask)


def _collar(layer: Layer, person: Person) -> None:
    flap = [(560, 506), (548, 536), (592, 596), (640, 570), (610, 548)]
    for points in (flap, mirrored(flap, AXIS)):
        layer.fill(points, (120, 105, 98), Brush(7, 0.35))
        layer.fill(points, person.shirt, Brush(0.6))


def _knit(layer: Layer, person: Person, coat: Mask) -> None:
    for x in range(250, 1050, 14):
        rib = [(x - 4, 520), (x - 4, 730), (x, 730), (x, 520)]
        if not 560 < x < 720:
            layer.fill(rib, person.coat_dark, Brush(2, 0.28, straight=True), within=coat)
    for y in (642, 700):
        layer.fill(ellipse(672 - (y - 642) * 0.3, y, 8, 8), (226, 204, 160), Brush(0.6))


def _hair_behind(layer: Layer, person: Person) -> None:
    if person.old:
        for away, y, r in ((120, 214, 62), (144, 290, 52), (128, 356, 42), (54, 154, 66)):
            for x in (AXIS - away, AXIS + away):
                layer.fill(ellipse(x, y, r, r * 0.95), person.hair, Brush(1.5))
        return
    bun = ellipse(640, 112, 58, 46)
    layer.fill(bun, person.hair)
    layer.fill(ellipse(628, 102, 34, 20), person.hair_light, Brush(10, 0.5))
    layer.fill([(508, 300), (506, 190), (570, 124), (640, 112), (710, 124), (774, 190),
                (772, 300), (742, 380), (640, 400), (538, 380)], person.hair)  # fmt: skip


def _face(layer: Layer, person: Person) -> Mask:
    for x in (516, 764):
        layer.fill(ellipse(x, 312, 20, 36), person.shade)
        layer.fill(ellipse(x, 310, 12, 26), person.skin, Brush(3))
    outline = [(524, 250), (526, 330), (548, 408), (594, 458), (640, 472), (686, 458),
               (732, 408), (754, 330), (756, 250), (720, 176), (640, 152), (560, 176)]  # fmt: skip
    face = layer.fill(outline, person.skin)
    layer.fill(ellipse(742, 340, 46, 130, 8), person.shade, Brush(24, 0.75), within=face)
    layer.fill(ellipse(640, 490, 110, 26), person.shade, Brush(10, 0.7), within=face)
    layer.fill(ellipse(532, 350, 24, 110, -6), person.shade, Brush(20, 0.4), within=face)
    layer.fill(ellipse(606, 222, 80, 36), (255, 240, 226), Brush(26, 0.4), within=face)
    return face


def _cheeks(layer: Layer, person: Person, face: Mask) -> None:
    for x in (566, 714):
        layer.fill(ellipse(x, 368, 40, 28), person.blush, Brush(18, 0.55), within=face)
    layer.fill(ellipse(562, 350, 22, 12, -20), (255, 236, 224), Brush(8, 0.4), within=face)


def _nose(layer: Layer, person: Person) -> None:
    layer.fill(ellipse(652, 340, 16, 44, 4), person.shade, Brush(10, 0.55))
    layer.fill(ellipse(640, 370, 24, 17), person.blush, Brush(9, 0.45))
    layer.fill(ellipse(634, 352, 7, 24), (255, 238, 226), Brush(6, 0.55))
    layer.stroke([(616, 372), (620, 382), (632, 382)], person.shade, 3.5, Brush(1.2))
    layer.stroke([(664, 372), (660, 382), (648, 382)], person.shade, 3.5, Brush(1.2))


def _mouth(layer: Layer, person: Person, mouth: Mouth) -> None:
    drop = {"smile": 3.0, "half": 10.0, "open": 20.0}[mouth]
    wide = {"smile": 42.0, "half": 36.0, "open": 30.0}[mouth]
    dark = tuple(int(c * 0.45) for c in person.lips)
    left, right = 640 - wide, 640 + wide
    if mouth != "smile":
        inside = [(left, 408), (640, 406), (right, 408), (640 + wide * 0.6, 410 + drop),
                  (640, 414 + drop), (640 - wide * 0.6, 410 + drop)]  # fmt: skip
        cave = layer.fill(inside, (dark[0], dark[1], dark[2]), Brush(0.8))
        layer.fill(ellipse(640, 407, wide * 0.7, 6), (244, 238, 228), Brush(1), within=cave)
    upper = [(left, 407), (640 - 14, 399), (640, 402), (640 + 14, 399), (right, 407),
             (640, 411)]  # fmt: skip
    layer.fill(upper, person.lips, Brush(1.2, 0.85))
    lower = [(left + 4, 409), (640, 411 + drop * 0.9), (right - 4, 409), (640 + 22, 419 + drop),
             (640, 424 + drop), (640 - 22, 419 + drop)]  # fmt: skip
    layer.fill(lower, person.lips, Brush(1.6, 0.7))
    if mouth == "smile":
        line = [(left - 6, 403), (left + 14, 409), (640, 413), (right - 14, 409), (right + 6, 403)]
        layer.stroke(line, (dark[0], dark[1], dark[2]), 3, Brush(0.8, 0.8))


def _eye(layer: Layer, person: Person, right: bool, blink: bool) -> None:
    x, y = (698.0, 300.0) if right else (582.0, 300.0)
    layer.fill(ellipse(x, y - 4, 38, 24), person.shade, Brush(9, 0.5))
    almond = [(x - 29, y + 2), (x - 12, y - 12), (x + 12, y - 12), (x + 29, y + 2),
              (x + 12, y + 11), (x - 12, y + 11)]  # fmt: skip
    if blink:
        layer.fill(almond, person.skin, Brush(1.5))
        lid = [(x - 28, y + 2), (x - 12, y + 9), (x + 12, y + 9), (x + 28, y + 2)]
        layer.stroke(lid, (92, 64, 54), 3.2, Brush(0.6, 0.9))
        return
    white = layer.fill(almond, (246, 243, 238), Brush(0.6))
    layer.fill(ellipse(x, y - 1, 12.5, 12.5), person.iris, Brush(0.7), within=white)
    layer.fill(ellipse(x, y - 1, 6, 6), (22, 20, 22), Brush(0.6), within=white)
    layer.fill(ellipse(x, y - 14, 30, 9), (120, 96, 88), Brush(4, 0.5), within=white)
    layer.fill(ellipse(x - 4, y - 6, 3.2, 3.2), (255, 255, 255), Brush(0.5))
    lid = [(x - 30, y + 3), (x - 12, y - 12), (x + 12, y - 12), (x + 30, y + 3)]
    layer.stroke(lid, (84, 58, 50), 3.6, Brush(0.6, 0.9))


def _brow(layer: Layer, person: Person, right: bool) -> None:
    brow = [(548, 270), (566, 259), (590, 257), (612, 265)]
    points = mirrored(brow, AXIS) if right else brow
    colour = (176, 172, 170) if person.old else person.hair
    layer.stroke(points, colour, 7 if person.old else 8, Brush(2, 0.9))


def _wrinkles(layer: Layer, person: Person) -> None:
    folds = [
        [(606, 372), (590, 394), (584, 416)],
        [(536, 310), (526, 304), (522, 300)],
        [(538, 318), (528, 320), (522, 322)],
        [(562, 324), (578, 332), (598, 328)],
        [(600, 216), (640, 211), (680, 216)],
        [(606, 234), (640, 230), (674, 234)],
    ]
    for fold in folds:
        layer.stroke(fold, person.shade, 2.6, Brush(1.4, 0.7))
        layer.stroke(mirrored(fold, AXIS), person.shade, 2.6, Brush(1.4, 0.7))


def _hair_front(layer: Layer, person: Person, face: Mask) -> None:
    if person.old:
        layer.fill(ellipse(640, 176, 120, 34), person.shade, Brush(16, 0.5), within=face)
        curls = ((528, 226, 34), (552, 186, 40), (594, 160, 44), (644, 150, 46), (694, 160, 44),
                 (732, 190, 38), (752, 228, 32), (612, 128, 40), (672, 126, 40))  # fmt: skip
        for x, y, r in curls:
            layer.fill(ellipse(x + 2, y + 3, r, r * 0.82), (170, 168, 168), Brush(4, 0.6))
            layer.fill(ellipse(x, y, r, r * 0.8), person.hair, Brush(1.5))
            layer.fill(ellipse(x - 5, y - 7, r * 0.6, r * 0.4), person.hair_light, Brush(6, 0.9))
        return
    fringe = [(520, 300), (528, 214), (560, 184), (620, 174), (600, 196), (560, 216), (538, 262)]
    for points in (fringe, mirrored(fringe, AXIS)):
        layer.fill(points, person.hair, Brush(0.8))
    top = [(530, 230), (560, 158), (640, 134), (720, 158), (750, 230), (700, 184), (640, 176),
           (580, 184)]  # fmt: skip
    layer.fill(top, person.hair, Brush(0.8))
    layer.stroke([(566, 178), (610, 150), (650, 144)], person.hair_light, 10, Brush(6, 0.6))


def _glasses(layer: Layer) -> None:
    for x in (582, 698):
        rim = ellipse(x, 302, 44, 36)
        layer.fill(ellipse(x, 302, 42, 34), (255, 255, 255), Brush(1, 0.07))
        layer.stroke([*rim, rim[0]], (92, 62, 48), 4.5, Brush(0.7, 0.95))
        layer.stroke([(x - 26, 290), (x - 12, 280)], (255, 255, 255), 4, Brush(2, 0.5))
    layer.stroke([(625, 297), (640, 291), (655, 297)], (92, 62, 48), 4.5, Brush(0.7))
    layer.stroke([(539, 296), (522, 292)], (92, 62, 48), 4.5, Brush(0.7))
    layer.stroke([(741, 296), (758, 292)], (92, 62, 48), 4.5, Brush(0.7))


def _headset(layer: Layer) -> None:
    dark = (44, 48, 54)
    band = [(512, 296), (506, 200), (560, 118), (640, 92), (720, 118), (774, 200), (768, 296)]
    layer.stroke(band, dark, 11, Brush(0.8))
    layer.stroke([(532, 160), (570, 122), (620, 102)], (120, 126, 134), 3, Brush(1.5, 0.8))
    for x in (512, 768):
        layer.fill(ellipse(x, 316, 22, 38), dark, Brush(0.8))
        layer.fill(ellipse(x - 4, 306, 8, 18), (98, 104, 112), Brush(4, 0.8))
    layer.stroke([(512, 346), (524, 400), (570, 430)], dark, 5, Brush(0.8))
    layer.fill(ellipse(580, 432, 17, 10, 12), dark, Brush(0.8))
