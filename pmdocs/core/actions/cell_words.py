"""What a whole cell says of a state or a priority in words that no table has: ``PR in review``, ``Pushed to Q3``, 「次四半期へ」.

Only a whole cell counts, without signs around it; who says more than these words is read elsewhere or not at all, and
what is not read stays open.
"""

from __future__ import annotations

import re
import unicodedata
from types import MappingProxyType

from pmdocs.core.actions.date_words import EN_MONTH
from pmdocs.core.vocabulary import is_unset, parse_priority

MAX_WORDS = 48
"""Characters; a longer cell tells a story."""

_LATER = (
    rf"(?:(?:the )?(?:next|following|coming|future|later)(?: \w+)?|a later (?:date|quarter|release|sprint|time)|q[1-4](?: ?'?\d{{2,4}})?|h[12](?: ?'?\d{{2,4}})?|fy ?\d{{2,4}}|20\d\d"
    rf"|{EN_MONTH}\.?(?: 20\d\d)?|(?:the )?(?:backlog|icebox|roadmap)|further notice)"
)
_LATER_JA = r"(?:来|次|翌|再来)(?:々|の)?(?:期(?:リリース|更改|システム)?|年度?(?:予算)?|月|週|四半期|半期|スプリント|フェーズ|リリース|バージョン|回(?:更改|リリース|改修)?)(?:以降)?|(?:上|下)期|20\d\d年(?:度)?|\d{1,2}月(?:以降)?|後日|将来|移行後|更改時|[^、。]{1,8}後"
_FAR_JA = r"(?:来|次|翌)(?:期(?:更改|システム)?|年度?(?:予算)?|四半期|半期|フェーズ|回更改)(?:以降)?|後日|将来|移行後|更改時"
_PART = r"(?:done|complete[d]?|finished|implemented|deployed|rolled out|migrated|fixed|there|ready)"
_CODE = r"(?:pr|mr|cl|patch|fix|code|change|branch)"
_WHAT = rf"(?:{_CODE}|draft pr|draft|rfc|proposal|design(?: doc)?)"
_DAY_GONE = r"(?:last (?:week|weekend|month|night|sprint|quarter|year|\w+day)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)"
_EVERYWHERE = r"(?:all|prod(?:uction)?|100 ?%)(?: (?:of )?(?:prod(?:uction)?|regions|users|customers|tenants|clients|clusters|hosts|nodes|servers|machines|instances|env(?:ironment)?s|sites|zones|teams|services|stores|offices|locations|data ?cent(?:er|re)s))?"
_RELEASE = r"(?:v\d[\w.]*|\d+(?:\.\d+)+|(?:pr|mr|release|version|build|commit) ?#?[\w.-]*\d[\w.-]*|#\d+)"

