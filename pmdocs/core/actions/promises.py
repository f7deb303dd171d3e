"""Whether a sentence of prose promises work: under a heading for action items, not all of it does."""

from __future__ import annotations

import re

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.work_verbs import DID, DOING, IMPERATIVE, QUALITIES, SETTLED, VERBS

_CONDITION = re.compile(
    r"(?:if|when|once|after|before|where|until|while|as soon as|for|in|on|during|to|long(?:er)?[- ]term|short[- ]term)\b[^,.;:]{2,60},\s+",
    re.IGNORECASE,
)
"""``If it still fails, add …``: what comes before the work."""
_MORE_OFTEN = (
    r"\b(?:updates?|upgrades?|reviews?|checks?|tests?|drills?|audits?|backups?|meetings?|deploy(?:ment)?s?|releases?|trainings?|maintenance|inspections?|scans?|rotations?|patching|exercises?|rehearsals?)"
    r" will (?:also |now )?(?:occur|happen|take place|be held|be done|be run|run) (?:more (?:often|frequently|regularly)|every\b|each\b|daily|weekly|monthly|quarterly|yearly|annually|at least|once|twice|before|after each|earlier)"
)
"""``Restore drills will take place every month``."""
_COMMITTED = re.compile(
    r"\b(?:we(?:'ll| will| need to| should| must| have to| plan to| are going to| intend to| want to)"
    rf"|(?<!n't )(?<!not )(?:will|should|must|needs? to|has to|have to|is going to|are going to) be\b(?! (?:enough|sufficient|fine|ok|okay|safe|able|unable|slower|faster|higher|lower|longer|worse|affected|impacted|possible|unavailable)\b)|\bwill (?:\w+ly )?(?:{'|'.join(VERBS)})\b"
    rf"|\bstill (?:has|have|needs?) to (?:{'|'.join(VERBS)}|call|talk|speak|meet|answer|reply|draft|sign|visit|order|pay)\b"
    r"|(?:is|are|am) (?:going|planning|planned|aiming|continuing|working) (?:to|on|at|for)"
    r"|(?:is|are|am) planning (?:(?:further|future|more|additional|new) )?work (?:on|to))"
    rf"|{_MORE_OFTEN}",
    re.IGNORECASE,
)
_COMMITTED_JA = re.compile(
    r"(?:する|します|[いお]たします|致します|まいります|参ります|行う|行います|おこなう|おこないます|(?:た|だ)?い|こと|予定(?:です|である|だ|している|しています)?|ましょう|しよう|べき(?:だ|です)?|つける|付ける|(?:加|変|替|整|備)える"
    r"|(?:直|戻|移|出|残|渡|増や|減ら|外|足|延ば|伸ば|動か|回|流|消|示|試|落と|なく|無く|促|写|正|押|生か|活か)す|(?:書|置|除|省|開|引|付|届|磨)く|(?:防|つな|継)ぐ|(?:組|読|積|盛り込|取り込)む|(?:選|学)ぶ|(?:持|保)つ|(?:抑え|揃え|そろえ|伝え|調べ|比べ|確かめ|決め|止め|やめ|始め|進め|高め|早め|広げ|下げ|上げ|分け|続け|設け|避け|見つけ|まとめ|集め|求め|改め|固め|埋め|書き換え|切り替え|入れ替え|置き換え|育て|終え)る|(?:作|取|測|分|絞|送)る|くする|れる|せる|ようにする|やる"
    r"|(?<![ありなれえけげじ])(?<!でき)(?<![てで][いお])(?<!お)(?<![思願])(?<![思願違]い)(?<!ざい)ます|[加変替整備伝]えます|[上下広]げます|[図取作送測張配守絞直削]ります|(?:う|たい)と(?:思|考え)(?:って|て)い?(?:る|ます)|(?:張|配|撮|守|断|縛|絞|払|直|削|譲|つく|やりと)る|[改載乗任]せる|追加|修正|改善|整備|導入|作成|更新|検討|調査|実施|見直し|強化|設定|変更|削除|移行|自動化|周知|共有|徹底|廃止|統一|化|改訂|改定|要求|手配|送付|掲載|追記|付与|点検|交換|訓練|確立|制限|構築|拡充|拡張|削減|向上|遵守|禁止|策定|分離|検証|実装|遮断|防止|抑制|短縮|増強|増設|冗長化|義務付け|切り替え|切替)[。.]?$"
)
_NOT_DOING_JA = re.compile(
    r"(?:(?:まま|現状維持)[とに](?:する|します|した)|ない|見送った|見送る)(?:こと|もの|対策|項目)?[。.]?$"
)
PAST_JA = re.compile(
    r"(?:した|ました|った|いた|れた|済み?|(?<!予定し)(?<!と思っ)(?<!と考え)て(?:いる|います)|んで(?:いる|います))[。.]?$"
)
_NEEDED_JA = re.compile(
    r"(?!.*(?:には|場合[はに、]|(?:ユーザー?|利用者|顧客|お客様|各自)[はがに]))[^。]{2,}"
    r"(?:(?:する|[行おこな]う|直す|減らす|増やす|設ける|整える|決める|見直す|備える|やめる|分ける|[加変替]える)必要が(?:ある|あります)"
    r"|(?:追加|修正|改善|整備|導入|作成|更新|見直し|強化|変更|移行|自動化|周知|徹底|廃止|統一|構築|拡充|分離|実装|冗長化|増設|改修|策定)が必要(?:です|である|だ)?)。?$"
)
"""``閾値の見直しが必要``, ``監視を追加する必要がある``: work that is wanted, but not what users or a step of the system need."""


