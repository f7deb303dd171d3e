"""The table of batchUpdate requests this emulator implements, by Google's names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .book import Book

Json = dict[str, Any]
Handler = Callable[[Book, Json], Json | None]

REQUESTS: dict[str, Handler] = {}


def request(name: str) -> Callable[[Handler], Handler]:
    """Register what one kind of request does.

    A handler changes the book and returns the content of its reply, None for an empty one. It raises
    `Problem` with a bare message; `batch` adds the place (``Invalid requests[0].addSheet: …``).
    """

    def register(handler: Handler) -> Handler:
        REQUESTS[name] = handler
        return handler

    return register
