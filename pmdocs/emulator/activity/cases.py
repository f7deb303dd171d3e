"""The kinds of action, as filters name them, and sets of them as bits of a number."""

from __future__ import annotations

from collections.abc import Iterable

CASES = (
    "CREATE",
    "EDIT",
    "MOVE",
    "RENAME",
    "DELETE",
    "RESTORE",
    "PERMISSION_CHANGE",
    "COMMENT",
    "DLP_CHANGE",
    "REFERENCE",
    "SETTINGS_CHANGE",
    "APPLIED_LABEL_CHANGE",
)
"""Members of ActionDetail (discovery document); nothing here ever does DLP_CHANGE, REFERENCE and APPLIED_LABEL_CHANGE."""

ALL = (1 << len(CASES)) - 1


def bits(names: Iterable[str]) -> int:
    """A set of cases as a number. Raises ValueError for an unknown one."""
    found = 0
    for name in names:
        found |= 1 << CASES.index(name)
    return found
