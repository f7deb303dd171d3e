"""What may stand beside *done*, because it leaves nothing of the work: when, by whom, by what, what it was checked with.

There are too many ways to say that something is left, ``done; monitoring``, 「完了（様子見）」, so what is harmless is listed
instead: days, names, tickets, links, versions, thanks, tools, other deeds. Beside any other word nobody can tell whether all
of it was done.
"""

from __future__ import annotations

import re
import unicodedata

from pmdocs.core.actions.cell_words import TICK, state_in_words
from pmdocs.core.actions.date_grammar import WRITTEN
from pmdocs.core.actions.date_words import EN_MONTH
from pmdocs.core.actions.names import are_people, is_common_name, is_product, may_be_name
from pmdocs.core.actions.partial_states import REGION, TRIED, is_in_part, speaks_of
from pmdocs.core.actions.signature_words_ja import is_place
from pmdocs.core.actions.undone import leaves_undone
from pmdocs.core.actions.work_verbs import DOING, SETTLED
from pmdocs.core.vocabulary import is_unset, parse_priority, parse_status

_CLAUSES = re.compile(
    r"(?<=[済み了])・|[;；,，、。()（）\[\]【】\n\v|]|[.!](?:\s|$)|\s[-–—]{1,2}\s|\s*[—:：→⇒](?=\s|[^\x00-\x7f]|$)|\s[/+]\s"
)
_LINK = re.compile(r"https?://\S+|\bwww\.\S+")
_WHAT = (
    r"(?:(?:[\w.-]+/[\w.-]+)?[#!]\d+|[a-z][a-z0-9_]*-\d+|v\d[\w.]*|\d+(?:\.\d+)+[a-z]?|(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}"
    r"|(?:pr|mr|cl|pull request|issue|ticket|bug|change|chg|commit|git|rev(?:ision)?|build|release|version|sprint|iteration|hotfix|decision|adr|チケット|課題|スプリント|バージョン) ?[#:]? ?[\w.-]*\d[\w.-]*)"
)
_DAY = (
    rf"(?:(?:20\d\d[-/.]\d{{1,2}}(?:[-/.]\d{{1,2}})?|\d{{1,2}}[/.]\d{{1,2}}(?:[/.]\d{{2,4}})?\.?|(?:20\d\d ?年 ?)?\d{{1,2}} ?月(?: ?\d{{1,2}} ?日)?|{EN_MONTH}\.?(?: \d{{1,2}}(?:st|nd|rd|th)?)?(?:,? 20\d\d)?|\d{{1,2}}(?:st|nd|rd|th)? {EN_MONTH}\b\.?|20\d\d)"
    r"|(?:last|this|that|the same|same|earlier this|over the|that very) (?:week|weekend|month|night|morning|afternoon|evening|day|sprint|quarter|year|\w+day)|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|yesterday|today|tonight|earlier"
    r"|\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m| ?z\b| ?[a-z]{3,4}\b)?|\d{1,2} ?時(?: ?\d{1,2} ?分)?頃?|(?:同|当|即|翌|前)日中?|先週|先月|先日|昨日|昨夜|本日|今朝|今日|今週|前回|(?:年|月|期|週|\d{{1,2}} ?月)(?:末|初め?|初旬|上旬|中旬|下旬)|夜間|深夜|早朝|午前|午後|夕方|[月火水木金土日]曜日?)"
)
_DONE = r"(?:done|complete[d]?|finished|closed(?: out)?|fixed|resolved|solved|merged|implemented|deployed|shipped|released|landed|launched|delivered|verified|tested|confirmed|live|rolled out|in place|documented|published|accepted|committed|supplied|granted|announced|issued)"
_HOW = r"(?:already|now|all|fully|completely|entirely|successfully|finally|also|too|as well|late|early|in time|on time|ahead of (?:plan|schedule|time)|as (?:planned|agreed|discussed|requested|fixed|done|completed?|expected|designed)|for good|in full|end-to-end|ok|okay|fine|works|working|good|great|nice)"
_ALL = r"(?:everywhere|(?:in|on|to|for|at|across|into)? ?(?:the )?(?:(?:all|every|both|each)(?: of)?(?: the| our)?(?: [a-z-]+){0,2}|prod(?:uction)?|main|master|trunk|live|everyone|everybody)|(?:in|on) staging and prod(?:uction)?|end to end)"
_WITH = r"(?:in|on|via|with|using|through|by|thanks to|as part of|during|since|as of|at|under|from|see|cf\.?|w/|per|date)"
_THING = r"(?:the |our |a |an |this |same )?(?:incident|outage|response|mitigation|hotfix|recovery|postmortem|meeting|review|runbook|wiki|docs?|documentation|code|config(?:uration)?(?: change)?|repo(?:sitory)?|script|console|dashboard|pipeline|ticket|pr|mr|thread|channel|comments?|notes?|remarks?|details?|below|above|link|vendor|supplier|contractor|provider|infra|ops|it|sre|tests?|docs too|docs|migration|(?:(?:unit|integration|e2e|regression) )?(?:tests?|harness|suite)|ci)"
_NONE = r"(?:(?:no|without(?: any)?)(?: (?:further|more|other|else|open|known|remaining|left))* (?:actions?|changes?|work|issues?|problems?|follow-?ups?|steps?|exceptions?|caveats?|impact|incidents?|todos?)|nothing (?:further|more|else|left|open|remaining|found|to do)|(?:(?:both|all|they|it) (?:are |is |were |was )?)?(?:not |un)affected)(?: (?:is |are )?(?:needed|required|left|remaining|found|seen|necessary|open|to do|unusual|wrong))*"
_THANKS = r"(?:many )?(?:thanks|thank you|thx|cheers|kudos|cc|ありがとう|感謝|お疲れ).*|.*(?:ありがとう(?:ございま(?:す|した))?|に感謝|お疲れ様(?:でした)?)"
_SEE = r"(?:see|cf\.?|details?|more|link|参照先?|詳細は?|リンク)\b(?! (?:to|how|if|whether|what)\b).*|.*(?:参照|に記載|記載済み?)|(?:further |optional )?follow-?ups?(?: ideas?| work| items?)? (?:(?:is|are) )?(?:tracked|filed|logged|noted|recorded)\b.*"
_BY_DOING = rf"(?:by|through|after) (?:{DOING})\b.*"
_LABELS = r"(?:owner|assignee|who|due|was due|deadline|status|state|担当者?|期限|期日|状態|ステータス)"
_SMALL = r"(?:and|&|is|was|were|has been|have been|it|we|the|this|that|on|at|in|to|of|for|with|by|via|since|as of|as part of|as|にて|[にへでをはがもとの]|です|日|付け?|は?全て|すべて)"