_DECIDED_JA = re.compile(
    r"(?<!ない)(?<!ず)(?:する|行う|[加変替整備設見始進決分続止定]?[えけめげせてれべ]る|[くむすうつる])(?:こと[とに]|ように(?=決))(?:(?:いた)?しました|した|決めた|決めました|なりました|なった|(?:(?:いた)?して|なって)(?:いる|います|おります))[。.]?$"
)
"""``…を目視で確認することとした``: it was decided, and what was decided is to be done."""


def is_decided(text: str) -> bool:
    """Whether a Japanese sentence tells what was decided to be done."""
    return _DECIDED_JA.search(without_remark(text.strip()).rstrip("。 ")) is not None


def _is_needed(text: str) -> bool:
    return "必要" in text and _NEEDED_JA.match(text) is not None


PLEASANTRY_JA = re.compile(
    r"お願い(?:申し上げ|[いお]?た?し)|お詫び|申し上げ|(?:続報|詳細|経過|状況|結果|情報).{0,12}(?:公開|公表|お知らせ|連絡|報告(?!する。?$))|(?:再発防止|改善|サービス向上|品質向上|信頼回復)に(?:努め|尽力|取り組んで)"
)
"""What a notice ends with: no work that anybody could check."""


_REPLIES = frozenset({"はい", "いい", "よい", "ない", "すごい", "うれしい", "ありがたい"})
"""What is said in answer, and ends as a wish does."""


def is_promise(text: str) -> bool:
    """Whether a paragraph's first or only sentence says what is to be done."""
    text = text.strip()
    if not text or text.endswith((":", "：", "?", "？")) or might_have_been(text):
        return False
    if is_japanese(text):
        text = without_remark(text.rstrip("。．.!！w ")) or text
        text = text[:-1] if text.endswith(("ますね", "ますよ")) else text
        if text in _REPLIES:
            return False
        if _DECIDED_JA.search(text) and not PLEASANTRY_JA.search(text):
            return True
        is_hollow = PAST_JA.search(text) or _NOT_DOING_JA.search(text) or PLEASANTRY_JA.search(text)
        return bool(_COMMITTED_JA.search(text) or _is_needed(text)) and not is_hollow
    first = re.split(r"(?<=[.!])\s", text, maxsplit=1)[0]
    if _COURTESY.match(first):
        return False
    return (
        begins_with_task(text)
        or is_owed(first)
        or bool(_IS_TO.match(first))
        or bool(_PLANS.match(first))
        or undertakes(first)
    )


