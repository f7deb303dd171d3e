"""What stands among action items and is none: questions to diagnose with, news of the items, mere cautions."""

from __future__ import annotations

import re

from pmdocs.core.actions.date_grammar import WRITTEN, is_japanese
from pmdocs.core.actions.promises import begins_like_work, is_promise

_DIAGNOSES = re.compile(
    r"\b(?:diagnos(?:is|tics?)|diagnosing|trouble-?shooting|debugging)\b[\w &/-]{0,24}?\b(?:check-?lists?|run-?books?|play-?books?|notes?|guides?|questions|commands|tips|cheat ?sheets?)\W*$"
    r"|(?:確認|診断|切り?分け|点検|デバッグ|トラブルシュー(?:ト|ティング))(?:用|時|のため|の際)?の?(?:チェックリスト|ランブック|メモ|ガイド|コマンド集?)\W*$",
    re.IGNORECASE,
)


def tells_diagnosis(title: str) -> bool:
    """Whether a heading says how to find out what is wrong: ``Diagnostic checklist``, ``切り分けメモ``."""
    return _DIAGNOSES.search(title) is not None


_QUESTION = re.compile(r"(?P<said>[^?？。!！]{4,160}?)(?:[?？](?=\s|$|[^\x00-\x7f])|(?<=か)。)\W*")
_ASKS = re.compile(
    r"(?:(?:in|on|at|for|since|to) )?(?:is|are|was|were|do|does|did|has|have|had|isn't|aren't|wasn't|doesn't|didn't|which|what|when|where|why|who|whose|how)\b"
    r"|(?:[\w'-]+ ){1,4}or (?:[\w'-]+ ?){1,4}$",
    re.IGNORECASE,
)
_PROPOSES = re.compile(
    r"\b(?:should|shall|can|could|might|may|would|will|needs?|want|worth|possibl[ey]|better|ways?|instead|avoid|prevent|next time)\b"
    r"|(?:what|how) (?:if|about)\b|(?:is|are) there\b|(?:do|does|did) (?:we|our \w+|the \w+) (?:even |already |still )?have\b"
    r"|でき(?:ない|る|ます|ません|れば)|べき|必要|(?:ほう|方)が|ては(?:どう|いかが)|どう(?:すれ|やって|し|改善|防)|検討|[しれせけめえ]ないか$|[良よい]いか$|(?:どうか|ましょうか)$",
    re.IGNORECASE,
)
"""How a question reads that asks for work, or for what is lacking: ``Can we alert on it?``, ``監視を追加できないか？``."""
_LOOKS = re.compile(
    r"(?:check|compare|confirm|count|examine|find|group|identify|inspect|look|measure|open|query|read|review|run|search|see|test|try|use|verify)\b"
    r"|.*(?:確認|比較|集計|調査|検索|参照|特定|実行|チェック)(?:する|します)?。?$|.*(?:見る|調べる|確かめる|比べる|数える|探す)。?$",
    re.IGNORECASE,
)
"""How the answer to such a question is to be found."""


def asks(text: str) -> bool:
    """Whether the first sentence asks how things stand: ``Is it real traffic? Group …``, ``直前にデプロイがあったか？``.

    A question that asks whether to do something is work, and so is one that is answered with it.
    """
    found = _question(text)
    if found is None:
        return False
    said, rest = found["said"].strip(), found.string[found.end() :]
    if _PROPOSES.search(said) or begins_like_work(said) or (is_promise(rest) and not _LOOKS.match(rest)):
        return False
    is_asked_ja = is_japanese(said) and said.endswith(("か", "る", "た", "い", "の", "は"))
    return is_asked_ja or _ASKS.match(said) is not None


def is_denied(text: str) -> bool:
    """Whether a line asks for something and says no to it: ``Do we need a second pool? no, one is enough``, 「…するか？→不要」.

    What is to be done instead is work.
    """
    found = _DENIED.match(text) if "?" in text or "？" in text else None
    return found is not None and not any(map(begins_like_work, _BEHIND_NO.split(text[found.end() :])))


