"""Average the weights of trainings that continued one another, and write the network as ONNX.

    python tools/finder/average.py 0.5 a.pt 0.5 b.pt --out assets/models/page_finder.onnx

The mean of neighbouring weights errs less than either: what one more lesson made worse in places
and better in others is evened out (« model soups », Wortsman and others, 2022).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import torch
from network import PageNet, write_onnx


def average(parts: list[tuple[float, Path]]) -> dict[str, torch.Tensor]:
    """Return the weighted mean of the weights in these files (.pt)."""
    states = [(share, torch.load(path, map_location="cpu")) for share, path in parts]
    mean = dict(states[0][1])
    for name, first in mean.items():
        if first.dtype.is_floating_point:
            mean[name] = sum(share * state[name] for share, state in states)
    return mean


def main() -> int:
    """Average and write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="+", help="a share and a .pt file, and so on")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    shares, files = options.parts[::2], options.parts[1::2]
    net = PageNet()
    net.load_state_dict(average([(float(s), Path(f)) for s, f in zip(shares, files, strict=True)]))
    torch.save(net.state_dict(), options.out.with_suffix(".pt"))
    write_onnx(net.eval(), options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
