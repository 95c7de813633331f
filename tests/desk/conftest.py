"""One Chromium for all the pages of this room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chromium import kept_chromium

HERE = Path(__file__).parent


@pytest.fixture(scope="session", autouse=True)
def one_browser(request: pytest.FixtureRequest) -> Iterator[None]:
    """Keep a Chromium while tests of this room may want pages; each has a fresh tab of it."""
    ours = (item for item in request.session.items if item.path.parent == HERE)
    if any(item.get_closest_marker("browser") for item in ours):
        with kept_chromium():
            yield
    else:
        yield
