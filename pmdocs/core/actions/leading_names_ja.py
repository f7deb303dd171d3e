"""Whom a Japanese line begins with: 「伊藤さん、容量を見積もる」, 「中村：ログを延ばす」, 「鈴木が監視を追加する」."""

from __future__ import annotations

import re

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.item_draft import Draft
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.signature_words_ja import is_place
from pmdocs.core.actions.told_behind import knows_name
from pmdocs.core.model import Person

_NAME = r"(?:(?:[一-龯々ヶ]{1,4}|[ァ-ヶー]{2,8}|[ぁ-ん]{2,4}|[A-Za-z]{2,12})(?:さん|氏)|[一-龯々ヶ]{1,4}|[ァ-ヶー]{2,8})"
_LEAD = re.compile(
    rf"[\s\u3000]*(?P<names>{_NAME}(?:[・/／＆&と、,]{_NAME}){{0,2}}?)"
    r"(?:[ \u3000]*[:：、,][ \u3000]*|[ \u3000]+|(?P<subject>(?:が|は|にて|の方で|で(?![きすも]))、?))(?=\S)"
)
_JOINT = re.compile(r"[・/／＆&と、,]")


def lift_leading_name_ja(draft: Draft, scope: Scope) -> None:
    """Take the people whom a line begins with; as the subject of the sentence they stay in it as well."""
    found = _LEAD.match(draft.text) if not draft.people and is_japanese(draft.text) else None
    names = _JOINT.split(found["names"]) if found else []
    if found is None or not all(knows_name(name, scope) and not is_place(name) for name in names):
        return
    draft.people += [Person(name=name) for name in names]
    draft.raw.setdefault("owner", found["names"])
    if not found["subject"]:
        draft.text = draft.text[found.end() :]
