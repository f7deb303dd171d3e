"""What stands beside *done* and says that something of it is left: ``done except the docs``, ``検証環境 済``, ``Done (reverted)``.

One place where it was done, such as staging, leaves the others, unless all of them or production is named as well. What
the action itself speaks of is no such sign: ``Rebuild staging - done in staging``.
"""

from __future__ import annotations

import re

from pmdocs.core.actions.undone import leaves_undone
from pmdocs.core.vocabulary import SIGNS_AGAINST_DONE

_ENV = (
    r"(?:staging|stg|pre[- ]?prod(?:uction)?|sandbox|canary|qa|uat|dev(?:elopment)?|lab"
    r"|test(?:ing)?(?= (?:env|site|system|server|cluster|host|machine))"
    r")(?: (?:env(?:ironment)?|site|system|server|cluster|host|machine)s?)?"
)
_UNIT = r"(?:node|host|server|machine|region|site|cluster|zone|shard|team|service|env(?:ironment)?|customer|tenant)"
REGION = (
    r"(?:(?:north|south|east|west|central)(?:ern)?|eu|emea|apac|latam|us|usa|uk|europe|asia|africa|america|americas|oceania|japan|china|india|germany|france|tokyo|osaka|london|dublin|ireland|paris|berlin|frankfurt|singapore"
    r"|sydney|mumbai|seoul|oregon|ohio|virginia|california|canada|brazil|australia|korea|new york|amsterdam|stockholm|zurich|madrid|milan|(?:us|eu|ap|sa|ca|me|af)-[a-z]+-?\d[a-z]?)"
)
"""Where systems stand that stand elsewhere as well."""
ENV_JA = r"(?:(?:検証|試験|開発|テスト|ステージング|stg|dev|qa)[ \u3000]?(?:環境|系|機)|ステージング|(?<![a-z])(?:stg|dev)(?![a-z]))"
_LEFT = re.compile(
    r"\b(?:except|excluding|apart from|aside from|other than|save for|minus|all but|pending|awaiting|waiting (?:for|on)"
    r"|outstanding|remain(?:s|ing)|to (?:follow|come|be \w+)|to-?do|tbd|most(?:ly| of)|part(?:ly|ially)|nearly|almost|half|in part"
    r"|the rest|(?:in|by|under|with|within|through) (?:another|a different|some other) (?:item|action|team|ticket|issue|task|project|incident|document|report)|so far|rolls out|rolling out|being \w+ed|testing now|for now|temporar(?:y|ily)|not(?! (?:needed|required|necessary|applicable|affected)\b)|never|needs?|unless|until)\b"
    r"|\bmerged (?:(?:in)?to|with) (?:another|the other|an? (?:other|bigger|larger|wider)|ai\b|item|action|[a-z]+-\d)"
    r"|\bbar (?:the|one|a few|some)\b|(?<![-\w])only(?= (?:in|on|for|at|the|one)\b| \w+ left\b|\W*$)|\b\w+s left\b"
    r"|\bsome (?:gaps?|parts?|of|left)\b|\b(?:step|phase|part) (?:1|one|i)\b"
    r"|\bwith (?!no\b)(?:(?:some|a few|minor|small|known|open) )*(?:caveats?|exceptions?|gaps?|limitations?|reservations?|conditions)\b"
    r"|\bwith (?:some|known|open|minor|remaining) issues\b|(?<![\d.])(?!100)\d{1,2} ?[%％]"
    r"|(?<!以)未(?!然)|一部|以外|(?<!削)除[きくい]|(?:のみ|だけ)(?!な)|半分|ほぼ|概ね|おおむね|一旦|いったん|条件付|残(?:課題|作業|件|り|あり)(?!なし)|待ち|(?:テスト|検証|試験|レビュー|展開)中|まで(?=完了|済|実施)"
    r"|(?:恒久|本格)(?:対応|対策|対処)?は|暫定(?:的|対応|対処|対策|措置)|第?[一二1-9](?:段階|フェーズ)目?|フェーズ\s?[1-9]",
    re.IGNORECASE,
)
PARTLY_JA = r"(?:一部|大半|半数|ほぼ|おおむね|概ね|未(?!然))[一-龯ァ-ヶー]{1,6}(?:済|完了|しました|した)"
"""``一部対応済み``, ``未返済``: something of it is left, or all, in the word for done itself."""
_BACK = re.compile(
    r"\b(?:revert(?:ed)?|roll(?:ed)?[ -]?back|back(?:ed)? out|undone|regressed|re-?opened)\b|切り?戻し?|差し?戻し?|ロールバック",
    re.IGNORECASE,
)
_IN_ONE_PLACE = re.compile(
    rf"\b(?:in|on|to|for|at) (?:the )?{_ENV}(?=\W*$|\W*[,;.()])|^\W*{_ENV}(?=\W*$|\s*[:：]|\W+(?:only|done|complete[d]?|finished)\b)"
    rf"|\b(?:in|on|for|at) (?:the )?{REGION}(?: (?:region|site|office|customers|users|cluster))?(?=\W*$|\W*[,;.()])"
    rf"|[(（,、]\s*{_ENV}\s*(?=[)）,、]|$)|{ENV_JA}(?!の)|(?:[1-9１-９]|片)号?[機系台](?!数)"
    rf"|\b(?:on|in|for|at) (?:just )?(?:one|1|two|2) (?:{_UNIT}s?\b|of\b)|\b(?P<some>\d+|one|two|three) (?:of|out of) (?:the )?(?!(?P=some)\b)(?:\d+|\w+)",
    re.IGNORECASE,
)
_STAGE_JA = re.compile(
    r"(?<![一-龯])(設計|要件定義|検討|見積|準備|手配|起票|調達|発注|申請|方針決定|コード|PR作成|プルリクエスト作成|プルリク作成|PR|プルリク)(?:書作成|り)?(?:が|は|を|まで)?(?:作成|提出)?(?:完了|済み?|終了)"
)
"""A first stage of the work that was done: 「設計完了」."""
_SITE_JA = re.compile(
    r"(?:^|[\s、(（])((?:東京|大阪|名古屋|福岡|札幌|仙台|広島|横浜|京都|神戸|関東|関西|東日本|西日本|国内|海外|本社|本店)(?:側|分)?"
    r"|(?!全|両|各|すべて|全て)[^\s、。()（）]{1,6}(?<!全)(?<!両)(?:支社|支店|拠点|工場|営業所|センター|リージョン|店舗|病棟|校舎|棟|階|側|分))(?:は|のみ|だけ|で)?(?:対応|実施|適用|展開|移行|設置)?(?:完了|済み?)"
)
"""One site of several: 「東京は完了」."""
_WHERE = re.compile(r"^\W*(?:in|on|to|for|at)\s+(?:the\s+)?", re.IGNORECASE)
_AROUND = " \t\u3000(（)）,、:："
TRIED = re.compile(
    rf"\b(?:verif|test|check|confirm|validat|tri|rehears)\w* (?:\w+ ){{0,2}}?(?:in|on) (?:the )?{_ENV}"
    rf"|{ENV_JA}(?:で|にて|でも|上で)(?:の|も)?(?:動作|事前)?(?:確認|検証|試験|テスト)(?:済み?|も?完了)?",
    re.IGNORECASE,
)
"""Where it was tried before it was done."""
_EVERYWHERE = re.compile(
    r"\b(?:all|both|every\w*|each)\b|(?<!pre)(?<!pre-)(?<!pre )\b(?:prod(?:uction)?|live)\b|本番|全(?:て|環境|台|系|拠点|機)|すべて|両|とも|いずれも",
    re.IGNORECASE,
)