_DEED_JA = re.compile(
    r"[^。、未予待残仮割半要%見?]{0,24}(?:済み?|しました|した|完了|終了|クローズ|OK|ok)"
    r"|[^。、未予待残仮要]{0,16}(?:確認|承認|受領|検収|受講|納品|添付)(?:済み?|しました|した)?"
)
_DONE_JA = r"(?:完了|終了|対応|実施|修正|解決|解消|完成|リリース|デプロイ|マージ|適用|反映|公開|クローズ|実装|導入|テスト|確認|検証|展開|作業)?(?:済み?|完了|しました|です|ずみ)|完了|クローズ|終了|了"
_NONE_JA = r"(?:残|追加|その他)(?:の?(?:対応|作業|件|課題|問題|タスク|リスク))?(?:は|も)?(?:特に)?(?:なし|無し|ありません|不要)|(?:課題|問題|影響|異常|不具合|リスク)(?:は|も)?(?:特に)?(?:なし|無し|ありません)|(?:動作|効果|正常)?(?:確認)?(?:OK|ok|良好|正常)"
_HOW_JA = r"(?:指摘|結果|該当|検出|誤報) ?\d*件?|別途是正|(?:手順書|資料|記録|ログ|証跡|エビデンス)あり|リリース|デプロイ|反映|適用|マージ|初回|第?[1１]回|本番(?:環境)?|とも|検証[・、]本番|本番[・、]検証|全(?:て|部|件|台|環境|拠点|員|リージョン|店舗|社|サーバー?|ノード|チーム)|すべて|既に|すでに|無事|正常に|予定通り|前倒しで?|期限内に?|期限超過で?|障害対応(?:中|時)|本件|今回の?障害(?:時|対応)?|(?:v?\d[\w.]*|[A-Za-z]{2,12})(?:で|にて|経由)"
_PIECES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<![\d/])(?:all )?(?P<some>\d+) ?(?:of|out of|/) ?(?P=some)(?![\d/])(?: [a-z]+s\b)?",
        r"(?<![\w.])[@＠][\w.-]+",
        rf"(?<![a-z0-9#/-]){_WHAT}(?![a-z0-9])",
        r"(?<![a-z-])(?:went|gone) (?:live|out)(?![a-z-])",
        rf"(?<![a-z0-9])(?:(?:on|at|since|as of|in) )?{_DAY}(?![a-z0-9])(?:に|から|より|付け?)?",
        rf"(?<![a-z-])(?:{_WITH} )?{_THING}(?![a-z-])",
        rf"(?<![a-z-]){_ALL}(?![a-z-])",
        rf"(?<![a-z-]){_NONE}(?![a-z-])",
        rf"(?<![a-z-]){_HOW}(?![a-z-])",
        rf"(?<![a-z-]){_DONE}(?![a-z-])",
        rf"(?<![一-龯]){_NONE_JA}|{_HOW_JA}",
        rf"(?<![未一-龯]){_DONE_JA}(?![未待予見])",
        r"(?<![\d.])100 ?%",
        rf"(?<![a-z-]){_LABELS}(?![a-z-])",
    )
)
_WHOLE = re.compile("|".join((_THANKS, _SEE, _BY_DOING)), re.IGNORECASE)
_LEFT = r"(?!.*\b(?:not|but|yet|only|except|until|till|if|once|still|later|soon|next|will|should|to be|need\w*|pending|half|part\w*|most\w*|some|others?|rest|tomorrow|away|back|off)\b)"
_DEED = re.compile(
    _LEFT
    + rf"(?:(?!(?:limited|restricted|monitored|tracked|planned|proposed|scheduled|required|started|began|blocked|skipped|ignored|excluded|reverted|disabled|stopped|dropped|suppressed|requested|discussed|considered|reported|reviewed|investigated|tested)\b)"
    rf"(?:{SETTLED}|incorporated|messaged|attended|announced|merged|corrected)\b.*"
    rf"|(?:(?:the|our|all) )?(?:(?!(?:not|to|be|will|should|is|are|only|until|if|once)\b)[\w./'-]+ ){{1,4}}(?:was |were |has been |have been |is |are )?(?:added|updated|fixed|created|merged|deployed|released|closed|confirmed|verified|documented|published|informed|notified|trained|written|sent|held|removed|replaced|configured|enabled|attended|tested|closed|done|completed?|shipped|works|working|green|live)(?: (?:too|as well|ok|accordingly|everywhere))?)",
    re.IGNORECASE,
)
_BY = re.compile(
    r"^(?:by|owner|assigned to|with (?:the )?help (?:from|of)|together with|with|from|for)\s+|^[@＠]|(?:さん|氏|様)(?:が|に(?:て|より)|より)?$|^担当\s*",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"条件|例外|限定|部分|様子|観察|経過|静観|試行|一時|応急|簡易|前半|後半|半数|[仮残未待版件割回月週年片内外定効無不要弾]|中$|のみ|以外|[ァ-ヶー]{2,}|[一-龯々ヶ]{4,}"
)
"""Japanese words that stand where a name may, and one that nobody knows has three signs at most."""
_TEAM_JA = re.compile(r"[^、。\s]{1,12}(?:チーム|グループ|(?<![一大全])部|課|室|班)|ベンダー(?:対応)?")
_TIME = re.compile(_DAY, re.IGNORECASE)
_REGIONS = re.compile(rf"(?:the )?{REGION}(?: .*)?", re.IGNORECASE)
_REST = re.compile(
    rf"(?<![\w]){_SMALL}(?![a-z])|[\s\0.!！…/~〜・&＆+:：*_`'\"“”・\-–—✅☑✔✓️🎉]+", re.IGNORECASE
)


