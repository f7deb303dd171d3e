"""Which number format a formula brings along when its cell has none (observed in the editor, not documented).

A date function is a date, a day added to a date too, the difference of two dates is a number; sums and
the like look as the first cell they are made of.
"""

from __future__ import annotations

from collections.abc import Mapping

from .syntax import Binary, Call, Cells, Node, Unary

Hint = Mapping[str, str] | Cells | None

_DATE: Mapping[str, str] = {"type": "DATE"}
_FUNCTIONS: Mapping[str, Mapping[str, str]] = {
    **dict.fromkeys(("TODAY", "DATE", "EDATE", "EOMONTH", "WORKDAY", "TO_DATE"), _DATE),
    "NOW": {"type": "DATE_TIME"},
    "TIME": {"type": "TIME"},
    "TO_PERCENT": {"type": "PERCENT"},
    "TO_DOLLARS": {"type": "CURRENCY"},
}
_LIKE_FIRST = frozenset(
    (
        "SUM",
        "MIN",
        "MAX",
        "AVERAGE",
        "MEDIAN",
        "MINIFS",
        "MAXIFS",
        "SUMIFS",
        "AVERAGEIFS",
        "ABS",
        "ROUND",
        "IFERROR",
        "IFNA",
        "LARGE",
        "SMALL",
    )
)


def hint_of(node: Node | None) -> Hint:
    """The number format of a formula's result: a format, a reference whose first cell lends it, or None."""
    if isinstance(node, Cells):
        return node
    if isinstance(node, Unary) and node.mark != "%":
        return hint_of(node.operand)
    if isinstance(node, Binary) and node.mark in {"+", "-"}:
        return _sum(node)
    if isinstance(node, Call):
        if node.name in _FUNCTIONS:
            return _FUNCTIONS[node.name]
        if node.name in _LIKE_FIRST and node.arguments:
            return hint_of(node.arguments[0])
        if node.name == "IF" and len(node.arguments) > 1:
            return hint_of(node.arguments[1])
    return None


def _sum(node: Binary) -> Hint:
    left, right = hint_of(node.left), hint_of(node.right)
    if node.mark == "-" and left is not None and right is not None:
        # Two references may be dates: their difference is a number of days.
        return None
    return left if left is not None else right