_COURTESY = re.compile(
    r"(?:we|i)(?: also| still)? (?:(?:do not|don['’]t) (?:believe|think|expect|feel|anticipate)\b"
    r"|(?:would like|want|wish)(?: once again| again| also)? to (?:thank|remind|apologi[sz]e|note|stress|emphasi[sz]e|point out|assure|invite|reiterate)\b)",
    re.IGNORECASE,
)
"""What is said to readers, whatever it goes on with: ``We would like to remind everyone …``."""


def is_owed(sentence: str) -> bool:
    """Whether an English sentence says anywhere that something will, must or is to be done."""
    return bool(_COMMITTED.search(sentence) or _TO_BE.search(sentence))


_INTENDS = re.compile(
    r"(?:よう|おう|ろう|そう|とう|こう|もう|たい)と(?:思って|考えて)い?(?:ます|る)(?:\s*[(（][^()（）]*[)）])?。?\s*$"
)


def intends(text: str) -> bool:
    """Whether a sentence says what its writer means to do: ``…を作ろうと思ってます``."""
    return _INTENDS.search(text) is not None


_CAN = re.compile(
    r"(?:we|the team|our team) (?:can|could|may want to) (?:also |then |instead )?"
    rf"(?!(?:confirm|find|get|give|have|identify|know|learn|look|reach|report|reproduce|require|resolve|see|track|use|verify|work|avoid|prevent|ensure|explain|keep|make)\b)(?:{'|'.join(VERBS)})\b",
    re.IGNORECASE,
)


def proposes(text: str) -> bool:
    """Whether a sentence names work that could be done: ``We can build a dashboard …``; what one can *see* is none."""
    return _CAN.match(text.strip()) is not None and not might_have_been(text)


_IS_TO = re.compile(
    rf"the (?:\w+[ -]){{0,2}}(?:proper|right|correct|real|actual|permanent|lasting|best|long[- ]term|only real) (?:fix|solution|remedy|answer),?"
    rf" (?:is|will be|would be) to (?:{'|'.join(VERBS)})\b",
    re.IGNORECASE,
)
"""``The proper fix is to bound the retries``."""
_PLANS = re.compile(
    rf"(?:(?:(?:there are|further|future|our|the) )*plans? to (?:\w+ly )?(?:{'|'.join(VERBS)})\b"
    r"|planned (?:\w+ )?(?:actions|changes|fixes|improvements|measures|steps|upgrades|work) (?:are|include|includes|including|is)\b(?! (?:below|above|as follows|listed|tracked|described|in)\b))"
    r"(?!.*\b(?:was|were|had|never|dropped|abandoned|cancell?ed|shelved|before the (?:incident|outage))\b)",
    re.IGNORECASE,
)
"""``Plans to add a second zone are in review``, ``Planned changes including …``."""


def begins_with_task(text: str) -> bool:
    """Whether an English text begins with what to do, perhaps behind a condition."""
    return bool(IMPERATIVE.match(_CONDITION.sub("", text)))


