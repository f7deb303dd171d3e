"""What stands behind the words of a Japanese action: what became of it, and who was asked or named in passing.

``… → やらない。感じ悪い``, ``… → 長谷部さん 4/10までにお願いします``, ``… 主管は情報システム部とする``, ``…を張る。松尾 11/25に対応済``.
"""

from __future__ import annotations

import re

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.dates import parse_due
from pmdocs.core.actions.item_draft import Draft
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.japanese_states import (
    bracket_behind,
    bracketed_state,
    clause_state,
    is_at_it,
    is_refused,
    news_behind,
    refusal_behind,
)
from pmdocs.core.actions.names import is_common_name, is_product
from pmdocs.core.actions.partial_states import ENV_JA, is_in_part
from pmdocs.core.actions.signature_words_ja import DEPARTMENTS, NO_UNIT, UNIT_END, is_place
from pmdocs.core.actions.signatures_ja import lift_signature_ja
from pmdocs.core.actions.told_people import is_of_kind
from pmdocs.core.documents.blocks import Element
from pmdocs.core.model import Person

_ARROW = re.compile(r"\s*(?:[→⇒➡]|[-=]>|…+)\s*")
_AMOUNT = re.compile(r"\d\s?[^\s\d、。]{0,3}$")
_REMARK = re.compile(r"\s*(?:←|⇐|<-)\s*(?P<said>[^←⇐]{2,80})$")
_HELD = re.compile(
    r"(?:[^。]{2,60}(?:[。、]|ので|ため|から)\s?)?(?:いったん|一旦|ひとまず|とりあえず|当面|一時)?(?:保留|後回し|塩漬け)(?:中|です|とする|にする|にした)?。?"
)
_SOON = re.compile(
    r"(?P<day>今日|本日|明日|明後日|今週|来週)(?:中|中に|までに)?(?:に)?(?:やる|やります|対応(?:する|します)?|出す|直す|する|します)。?"
)
_DAY = r"(?:(?:20\d\d/)?\d{1,2}/\d{1,2}|20\d\d-\d{1,2}-\d{1,2}|(?:20\d\d\s?年\s?)?\d{1,2}\s?月(?:\s?\d{1,2}\s?日|末|中)?|年内|今週中?|来週中?|今月中?|来月中?)(?:\s?[(（][月火水木金土日][)）])?"
_DROPPED = re.compile(
    r"(?:(?:今回|当面|結局|今期|今(?:のところ)?(?=は))は?、?)?(?:やらない|やりません|対応しない|対応しません|実施しない|行わない|採用しない|見送り|見送る|却下|不採用|やめた|やめる|やめます|取り下げ|中止)"
    r"(?=$|[。、，!！()（）\s]|と(?:する|します|した|しました|なった|なりました)|に(?:する|した|しました|なった|なりました)|し(?:た|ました)|する(?:ことに|方針|方向)|こと(?:に|で)|で合意|方針|方向)"
)
_DONE = re.compile(
    rf"(?:{_DAY}(?:に|、|,)?\s*)?(?:(?!.{{0,16}}(?:予定|未))[^。、,]{{0,12}}(?:受領|受取|入手|確認|承認|提出|納品|配布|周知|合意|反映|適用|さん)(?:済み?|した|しました)?[、,])?(?:終わった|終わりました|おわった|できた|できました|やった|やりました|完了(?:しました|した|済み?)?|対応(?:済み?|した|しました)|実施(?:済み?|した|しました)|済み?|済んだ|了)[!！。]*"
)
_ASKED = re.compile(
    rf"(?P<name>[^\s\d、。,:：→]{{1,10}}(?:さん|様|氏))(?:に|へ)?[\s、,]*(?P<day>{_DAY})?\s?(?:まで)?(?:に|で)?、?(?:(?:対応を)?お願い(?:します|しました|中|した)?|依頼(?:します|済み?|しました|中)?)。?"
)


def lift_behind(draft: Draft, scope: Scope) -> None:
    """Take what an arrow, or a last sentence in few words, says of the item."""
    if not is_japanese(draft.text):
        return
    aside = _cut_aside(draft)
    behind = _lift_remark(draft, scope)
    _note_doer(draft, scope)
    _lift_report(draft, scope)
    _part_labels(draft)
    lift_signature_ja(draft, scope)
    _lift_outcome(draft, scope)
    _lift_stamp(draft)
    _lift_news(draft)
    _lift_signature(draft, scope)
    _label_bracket(draft, scope)
    _note_progress(draft)
    _note_spoken(draft, scope)
    _note_subject(draft, scope)
    draft.text += behind
    if aside:
        draft.text += aside
        draft.status = draft.status or ("in_progress" if _HALF.search(aside) else "")


