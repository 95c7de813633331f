"""The index of the gallery: thumbnails of every picture, narrowed down by screen, size and look."""

from __future__ import annotations

import html
from collections.abc import Sequence
from pathlib import Path

KINDS = ("screen", "size", "look")
_HEAD = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Screens of the borne</title>
<style>
body { font: 16px/1.5 sans-serif; margin: 1rem; background: #f8f3ea; color: #16202a; }
nav { position: sticky; top: 0; background: #f8f3ea; padding: .5rem 0; }
nav button { font: inherit; margin: .15rem; padding: .2rem .7rem; border: 1px solid #66737f;
  border-radius: .5rem; background: #fff; color: inherit; }
nav button[aria-pressed=true] { background: #0b4f6c; color: #fff; }
main { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
figure { margin: 0; width: 260px; }
figure img { width: 100%; border: 1px solid #66737f; display: block; }
</style>
<h1>Screens of the borne</h1>
"""
_SCRIPT = """<script>
const chosen = {};
function narrow() {
  for (const one of document.querySelectorAll("figure"))
    one.hidden = Object.entries(chosen)
      .some(([kind, value]) => value && one.dataset[kind] !== value);
}
for (const button of document.querySelectorAll("nav button"))
  button.onclick = () => {
    const { kind, value } = button.dataset;
    chosen[kind] = chosen[kind] === value ? "" : value;
    for (const one of document.querySelectorAll(`nav button[data-kind=${kind}]`))
      one.setAttribute("aria-pressed", one.dataset.value === chosen[kind]);
    narrow();
  };
</script>
</html>
"""


def write_page(folder: Path, names: Sequence[str]) -> None:
    """Write `index.html` for pictures named « exhibit.size.look »."""
    split = [_parts(name) for name in names]
    kinds = {kind: list(dict.fromkeys(sorted(parts[kind] for parts in split))) for kind in KINDS}
    page = [_HEAD, "<nav>"]
    for kind, values in kinds.items():
        buttons = "".join(_button(kind, value) for value in values)
        page.append(f"<div>{kind}: {buttons}</div>")
    page.append("</nav>\n<main>")
    page += [_figure(name, parts) for name, parts in zip(names, split, strict=True)]
    page += ["</main>", _SCRIPT]
    (folder / "index.html").write_text("\n".join(page), encoding="utf-8")


def _parts(name: str) -> dict[str, str]:
    exhibit, _, rest = name.partition(".")
    size, _, look = rest.rpartition(".")
    return {"screen": exhibit.partition("-")[0], "size": size, "look": look, "exhibit": exhibit}


def _button(kind: str, value: str) -> str:
    told = html.escape(value)
    return f'<button aria-pressed="false" data-kind="{kind}" data-value="{told}">{told}</button>'


def _figure(name: str, parts: dict[str, str]) -> str:
    data = " ".join(f'data-{kind}="{html.escape(parts[kind])}"' for kind in KINDS)
    file, told = html.escape(name), html.escape(name.replace(".", " · ", 1))
    image = f'<img loading="lazy" src="thumbnails/{file}.jpg" alt="{told}">'
    return (
        f'<figure {data}><a href="{file}.png">{image}</a><figcaption>{told}</figcaption></figure>'
    )
