"""Secrets of the desk: advisers' codes as argon2id hashes, bornes' tokens as SHA-256."""

from __future__ import annotations

import hashlib
import secrets

from argon2 import PasswordHasher

# OWASP's smallest recommended cost: 19 MiB, two passes, one lane.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


def hash_code(code: str) -> str:
    """Return the argon2id hash of an adviser's code, for `code_hash` in desk.toml."""
    return _HASHER.hash(code)


def new_token() -> str:
    """Return a fresh 256-bit token for a borne."""
    return secrets.token_urlsafe(32)


def hash_token(token: str) -> str:
    """Return the SHA-256 of a token, for `token_hash` in desk.toml.

    A plain hash is enough: nobody can try all 256-bit tokens, and each request checks one.
    """
    return hashlib.sha256(token.encode()).hexdigest()
