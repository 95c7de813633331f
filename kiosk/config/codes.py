"""Secrets: codes of advisers and agents as argon2id hashes, bornes' tokens as SHA-256."""

from __future__ import annotations

import hashlib
import secrets

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

# OWASP's smallest recommended cost: 19 MiB, two passes, one lane.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


def hash_code(code: str) -> str:
    """Return the argon2id hash of a code, for `code_hash` in desk.toml or site.toml."""
    return _HASHER.hash(code)


def is_code(code_hash: str, code: str) -> bool:
    """Return whether `code` is the one of the hash; takes tens of milliseconds on purpose."""
    try:
        return _HASHER.verify(code_hash, code)
    except (VerificationError, InvalidHashError):
        return False


def new_token() -> str:
    """Return a fresh 256-bit token for a borne."""
    return secrets.token_urlsafe(32)


def hash_token(token: str) -> str:
    """Return the SHA-256 of a token, for `token_hash` in desk.toml.

    A plain hash is enough: nobody can try all 256-bit tokens, and each request checks one.
    """
    return hashlib.sha256(token.encode()).hexdigest()