_STATES = {
    "open": (
        r"(?:not|never|yet to|(?:has|have)(?:n't| not))(?: yet)?(?: been)? (?:be )?(?:begun?|start(?:ed)?|done|picked up|scheduled|assigned|addressed|touched|implemented|prioriti[sz]ed|taken)(?: yet)?|unstarted|untouched|not ready",
        r"ready (?:for|to) (?:dev(?:elopment)?|start|work|be (?:started|picked up)|implement(?:ation)?)|(?:needs?|awaiting|pending|requires?) (?:triage|(?:an? )?(?:owner|assignee)|assignment|grooming|prioriti[sz]ation|estimat(?:e|ion)|refinement|scheduling|planning)",
        r"queued(?: up)?|in (?:the )?(?:queue|backlog)|selected for development|next up|up next|(?:ticket|issue|bug|jira|card|story) (?:filed|created|opened|raised|logged)|(?:re-?opened|outstanding|still open|still to do|to be (?:started|done|scheduled|planned|assigned))",
        rf"(?:planned|scheduled|targeted|starting|starts|to start) (?:for |in |on )?{_LATER}|0 ?%(?: (?:done|complete))?",
        r"未|未了|未完了?|未処理|未解決|未完|オープン|再オープン|これから(?:着手|実施|対応)?|(?:対応|実施|開始|作業|着手|順番|アサイン|トリアージ|割り?当て|担当者?)待ち|担当者?未定|手つかず|まだ|起票のみ|やる予定|バックログ|(?:実施|着手|作業|対応)前|要対応|今後対応|(?:進捗 ?)?0 ?%(?:\(未着手\))?|(?:担当決定|起票済)?[・、]?未着手",
        rf"(?:{_LATER_JA}|今週|今月|今期)?(?:から|より|に|で|中に)?(?:着手|対応|開始|実施|リリース)予定",
    ),
    "in_progress": (
        r"(?:in )?prog\.?|working on (?:it|this)|being (?:worked on|implemented|developed|tested|reviewed|rolled out|written|built|fixed)|in (?:flight|qa|test|testing|code review|peer review|staging|validation|verification|uat|design|rollout|deployment|the works|motion|implementation)|work in progress",
        rf"{_WHAT} (?:is )?(?:open(?:ed)?|up|raised|submitted|in review|under review|out(?: for review)?|ready(?: for review)?|in progress|waiting for review|posted|started|awaiting review|pending)|(?:code|peer|security) review|(?:draft|design) (?:out|up) for review",
        r"rolling out|roll-?(?:out|ing out)(?: (?:at|to))? ~?\d{1,2} ?%|rolled out to ~?\d{1,2} ?%|(?:awaiting|waiting (?:for|on)|pending|ready for|scheduled for) (?:deploy(?:ment)?|release|rollout|merge|review|qa|approval|sign-?off|verification|testing)",
        rf"(?:partial(?:ly)?|partly|mostly|half(?:way)?|nearly|almost|~?[1-9]\d? ?%) ?{_PART}?|{_PART} ~?[1-9]\d? ?%|(?:merged|done|deployed|fixed|released)(?: to \w+)?,? (?:but )?not (?:yet )?(?:deployed|released|merged|verified|in production|live|rolled out)(?: yet)?",
        r"(?:deployed|done|merged|released|live) (?:to|in|on) (?:staging|stg|dev|qa|test|canary|uat)(?: only)?|testing|implementing|investigating|drafting|verifying|rollout|under construction|active|started, .{1,20}|\[~\]",
        r"(?:一部|部分|半分|ほぼ|概ね|おおむね|大半)(?:的に)?(?:完了|対応済み?|実施済み?|済み?|終了|反映済み?)|進捗 ?[1-9]\d? ?[%割]|\d ?割(?:方)?(?:完了|済み?|程度|終了)?|[1-9]\d? ?%(?:完了|済み?|程度)?|もうすぐ完了|まもなく完了",
        r"(?:pr(?: ?#?\d+)? ?|コード)?レビュー(?:待ち|中)|完了間近|(?:修正|実装|対応|改修)済み?[、・]?(?:未(?:リリース|デプロイ|反映|適用)|(?:テスト|検証|レビュー)中)|(?:保留解除、?)?(?:対応|作業)再開|[一-龯ァ-ヶー]{2,8}待ち|進めています|(?:段階|順次|部分)的?に?展開中|(?:着手|開始)(?:済み?|しました)|継続(?:対応|実施)?中|(?:ステージング|検証環境|stg)(?:環境)?(?:に)?(?:反映|適用|導入)済み?(?:\(本番(?:は)?未\))?",
        r"[一-龯ァ-ヶー]{0,10}(?:仕掛|処理|検証|テスト|試験|修正|推進|改修|設計|構築|作成|移行|展開|対応|調整|準備|確認|開発|実装|調査|交渉|手配|申請|着手)中",
    ),
    "done": (
        r"100 ?%(?: (?:done|complete[d]?))?|(?:all|now|fully|already|completely) (?:done|complete[d]?|deployed|implemented|rolled out|fixed|resolved|closed|migrated)|done (?:and|\+|,) (?:verified|tested|closed|deployed|documented|dusted)|delivered|verified|published|signed off|actioned|documented|confirmed fixed",
        rf"(?:{_CODE} (?:merged|landed|deployed|released|shipped|live|verified|confirmed)|(?:fix|change|patch) confirmed)(?: (?:in|to|on) (?:prod(?:uction)?|main|master|trunk|all regions))?|merged (?:to|into|in) (?:main|master|trunk)|live (?:in|on|for) (?:{_EVERYWHERE}|everyone)|(?:live|shipped|deployed|released|rolled out) (?:{_DAY_GONE}|everywhere|to (?:{_EVERYWHERE}|everyone))",
        rf"(?:done|shipped|released|fixed|live|deployed|merged|completed?|delivered|in place|finished|resolved|closed|implemented|installed|published|enabled) (?:(?:by|through) (?:pr|mr|cl)? ?#?\d+|(?:in|with|w/|via) {_RELEASE}|since (?:{_DAY_GONE}|{EN_MONTH}|20\d\d|the incident)|ahead of (?:plan|schedule|time)|early|late|and (?:accepted|verified|tested|confirmed|documented|merged)(?: by \w+)?|by (?:the )?(?:vendor|supplier|contractor|provider|infra|ops|it|sre|qa)(?: (?:last \w+|yesterday))?)|nothing left to do|fix (?:released|deployed),? (?:(?:and|now|effect|recovery|improvement|resolution) )*(?:confirmed|verified)(?: working)?",
        rf"(?:done|complete[d]?|fixed|resolved|implemented|finished) (?:already|everywhere|successfully|{_DAY_GONE}|in staging and prod(?:uction)?|(?:in|on|for) {_EVERYWHERE})|closed as (?:fixed|done|complete[d]?|resolved|implemented)",
        r"(?:done|complete[d]?|fixed|resolved|implemented) (?:during|as part of|with|within|in) (?:the )?(?:incident|outage|response|mitigation|hotfix|recovery)",
        r"完|済み?|終わった|終わり|完了(?:しました|です|確認済み?)|(?:対応|実施|修正|リリース|反映|導入|設定|更新|公開|適用|周知|共有|展開|移行|改修|作成|追加|変更|処理)(?:しました|いたしました)|(?:達成率|進捗)? ?100 ?%(?:完了)?|(?:全(?:件|台|て|部|拠点|環境)|すべて|横展開(?:まで|も))(?:の)?(?:完了|対応済み?|適用済み?|実施済み?|展開済み?)|(?:完了|対応済み?|実施済み?)[・、]?(?:効果)?確認済み?|即日(?:完了|対応済み?)|処理済み?|作業完了|措置済み?|(?:本番)?運用開始済み?|残(?:作業|件|課題)なし|(?:v?\d[\w.]*|pr ?#?\d+|[a-z]+-\d+)(?:で|にて)(?:対応|修正|実施|反映|リリース)済み?|(?:マージ|デプロイ|リリース|クローズ|実装|テスト)(?:・(?:マージ|デプロイ|リリース|クローズ|テスト))*(?:済み?|完了)(?: (?:[a-z]+-?|#)\d+参照)?",
    ),
    "deferred": (
        rf"(?:pushed|moved|delayed|deferred|postponed|slipped|punted|kicked|carried over|carry over|rescheduled|revisit|reconsider|put off)(?: (?:out|back))?(?: (?:to|until|till|in|into|for|after))? {_LATER}|(?:revisit|reconsider) later|later|not now|someday(?:/maybe)?|(?:low priority|lowprio),? later",
        r"(?:deferred|delayed|postponed|snoozed|paused|parked|shelved|suspended|(?:put )?on hold|pushed|rescheduled|moved|backlogged)(?::? (?:until|till|to after|after))(?: [^\s,;]+){1,6}|(?:deferred|delayed|postponed|rescheduled) to the(?: [^\s,;]+){1,6}|not dropped,? (?:just|only) (?:postponed|deferred|delayed)|backlogged|(?:will|to) be done (?:with|in|after) the (?:q[1-4]|next) \w+",
        r"parked(?: for now)?|ice-?box(?:ed)?|ice box|snoozed|(?:on )?(?:the )?back-?burner(?:ed)?|punted|shelved(?: for now)?|suspended|deprioriti[sz]ed|de-prioriti[sz]ed|on ice|(?:put |currently |still )?on hold(?: for now)?|frozen",
        rf"後回し(?:に)?|バックログ(?:行き|へ移動)|中止ではなく延期|(?:一旦|いったん|当面)?棚上げ|(?:一旦|いったん|当面|一時)?(?:保留|停止|中断|見合わせ|凍結|ペンディング)(?:中)?|先送り|棚上げ|塩漬け|持ち?越し|繰り?越し|アイスボックス|リスケ(?:中|済み?)?|延期(?:中)?|(?:優先度を下げ、?)?(?:{_LATER_JA})(?:(?:に|へ|まで|以降に)?(?:延期|持ち?越し|繰り?越し|先送り|再検討|見送り?|回す)|へ)|(?:優先度を下げ、?)?(?:{_FAR_JA})(?:に|で|以降に)?(?:対応|実施|検討)",
    ),
    "wont_do": (
        r"(?:closed as )?dup|(?:closed as (?:a )?)?dup(?:licate)? of \S+|(?:started,? )?(?:but )?dropped(?:[,:;] .{1,30})?|(?:not|never) (?:doing(?: (?:it|this))?|planned|worth (?:doing|it)|going to (?:be done|do|happen)|feasible|proceeding|pursuing|pursued|happening)|(?:will|would) not be (?:done|fixed|implemented|pursued)|won't be (?:done|fixed|implemented|pursued)",
        r"closed(?: as|,| -| –| —|:)? ?\(?(?:not planned|won'?t ?(?:fix|do)|dup(?:licate)?(?: of [^\s()]{1,24})?|obsolete|invalid|no action|not needed)\)?|de-?scoped(?: for good)?|out of scope|withdrawn|decided (?:against(?: it)?|not to(?: do(?: it)?)?)|overtaken by events|obe|superseded by .{1,24}|accept(?:ed|ing)? (?:the )?risk|scrapped|killed|nixed|works as designed|invalid|no action(?: (?:required|needed|planned))?",
        r"取り?やめ|取消し?|撤回|破棄|断念|没|廃止|不要(?:となった|になった)|対象外(?:と判断)?|着手したが中止|(?:リスク受容(?:のため)?)?(?:対応|実施)(?:なし|しない|せず|不要)(?:と判断|とする|に決定|ことに決定|ことにした)?|(?:やら|実施し|対応し|採用し)ないこと(?:に決定|とした|にした)?|別施策で代替のため不要|重複のため(?:クローズ|対応不要|不要)?|(?:費用対効果|効果)が?(?:見合わず|薄く|低く)(?:中止|見送り)|見送り(?:ました|とする|に決定)?",
    ),
}
_STATE_PATTERNS = MappingProxyType({state: re.compile("|".join(words)) for state, words in _STATES.items()})