def is_in_part(told: str, action: str = "") -> bool:
    """Whether what is told beside *done* says that something is left of it; ``action`` is what was to be done."""
    if _LEFT.search(told) or _is_share(told):
        return True
    if _BACK.search(told) and not _BACK.search(action):
        return True
    if (stage := _STAGE_JA.search(told)) and stage[1] not in action:
        return True
    if (site := _SITE_JA.search(told)) and site[1] not in action:
        return True
    told = TRIED.sub(" ", told)
    if _EVERYWHERE.search(told):
        return False
    places = (
        _WHERE.sub("", found.group()).strip(_AROUND).casefold() for found in _IN_ONE_PLACE.finditer(told)
    )
    return not all(speaks_of(action, place) for place in places)


_ENDS_IN_ENV = re.compile(
    rf"\b(?:in|on|(?:deployed|released|shipped|rolled out|pushed) (?:[^.!?]{{0,60}} )?to) (?:the )?{_ENV}(?: (?:only|so far|for now|first))?\W*$",
    re.IGNORECASE,
)


def is_tried_only(sentence: str) -> bool:
    """Whether the first sentence tells of a deed where systems are tried: ``We have added the alert in staging.``."""
    first = re.split(r"(?<=[.!])\s", sentence, maxsplit=1)[0]
    return _ENDS_IN_ENV.search(first) is not None


def speaks_of(action: str, words: str) -> bool:
    """Whether an action has these words; those of Latin letters as words: *queue* speaks of no EU."""
    found = re.escape(words.casefold())
    return re.search(rf"(?<![a-z]){found}(?![a-z])", action.casefold()) is not None