_TO_BE = re.compile(
    rf"(?<!what )(?<!who )(?<!which )(?<!that )\b(?:is|are|remains?|(?:is|are) (?:still|yet|scheduled|due|intended)) to be (?:\w+ly )?(?:{SETTLED})\b"
    rf"|^(?:it is|we) (?:strongly |also )?(?:recommend(?:ed)?|suggest(?:ed)?|proposed?|advised?)"
    rf" (?:to (?:{'|'.join(VERBS)})\b|that (?!.*\b(?:was|were|had)\b)(?!(?:all |the |our |any )?(?:users?|customers?|clients?|operators|everyone|you)\b))"
    rf"|\b(?:have|has) (?:decided|agreed|promised|offered|volunteered|undertaken|committed) to (?:{'|'.join(VERBS)}|draft|sign|offer)\b"
    r"|^it (?:has been|was) (?:agreed|determined|identified|recogni[sz]ed) that [^.:;?!]{4,100} (?:is|are) (?:required|needed)\b"
    r"|\b(?:deployment|implementation|installation|integration|introduction|migration|procurement|purchase|removal|replacement|roll-?out|upgrade)s? of [^.:;?!]{3,60} (?:is|are) (?:still |currently |now )?(?:pending|outstanding|ongoing|under ?way|in progress|planned|scheduled)\b",
    re.IGNORECASE,
)
"""``The old pool is to be retired``, ``It is recommended to …``."""
_OBLIGED = re.compile(
    rf"(?!(?:when|if|once|until|while|as|because|since|unless|where|that|which|what|in|for)\b)(?P<definite>(?:the|this|these|that|those|it|its|they|their|such|both|each|he|she|he)\b)?"
    rf"[^.:;?!]{{3,120}}?\b(?:should|must|needs? to|ha(?:s|ve) to) (?:also )?be (?:\w+ly )?(?:{SETTLED})\b",
    re.IGNORECASE,
)


def obliges(sentence: str, *, anew: bool) -> bool:
    """Whether a sentence says what should be done and by nobody in particular: ``Backups should be tested …``.

    ``anew``: of something that the sentence before did not name.
    """
    found = _OBLIGED.match(sentence)
    return found is not None and not (anew and found["definite"])


_STARTS_WITH_DOING = re.compile(rf"(?:\w+ly\s+)?(?:{DOING})\b(?!\s*:)", re.IGNORECASE)
_UNDERTAKES = re.compile(
    r"\b(?:we|i|they|(?:our|the)(?: \w+)?? (?:teams?|engineers|developers|group|squad|staff|company))"
    r"(?:(?:'ll| will| plans? to| intends? to|(?:'re|'m| are| am| is)(?: also| now)? going to)\s+(?!see\b|share\b|track\b|have confidence\b|be (?:able|confident|better)\b)"
    rf"|(?:'re|'m| are| am| is|(?:'ve| have| has) been)\s+(?:also\s+|now\s+|currently\s+|actively\s+|already\s+|continuing to\s+)?(?!tracking\b)(?:{DOING})\b)"
    rf"|\b(?:a|have) plans? (?:in place )?to\b|\bwill be (?:\w+ly )?(?!communicated|published|notified|reported|provided|shared)(?:{SETTLED})\b|{_MORE_OFTEN}",
    re.IGNORECASE,
)
"""Somebody says that they will, or do: ``Our team is also evaluating …``."""


def undertakes(sentence: str) -> bool:
    """Whether a sentence in the midst of others is a promise: stricter than `is_promise`, which may be a first one's."""
    if is_japanese(sentence):
        return is_promise(sentence) and not _is_needed(sentence.strip())
    sentence = sentence.replace("’", "'")
    return bool(_UNDERTAKES.search(sentence)) and not _COURTESY.match(sentence)


def begins_like_work(text: str) -> bool:
    """Whether a list item reads like a task: ``Add …``, ``Adding …``."""
    return is_promise(text) or bool(_STARTS_WITH_DOING.match(text))


_NOMINAL = re.compile(
    r"(?:addition|adoption|automation|cleanup|clean-up|creation|deprecation|documentation|enhancements?|expansion|extension"
    r"|implementation|improvements?|increase|integration|introduction|migration|reduction|refactoring|removal|replacement|review"
    r"|rollout|rotation|separation|upgrade|better|stricter|stronger|additional|more|new|improved|automated|automatic|regular)\b",
    re.IGNORECASE,
)


