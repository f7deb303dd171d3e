"""The ticket of a table's row without a column for tickets: linked to, named beside the state, or alone in a remark."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pmdocs.core.actions.tickets import NO_TICKET, is_tracker, read_ticket
from pmdocs.core.documents.blocks import Cell

_DETAILS = re.compile(
    r"(?:notes?|comments?|remarks?|details?|references?|refs?|where|evidence|implementation|備考|メモ|コメント|詳細|補足|参照|参考|実装|根拠)",
    re.IGNORECASE,
)
_ONE_TICKET = re.compile(
    rf"\s*(?:(?:PR|MR|pull request|issue|ticket|チケット|課題)\s*)?(?:(?:[\w.-]+/)?[A-Za-z][\w.-]+)?[#!]\d{{1,7}}\s*|\s*(?-i:{NO_TICKET}[A-Z][A-Z0-9_]+-\d{{2,7}}|(?:CHG|RITM|CTASK|TASK|STRY|REQ)\d{{5,9}})\s*",
    re.IGNORECASE,
)
_KEY_IN_STATUS = re.compile(
    rf"(?<![\w/-]){NO_TICKET}(?!P\d-|S\d-|H[12]-|V\d-|SPRINT-|PHASE-|STEP-)[A-Z][A-Z0-9_]+-\d{{1,7}}(?![\w/-])(?!\s?(?:では|には|向け|以降|以外|系|のみ|だけ))"
)
_OF_OTHERS = re.compile(
    r"\b(?:blocked|block(?:s|ing)|wait(?:s|ing)?|depend(?:s|ing|ent)|dup(?:e|licate[sd]?)?|supersede[sd]?|replaced|same as|after|until|pending|instead of|like|once|when|(?:merged|folded|rolled) into)\b"
    r"|待ち|依存|重複|ブロック|の?後|次第|と同じ|統合|移管",
    re.IGNORECASE,
)
"""Words around the key of another ticket: ``blocked by OPS-8``."""


def _keys_in_status(status: str) -> list[str]:
    """Keys of the row's own ticket in a cell for the state, beside a word for it or alone: ``OPS-3214``."""
    keys = _KEY_IN_STATUS.findall(status)
    return [] if keys and _OF_OTHERS.search(status) else keys


def without_key(status: str) -> str:
    """What a cell says of the state beside the ticket's key: ``OPS-12, in progress``."""
    if len(_keys_in_status(status)) != 1:
        return status
    return _KEY_IN_STATUS.sub(" ", status).strip(" \t\n\v-–—:：,、;()（）[]")


_NAMED_TICKET = re.compile(r"(?<![\w/])(?:PR|MR|[Ii]ssue) ?[#!]\d{1,7}\b")


_TRACKER_KEY = re.compile(
    r"(?!(?:AI|ACT|ACTION|ITEM|REC|FU|PM|CA|PA|CAPA|RA|RI|REM|STEP|NO|ID|MIT|FIX|IMP)-)[A-Z][A-Z0-9_]{1,15}-(?:\d{1,7}|[a-z0-9]{2,5})"
)


def _id_as_ticket(cells: Mapping[str, Cell]) -> str:
    """An id that a tracker gave, ``OPS-3214``, rather than the report (``AI-1``)."""
    item_id = cells["id"].shown.strip() if "id" in cells else ""
    return item_id if _TRACKER_KEY.fullmatch(item_id) else ""


def ticket_elsewhere(cells: Mapping[str, Cell], extra: Mapping[str, Cell]) -> str:
    """The ticket that a row names outside of a column for it, empty for none.

    ``cells`` by the key of their column, ``extra`` by the header of columns that are nothing to us.
    """
    return _linked(cells) or _remarked(cells, extra) or _id_as_ticket(cells)


def _linked(cells: Mapping[str, Cell]) -> str:
    """The one ticket that the id, the status or the action links to, else the one the status names."""
    for key in ("id", "status", "action"):
        elements = cells[key].elements if key in cells else ()
        found = {each.url for each in elements if each.url and is_tracker(each.url)}
        if len(found) == 1:
            return found.pop()
    told = cells["status"].shown if "status" in cells else ""
    named = _NAMED_TICKET.findall(told) or _keys_in_status(told)
    return str(named[0]) if len(named) == 1 else ""


def _remarked(cells: Mapping[str, Cell], extra: Mapping[str, Cell]) -> str:
    """The ticket that fills a cell of details or notes, ``PR #93``."""
    remarks = [cell for label, cell in extra.items() if _DETAILS.fullmatch(label.strip())]
    remarks += [cells["reason"]] if "reason" in cells else []
    said = (read_ticket(cell.elements, cell.shown) for cell in remarks if _ONE_TICKET.fullmatch(cell.shown))
    return next(filter(None, said), "")
