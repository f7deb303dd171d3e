"""Values that are made by the million: dataclasses frozen for the type checker, not at run time.

A frozen dataclass sets each member through ``object.__setattr__``, which takes four times as long as plain
assignment (Python 3.11) and was half of the time of reading a document. So the type checker guards these
values, and they hash and compare like any frozen one. Everything else uses ``dataclass(frozen=True)``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as value
else:
    from dataclasses import dataclass

    def value(*, frozen: bool, slots: bool, kw_only: bool):
        """As ``dataclass`` of these arguments, but assignment is not refused."""
        return dataclass(slots=slots, kw_only=kw_only, unsafe_hash=frozen)


__all__ = ["value"]