_ASIDE = re.compile(r"(?<![ \u3000])[ \u3000]*※[^※。]{2,60}。?\s*$")
_HALF = re.compile(
    r"(?:半分|途中|一部|大枠|大体|だいたい|ほぼ|\d割|\d{1,2}%)[^。]{0,12}(?:て(?:い)?(?:る|ます)|できた|済み?|まで)。?$|(?:着手|作成|対応|準備|調整|検証)中。?$"
)
"""``※半分くらい書けている``."""


def _cut_aside(draft: Draft) -> str:
    """A remark behind ``※``, set aside so that what stands before it is the end of the line."""
    found = _ASIDE.search(draft.text)
    if found is None or not draft.text[: found.start()].strip():
        return ""
    draft.text = draft.text[: found.start()]
    return found.group()


_STAMP = re.compile(
    rf"【(?P<state>完了|対応済み?|実施済み?|済み?)(?:[ \u3000]*[・、,/]?[ \u3000]*(?P<day>{_DAY}))?】[ \u3000]*(?P<name>[^\s\d、。,:：()（）【】]{{1,14}})?。?\s*$"
)


def _lift_stamp(draft: Draft) -> None:
    """``…の一斉点検。【完了・11/27】基盤グループ``: a state in its bracket at the end, and who did it behind it."""
    found = _STAMP.search(draft.text)
    if found is None or not draft.text[: found.start()].strip() or not (found["day"] or found["name"]):
        return
    if found["name"] and not is_unit(found["name"]):
        return
    if draft.status in {"", "open"}:
        draft.status, draft.raw["status"] = "done", found["state"] + (found["day"] or "")
    name = f"（担当：{found['name']}）" if found["name"] and not draft.people else ""
    draft.text = f"{draft.text[: found.start()]}{name}"


_BY_SOMEBODY = re.compile(
    rf"(?:{_DAY})?(?:に)?[\s、,]*(?P<name>[^\s\d、。,:：→をがは]{{1,10}})が(?P<deed>(?:対応|実施|完了|確認|設定|変更|修正|更新|追加|送付|連絡|共有)(?:済み?|した|しました))。?"
)
"""``→ 6/16 中里が実施済``."""
_HOLDS = re.compile(r"[(（][^()（）]*(?:まで|以降|OK|ok|問題な|有効|異常な)[^()（）]*[)）]")
"""What is told of a result, and not until when the work has time: ``済（2027年8月まで OK）``."""


def _lift_remark(draft: Draft, scope: Scope) -> str:
    """Take ``← 今日やる``, ``← …なので一旦保留``, and give what is only said of the item, to stand behind it again."""
    found = _REMARK.search(draft.text)
    if found is None or not draft.text[: found.start()].strip():
        return ""
    said, draft.text = found["said"].strip(), draft.text[: found.start()]
    if (soon := _SOON.fullmatch(said)) and draft.due is None:
        due = parse_due(soon["day"], reference=scope.reference, order=scope.order)
        if due.day is not None:
            draft.due, draft.raw["due"] = due, soon["day"]
            return ""
    if _DONE.fullmatch(said) and draft.status in {"", "open"} and not is_in_part(said):
        draft.status, draft.raw["status"] = "done", said
        return ""
    if _HELD.fullmatch(said) and draft.status in {"", "open"}:
        draft.status, draft.raw["status"] = "deferred", said
    return found.group()


_REPORTED = re.compile(
    r"[(（](?P<name>[^\s\d、。,:：()（）]{1,12})[)）][ \u3000]*[→⇒➡][ \u3000]*(?P<said>[^→⇒➡]{1,120})$"
)
_REPORTS = (
    ("done", re.compile(r"(?:対応|実施)?(?:済み?|完了)(?:です|しました|した)?(?=$|[ \u3000、。(（])")),
    ("in_progress", re.compile(r"(?:半分(?:ほど|くらい)?|途中|一部(?:だけ)?|進行中|対応中|作業中|着手(?:済み?)?)(?:です)?(?=$|[ \u3000、。(（])")),
    ("open", re.compile(r"(?:まだ|未着手|未対応|これから)(?:です)?(?=$|[ \u3000、。(（])")),
    ("", re.compile(r"[^、。]{1,20}(?:に|へ)(?:移管|引き?継ぎ?)")),
)  # fmt: skip
_NOT_ALL = re.compile(r"まだ|未|残り|以外|これから|だけ|のみ")


