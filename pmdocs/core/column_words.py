"""Headers of action-item tables as they are put together, where no table has them word by word: ``Revised due date``, 「対応責任者」.

As with headings, every word must be known; what speaks of the incident, of the past or of who looks on (``Original due``,
``Reported by``, 「発生日」, 「承認者」) stays unknown.
"""

from __future__ import annotations

import re
from types import MappingProxyType

MAX_HEADER = 40
"""Characters; what is longer is a sentence."""

_OF_ACTION = r"(?:action|task|ticket|jira|item|work|fix|measure|remediation|implementation|delivery|follow-?up|capa|ai)"
_SYSTEM = r"(?:jira|asana|linear|github|gitlab|ado|azure devops|servicenow|snow|redmine|backlog|trello|notion|youtrack|bugzilla|zendesk)"
_WORK_JA = r"(?:対策|対応|処置|措置|施策|作業|タスク|アクション|改善|実施|修正|改修)"

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"

_HEADERS = {
    "action": (
        # A single word may as well be a title above the header; the steps and changes that tables describe are those of a deployment.
        r"(?=\S+ )(?!(?:steps?|changes?) (?:desc|detail|summ|name|title))(?:(?:description|details|summary|name) of )?(?:the )?(?:(?:mitigation|corrective|preventi(?:ve|tative)|follow-?up|remediation|remedial|repair|capa|agreed|proposed|planned|recommended|suggested|post-?incident|post-?mortem|pir|retro|improvement|next|required|future|outstanding|open|concrete|specific|short-term|long-term|action)(?: (?:and|or|/))? )*"
        r"(?:actions?|tasks?|items?|measures?|steps?|activit(?:y|ies)|follow-?ups?|to-?dos?|improvements?|countermeasures?|remediations?|work|fix(?:es)?|changes?|recommendations?)(?: (?:items?|points?|tasks?|steps?|titles?|names?|summary|descriptions?|details?|required|needed|proposed|planned|agreed|to (?:be )?(?:taken?|done|do|made|make|carried out|implemented?)))*",
        r"what (?:needs to|must|should|will) (?:we )?(?:be )?(?:do|done|happen|change)|what (?:will|do|should|must|are) we (?:do|change|doing)|what we (?:will|'ll) (?:do|change)(?: about (?:it|this))?|to-?do|deliverables?",
        r"(?:恒久的?な?|是正|予防|今後の?|改善|再発防止|根本的?な?|具体的な?|実施|追加の?|必要な)*(?:対策|対応|処置|措置|施策|アクション|フォローアップ|宿題|作業|タスク|todo|取り?組み?|(?:改善|是正|見直し|要望|検討)(?=事項|項目|内容|策|点))(?:の?内容|項目|事項|案|アイテム|策|名|詳細|点)?|何をするか|何を(?:やる|する)?|方策|打ち手|具体的?な?(?:打ち手|方策|取組)|(?:ネクスト|次の)アクション|やる(?:こと|内容)|(?:実施|対応)すること",
    ),
    "owner": (
        rf"(?:(?:{_OF_ACTION}|primary|main|current|assigned|responsible|accountable|directly responsible) )*(?:owner|assignee|responsible|driver|dri|implementer|champion|actioner|(?<=responsible )(?:individual|person|party|engineer|role|member))s?(?: (?:names?|e-?mails?|handles?|person|party))*",
        rf"{_OF_ACTION} (?:lead|contact|driver)|(?:responsible|lead|accountable|named|action|assigned|owning) officers?|lead (?:person|engineer|manager)|(?:assigned|accountable) (?:engineer|person|member|individual)|person (?:responsible|in charge|assigned|accountable)|name of (?:the )?(?:assignee|owner)|action holder|(?:assigned|allocated|delegated|given) (?:to|person)|responsibility of",
        r"who(?:'s| is)?(?: (?:doing|owns|will do|does|is doing|is responsible|is responsible for|leads|drives|takes|fixes|is on|has)(?: (?:it|this|that))?)?",
        rf"(?:{_WORK_JA}|推進|実行|主|正|チケット|課題)?(?:の)?(?:担当|責任|実施|実行|作業|推進|対応)者(?:名)?|{_WORK_JA}(?:の)?担当|担当(?:エンジニア|メンバー|社員|窓口)|(?:{_WORK_JA}|チケット)の?オーナー|やる人|受け持ち|宿題(?:の)?担当(?:者)?|割り?当て?(?:先|者)|ボール(?:保持者|持ち)?|アサイン(?:先|者)?|誰が(?:やる|やるか|対応するか?|する)?",
    ),
    "done_on": (
        r"(?:actual|real) (?:completion|end|finish|close|closure|closed|delivery|resolution|completed)(?: (?:date|day|on))?|date (?:of completion|closed|resolved|done|delivered|implemented|finished|shipped|completed)",
        rf"(?:{_OF_ACTION} )?(?:closed|closure|resolved|shipped|delivered|finished|implemented|completed|done|deployed|fixed)(?: (?:on|at|date|when))|when (?:closed|completed|done)|completion date actual",
        r"(?:実際の?)?(?:完了|クローズ|(?:対応|対策|作業|実施)完了|対応済み?|リリース完了|対応が終わった|完了した|解決)(?:した)?(?:日時?|年月日|実績)|実績(?:完了)?日",
    ),
    "due": (
        rf"(?:(?:new|revised|current|updated|agreed|planned|proposed|expected|estimated|est\.?|target|targeted|scheduled|committed|commitment|forecast|projected|latest|final|tentative|desired|{_OF_ACTION}) )*"
        r"(?:due|deadline|target|eta|ecd|etc date|completion|delivery|end|finish|timeframe|time frame|commit(?:ment|ted)?(?= date))(?: (?:date|day|by|on|week|month|quarter|dt\.?))*",
        r"(?:to be )?(?:complet(?:e|ed|ion)|done|deliver(?:ed|y)?|resolved?|finish(?:ed)?|fix(?:ed)?|implement(?:ed)?|close[d]?|due|needed|required|expected|wanted) (?:by|before|by when)|date (?:due|expected|planned|required)|(?:target|planned|expected) resolution(?: date)?|when (?:will|should|must) (?:it|this) be (?:done|completed|finished|ready)",
        rf"(?:新しい|新|改定|見直し後の?|変更後の?|改訂|現在の?|完了|終了|目標|最終|リリース|適用|{_WORK_JA})*(?:の)?(?:予定|希望|見込み?|目標)?(?:期限|期日|締め?切り?|〆切り?|納期|予定日|予定時期|(?:締め?切り?|〆切|完了|目標完了|期限|完了見込み?)(?:日|目処|めど)|デッドライン|完了予定|目標日|リミット|終了日)",
    ),
    "status": (
        rf"(?:(?:{_OF_ACTION}|current|completion|issue|rag|overall|latest|implementation) )*(?:status|state|progress|stage|rag)(?: (?:status|flag|of (?:the )?action|as of \w+ \w+|/ remarks?|/ notes?))*|(?:completed?|done|closed|implemented|finished)(?: (?:y/?n|yes/no|flag))?|completion",
        r"(?:%|percent(?:age)?) ?(?:complete[d]?|done|completion)(?: so far)?|open ?/ ?(?:closed|done)|where are we",
        rf"(?:latest |last )?(?:update|status|progress|position|state of play)s?(?: (?:on|at|as at|as of|to))? (?:\d{{1,2}}[/.-]\d{{1,2}}(?:[/.-](?:20)?\d\d)?|\d{{4}}-\d{{1,2}}-\d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}\.?(?: 20\d\d)?|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?)",
        rf"(?:{_WORK_JA}|進捗|完了|消化|進行|着手|現在|チケット|課題)(?:の)?(?:状況|ステータス|状態|フラグ|有無|チェック|進捗)|進捗率|進み具合|達成率|(?:完了|対応|実施)(?:したか|済み?か?|有無)|完了(?: ?/ ?未完了)?|済 ?[/・] ?未(?:済)?",
    ),
    "priority": (
        rf"(?:(?:{_OF_ACTION}|current|issue) )?(?:priority|prio|pri|urgency|importance)(?: (?:level|rank|class))?|p-?level|priorit[iy][sz]ation|p0(?: ?/ ?p[1-4])+|h ?/ ?m ?/ ?l|high ?/ ?medium ?/ ?low|how urgent",
        rf"(?:{_WORK_JA}|着手)?の?優先(?:度|順位?|ランク|レベル|区分)|プライオリティ|重要度 ?/?優先度|着手順位?|緊急(?:性|度)|重要性|高 ?/ ?中 ?/ ?低|p0 ?[〜~-] ?p4",
    ),
    "ticket": (
        rf"(?:(?:{_SYSTEM}|tracking|follow-?up|action|work|remediation|fix) )*(?:{_SYSTEM}|ticket|issue|bug|story|card|epic|work item|pr|task(?= (?:url|link|key|ref)))s?(?: (?:id|key|url|link|number|no\.?|num|#|ref|reference|task|issue|ticket))+",
        rf"(?:関連|対応|対策|起票|管理)?の?(?:{_SYSTEM})?(?: ?の)? ?(?:issue|チケット|課題|バグ票|pr|カード)(?: ?/ ?(?:issue|pr|チケット))*(?:の?(?:リンク|url|id|番号|キー|no\.?))?|{_SYSTEM}(?:番号|キー|リンク|id|url)|起票先(?:url|リンク)?",
    ),
    "type": (
        r"corrective (?:or|/) preventi(?:ve|tative)|preventi(?:ve|tative) (?:or|/) corrective|(?:type|category|kind|class) of (?:action|measure|item|task|work|fix)|(?:action|item|task|remediation|measure|control|capa|work|follow-?up|countermeasure) (?:type|category|class|classification|kind)|classification",
        r"(?:goal )?\(?(?:prevent\w*|mitigat\w*|detect\w*|repair|respond|process|investigate)(?:(?: ?[/,] ?| or | and )(?:prevent\w*|mitigat\w*|detect\w*|repair|respond|process|investigate|other))+\)?",
        rf"{_WORK_JA}の?(?:種別|種類|区分|分類|カテゴリー?|タイプ)|(?:予防|緩和|検知|恒久|暫定|是正|復旧)(?: ?/? ?(?:予防|緩和|検知|恒久|暫定|是正|復旧))+(?:の別)?",
    ),
    "team": (
        r"(?:(?:assigned|owning|owner|responsible|accountable|action|lead|implementing) )*(?:teams?|squad|divisions?|directorate|department|dept\.?|business unit|working group|org(?:ani[sz]ation)?)|(?:assigned|owning|responsible|accountable|assignment) group|(?:division|department|team) in charge",
        r"(?:主管|担当|対応|責任|所管|実施|主)(?:部門|部署|グループ|チーム|課|組織|班|部)|所属(?:部署|チーム)?",
    ),
    "reason": (
        r"(?:reasons?|causes?|justification|rationale|explanation)(?: for)?(?: (?:the|a|any|due|date|deadline|priority|schedule|of))* (?:new (?:due )?date|reprioriti[sz]ation|changes?|delays?|reschedul(?:e|ing)|extension|slip(?:page)?|deferral|postponement)",
        r"why (?:(?:was|were|is|the|it|due|date|deadline|priority) )*(?:changed|moved|delayed|rescheduled|extended|postponed)|(?:date|priority|due date|schedule|deadline) changes? (?:reason|justification|rationale)",
        r"(?:期限|期日|納期|優先度|予定|日程|スケジュール)の?(?:変更|見直し|延長|延期)の?(?:理由|事由)|(?:延期|遅延|リスケ|延長|変更|保留)の?(?:理由|事由)",
    ),
    "id": (
        r"seq|(?:item|action|action item|ai|task|row|ref|reference|serial|sr\.?|sl\.?) ?(?:#|no\.?|number|id|num)|s/n|通し?番号?|連番|(?:アクション|項目|対策|タスク|施策) ?(?:no\.?|番号|id|#)",
    ),
}
_PATTERNS = MappingProxyType(
    {key: re.compile("|".join(words), re.IGNORECASE) for key, words in _HEADERS.items()}
)
_CONFIRMED_BY_CELLS = frozenset({"status", "ticket"})
_NAMES_DAY = re.compile(
    r"\b(?:due|deadline|eta|ecd|by|date|day|when)\b|期|締|〆|予定|日|リミット|デッドライン", re.IGNORECASE
)


def needs_cells(key: str, form: str) -> bool:
    """Whether the cells of a column must hold what its header says: a ``Stage`` may be the rocket's, ``Delivery`` how it comes."""
    return key in _CONFIRMED_BY_CELLS or (key == "due" and _NAMES_DAY.search(form) is None)


def column_key(form: str) -> str | None:
    """What the column of a normalised header holds that no table knows, or None."""
    if len(form) > MAX_HEADER:
        return None
    bare = form.rstrip("? .")
    return next((key for key, pattern in _PATTERNS.items() if pattern.fullmatch(bare)), None)