_SHARE = re.compile(
    r"(?<![\d/.-])(?:(?P<some>\d{1,4})\s?/\s?(?P<all>\d{1,4})(?:\s?(?P<unit>件|台|店|社|名|人|拠点|箇所|か所|本|個|環境|機)|\s(?:of\b|(?:the )?(?!(?:by|in|on|at|via|with|and|done|see|the)\b)[a-z]+s\b))"
    r"|(?P<whole>\d{1,4})\s?(?:件|台|店舗?|社|名|人|拠点|箇所|か所|本|個|環境|機|項目|チーム|サーバー?|ノード)?中、?\s?(?P<part>\d{1,4}))(?![\d/])",
    re.IGNORECASE,
)
"""``2/3 hosts``, 「3件中2件」; a bare 2/3 may be a day."""


def _is_share(told: str) -> bool:
    return any(
        int(found["some"] or found["part"]) < int(found["all"] or found["whole"])
        for found in _SHARE.finditer(told)
    )


_BEHIND_BOX = re.compile(
    r"(?:(?:(?<!\s)\s++)?[(（\[【](?P<bracket>[^()（）\[\]【】]{2,48})[)）\]】]|(?:\s[-–—]{1,2}\s|[;；→]\s?)(?P<clause>[^-–—;；→]{2,60}))[.。]?\s*$"
)
_TAKEN_BACK = re.compile(
    r"\W*(?:still|only|not|partial\w*|partly|half|mostly|almost|needs?|pending|awaiting|waiting|re-?opened|reverted|rolled back|in progress|monitoring|watching|observing|soaking|except|to ?do|to (?:verify|follow|come|finish|check|test|be \w+)|wip|blocked|on hold|moved|superseded|replaced by|skipped|later|next (?:week|month|sprint|quarter|year|release)|n/a|(?:feature )?flag off"
    r"|(?:at )?\d{1,2} ?%|\d+ ?(?:of|out of) ?\d+|(?:\w+ ){1,3}(?:missing|open|outstanding|left|off|unfinished|incomplete|tomorrow|next (?:week|month|sprint|quarter|release))\W*$"
    r"|一部|[次来翌][期年月週]|未(?!使用|然)|ほぼ|半分|様子見|経過観察|監視(?:中|継続)|継続|引き続き|残|.{0,8}(?:待ち|中|のみ|だけ|除く)$)(?![a-z])",
    re.IGNORECASE,
)
_TELLS_WHERE = re.compile(r"\W*(?:done|in|on|for)\b", re.IGNORECASE)


def box_is_left(text: str) -> bool:
    """Whether what stands last behind a ticked box says that something is left: ``(only staging so far)``, ``- needs review``."""
    if SIGNS_AGAINST_DONE.search(text[-_LAST_SIGN:]):
        return True
    found = _BEHIND_BOX.search(text)
    if found is None or not text[: found.start()].strip():
        return False
    said = found["bracket"] or found["clause"]
    if takes_back(said) or leaves_undone(said, text[: found.start()]):
        return True
    is_told = found["bracket"] is not None or _TELLS_WHERE.match(said)
    return bool(is_told) and is_in_part(found.group().strip(), text[: found.start()])


_LAST_SIGN = 3


def takes_back(words: str) -> bool:
    """Whether words beside a ticked box begin by saying that something is left: ``partial``, 「様子見」."""
    return _TAKEN_BACK.match(words) is not None


_OPEN, _CLOSED = "(（[【", ")）]】"
_APART = re.compile(r"\s[-–—]{1,2}\s|[;；。→⇒\u3000]|[.!?]\s|\s{2,}|(?<=[^\x00-\x7f])\s(?=\S{2,14}\s?$)")
"""What parts a line; behind a Japanese word so does the blank before the word that stands with the state."""
_LABEL = re.compile(r"[:：]\s?")


def told_with(text: str, state: str) -> tuple[str, str]:
    """What a line tells together with a state behind its action, the bracket around it or all from its clause on, and what stands before.

    Empty where the state stands before the action, or cannot be found.
    """
    start = text.rfind(state) if state else -1
    if start <= 0:
        return "", ""
    opened = max(text.rfind(mark, 0, start) for mark in _OPEN)
    if opened > max(text.rfind(mark, 0, start) for mark in _CLOSED):
        return text[opened:], text[:opened]
    ends = (
        max((found.end() for found in apart.finditer(text, 0, start)), default=0)
        for apart in (_APART, _LABEL)
    )
    begin = next(filter(None, ends), 0)
    begin = begin if text[:begin].strip(" -*•・") else start
    return text[begin:], text[:begin]
