"""The page finder's network: a small encoder and decoder, three maps and one score out.

Maps at half the input's side: the page (its whole area, covered parts included), its outline, its
corners. The score says whether there is a page at all. Own design; nothing pretrained.
"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional

SIDE = 224
"""Input is a square of this many pixels, whatever the picture's shape."""


def convolve(inward: int, outward: int, stride: int = 1) -> nn.Sequential:
    """Return a 3x3 convolution, normalised, with ReLU."""
    layer = nn.Conv2d(inward, outward, 3, stride, 1, bias=False)
    return nn.Sequential(layer, nn.BatchNorm2d(outward), nn.ReLU(True))


class Residual(nn.Module):
    """Two convolutions beside a short cut."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.first = convolve(width, width)
        self.second = nn.Sequential(
            nn.Conv2d(width, width, 3, 1, 1, bias=False), nn.BatchNorm2d(width)
        )

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return x refined, same shape."""
        return functional.relu(x + self.second(self.first(x)))


class PageNet(nn.Module):
    """(B, 3, SIDE, SIDE) in 0..1 → maps (B, 3, SIDE/2, SIDE/2) and score (B, 1), all logits."""

    def __init__(
        self, down: tuple[int, ...] = (10, 20, 36, 64, 96), up: tuple[int, ...] = (36, 20, 12)
    ) -> None:
        super().__init__()
        self.steps = nn.ModuleList([convolve(3, down[0], 2)])
        for inward, outward in pairwise(down):
            self.steps.append(nn.Sequential(convolve(inward, outward, 2), Residual(outward)))
        self.deep = Residual(down[4])
        self.whole = nn.Conv2d(down[4], up[0], 1)
        self.bridges = nn.ModuleList(
            [
                nn.Conv2d(down[3], up[0], 1),
                nn.Conv2d(down[2], up[0], 1),
                nn.Conv2d(down[1], up[1], 1),
                nn.Conv2d(down[0], up[2], 1),
            ]
        )
        self.rises = nn.ModuleList(
            [
                convolve(up[0], up[0]),
                convolve(up[0], up[1]),
                convolve(up[1], up[2]),
                convolve(up[2], 12),
            ]
        )
        self.maps = nn.Conv2d(12, 3, 3, 1, 1)
        self.score = nn.Linear(down[4], 1)

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Return (maps, score)."""
        seen = []
        for step in self.steps:
            x = step(x)
            seen.append(x)
        deep = self.deep(x)
        y = self.whole(deep)
        for bridge, rise, skip in zip(self.bridges, self.rises, reversed(seen[:4]), strict=True):
            y = functional.interpolate(y, scale_factor=2.0, mode="nearest")
            y = rise(functional.relu(y + bridge(skip)))
        return self.maps(y), self.score(deep.mean((2, 3)))


def write_onnx(net: PageNet, path: Path) -> None:
    """Write `net`, which is in evaluation mode, as `cv2.dnn` reads it."""
    names = {"input_names": ["picture"], "output_names": ["maps", "page"]}
    picture = torch.zeros(1, 3, SIDE, SIDE)
    torch.onnx.export(net, (picture,), str(path), opset_version=13, dynamo=False, **names)
