"""What a clause of a Japanese report says of the state of an action: ``ベンダーと協議中``, ``来年度へ見送り``, ``8/8 返却済み``.

A clause is what stands between full stops, commas and blanks, or behind an arrow. Only a whole clause says a state:
``運用中のサーバーを移す`` says none.
"""

from __future__ import annotations

import re

from pmdocs.core.actions.partial_states import PARTLY_JA

_DAY = r"(?:\d{1,2}/\d{1,2}|\d{1,2}月\d{1,2}日|\d{1,2}月(?:中|末)?)(?:に|付で)?[ \u3000]*"
_NEWS = re.compile(
    rf"^(?:{_DAY})?(?:追記|更新|その後)[ \u3000]*[:：][ \u3000]*|^{_DAY}(?:より|から)?|^(?:現在|目下|すでに|既に)[、は]?"
)
_AT_IT = re.compile(
    r"(?:[^。、]{1,16}(?:にて|[とにへでを]))?[ \u3000]?(?:[ぁ-ん]{1,4}[一-龠ァ-ヶーA-Za-z]{0,6})?(?P<what>[一-龠ァ-ヶー]{2,8})中(?:です|である|だ)?"
)
_NO_WORK = re.compile(
    r"(?:[午日月年週夜昼]|期間|時間|今月|来月|今週|来週|年度|年内|上期|下期|夏季|冬季|社内|国内|市内|世界|保留|停止|休止|中断|休業|稼働|運用|使用|利用|発生|継続|影響|勤務|営業|会議"
    r"|出張|外出|不在|休暇|在庫|様子見|待機|実行|起動|復旧|接続|配信|送信|受信|移動|集中|障害|計画|検討|対象|就業|就寝|授業|診療|手術|通話|通信|ダウン|エラー|メンテナンス)$"
)
"""When something is, or how a thing is that runs: no work that somebody is at; what is only considered or planned is open."""
_LATER = re.compile(
    r"(?:.{0,30}?(?:ため|ので|により|から|都合で?|理由で|上|面から)、?)?(?:来年度|次年度|翌年度|来期|次期|翌期|来年|次回(?:の?(?:更新|更改|改修|予算))?|次期システム)(?:以降)?(?:の(?:予算|課題|検討))?(?:に|へ|まで|で)?(?:は)?"
    r"(?:見送り?|見送る|先送り|延期|持ち越し|繰り?越し|検討|対応)(?:とする|とした|とします|しました|する|した|です|となった)?"
    r"|当面(?:は)?(?:見送り?|見送る|延期|先送り)(?:とする|とした|とします)?"
)
_NOT = (
    r"(?:不採用|却下|見送り|見送る|見送った|取りやめ|取りやめる|中止|やめ(?:た|る|ました|ます)?|(?:実施|採用|対応|導入)(?:は)?(?:せず|しない)|行わない|行わず|やらない)"
    r"(?:こととする|こととした|ことにした|こととしました|ことといたしました|とする|とした|とします|としました|といたしました|になった|となった|に決定|しました|する|した|です)?"
)
_GIVEN_UP = re.compile(
    rf"(?:(?:今回|今期|今年度|本年度|対応|実施|導入)(?:は|については)?、?)?{_NOT}"
    rf"|.{{0,40}}?(?:ため|ので|により|都合で?|理由で|が大きく|を伴い|に見合わず)、?(?:今回|今期|今年度|本年度)?(?:は)?、?{_NOT}"
    r"|[^。、]{1,16}(?:では|には|は)(?:今回は)?見送り(?:とする|とした|とします|になった|となった|です)?"
)
_BEGUN = re.compile(
    r"(?:[^。]{1,24}、)?[^。、]{1,24}(?:済み?|完了|終わり|終わって|した|しました)[、。][ \u3000]*[^。、]{1,24}待ち(?:です|の状態)?"
)
"""``手配済、入荷待ち``: a part is done, and the rest waits for somebody; who only waits may not have begun."""
_DEED = (
    r"(?:公開|返却|返金|送付|提出|掲載|設置|撤去|配布|配備|設定|変更|改訂|改定|更新|修正|改修|登録|追加|締結|支払い?|交換|納品|納入|削除|適用|反映|共有|周知|報告|説明|移行|作成|制定|施行|開始"
    r"|稼働|入れ?替え?|切り?替え?|導入|完成|是正|実施|対応|投入|停止|無効化|有効化|廃止|解約|補償|移設|校正|再発行|差し替え|貼付|掲示|統一|整備)"
)
_DEED_DONE = re.compile(
    rf"(?:[^。、]{{1,14}}[にへはをも])?(?:[一-龠ァ-ヶー]{{1,6}})?{_DEED}(?:済み?(?:です|である)?|(?:いた)?しました|完了(?:しました|した)?)"
)
_PARTLY = re.compile(PARTLY_JA)
_REMARK = re.compile(r"[ \u3000]*[(（][^()（）]*[)）][ \u3000]*$")
_AROUND = " \u3000\t\n\v。．.!！"


def clause_state(clause: str) -> str:
    """The state that a whole clause says, empty for none; a day before it and a bracket behind it do not count."""
    bare = _REMARK.sub("", clause.strip(_AROUND)).strip(_AROUND)
    while found := _NEWS.match(bare):
        if not found.end():
            break
        bare = bare[found.end() :].strip(_AROUND)
    if not bare or len(bare) > MAX_CLAUSE:
        return ""
    if _LATER.fullmatch(bare):
        return "deferred"
    if _BEGUN.fullmatch(bare):
        return "in_progress"
    if _GIVEN_UP.fullmatch(bare):
        return "wont_do"
    at_it = _AT_IT.fullmatch(bare)
    if at_it and not _NO_WORK.search(at_it["what"]):
        return "in_progress"
    return "done" if _DEED_DONE.fullmatch(bare) and not _PARTLY.search(bare) else ""