_PRIORITIES = {
    "P0": r"emergency|immediate(?:ly)?|asap|most urgent|(?:top|highest) priority|至急|特急|即時(?:対応)?|即日(?:対応)?|今すぐ|緊急対応|最重要|最優先対応|最高優先",
    "P1": r"h|hi|高い|高め|高優先|優先(?:対応)?|重要",
    "P2": r"m|mid|mid(?:dle)?|moderate|average|中くらい|中程度|通常|標準|中優先|中位",
    "P3": r"l|lo|minor|低い|低め|低優先|急がない|急ぎではない|軽微|後でよい",
    "P4": r"very low|nice[ -]to[ -]have|cosmetic|optional|someday|negligible|非常に低い|極低|極めて低い|余(?:裕|力)があれば(?:対応)?|できれば|可能なら|いつでも(?:よい|可|良い)|手が空いたら|最下位|任意",
}
_PRIORITY_PATTERNS = MappingProxyType(
    {priority: re.compile(words) for priority, words in _PRIORITIES.items()}
)
_NUMBERED = re.compile(r"(?:pri(?:o(?:rity)?)?|p|優先度?) ?[-:#]? ?([0-4])")
_NAMED = re.compile(
    r"(?:(?:pri(?:o(?:rity)?)?|urgency|優先(?:度|順位)?|重要度) ?[-:は]? ?)?(?P<word>.+?)(?: (?:pri(?:o(?:rity)?)?|urgency|level)|(?<=.)(?:優先度?|優先順位))?"
)
_BRACKETED = re.compile(r"[【\[(]([^】\])]{1,8})[】\])].{0,12}")
_REMARKED = re.compile(r"(?P<lead>[^(（]{1,40})[(（](?P<remark>[^()（）]*)[)）]")
_HARMLESS = re.compile(
    rf"(?:(?:see |in |via |by |with |on )?(?:{_RELEASE}|[a-z]{{2,10}}-\d+|20\d\d[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{1,2}}[/月]\d{{1,2}}日?))|(?:effect |効果)?(?:confirmed|verified|確認済み?)"
)
"""What else may stand in a bracket behind *done*: by what, or since when."""
TICK = re.compile("[✅✔☑✓]")
"""Words beside a tick are weighed against it elsewhere: ``✅ later``."""
_SIGNS = "*_~`•・。.!！|→>○〇◯●"