def _lift_report(draft: Draft, scope: Scope) -> None:
    """``…の手配（榎本） → まだ。見積待ち``, ``…（堀） → 済 3/3 両拠点とも``: who has it, and first of all how far it is."""
    found = _REPORTED.search(draft.text)
    if found is None or not (knows_name(found["name"], scope) or is_unit(found["name"])):
        return
    said = found["said"].strip()
    state = next((state for state, words in _REPORTS if words.match(said)), None)
    if state is None:
        return
    before = draft.text[: found.start()]
    if state == "done" and (is_in_part(said, before) or _NOT_ALL.search(said)):
        state = "in_progress"
    if state and draft.status in {"", "open"}:
        draft.status, draft.raw["status"] = state, said
    behind = "" if state == "done" else f" → {said}"
    draft.text = f"{before}{behind}" if draft.people else f"{before} （担当：{found['name']}）{behind}"


def _lift_outcome(draft: Draft, scope: Scope) -> None:
    arrows = [found for found in _ARROW.finditer(draft.text) if not _is_between_amounts(found)]
    if not arrows or not draft.text[: arrows[-1].start()].strip():
        return
    before, said = draft.text[: arrows[-1].start()], draft.text[arrows[-1].end() :].strip()
    if said.startswith("やめ") and "やめ" in before:
        return  # the work itself, ``手動更新をやめる → やめた``
    if asked := _ASKED.fullmatch(said):
        day = f"、期限：{asked['day']}" if asked["day"] else ""
        draft.text = f"{before}（担当：{asked['name']}{day}）"
        return
    by = _BY_SOMEBODY.fullmatch(said)
    if by and knows_name(by["name"], scope) and draft.status in {"", "open"}:
        draft.status, draft.raw["status"] = "done", said
        draft.text = before if draft.people else f"{before}（担当：{by['name']}）"
        return
    if is_refused(said) and draft.status not in {"done", "wont_do"}:
        draft.status = "wont_do"  # the words stay: a bracket before the arrow names who asked for it
        return
    told = bracket_behind(said)
    is_result = _HOLDS.fullmatch(told) is not None
    bare = said.removesuffix(told).rstrip() if is_result else said
    status = (
        "wont_do"
        if (_DROPPED.match(said) and not said.rstrip("。").endswith("検討")) or _is_turned_down(said)
        else "done"
        if _DONE.fullmatch(bare) and not is_in_part(said)
        else clause_state(said)
    )
    is_thing = status == "in_progress" and "…" in arrows[-1].group() and "、" not in said
    if not status or is_thing or draft.status in {"done", "wont_do"}:
        return
    # Who did it may stand in the bracket behind.
    told = "" if status == "done" and is_result else told
    draft.status, draft.raw["status"], draft.text = status, said, f"{before}{told}"


_TURNED_DOWN = re.compile(
    r"(?P<who>[^\s、。]{2,16}?)(?:[ \u3000]+|にて|で|が|より)(?:却下|不採用|見送り|否決|不承認)(?:とする|とした|となった|になった|された|しました|した|です)?。?"
)


def _is_turned_down(said: str) -> bool:
    """Whether a body says no, 「情報政策課 却下」; that it stops or ends something may be the work."""
    found = _TURNED_DOWN.fullmatch(said)
    return found is not None and (is_unit(found["who"]) or _BODY.search(found["who"]) is not None)


_BODY = re.compile(rf"会議$|^(?:{DEPARTMENTS.pattern})$")


def _is_between_amounts(arrow: re.Match[str]) -> bool:
    """Whether an arrow leads from one amount to another: ``間隔を 20 分→5 分``."""
    text = arrow.string
    return text[arrow.end() : arrow.end() + 1].isdigit() and bool(
        _AMOUNT.search(text[max(arrow.start() - 8, 0) : arrow.start()])
    )


