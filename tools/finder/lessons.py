"""Batches for training: scenes varied on the fly, and the maps the network should answer.

Torch and numpy only, so that training runs on a machine without OpenCV.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from network import SIDE
from torch.nn import functional

CELLS = SIDE // 2
OUTLINE_WIDTH = 1.2
SPOT_WIDTH = 1.8


@dataclass(frozen=True, slots=True)
class Lesson:
    """A batch: pictures (B, 3, SIDE, SIDE) 0..1, maps (B, 3, CELLS, CELLS), presence (B,)."""

    pictures: torch.Tensor
    maps: torch.Tensor
    presence: torch.Tensor


class Scenes:
    """The drawn scenes of several files, read a batch at a time."""

    def __init__(self, files: list[Path]) -> None:
        """Open files of `samples.py`; the pictures stay in memory as bytes."""
        packs = [np.load(file) for file in files]
        self.pictures = [pack["pictures"] for pack in packs]
        self.corners = np.concatenate([pack["corners"] for pack in packs])
        self.ends = np.cumsum([len(pictures) for pictures in self.pictures])

    def pick(self, indexes: np.ndarray) -> tuple[torch.Tensor, torch.Tensor]:
        """Return pictures (B, 3, H, W) bytes and corners (B, 4, 2) of these scenes."""
        rows = []
        for index in indexes:
            pack = int(np.searchsorted(self.ends, index, "right"))
            rows.append(self.pictures[pack][index - (self.ends[pack - 1] if pack else 0)])
        return torch.from_numpy(np.stack(rows)).permute(0, 3, 1, 2), torch.from_numpy(
            self.corners[indexes]
        )


def maps_of(corners: torch.Tensor, presence: torch.Tensor) -> torch.Tensor:
    """Return the true area, outline and corner maps of (B, 4, 2) corners in 0..1."""
    count = len(corners)
    line = (torch.arange(CELLS, device=corners.device) + 0.5) / CELLS
    rows, columns = torch.meshgrid(line, line, indexing="ij")
    cells = torch.stack([columns, rows], -1).reshape(1, 1, -1, 2)
    start = corners[:, :, None]
    side = corners.roll(-1, 1)[:, :, None] - start
    length = side.norm(dim=-1).clamp_min(1e-6)
    away = cells - start
    cross = (side[..., 0] * away[..., 1] - side[..., 1] * away[..., 0]) / length
    twist = (
        corners[..., 0] * corners.roll(-1, 1)[..., 1]
        - corners.roll(-1, 1)[..., 0] * corners[..., 1]
    )
    depth = (cross * twist.sum(1).sign()[:, None, None]).amin(1) * CELLS
    share = ((away * side).sum(-1) / length**2).clamp(0, 1)[..., None]
    to_side = (away - share * side).norm(dim=-1).amin(1) * CELLS
    to_spot = away.norm(dim=-1).amin(1) * CELLS
    area = (depth + 0.5).clamp(0, 1)
    outline = torch.exp(-((to_side / OUTLINE_WIDTH) ** 2) / 2)
    spots = torch.exp(-((to_spot / SPOT_WIDTH) ** 2) / 2)
    maps = torch.stack([area, outline, spots], 1) * presence[:, None, None]
    return maps.reshape(count, 3, CELLS, CELLS)


class Varied:
    """Turns, mirrors, zooms and recolours batches; seeded."""

    def __init__(self, seed: int, device: torch.device) -> None:
        """Draw from `seed` on `device`."""
        self.device = device
        self.source = torch.Generator(device=device).manual_seed(seed)

    def between(self, low: float, high: float, *shape: int) -> torch.Tensor:
        """Return uniform numbers."""
        return torch.rand(*shape, generator=self.source, device=self.device) * (high - low) + low

    def placement(self, count: int) -> tuple[torch.Tensor, torch.Tensor]:
        """Return affine maps from output to input: (B, 2, 2) and (B, 2), in -1..1."""
        turn = torch.randint(0, 4, (count,), generator=self.source, device=self.device) * (
            math.pi / 2
        )
        turn = turn + (self.between(0, 1, count) < 0.2) * self.between(-0.4, 0.4, count)
        mirror = (self.between(0, 1, count) < 0.5).float() * 2 - 1
        scale, squeeze = (
            self.between(-0.22, 0.16, count).exp(),
            self.between(-0.12, 0.12, count).exp(),
        )
        cos, sin = turn.cos() * scale, turn.sin() * scale
        across = torch.stack([cos * mirror * squeeze, -sin * squeeze], 1)
        down = torch.stack([sin * mirror / squeeze, cos / squeeze], 1)
        return torch.stack([across, down], 1), self.between(-0.08, 0.08, count, 2)

    def moved(
        self, pictures: torch.Tensor, corners: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Return pictures and corners seen from elsewhere; a page never leaves the frame by it."""
        count = len(pictures)
        matrix, shift = self.placement(count)
        seen = (corners * 2 - 1 - shift[:, None]) @ torch.linalg.inv(matrix).transpose(1, 2)
        lost = ((seen.abs().amax((1, 2)) > 1.02) & (corners[:, 0, 0] > -0.5))[:, None]
        matrix = torch.where(lost[..., None], torch.eye(2, device=self.device), matrix)
        shift = torch.where(lost, torch.zeros_like(shift), shift)
        seen = (corners * 2 - 1 - shift[:, None]) @ torch.linalg.inv(matrix).transpose(1, 2)
        shape = [count, 3, SIDE, SIDE]
        grid = functional.affine_grid(
            torch.cat([matrix, shift[:, :, None]], 2), shape, align_corners=False
        )
        taken = functional.grid_sample(
            pictures, grid, padding_mode="reflection", align_corners=False
        )
        return taken, (seen + 1) / 2

    def coloured(self, pictures: torch.Tensor) -> torch.Tensor:
        """Return pictures in other light: gamma, gains, contrast, sometimes grey or swapped."""
        count = len(pictures)
        wide = (count, 1, 1, 1)
        pictures = pictures.clamp(1e-3, 1) ** self.between(-0.3, 0.3, *wide).exp()
        pictures = pictures * self.between(0.82, 1.18, count, 3, 1, 1) + self.between(
            -0.08, 0.08, *wide
        )
        middle = pictures.mean((1, 2, 3), keepdim=True)
        pictures = (pictures - middle) * self.between(0.6, 1.15, *wide) + middle
        grey = self.between(0, 1, *wide) < 0.12
        pictures = torch.where(grey, pictures.mean(1, keepdim=True).expand_as(pictures), pictures)
        pictures = torch.where(self.between(0, 1, *wide) < 0.1, pictures.flip(1), pictures)
        return pictures.clamp(0, 1)


def lessons(scenes: Scenes, batch: int, seed: int, device: torch.device) -> Iterator[Lesson]:
    """Yield batches for ever."""
    order = np.random.default_rng(seed)
    varied = Varied(seed, device)
    while True:
        pictures, corners = scenes.pick(order.integers(0, len(scenes.corners), batch))
        pictures, corners = pictures.to(device).float() / 255, corners.to(device)
        presence = (corners[:, 0, 0] > -0.5).float()
        pictures, corners = varied.moved(pictures, corners)
        yield Lesson(varied.coloured(pictures), maps_of(corners, presence), presence)
