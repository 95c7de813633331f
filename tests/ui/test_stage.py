"""What the stage shows of the visit, the media and the desk, and that it forgets it all."""

from __future__ import annotations