_LABEL = r"(?P<label>(?:担当(?:者|部署|課)?|主管|責任者)\s*[:：]\s*[^、，,。:：()（）\d→]{1,20}?)(?:[ \u3000]*[、，,][ \u3000]*|[ \u3000]+)"
_LABEL_THEN_DAY = re.compile(rf"{_LABEL}(?P<day>{_DAY})(?:まで)?(?:に)?[。]?\s*$")
_LABEL_THEN_START = re.compile(rf"{_LABEL}(?P<since>{_DAY}[^\s、。()（）]{{0,6}}(?:から|より|以降))[。]?\s*$")


def _part_labels(draft: Draft) -> None:
    """``担当：総務係　7月末まで``: a day behind the name, where nothing but a blank stands between."""
    if found := _LABEL_THEN_DAY.search(draft.text):
        draft.text = f"{draft.text[: found.end('label')]}、期限：{found['day']}"
    elif found := _LABEL_THEN_START.search(draft.text):
        draft.text = f"{draft.text[: found.start()].rstrip()}（{found['since']}、{found['label']}）"


def _lift_news(draft: Draft) -> None:
    """``… 8/20追記：公開済``, ``…。費用が見合わないため中止``: what became of it, in a clause of its own."""
    if draft.status in {"done", "wont_do"}:
        return
    if news := news_behind(draft.text):
        start, said, state = news
        draft.status, draft.raw["status"], draft.text = state, said, draft.text[:start]
    elif told := bracketed_state(draft.text):
        start, said, state, who = told
        draft.status, draft.raw["status"] = state, said
        draft.text = draft.text[:start] + (f"（{who}）" if who else "")
    elif state := refusal_behind(draft.text):
        draft.status = state


_SIGNED = re.compile(
    rf"(?<=。)\s*(?:主?担当者?は\s?|(?P<rest>残りは\s?))?(?P<name>[^\s\d、。,:：→()（）はがを]{{1,10}}?(?:さん|様|氏)?)(?:(?:\s+|\s*[、,]\s*)(?P<day>{_DAY})(?P<state>に?(?:対応済み?|完了|済み?|実施済み?))?)?\s*。?\s*$"
)
"""``…を張る。松尾 11/25に対応済``, ``…を書く。めぐみ``."""


_NAME_AND_DAY = re.compile(
    rf"(?:(?<=[^\s:：])[:：]\s*|[ \u3000]*[→⇒➡][ \u3000]*|(?<=[^\s\d→⇒➡>–—-])[ \u3000]+)(?P<name>[^\s\d、。,:：→()（）をがはに]{{1,10}}?(?:さん|様|氏)?)[ \u3000、,]+(?P<day>{_DAY}|\d{{1,2}}月(?:上旬|中旬|下旬))(?:まで)?[ \u3000]*(?P<state>に?(?:対応済み?|完了|済み?|実施済み?))?。?\s*$"
)
"""``…を作って貼る：戸田 10/16``, ``見積りを取る 今泉 11月中旬``: behind a blank or colon only with a day."""
_HONOURED_LAST = re.compile(
    r"(?<=。)\s*(?P<name>(?:[^\s\d、。,:：()（）をがはに]{1,10}[ \u3000])?[^\s\d、。,:：()（）をがはに]{1,8}(?:さん|様|氏))(?P<day>)(?P<state>)。?\s*$"
)
"""``…を実施。NCS 鈴木様``."""


_TO_BE_READY = re.compile(
    r"(?<=。)[ \u3000]*(?P<name>[^\s\d、。,:：()（）をがはに]{1,10})[、,][ \u3000]*(?=[^。]{2,40}(?:に間に合わせる|までに(?:終える|済ませる|行う))。?\s*$)(?P<day>)(?P<state>)"
)
"""``…に反映する。佐藤、7月の委員会（7/14）に間に合わせる``."""


