"""Train the page finder's network and write it as ONNX.

    python tools/finder/samples.py 1000000 24000 scenes.npz
    python tools/finder/train.py scenes.npz --steps 3600 --out assets/models/page_finder.onnx

Stock PyTorch and onnx; one CUDA GPU is used when there is one, else one CPU core (about 0.7 s a
step). `--start` continues from the weights (.pt) an earlier run left beside its ONNX file.
"""

from __future__ import annotations

import argparse
import copy
import math
import sys
import time
from pathlib import Path

import torch
from lessons import Lesson, Scenes, lessons
from network import PageNet, write_onnx
from torch.nn import functional

WARM_UP_STEPS = 150
MEMORY = 0.998
"""The weights written are a running mean of the trained ones."""


def loss_of(maps: torch.Tensor, score: torch.Tensor, lesson: Lesson) -> torch.Tensor:
    """Return how far the network's answer is from the lesson."""
    maps, truth = maps.float(), lesson.maps
    area = functional.binary_cross_entropy_with_logits(maps[:, 0], truth[:, 0])
    page = maps[:, 0].sigmoid()
    common, both = (page * truth[:, 0]).sum((1, 2)), (page + truth[:, 0]).sum((1, 2))
    overlap = 1 - ((2 * common + 50) / (both + 50)).mean()
    thin = functional.binary_cross_entropy_with_logits(maps[:, 1:], truth[:, 1:], reduction="none")
    outline, spots = (thin * (1 + 6 * truth[:, 1:])).mean((0, 2, 3))
    presence = functional.binary_cross_entropy_with_logits(score.float()[:, 0], lesson.presence)
    return area + overlap + 1.5 * outline + 4 * spots + 0.15 * presence


def blend(memory: torch.nn.Module, net: torch.nn.Module, step: int) -> None:
    """Move the running mean a little towards the trained weights."""
    keep = min(MEMORY, step / (step + 20))
    with torch.no_grad():
        for old, new in zip(memory.state_dict().values(), net.state_dict().values(), strict=True):
            if old.dtype.is_floating_point:
                old.mul_(keep).add_(new, alpha=1 - keep)
            else:
                old.copy_(new)


def rate_at(step: int, steps: int, peak: float) -> float:
    """Return the learning rate: a short rise, then half a cosine down."""
    return (
        peak * min(1.0, step / WARM_UP_STEPS) * (0.5 + 0.5 * math.cos(math.pi * step / steps))
        + 1e-5
    )


def train(options: argparse.Namespace, device: torch.device) -> PageNet:
    """Return the trained network (its running mean)."""
    torch.manual_seed(options.seed)
    net = PageNet()
    if options.start:
        net.load_state_dict(torch.load(options.start, map_location="cpu"))
    net = net.to(device).to(memory_format=torch.channels_last)
    memory = copy.deepcopy(net).eval()
    pace = torch.optim.AdamW(net.parameters(), lr=options.rate, weight_decay=1e-3)
    began = time.monotonic()
    source = lessons(Scenes(options.scenes), options.batch, options.seed, device)
    for step, lesson in zip(range(1, options.steps + 1), source, strict=False):
        for group in pace.param_groups:
            group["lr"] = rate_at(step, options.steps, options.rate)
        with torch.autocast(device.type, torch.bfloat16):
            maps, score = net(lesson.pictures.contiguous(memory_format=torch.channels_last))
        loss = loss_of(maps, score, lesson)
        pace.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        pace.step()
        blend(memory, net, step)
        if step % 50 == 0:
            speed = (time.monotonic() - began) / step
            sys.stderr.write(
                f"step {step}/{options.steps}  loss {loss.item():.4f}  {speed * 1000:.0f} ms each\n"
            )
        if step % 400 == 0:
            torch.save(memory.state_dict(), options.out.with_suffix(".pt"))
    return memory.cpu()


def main() -> int:
    """Train and write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("scenes", nargs="+", type=Path, help=".npz files of samples.py")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=3600)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=4e-3)
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--start", type=Path)
    options = parser.parse_args()
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    if device.type == "cpu":
        torch.set_num_threads(1)
    net = train(options, device).eval()
    torch.save(net.state_dict(), options.out.with_suffix(".pt"))
    write_onnx(net, options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
