"""Whether a borne runs on this machine: a lock in its state folder, freed even by a crash."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile

LOCK = "borne.lock"


def hold_lock(folder: Path) -> QLockFile:
    """Return the lock of the borne that runs now; it is freed when it is deleted or unlocked.

    A folder that cannot be written holds none (`StateFolder` has said so); a second borne has none.
    """
    lock = _lock(folder)
    lock.tryLock(0)
    return lock


def borne_runs(folder: Path) -> bool:
    """Tell whether a borne holds the lock of `folder`. It may be another account's."""
    lock = _lock(folder)
    if lock.tryLock(0):
        lock.unlock()
        return False
    return lock.error() is QLockFile.LockError.LockFailedError


def _lock(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / LOCK))
    lock.setStaleLockTime(0)  # never by age: only when the process that made it is gone
    return lock