def _lift_signature(draft: Draft, scope: Scope) -> None:
    found = (
        _SIGNED.search(draft.text)
        or _TO_BE_READY.search(draft.text)
        or _NAME_AND_DAY.search(draft.text)
        or _HONOURED_LAST.search(draft.text)
    )
    if found is None or draft.people:
        return
    if _NO_NAME.search(found["name"]) and found["name"] not in scope.attendees:
        return
    if found.re is _NAME_AND_DAY and is_place(found["name"]):
        return
    if found.re is _HONOURED_LAST and is_of_kind(re.sub(r".*\s|さん$|様$|氏$", "", found["name"])):
        return
    if not (found["name"].endswith("さん") or found.re is _HONOURED_LAST or knows_name(found["name"], scope)):
        return
    day = found["day"] or ""
    if found["state"] and draft.status in {"", "open"}:
        draft.status, draft.raw["status"] = "done", f"{day}{found['state']}"
        day = ""
    if found.re is _SIGNED and found["rest"] and draft.status in {"", "open", "done"}:
        draft.status, draft.raw["status"] = "in_progress", "残り"
    due = f"、期限：{day}" if day else ""
    behind = draft.text[found.end() :] if found.re is _TO_BE_READY else ""
    draft.text = f"{draft.text[: found.start()]}（担当：{found['name']}{due}）{behind}"


_BRACKET = re.compile(
    rf"[(（](?P<names>[^\s\d、。,:：()（）]{{1,10}}(?:[・&＆/／][^\s\d、。,:：()（）]{{1,10}}?)??)(?P<behind>\s*[、,・]\s*|\s+)(?P<day>{_DAY}|(?:今|来)年\s?\d{{1,2}}月|\d{{1,2}}月[^()（）]{{2,14}}に合わせて|次スプリント|今スプリント)?\s*(?P<where>[、,]?\s*(?:本番|{ENV_JA})(?:環境)?\s*)?(?P<state>済み?|完了|対応済み?|実施済み?)?[)）](?=[。.\s]*$)"
)
"""``(綿貫 12/3)``, ``(堀、11/18 済)``, ``(堀 11/18、検証環境 済)``: somebody and a day or a state in the last bracket."""
_ORGANISATION = re.compile(
    rf"[(（](?P<name>[^\s\d、。,:：()（）をはが]{{1,14}}(?:{UNIT_END}|師長|課長|部長))[)）](?=[。.\s]*$)"
)


_ALONE = re.compile(r"[(（](?P<name>[^\s\d、。,:：()（）・]{1,10})[)）](?=[。.\s]*$)")


def _label_bracket(draft: Draft, scope: Scope) -> None:
    """Put labels before the name and the day of the last bracket; a name alone only where it is an organisation's or a post."""
    if draft.people:
        return
    if (alone := _ORGANISATION.search(draft.text)) and not NO_UNIT.match(alone["name"]):
        draft.text = f"{draft.text[: alone.start()]}（担当：{alone['name']}）"
        return
    if (
        (alone := _ALONE.search(draft.text))
        and knows_name(alone["name"], scope)
        and not is_place(alone["name"])
    ):
        draft.text = f"{draft.text[: alone.start()]}（担当：{alone['name']}）"
        return
    found = _BRACKET.search(draft.text)
    if found is None or not (found["day"] or found["state"]):
        return
    names = re.split(r"[・&＆/／]", found["names"])
    if not any(knows_name(name, scope) or is_unit(name) for name in names):
        return
    if (ended := _ENDED.search(draft.text[: found.start()])) and not (found["state"] or found["where"]):
        if draft.status in {"", "open"}:
            draft.status, draft.raw["status"] = "done", f"{ended['state']} {found['day']}"
        draft.text = f"{draft.text[: ended.start()]} （担当：{found['names']}）"
        return
    is_left = is_in_part(found["where"] or "", draft.text[: found.start()])
    due = f"、期限：{found['day']}" if found["day"] and (is_left or not found["state"]) else ""
    if found["state"] and draft.status in {"", "open"}:
        # With its day, which may be one to come; of a part it is not the day.
        name = next(name for name in ("where" if is_left else "day", "where", "state") if found[name])
        told = draft.text[found.start(name) : found.end("state")].strip("、, ")
        draft.status, draft.raw["status"] = "in_progress" if is_left else "done", told
    draft.text = f"{draft.text[: found.start()]}（担当：{found['names']}{due}）"


_ENDED = re.compile(r"(?<=[^\s→⇒：:])[ \u3000]+(?P<state>済み?|完了(?:済み?)?|対応済み?|実施済み?)$")
"""``… ON 済み(けん 7/7)``: the state before the bracket; its day is when it was done."""
_PROGRESS = re.compile(
    r"(?:^|[。、→\s]|にて|を|の|で)(?:[^\s。、をにでの]{0,8})(?:処理|作業|調整|準備|交渉|手配|要望|開発|着手|実装|改修|協議|検討|依頼|検証|確認|見積もり?)中(?:です)?[。.]?(?:\s*[(（][^()（）]*[)）])?\s*$"
)


