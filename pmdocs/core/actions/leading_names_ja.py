"""Whom a Japanese line begins with: 「伊藤さん、容量を見積もる」, 「中村：ログを延ばす」, 「鈴木が監視を追加する」."""

from __future__ import annotations

import re

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.item_draft import Draft
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.told_behind import is_somebody, knows_name
from pmdocs.core.actions.told_people import is_of_kind
from pmdocs.core.model import Person

_NAME = r"(?:(?:[一-龯々ヶ]{1,4}|[ァ-ヶー]{2,8}|[ぁ-ん]{2,4}|[A-Za-z]{2,12})(?:さん|氏)|[一-龯々ヶ]{1,4}|[ァ-ヶー]{2,8})"
_NO_CLAUSE = (
    r"(?![^、。]{0,24}(?:た|ている|てる)(?![、。])[^、。])"
    r"(?![^。]{0,30}(?:ので|ため|ないと|のを|場合|とき|なら|れば|から、|(?:れる|ない)よう))"
)
"""In 「田中が見つけた不具合を直す」, 「部長が承認しないと進まないのを直す」 nobody is named for the work."""
_LEAD = re.compile(
    rf"[\s\u3000]*(?P<names>{_NAME}(?:[・/／＆&と、,]{_NAME}){{0,2}}?)"
    r"(?:[ \u3000]*[:：、,][ \u3000]*|[ \u3000]+|(?P<subject>(?:が|は|にて|の方で|で(?![きすも]))、?"
    rf"{_NO_CLAUSE}))(?=\S)"
)
_ASKED_OF = re.compile(
    rf"[\s\u3000]*(?P<names>{_NAME})(?P<subject>から)(?=[^。のがを][^。がを]{{0,24}}[にへ]、?(?:依頼|連絡|相談|打診|確認|共有|説明|話す))"
)
"""「木下さんから BI チームに依頼」."""
_CALLED = re.compile(
    r"[\s\u3000]*(?P<names>(?:[A-Z][A-Za-z]{1,11}|[一-龯々ヶ]{1,4}|[ァ-ヶー]{2,8})(?:[ \u3000][一-龯々ヶ]{1,4})?様)[ \u3000]*[:：][ \u3000]*(?=\S)"
)
"""「NCS様：設定を調べる」: a firm or its people that were asked."""
_HANDLE = re.compile(r"[\s\u3000]*(?P<names>[a-z][a-z0-9_]{1,11})[ \u3000]?[:：](?!//)[ \u3000]*(?=\S)")
"""「mei: 明日返金します」, where the report shows that mei speaks."""
_PART = re.compile(r"[^\s:：、。()（）]{1,16}\s*[:：]\s*")
"""「決済：田中がプールを調整する」: what part of the whole it is of."""
_NAMED_PART = re.compile(
    rf"[^\s:：、。()（）]{{1,16}}[(（](?P<names>{_NAME}(?:[・/／＆&と、,]{_NAME}){{0,2}})[)）]\s*[:：]\s*(?=\S)"
)
_SUBJECT = re.compile(
    rf"(?<=[、。はをにで \u3000])(?P<who>{_NAME}|[一-龯ァ-ヶー]{{0,6}}(?:課長|部長|係長|室長|所長|センター長|店長|班長))(?:が|にて)(?=[^。]{{2,}}){_NO_CLAUSE}"
)
"""「属性をキャッシュで返すように栗原が設定を見直す」."""
_JOINT = re.compile(r"[・/／＆&と、,]")


def speaks(text: str, scope: Scope) -> bool:
    """Whether a line is what somebody said in a talk: 「mei: 明日返金します」."""
    found = _HANDLE.match(text)
    return found is not None and is_japanese(text) and scope.told_people.knows(found["names"])


def lift_leading_name_ja(draft: Draft, scope: Scope) -> None:
    """Take the people whom a line begins with; as the subject of the sentence they stay in it as well."""
    if draft.people or not is_japanese(draft.text):
        return
    found = _LEAD.match(draft.text) or _ASKED_OF.match(draft.text)
    if found and _tells_whom(draft.text, found, scope):
        return
    if found and _take(draft, found["names"], scope):
        draft.text = draft.text if found["subject"] else draft.text[found.end() :]
    elif (handle := _HANDLE.match(draft.text)) and scope.told_people.knows(handle["names"]):
        draft.people.append(Person(name=handle["names"]))
        draft.raw.setdefault("owner", handle["names"])
        draft.text = draft.text[handle.end() :]
    elif (called := _CALLED.match(draft.text)) and not is_of_kind(called["names"][:-1]):
        draft.people.append(Person(name=called["names"]))
        draft.raw.setdefault("owner", called["names"])
        draft.text = draft.text[called.end() :]
    elif (part := _PART.match(draft.text)) and (found := _LEAD.match(draft.text, part.end())):
        if found["subject"]:
            _take(draft, found["names"], scope)
    elif named := _NAMED_PART.match(draft.text):
        _take(draft, named["names"], scope)
    else:
        subjects = (subject["who"] for subject in _SUBJECT.finditer(draft.text))
        any(_take(draft, who, scope) for who in subjects)


_NEXT = re.compile(rf"(?P<name>{_NAME})(?:[、・と]|(?:さん|氏)?[にへを])")


def _tells_whom(text: str, lead: re.Match[str], scope: Scope) -> bool:
    """Whether a comma parts the names of those whom the work is for: 「田中、鈴木、佐藤に説明する」."""
    following = _NEXT.match(text, lead.end()) if "、" in lead.group() else None
    return following is not None and knows_name(following["name"], scope)


def _take(draft: Draft, said: str, scope: Scope) -> bool:
    names = _JOINT.split(said)
    if not all(is_somebody(name, scope) for name in names):
        return False
    draft.people += [Person(name=name) for name in names]
    draft.raw.setdefault("owner", said)
    return True