_DENIED = re.compile(
    r"[^?？.。!！]{4,160}[?？]+\s*(?:[-–—→⇒:]+\s*)?(?:(?:no|nope|nah)(?=\s*(?:[,.;!]|[-–—]\s|$))"
    r"|(?:いいえ|不要(?:とした|とする|です)?|しない(?:ことにした|ことにする)?|やらない(?:ことにした)?|見送り?|却下)(?=\s*(?:[。、（(]|$)))[\s,.;!。、–—-]*",
    re.IGNORECASE,
)
_BEHIND_NO = re.compile(r"(?:[,;.]|\s[-–—])\s+|[。、]")


def asks_to_diagnose(text: str, *, has_more: bool) -> bool:
    """Whether a line of a list is a question and how to answer it; ``has_more``: there are lines below it.

    A question alone may be one that somebody is to answer, and so may one for the cause or for whom; what is to be
    done besides looking is work.
    """
    found = _question(text)
    if found is None or _SEEKS.search(found["said"].strip()):
        return False
    answer = found.string[found.end() :]
    is_to_do = any(begins_like_work(part) and not _LOOKS.match(part) for part in _ALSO.split(answer))
    return (has_more or bool(answer)) and not is_to_do and asks(text)


_SEEKS = re.compile(
    r"^(?:why|who|whose|how)\b(?! (?:many|much|often|long|old|far|big|large|full|fast|slow)\b)|なぜ|何故|どうして|誰",
    re.IGNORECASE,
)
_ALSO = re.compile(r"[.;,]\s+(?:and |then )*|\s(?:and(?: then)?|then)\s|し?、|。")
"""Between one thing to do and another: ``Find an owner and document it``."""


def _question(text: str) -> re.Match[str] | None:
    """The question that a text begins with; most have none."""
    is_asked = "?" in text or "？" in text or "か。" in text
    found = _QUESTION.match(text.replace("’", "'").strip()) if is_asked else None
    return None if found is None or _OPENED.search(found["said"]) else found


_OPENED = re.compile(r"[(（][^()（）]*$")
"""``Load test (with k6? …``: a question within a bracket is not the line's."""


_DAY = rf"(?:{WRITTEN.pattern})\s*+[)）\]]?\s*+"
_NEWS = re.compile(
    rf"\W*+(?:{_DAY}[:：,、–—-]?\s*+)?"
    r"(?:(?:follow-?ups?|action items?|actions?|remediation) (?:status|progress|update)|(?:status |progress )?update|addendum|postscript"
    r"|追記|続報|進捗(?:状況)?|その後の?(?:状況|経過)?|(?:対応|フォローアップ|対策)の?(?:状況|進捗))"
    rf"\s*+(?:[(（\[]?\s*+{_DAY})?[:：]\s*(?=\S)",
    re.IGNORECASE,
)


def tells_news(text: str) -> bool:
    """Whether a paragraph tells what became of the items: ``2026-05-04 follow-up status: completed. …``, ``追記：…``.

    What promises more work there is work.
    """
    found = _NEWS.match(text) if ":" in text or "：" in text else None
    return found is not None and not is_promise(text[found.end() :])


_ANNOUNCES = re.compile(
    r"(?:[^.!?,]{0,90}, (?:(?:and|so) )?)?(?:we|i)(?:['’](?:re|ve|ll)| are| have| will)?(?: be| been| also| already| now| currently)* (?:making|taking|made|taken|take|make|implementing|introducing|introduce)"
    r" (?:(?:a|an|the|some|several|many|few|series|number|of|two|three|four|five|various|concrete|important|further|additional|immediate|following|significant|major|other|more|new|long[- ]term|longer[- ]term|short[- ]term|structural|strategic|preventive|preventative|corrective|proactive|[a-z]+ing) ){0,5}"
    r"(?:changes|improvements|steps|measures|actions|adjustments|precautions|commitments)"
    r"(?:,? (?:(?:based on|as a result of|following|in response to|because of|after|in light of|to (?:prevent|avoid|address|improve|ensure|reduce|make sure|minimi[sz]e|mitigate|strengthen|help)\b|(?:to|in|across) (?:our|the) (?:infrastructure|systems?|processes|platform|services?|tooling|operations)\b)(?:(?!\b(?:including|such as|namely|by [a-z-]+ing)\b)[^.!?:]){0,160}))?[.!:]?\s*$",
    re.IGNORECASE,
)
_REFERS_BACK = re.compile(
    r"(?:(?:some|most|many|all|each|several) of (?:these|those|the (?:changes|fixes|measures|improvements))\b|(?:all )?(?:these|those|both) (?:\w+ )?(?:changes|fixes|measures|improvements|patches|steps|actions) )|this (?:bug|change|fix|patch|issue) |th(?:e|is) (?:fix|patch|hot-?fix) (?:above|was|is|has)\b",
    re.IGNORECASE,
)