def _note_progress(draft: Draft) -> None:
    """``… 事務にて処理中。``: somebody is at it; the words stay."""
    if not draft.status and (_PROGRESS.search(draft.text) or is_at_it(draft.text)):
        draft.status = "in_progress"


_NO_NAME = re.compile(
    r"[をはがにでへと]$|(?:予定|完了|済み?|中|対応|検討|期限|納期|目標|以降|から|まで|末)$|^(?:毎|次|今|来|翌|約|年|月|特|な)"
)
_OWN = r"(?P<name>[^\s、。,:：()（）「」を]{1,16}?)"
_SPOKEN = re.compile(
    rf"(?:^|(?<=[。、\s]))(?:主管|主担当|担当者?|責任者|所管|起案)は\s?{_OWN}(?:とする|とします|です|である|が(?:担当|行う)|(?=[、。]))"
    r"|(?:^|(?<=[。、\s:：\v]))(?P<said>[^\s、。,:：()（）「」をはがの]{1,10}さん)(?:が?担当|が(?:[^。]{0,24})(?:やる|やります|やってくれ|してくれ|対応|担当|設定|作業|お?まとめ|確認し))"
    rf"|(?:^|(?<=[。、\s]))(?P<heir>[^\s、。,:：()（）「」をはがの]{{1,14}}{UNIT_END})(?:へ|に)(?:引き?継ぎ?|移管)(?:済み?|した|しました)"
    r"|(?P<asked>[^\s、。,:：()（）「」をはが]{1,10}さん)に(?:作業|対応|調査|確認)?を?(?:依頼|お願い)"
)


def _note_spoken(draft: Draft, scope: Scope) -> None:
    """Who is named in a sentence about the work; the words stay."""
    takes = None if draft.people else _TAKES.search(draft.text)
    if takes and takes["now"] and not draft.status:
        draft.status, draft.raw["status"] = "in_progress", takes["does"]
    if takes:
        _take_day(draft, takes.end(), scope)
        draft.people.append(Person(name=takes["name"]))
        draft.raw.setdefault("owner", takes["name"])
    found = None if draft.people else _SPOKEN.search(draft.text)
    if found is None:
        return
    name = re.sub(r"^.*の(?=.+さん$)", "", found["name"] or found["said"] or found["asked"] or found["heir"])
    if found["name"] and not (_KIND.search(name) or knows_name(name, scope)):
        return
    draft.people += scope.people.among((Element(start=0, end=0, kind="text", text=name),)) or [
        Person(name=name)
    ]
    draft.raw.setdefault("owner", name)


_TAKES = re.compile(
    r"(?:^\s*|(?<=[→⇒➡])|(?<=[→⇒➡] ))(?P<name>[^\s\d、。,:：()（）「」をはがの→⇒➡]{1,8}さん)(?:が|にて)?"
    r"(?P<does>(?:検討|確認|調査|作成|対応|準備|手配|調整|修正|改修|実装|相談|共有|配布|展開|設定|見積|起票|交渉|検証|整理)(?P<now>中)?)(?:する|します|予定)?(?=\s*(?:$|[、。(（]))"
)


def _take_day(draft: Draft, start: int, scope: Scope) -> None:
    """``…作成中、11/17(月)に配布``: the day on which it is handed over; the words stay."""
    found = _HANDED.search(draft.text, start) if draft.due is None else None
    due = parse_due(found["day"], reference=scope.reference, order=scope.order) if found else None
    if due is not None and due.day is not None:
        draft.due, draft.raw["due"] = due, found["day"] if found else ""


_HANDED = re.compile(
    r"、\s?(?P<day>\d{1,2}[/月]\d{1,2}日?)(?:[(（][月火水木金土日][)）])?(?:に|までに?)(?:配布|公開|提出|リリース|共有|回答|完了|納品|実施|送付|報告|展開)(?:予定|する|します)?。?\s*$"
)


def takes_on(text: str) -> bool:
    """Whether a text begins with who takes it on, in the fewest words: ``林さん検討、次回までに回答``, ``岩崎さん作成中``."""
    return _TAKES.search(text) is not None


