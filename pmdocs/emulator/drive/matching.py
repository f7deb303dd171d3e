"""Which files a search means: a query tree against file records, for one caller."""

from __future__ import annotations

import operator
import unicodedata
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from pmdocs.emulator.access import rank
from pmdocs.emulator.methods import Call, Json

from .query import Both, Either, Node, Not, Term, parse_time
from .records import is_trashed
from .searching import full_text_contains
from .sharing import effective, own_permission, visibility

_COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_LEAST = {"owners": "owner", "writers": "writer", "readers": "reader"}


def matches(call: Call, record: Json, node: Node) -> bool:
    """Whether a file that the caller may see satisfies the query."""
    if isinstance(node, Both):
        return matches(call, record, node.left) and matches(call, record, node.right)
    if isinstance(node, Either):
        return matches(call, record, node.left) or matches(call, record, node.right)
    if isinstance(node, Not):
        return not matches(call, record, node.inner)
    return _holds(call, record, node)


def _holds(call: Call, record: Json, term: Term) -> bool:
    value = term.value
    if isinstance(value, tuple):
        return bool(record[term.field].get(value[0]) == value[1])
    if isinstance(value, bool):
        return _COMPARE[term.operator](_flag(call, record, term.field), value)
    if isinstance(value, datetime):
        moment = _moment(call, record, term.field)
        return moment is not None and _COMPARE[term.operator](parse_time(moment), value)
    if term.operator == "in":
        return _is_in(call, record, term.field, value)
    return _text_holds(call, record, term, value)


def _moment(call: Call, record: Json, field: str) -> str | None:
    if field == "viewedByMeTime":
        viewed: str | None = record.get("viewedBy", {}).get(call.user.email)
        return viewed
    return str(record[field])


def _flag(call: Call, record: Json, field: str) -> bool:
    if field == "trashed":
        return is_trashed(call.store, record)
    if field == "starred":
        return call.user.email in record.get("starredBy", [])
    return (
        record["owner"] != call.user.email
        and not record.get("driveId")
        and own_permission(record, call.user) is not None
    )


def _is_in(call: Call, record: Json, collection: str, value: str) -> bool:
    if collection == "parents":
        return (call.user.root if value == "root" else value) in record["parents"]
    email = call.user.email if value == "me" else value.lower()
    least = rank(_LEAST[collection])
    return any(
        str(permission.get("emailAddress", "")).lower() == email and rank(permission["role"]) >= least
        for permission in effective(call.store, record)
    )


def _text_holds(call: Call, record: Json, term: Term, value: str) -> bool:
    if term.field == "visibility":
        return _COMPARE[term.operator](visibility(call.store, record), value)
    if term.field == "fullText":
        return full_text_contains(call, record, value)
    if term.field == "shortcutDetails.targetId":
        return _COMPARE[term.operator](record.get("shortcutDetails", {}).get("targetId"), value)
    actual = str(record[term.field])
    if term.operator == "contains":
        if term.field == "name":
            return name_contains(actual, value)
        return value.lower() in actual.lower()
    if term.field == "name":
        # Drive's = on names ignores case, as sync tools have found out.
        actual, value = actual.casefold(), value.casefold()
    return _COMPARE[term.operator](actual, value)


def name_contains(name: str, wanted: str) -> bool:
    """Whether ``wanted`` begins a word of ``name``, ignoring case.

    ``contains`` on names matches prefixes only: ``Hello`` finds ``HelloWorld``, ``World`` does not
    (guide "Search query terms and operators"). Scripts written without spaces: every character begins
    a word (our reading).
    """
    text, wanted = name.casefold(), wanted.casefold().strip()
    start = text.find(wanted)
    while start >= 0:
        if start == 0 or _begins_word(text, start) or not wanted:
            return True
        start = text.find(wanted, start + 1)
    return False


def _begins_word(text: str, index: int) -> bool:
    before, here = text[index - 1], text[index]
    return not before.isalnum() or not here.isalnum() or unicodedata.category(here) == "Lo"