_FOUND = re.compile(
    r"[^。、→⇒:：]{1,40}?(?:は|が|も|には|では)(?!、)[^。→⇒:：]{0,60}?(?:(?:と|こと[がも])(?:判明|分か[っり]|わか[っり])|対象外(?:と(?:判明|確認|判断)|で(?:ある|あった)と確認))"
    r"(?:した|しました|た|ました|済み?)?。?(?:\s*[(（][^()（）]{1,20}[)）])?\s*"
)


def tells_finding(text: str) -> bool:
    """Whether a line says no more than what was found out: ``KB-3 は対象外と判明(11/13 林)``."""
    return _FOUND.fullmatch(text) is not None


def only_announces(text: str) -> bool:
    """Whether a paragraph says no more than that changes are made: ``We’re making concrete changes based on this incident.``."""
    return _ANNOUNCES.match(text) is not None


def refers_back(text: str) -> bool:
    """Whether a paragraph tells more of what stands above it: ``These changes were included in …``."""
    return _REFERS_BACK.match(text) is not None


_CAUTION = re.compile(
    r"(?:please )?(?:always )?(?:be (?:more |very |extra )?(?:careful|cautious|aware|mindful|wary)|beware|keep in mind|bear in mind|remember that|(?:do not|don't|never) (?:assume|forget(?! to\b)|trust))\b",
    re.IGNORECASE,
)
_CAUTION_JA = re.compile(
    r"(?:(?:を|と|も)疑う|(?:に|を|へ?の)?(?:注意|意識|留意|用心|警戒)(?:する|すること|が必要)|気を[つ付]ける|(?:念頭|頭)に(?:置く|入れる|置いておく)|心(?:が|掛)ける|過信しない)(?:こと)?$"
)


def only_cautions(text: str) -> bool:
    """Whether no sentence says what to do but at most what to beware of: ``… 可能性を疑う。``, ``Keep in mind that …``."""
    sentences = [part.strip(" 。.!\n") for part in re.split(r"(?<=[.!?])\s+|(?<=。)", text.replace("’", "'"))]
    said = [part for part in sentences if part]
    warned = [part for part in said if _only_warns(part)]
    return bool(warned) and not any(begins_like_work(part) for part in said if part not in warned)


def _only_warns(sentence: str) -> bool:
    if _CAUTION_JA.search(sentence):
        return not _DOES_FIRST.search(sentence)
    _, *behind = _BEHIND.split(sentence)
    return _CAUTION.match(sentence) is not None and not any(map(begins_like_work, behind))


_BEHIND = re.compile(r"[:;,]\s*(?:and |then )*|\s[-–—]\s|\sand\s(?:then )?")


_DOES_FIRST = re.compile(r"を[^、。を]{1,20}(?:し|[いえきけげしせべめれ]て?|んで|って)、")
"""``差分を確認し、…に注意する``: there is work before the caution."""


def not_taken(title: str) -> bool:
    """Whether a line names what was thought of and is not to be done: ``検討したが行わないもの``, ``採用しなかった案``."""
    return _NOT_TAKEN.fullmatch(title.strip(" :：■◆【】")) is not None


_NOT_TAKEN = re.compile(
    r"(?:[(（]?[\d.．)）]+\s*)?(?:(?:検討|協議)(?:した|し|の結果|した結果)?が?、?)?(?:今回は?)?(?:採用を)?(?:行わない|行わなかった|実施しない|実施しなかった|採用しない|採用しなかった|対応しない|対応しなかった|やらない(?:と決めた)?|やらなかった|行わないと決めた|見送った|見送る|見送り(?:とした)?(?:の)?|却下(?:した|された)?|不採用(?:とした|の)?)(?:もの|こと|案|対策案?|対応策?|措置|方法|手段|施策|項目|事項|内容|アイデア|提案)(?:と理由|とその理由)?(?:\s*[(（][^()（）]*[)）])?"
)