def knows_name(name: str, scope: Scope) -> bool:
    """Whether a bare name stands for somebody, in this report or anywhere."""
    return (
        re.sub(r"(?:さん|様|氏)$", "", name) in scope.attendees
        or scope.titles.knows(name)
        or is_common_name(name)
        or bool(scope.people.only(name))
        or (scope.told_people.knows(name) and not is_product(name))
    )


def is_somebody(name: str, scope: Scope) -> bool:
    """Whether a word that is the subject of a sentence, or begins a line, is a person: by さん, a post, or because they are known."""
    if is_of_kind(re.sub(r"(?:さん|様|氏)$", "", name)) or is_place(name):
        return False
    return _HAS_POST.search(name) is not None or knows_name(name, scope)


_KIND = re.compile(rf"(?:{UNIT_END}|G)$")


def is_unit(name: str) -> bool:
    """Whether a name ends as those of teams and departments do, and names no part of a thing: ``施設課``, ``運用G``."""
    return _KIND.search(name) is not None and not NO_UNIT.match(name)


_POST = r"(?:さん|様|氏|(?:課|部|係|室|所|局|院|師|校|園|館|班|支店|工場|センター|チーム|グループ)長|主任)"
_HAS_POST = re.compile(rf"{_POST}$")
_SUBJECT = re.compile(
    rf"(?:^|(?<=[。→]))\s*(?:[^\s。、]{{1,16}}は、?[ \u3000]?)?(?P<name>[A-Z][a-z]{{1,11}}(?= ?が)|[^\s\d、。,:：()（）「」をがはにのと]{{1,12}}?{_POST}|[^\s\d、。,:：()（）「」をがはにのと]{{1,5}}|[^\s\d、。,:：()（）「」をがはにの]{{1,14}}(?:{UNIT_END})(?=にて))[ \u3000]?(?:が|にて)(?P<rest>[^。]{{2,70}}?)。?\s*$"
)
_OF_OTHERS = re.compile(
    r"[いしちっんけせてねれえりき]た(?![らり])|だった|られ|ため|ので|から[、し]|場合|とき|時[には]|毎[週月日朝晩回]|際|ないと|のを|[^ま]前に|れば|なら|よう|こと[をがに](?!な)|[るいう](?:人|者|物|件|画面|機能|資料|情報|作業)"
)
"""A sentence in which the name may be that of another deed than the work: ``小林さんが見つけた不具合を直す``."""


def _note_subject(draft: Draft, scope: Scope) -> None:
    """Who is the subject of the last sentence: ``手順を1枚に。三上さんが書いて大石さんが確認``; the words stay."""
    found = None if draft.people else _SUBJECT.search(draft.text)
    if found is None or _OF_OTHERS.search(found["rest"]):
        return
    name = found["name"]
    if not (is_somebody(name, scope) or is_unit(name)):
        return
    draft.people.append(Person(name=name))
    draft.raw.setdefault("owner", name)


_BY_UNIT = re.compile(
    rf"(?<=。)\s*(?P<name>[^\s\d、。,:：()（）をがはにで]{{2,14}})(?:にて|で|が)[\s、]*(?:{_DAY}(?:に|、)?)?\s*(?:完了|対応|実施|送付|連絡)(?:済み?|した|しました)?(?:です)?。?\s*$"
)


def _note_doer(draft: Draft, scope: Scope) -> None:
    """``…への個別連絡。事務統括部にて11月26日完了済み。``: who did it; the state has a reader of its own."""
    found = None if draft.people else _BY_UNIT.search(draft.text)
    if found and (is_unit(found["name"]) or knows_name(found["name"], scope)):
        draft.people.append(Person(name=found["name"]))
        draft.raw.setdefault("owner", found["name"])


_PARTY = re.compile(
    rf"(?P<name>[^\s、。,:：()（）「」をはがの]{{1,14}}(?<!検討)(?<!対応)(?:{UNIT_END}|業者|ベンダー?))\s*[:：]\s*(?=\S.{{6,}})"
)


def lift_party(draft: Draft) -> None:
    """``メディラボ社：…``: who does it, by the kind of an organisation before a colon."""
    found = None if draft.people else _PARTY.match(draft.text)
    if found is None or NO_UNIT.match(found["name"]):
        return
    draft.people.append(Person(name=found["name"]))
    draft.raw.setdefault("owner", found["name"])
    draft.text = draft.text[found.end() :]