MAX_TEXT = 300
"""Characters; a longer text tells a story."""


def has_done_alone(text: str, action: str = "") -> bool | None:
    """Whether nothing but what is known and harmless stands beside *done*; None where none of it says done, or in one clause more.

    What ``action`` speaks of, the work, is known as well.
    """
    if len(text) > MAX_TEXT or not _says_done(text := _prepared(text)):
        return None
    clauses = _clauses(_BY_WHAT.sub(r"\1", text))
    if all(_is_known(clause, action) for clause in clauses):
        return True
    return False if len(clauses) > 1 or TICK.search(text) else None


def says_only_done(text: str) -> bool:
    """Whether a cell says in few words that it was done, by whom, in which tool, and that nothing is left."""
    first, *rest = _clauses(_prepared(text)) or [""]
    return _says_simply(first) and all(_NOTHING_LEFT.fullmatch(part) or _says_simply(part) for part in rest)


def _says_simply(clause: str) -> bool:
    if _is_done(clause):
        return True
    found = _BY_WHOM.fullmatch(clause)
    if found is None:
        return False
    tool, name = found["tool"], found["name"]
    return (
        is_product(tool)
        if tool
        else may_be_name(name) and not (_REGIONS.fullmatch(name) or _TIME.fullmatch(name))
    )


