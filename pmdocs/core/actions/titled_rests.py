"""What the words behind a title that is the work tell of it: who, until when, how far."""

from __future__ import annotations

import re

from pmdocs.core.actions.item_draft import Draft
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.item_words import read_words
from pmdocs.core.documents.blocks import Paragraph

_DONE = re.compile(
    r"(?:^|(?<=[。、\s\v]))(?:もう|すでに|既に|これは)?(?:やった|やりました|終わった|終わりました|対応済み?|実施済み?|完了|対応しました|実施しました|済み)(?!したら|後|次第|予定|していない|してない)"
)


def learn_rest(draft: Draft, rest: Paragraph, tab_id: str, scope: Scope) -> None:
    """Take the fields that a draft lacks."""
    told = read_words(rest, tab_id, scope)
    if not draft.people and told.people:
        draft.people += told.people
        draft.raw.setdefault("owner", told.raw.get("owner", ""))
    if _DONE.search(rest.text):
        draft.status = draft.status or "done"
    elif draft.due is None and told.due is not None:
        draft.due = told.due
        draft.raw["due"] = told.raw.get("due", "")
    draft.status = draft.status or told.status
    draft.ticket = draft.ticket or told.ticket
    draft.priority = draft.priority or told.priority
