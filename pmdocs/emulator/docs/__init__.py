"""The Docs API, version 1: ``documents.create``, ``documents.get`` and ``documents.batchUpdate``."""

from . import batch, read, state

__all__ = ["batch", "read", "state"]