MAX_CLAUSE = 60
_APART = re.compile(r"(?<=。)|[、，；;\n\v]")


def last_state(text: str) -> str:
    """The state that the last clause of several says, if the ones before say no more than why: ``誤報2件、閾値調整中``."""
    said = _REMARK.sub("", text.strip(_AROUND)).strip(_AROUND)
    if _BEGUN.fullmatch(said):
        return "in_progress"
    parts = [part for part in _APART.split(said) if part.strip(_AROUND)]
    return clause_state(parts[-1]) if parts else ""


_BRACKET = re.compile(r"[(（][^()（）]*[)）](?=[。.\s]*$)")


def bracket_behind(text: str) -> str:
    """The bracket at a text's end, empty for none."""
    found = _BRACKET.search(text)
    return found.group() if found else ""


_TOLD_LATER = re.compile(
    rf"(?:(?<=[\n\v\t。)）])|(?<![ \u3000])[ \u3000])[ \u3000]*+(?P<said>(?:{_DAY})?(?:追記|更新|その後)[ \u3000]*[:：][^。:：]{{2,30}})。?\s*$"
)


def news_behind(text: str) -> tuple[int, str, str] | None:
    """Where ``8/20追記：公開済`` begins behind an action, its words and the state they say."""
    found = _TOLD_LATER.search(text)
    state = clause_state(found["said"]) or (_WORDS.get(_bare(found["said"]), "")) if found else ""
    return (
        (found.start(), found["said"], state) if found and state and text[: found.start()].strip() else None
    )


_WORDS = {"完了": "done", "済": "done", "対応中": "in_progress", "着手": "in_progress", "中止": "wont_do"}


def _bare(text: str) -> str:
    return re.split(r"[:：]", text)[-1].strip(_AROUND)


_WHY = re.compile(
    r"ため|ので|により|都合|理由|大きく|伴い|見合わ|来年度|次年度|翌年度|来期|次期|今回|今期|当面"
)
_TOPIC = re.compile(r"[^。]{3,}?(?:について)?は、?(?P<said>[^。は]+)")


_SENTENCES = re.compile(r"。|…+|[:：](?!\d)")


_NOT_ADOPTED = re.compile(
    r"(?:今回)?(?:採らない|採らず|採用しない|採用せず)(?:こととする|こととした|ことにした|とする|とした)?"
)
"""``当番制は採らない``: what is not adopted was proposed, and is no rule."""


def refusal_behind(text: str) -> str:
    """``deferred`` or ``wont_do`` where the last sentence says so of what stands before: ``…。影響が大きく中止``, ``…は来年度へ見送り``.

    A rule, ``直接の変更は行わない``, is work: what is not done needs why, or until when.
    """
    *before, last = [part for part in _SENTENCES.split(text.strip(_AROUND)) if part.strip(_AROUND)] or [""]
    topic = _TOPIC.fullmatch(_REMARK.sub("", last.strip(_AROUND)))
    said = last if before else topic["said"] if topic else ""
    if topic and _NOT_ADOPTED.fullmatch(topic["said"]):
        return "wont_do"
    if not _WHY.search(said):
        return ""
    state = clause_state(said)
    return state if state in {"deferred", "wont_do"} else ""


def is_at_it(text: str) -> bool:
    """Whether a line ends in a clause of its own that says that somebody is at it: ``…に設定　ベンダーに依頼中``."""
    bare = _REMARK.sub("", text.strip(_AROUND)).strip(_AROUND)
    *before, last = re.split(r"(?:。|[ \u3000]+|→)(?=[^。→]{2,24}$)", bare, maxsplit=1)
    return bool(before) and any(
        clause_state(part) == "in_progress" for part in (last, last.split()[-1] if last.split() else "")
    )


_IN_BRACKET = re.compile(
    rf"(?<=。)[ \u3000]*[(（](?P<said>{_DAY}(?:より|から|に)?(?:実施|対応|適用|運用|導入|反映|設定)(?P<how>済み?|中|開始|完了)|(?:実施|対応|適用|運用|導入)(?:済み?|中))(?:[、,][ \u3000]*(?P<who>[^()（）、,]{{1,12}}))?[)）]\s*$"
)


def bracketed_state(text: str) -> tuple[int, str, str, str] | None:
    """Where a bracket behind a full stop begins that tells the state, its words, the state, and who stands in it too.

    ``…を拡張した。（11月5日実施済、西脇）``.
    """
    found = _IN_BRACKET.search(text)
    if found is None:
        return None
    is_done = re.search(r"済|完了", found["said"]) is not None
    return found.start(), found["said"], "done" if is_done else "in_progress", found["who"] or ""


_REFUSED = re.compile(
    r"[^。]*(?:(?:困難|対象外|不可)(?:である|です|だ)?|(?:困難|対象外|できない|できません|難しい|むずかしい|不可)と(?:の)?(?:回答|判断|説明|こと)(?:である|です|だ)?"
    r"|(?:ため|ので|により|都合で?|理由で)[^。]*(?:できない|できません|難しい|むずかしい))(?:する|した|しました|済み?)?[。]?"
)


def is_refused(answer: str) -> bool:
    """Whether an answer turns a wish down: ``人員の都合で困難と回答``."""
    return _REFUSED.fullmatch(answer.strip()) is not None