def _prepared(text: str) -> str:
    return _LINK.sub("\0", unicodedata.normalize("NFKC", text).replace("’", "'")).strip(_AROUND_ALL)


def _clauses(text: str) -> list[str]:
    return [clause for part in _CLAUSES.split(text) if (clause := part.strip(_AROUND))]


_NO_REST = r"(?!.*\b(?:not|but|yet|only|except|until|till|if|once|still|later|soon|next|will|should|to be|need\w*|pending|half|part\w*|most\w*|some|rest|tomorrow|\w+ing)\b)"
_BY_WHAT = re.compile(
    rf"^(\W*{_DONE}(?: (?:in|by|via|with) {_WHAT}\s[-–—]{{1,2}}\s|\s?[(（]\W*{_WHAT}\W)){_NO_REST}.*",
    re.IGNORECASE | re.DOTALL,
)
"""``Resolved by PR #45 — upgrades of all packages``: what that was."""


_NOTHING_LEFT = re.compile(rf"{_NONE}|{_NONE_JA}|{_THANKS}", re.IGNORECASE)
_BY_WHOM = re.compile(
    rf"(?:{_DONE}) (?:(?i:in|via|with|using) (?:the )?(?P<tool>\S+)|(?i:by) (?P<name>[@A-Z].+))",
    re.IGNORECASE,
)
_AROUND_ALL = " \t\n*_~`"
_AROUND = " \t\0*_~`・•:：。.!！/-–—+✅☑✔✓\ufe0f"
_SAID = re.compile(rf"(?<![\w-]){_DONE}(?![\w-])|(?<!未)(?:{_DONE_JA})|[✅☑✔✓]|100 ?%", re.IGNORECASE)


def _says_done(clause: str) -> bool:
    return _SAID.search(clause) is not None


def _is_known(clause: str, action: str) -> bool:
    if _is_done(clause) or parse_priority(clause) or speaks_of(action, clause):
        return True
    if is_in_part(clause) and not is_in_part(clause, action):
        return True
    rest = WRITTEN.sub(" ", TRIED.sub(" ", clause))
    if leaves_undone(rest, action):
        return False
    if _WHOLE.fullmatch(clause) or _DEED.fullmatch(clause) or _DEED_JA.fullmatch(clause):
        return True
    for piece in _PIECES:
        rest = piece.sub(" ", rest)
    rest = _without_work(rest, action).strip(_AROUND)
    is_beside = rest != clause and _says_done(clause)
    return not _REST.sub("", rest) or _is_somebody(rest, is_beside) or is_product(_WITH_TOOL.sub("", rest))


def _without_work(words: str, action: str) -> str:
    """Words without those in Japanese that the action has as well."""
    return _WORD_JA.sub(lambda found: " " if found.group() in action else found.group(), words)


_WORD_JA = re.compile(r"[一-龯々ァ-ヶー]{2,}(?!中)")
_WITH_TOOL = re.compile(rf"^{_WITH}\s+", re.IGNORECASE)


def _is_done(clause: str) -> bool:
    return not is_unset(clause) and "done" in {parse_status(clause), state_in_words(clause)}


def _is_somebody(words: str, is_beside: bool) -> bool:
    """Whether words are a name; next to the word for done one that nobody knows may be *almost*, unless it is ``by`` it."""
    name = _BY.sub("", words).strip(_AROUND)
    if is_beside and name == words and not is_common_name(name):
        return False
    if not name or _REGIONS.fullmatch(name) or is_place(name):
        return False
    if is_common_name(name) or are_people(name) or _TEAM_JA.fullmatch(name):
        return True
    return all(map(_may_be_name, re.split(r"\s*(?:[&/+・]|\band\b|と)\s*", name)))


def _may_be_name(word: str) -> bool:
    return is_common_name(word) or (may_be_name(word) and not _NO_NAME.search(word))