def state_in_words(text: str) -> str | None:
    """The state that a whole cell says in words of its own: ``open`` to ``wont_do``, or None."""
    bare = _bare(text)
    if not bare or len(bare) > MAX_WORDS or TICK.search(text):
        return None
    said = _state(bare)
    if said is None and (remarked := _REMARKED.fullmatch(bare)):
        said = _state(remarked["lead"].rstrip())
        said = None if said == "done" and not _is_harmless(remarked["remark"].strip()) else said
    return said


def _is_harmless(remark: str) -> bool:
    return not remark or _state(remark) == "done" or _HARMLESS.fullmatch(remark) is not None


def _state(words: str) -> str | None:
    return next((state for state, pattern in _STATE_PATTERNS.items() if pattern.fullmatch(words)), None)


def priority_in_words(text: str) -> str | None:
    """The priority that a whole cell says in words of its own: ``P0`` to ``P4``, or None."""
    bare = _bare(text)
    if not bare or len(bare) > MAX_WORDS:
        return None
    if number := _NUMBERED.fullmatch(bare):
        return f"P{number[1]}"
    if bracketed := _BRACKETED.fullmatch(bare):
        bare = bracketed[1]
    named = _NAMED.fullmatch(bare)
    forms = {bare: None, named["word"] if named else bare: None}
    return next(filter(None, map(_priority, forms)), None)


def _priority(word: str) -> str | None:
    known = None if is_unset(word) else parse_priority(word)
    return known or next((p for p, pattern in _PRIORITY_PATTERNS.items() if pattern.fullmatch(word)), None)


def _bare(text: str) -> str:
    """Small letters, no signs around the words, and no emoji."""
    text = unicodedata.normalize("NFKC", text).replace("’", "'").casefold()
    text = "".join([char for char in text if unicodedata.category(char) not in {"So", "Sk", "Cf", "Mn"}])
    return " ".join(text.replace("&", " and ").split()).strip(_SIGNS + " ")
