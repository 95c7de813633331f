"""Work done in a process of its own, once: what may hang or die is looked at there."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from kiosk.core.faults import Fault, KioskError

_T = TypeVar("_T")


def in_child(work: Callable[..., _T], *given: object, longest_s: float, name: str) -> _T:
    """Return what `work(*given)` returns in a fresh child process. Blocks; for the pool.

    `work` is a module's function that imports what it needs; what goes in and out is pickled.

    Raises:
        KioskError: the child died, or took longer than `longest_s` and was ended.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_answer, args=(theirs, work, given), name=name)
    child.start()
    theirs.close()
    try:
        if not ours.poll(longest_s):
            raise KioskError(Fault.MEDIA_DIED, f"{name} did not end within {longest_s:g} s")
        return ours.recv()
    except EOFError as error:
        raise KioskError(Fault.MEDIA_DIED, f"{name} died") from error
    finally:
        child.kill()
        child.join()
        child.close()
        ours.close()


def _answer(pipe: Connection, work: Callable[..., Any], given: tuple[object, ...]) -> None:
    pipe.send(work(*given))
    pipe.close()