def names_work(text: str) -> bool:
    """Whether a title says what is to be done, as a promise or as a noun: ``Removal of the flag``, ``監視の追加``."""
    text = without_remark(text.strip()).rstrip(":： ")
    return is_promise(text) or bool(_NOMINAL.match(text)) or bool(_NOUN_JA.search(text))


_NOUN_JA = re.compile(r"(?:対策|防止|確認|テスト|記録|監視|点検|訓練|駆動開発|見直し)$")
_REMARK_BEHIND = re.compile(
    r"(?:(?<!\s)\s++)?(?:[←⇐][^←⇐]{1,80}$|[(（\[【][^()（）\[\]【】]*[)）\]】]\s*。?\s*$)"
)


def without_remark(text: str) -> str:
    """A sentence without the bracket at its end, ``拡張した（11/5 完了）``, or what is said of it besides, ``… ← 4.9 以降``."""
    return _REMARK_BEHIND.sub("", text)


def commits(sentence: str) -> bool:
    """Whether a sentence says that something will or should be done: enough where the first ones promise nothing.

    An order in the midst of others is none: it tells how to fill in the table below.
    """
    if undertakes(sentence):
        return True
    return is_promise(sentence) and not begins_with_task(sentence) and not _RESTRICTS.match(sentence)


_RESTRICTS = re.compile(
    r"(?:however|unfortunately|but|still|that said|nevertheless|残念ながら)\b,?\s", re.IGNORECASE
)
"""How a sentence begins that only says what must stay as it is: ``However, some must be left …``."""
_MIGHT_HAVE = re.compile(
    r"(?:if\b[^.:;,(]{2,60}?,?\s)?(?:(?!\b(?:so|because|that|which|who|where|when|why|if|whether|to|will)\b)[^.:;,(]){0,60}?"
    rf"\b(?:should|could|would|might)(?:n[’']t| not)?(?: (?:also|probably|\w+ly))? have\s+(?:(?:{QUALITIES})\s+(?:the|an?|our|it|this|that|these|those|for|before|in|with|on)\b"
    rf"|(?!(?:{QUALITIES})\b)(?:{DID}|been|caught|seen|known|noticed|done|helped|happened|taken|allowed|told|shown|given|fired|alerted|paged)\b)",
    re.IGNORECASE,
)
_ONLY_CHANCE = re.compile(
    r"(?:(?:the|our) )?only (?:thing|way|chance|option)\b[^.:;]{0,60}?\b(?:could|would|might)(?: not|n[’']t)? have\b"
    r"|all (?:that )?(?:we|i|it|they|anybody|anyone|one) could have\b"
    r"|唯一(?:でき|とれ|取れ|可能だっ)た.*(?:た|でした)[。.]?$",
    re.IGNORECASE,
)


def tells_only_chance(text: str) -> bool:
    """Whether a sentence names what alone would have helped: ``The only thing we could have done: check the notes``."""
    return _ONLY_CHANCE.match(text.strip()) is not None


_MIGHT_HAVE_JA = re.compile(
    r"(?:べき(?:だった|でした|であった)(?:が[^。]{1,14}未(?:実施|対応))?|たはず(?:だった|でした|だ|です|である)?|[ばら](?:よ|良)かった(?:です|と思う|と思います)?|たかもしれ(?:ない|ません)"
    r"|(?:れば|たら).{0,30}(?:防げた|避けられた|(?:検知|発見|対応|防止|回避)できた|気[づ付]けた|こと[がも]できた|済んだ))[。.]?$"
)


def might_have_been(text: str) -> bool:
    """Whether a sentence tells what nobody did: ``We should have added …``, ``事前に確認しておくべきだった``.

    ``Add an alert that would have fired`` and ``we should have an alert`` are work.
    """
    if tells_only_chance(text):
        return True
    if is_japanese(text):
        *before, last = [part for part in text.strip().split("。") if part] or [""]
        return not before and bool(_MIGHT_HAVE_JA.search(last))
    return _MIGHT_HAVE.match(text) is not None and not IMPERATIVE.match(text)
