"""The words of postmortems in both languages: headings, columns and values, as people write them.

Of each table the words of one key mean the same; they are compared as `pmdocs.core.vocabulary` says.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pmdocs.core.model import Severity

# Headings

HEADER_LABELS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "incident_id": (
            "incident", "incident id", "incident #", "incident number", "incident no",
            "インシデントID", "インシデント番号", "障害番号", "管理番号", "INC",
        ),
        "created": ("created", "date", "report date", "date created", "作成日", "日付", "記載日", "登録日", "報告日", "起票日", "提出日", "発行日"),
        "incident_date": (
            "incident date", "start time", "date/time",
            "発生日", "発生日時", "障害発生日時", "発生期間", "問題発生期間",
        ),
        "authors": (
            "authors", "author", "by", "names", "作者", "作成者", "記載者", "著者", "執筆者", "報告者",
        ),
        "owner": (
            "owner", "postmortem owner", "postmortem lead", "オーナー", "責任者", "ポストモーテム担当者",
        ),
        "status": ("status", "report status", "ステータス", "状態"),
        "severity": (
            "severity", "sev", "incident severity",
            "重大度", "重要度", "深刻度", "障害レベル", "影響度",
        ),
        "services": (
            "services affected", "products affected", "affected services", "affected products",
            "対象サービス", "影響サービス", "システム",
        ),
    }
)  # fmt: skip
"""Labels of the two-column table at a postmortem's head, by key."""

SECTION_HEADINGS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "summary": (
            "summary", "executive summary", "incident summary", "issue summary", "problem summary", "overview",
            "サマリ", "サマリー", "概要", "要約", "障害の概要",
        ),
        "background": (
            "system background", "background", "context", "glossary",
            "システム概要", "背景", "前提", "前提知識", "用語",
        ),
        "impact": (
            "impact", "customer impact", "user impact", "outage description", "summary of impact",
            "インパクト", "影響", "影響範囲", "ユーザー影響", "機会損失",
        ),
        "root_causes": (
            "root causes", "root cause", "contributing factors", "contributing conditions",
            "contributing conditions analysis", "causes", "why did this happen", "why did it happen", "why this happened", "why it happened",
            "なぜ起きたか", "なぜ起こったか", "なぜ発生したか", "根本原因", "根本原因群", "真因", "寄与要因", "原因", "直接原因",
        ),
        "trigger": ("trigger", "triggers", "発生要因", "トリガー", "引き金", "きっかけ", "発生原因"),
        "detection": (
            "detection", "detected by", "incident detected by",
            "検出", "検知", "発見", "障害の発見方法", "検知方法",
        ),
        "resolution": (
            "resolution", "response", "recovery", "mitigation", "mitigation & resolution", "what solved it", "fix / resolution", "fix/resolution", "resolution / fix", "resolution/fix",
            "対応", "対応内容", "実施した対応", "暫定対応", "応急対応", "恒久対応", "復旧", "解決方法",
            "修正対応", "修正内容", "復旧対応", "復旧作業", "復旧手順", "応急処置", "暫定対策", "暫定処置",
        ),
        "constraints": (
            "constraints & alternatives considered", "constraints", "alternatives considered", "why not*",
            "制約と検討した代替案", "制約", "前提条件", "見送った案",
        ),
        "action_items": (
            "action items", "action items & follow-ups", "action items & followups", "follow-up actions",
            "corrective actions", "corrective measures", "corrective and preventative measures",
            "corrective and preventative actions", "recommendations", "next steps", "remediation", "todo",
            "corrective and preventative measure", "corrective and preventive measures",
            "corrective and preventive actions", "corrective action",
            "corrective action plan", "preventive measures", "preventative measures", "preventive actions",
            "preventative actions", "prevention", "prevention / hardening", "prevention and hardening", "prevention & hardening", "follow-ups", "follow ups", "followups", "follow-up", "followup",
            "review actions", "review action items", "retro actions", "retrospective actions", "incident actions",
            "post-incident actions", "post incident actions", "agreed actions", "resulting actions",
            "follow-up action", "follow-up items", "follow-up tasks", "follow-up improvements", "follow-up work",
            "action points", "action plan", "execution plan", "actions", "actions to take", "planned actions", "planned improvements",
            "future improvements", "improvements", "improvement actions", "lessons learned and future improvements",
            "remediations", "remediation items", "remediation actions", "remediation steps", "remediation plan", "to do", "to-do",
            "to-dos", "todos", "tasks", "task list", "next actions", "next action items", "postmortem actions", "outstanding actions",
            "how do we prevent*", "how to prevent*", "how to avoid*", "how will we prevent*", "how can we prevent*", "how are we preventing*", "how we are preventing*",
            "how we're preventing*", "how we will prevent*", "how we'll prevent*", "what are we doing*", "what we are doing*",
            "what we're doing*", "what we will do*", "what we'll do*", "what are we going to do*", "what we are going to do*", "what we're going to do*",
            "what we are changing", "what we're changing", "what we'll change*", "what we will change*", "what we plan*", "what we are changing*", "steps to prevent*", "actions to prevent*", "actions to avoid*", "measures to prevent*", "work to prevent*", "improvements to prevent*", "changes to prevent*", "preventing similar*", "preventing future*", "preventing recurrence", "preventing a recurrence",
            "prevention of recurrence", "future work", "future works", "future actions", "future steps", "future prevention",
            "remaining work", "remaining tasks", "remaining actions", "open actions", "open action items", "planned work",
            "planned follow-ups", "what's next", "looking forward", "looking ahead", "moving forward", "going forward", "the way forward", "way forward", "path forward", "action items / follow-ups",
            "immediate actions and follow-ups", "mitigation and prevention", "mitigations and follow-ups",
            "アクションアイテム", "再発防止策", "再発防止", "再発防止アクション", "対応策", "対策", "改善策",
            "改善アクション", "恒久対策", "今後の対応", "ネクストアクション", "フォローアップ",
            "アクション", "アクションプラン", "アクション一覧", "アクションアイテム一覧", "次のアクション", "今後のアクション",
            "再発防止対策", "再発防止に向けた対策", "再発防止に向けた取り組み", "再発防止に向けた対応", "再発防止への取り組み",
            "再発防止のための対策", "再発防止のための対応", "再発防止の取り組み", "再発防止タスク", "防止策", "予防策", "是正措置",
            "是正処置", "予防措置", "予防処置", "是正予防処置", "恒久対応策", "恒久対処", "今後の対策", "今後の改善", "今後の改善点",
            "今後の取り組み", "今後の対応方針", "今後の対応策", "改善事項", "改善項目", "改善計画", "対応事項", "残課題", "残作業", "残タスク",
            "改善案", "再発防止案", "根本対策", "根本対応", "恒久的な対策", "恒久的な対応", "本格対応",
            "今後に向けた対応", "今後に向けた取り組み", "今後に向けた改善", "改善に向けた取り組み", "改善への取り組み", "今後のタスク", "対応計画", "対策計画",
            "宿題", "やること", "タスク", "タスク一覧", "Try", "フォローアップ項目", "フォローアップアクション", "対策案", "対策一覧",
            "水平展開", "横展開", "残件", "対応タスク", "実施事項", "発生源対策", "流出対策", "発生対策", "歯止め", "申し送り事項",
            "今後に向けて", "今後の予定", "対策の実施状況", "対策内容", "備え",
        ),
        "lessons": (
            "lessons learned", "lessons learnt", "lessons", "learnings", "retrospective", "how'd we do",
            "what we learned", "what we learnt", "what we've learned", "what we've learnt", "what we have learned", "what we have learnt",
            "what did we learn", "what have we learned", "what have we learnt",
            "教訓", "学び", "学んだこと", "ふりかえり", "振り返り",
        ),
        "well": (
            "what went well", "things that went well", "what worked",
            "うまくいったこと", "うまく行ったこと", "良かったこと", "良かった点", "何が機能したか", "Keep",
        ),
        "wrong": (
            "what went wrong", "things that went wrong", "what went poorly", "things that went poorly",
            "what went badly", "things that went badly", "what didn't go well", "what didn't go so well",
            "things that didn't go well", "what could have gone better",
            "うまくいかなかったこと", "うまく行かなかったこと", "悪かった点", "改善すべきこと", "改善点",
            "何が機能しなかったか", "Problem",
        ),
        "lucky": (
            "where we got lucky", "where did we get lucky",
            "幸運だったこと", "幸運だった点", "運が良かったこと", "ラッキーだったこと",
        ),
        "response_learnings": (
            "learnings from the response", "process breakdowns",
            "インシデント対応からの学び", "対応の学び", "対応プロセスの改善",
        ),
        "timeline": (
            "timeline", "incident timeline", "chain of events", "timeline/recovery efforts", "recovery efforts",
            "タイムライン", "時系列", "経緯", "経過",
        ),
        "questions": (
            "questions & answers", "questions", "open questions", "質問と回答", "質疑応答", "Q&A",
        ),
        "kudos": ("kudo wall", "kudos", "thanks", "称賛", "感謝", "ありがとう"),
        "review_checklist": ("review checklist", "checklist", "レビューチェックリスト", "チェックリスト"),
        "references": (
            "supporting information", "appendix", "references", "supporting documents",
            "参考情報", "参考", "関連資料", "補足", "添付",
        ),
    }
)  # fmt: skip
"""Headings of a postmortem's sections, by key; a ``*`` at the end makes it a prefix."""

HEADINGS: Mapping[str, tuple[str, ...]] = MappingProxyType(dict(HEADER_LABELS) | dict(SECTION_HEADINGS))

# Columns

COLUMNS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = MappingProxyType(
    {
        "id": (("id", "#", "no", "no.", "key"), ("ID", "No", "番号", "AI No", "項番")),
        "action": (
            ("action items", "action item", "action", "task", "description", "item", "recommendation",
             "action required", "actions", "tasks", "task description", "action description", "follow-up", "follow-up action",
             "follow-up item", "remediation", "corrective action", "preventive action", "prevention", "preventive measure", "recommended action", "countermeasure", "measure",
             "improvement", "todo", "to do", "what", "step", "activity", "work item", "next step"),
            ("アクション", "アクションアイテム", "対策", "対応", "内容", "施策", "タスク", "やること",
             "対応内容", "対応策", "対策内容", "回答・対応", "対応・回答", "回答及び対応", "回答および対応", "再発防止策", "改善策", "改善内容", "改善項目", "実施内容", "アクション内容", "作業内容",
             "タスク内容", "対応事項", "実施事項", "具体策", "ToDo", "項目"),
        ),
        "type": (
            ("type", "category", "class", "theme", "action type", "kind"),
            ("種別", "種類", "分類", "区分", "カテゴリ", "カテゴリー", "タイプ", "対策種別", "対応種別"),
        ),
        "priority": (("priority", "prio", "p", "importance", "urgency", "rating", "priority rating", "risk rating"),
                     ("優先度", "優先順位", "重要度", "優先", "緊急度")),
        "owner": (
            ("owner", "assignee", "who", "dri", "responsible", "person", "owners", "assignees", "assigned to", "assigned",
             "action owner", "task owner", "owned by", "lead", "responsible person", "responsible party", "point of contact",
             "poc", "spoc", "pic", "actionee", "action by", "resp", "resp.", "responsibility", "assign", "by whom", "accountable", "actioned by", "sponsor"),
            ("担当", "担当者", "責任者", "オーナー", "主担当", "担当目安", "アサイン",
             "だれ", "だれが", "誰", "誰が", "主管", "主管部署", "所管", "担当者名", "対応者", "対応担当", "対応担当者", "実施者", "実施担当", "主担当者", "アサイン先"),
        ),
        "team": (("team", "owning team", "responsible team", "team owner"),
                 ("担当チーム", "チーム", "部署", "部門", "担当部署", "対応チーム", "責任部署")),
        "due": (
            ("due", "due date", "deadline", "target", "target date", "eta", "by",
             "due by", "due on", "by when", "completion date", "target completion", "target completion date",
             "expected completion", "expected completion date", "expected date", "expected", "planned date", "planned", "planned for",
             "scheduled", "scheduled date", "scheduled for", "estimated date", "estimated completion", "estimated completion date",
             "completion target", "target release", "delivery date", "finish by", "deadline date", "when", "timeline",
             "proposed due", "proposed due date", "proposed date", "proposed deadline", "tentative due", "tentative due date", "tentative date", "suggested due date", "agreed date", "date agreed", "agreed deadline", "agreed by", "completion by", "target dt", "target dt.", "due dt", "term", "est", "est."),
            ("期日", "期限", "締切", "〆切", "納期", "完了予定日", "予定日", "目標日",
             "期限日", "完了予定", "完了期限", "完了目標", "対応期限", "対応予定日", "対応予定", "対応時期", "実施時期", "完了見込み", "完了見込", "スケジュール", "予定時期", "目処", "めど", "実施期限", "実施予定日", "実施予定", "目標期日",
             "リリース予定日", "締め切り", "いつ", "いつまで", "いつまでに", "時期", "目標",
             "期限案", "期日案", "期限目安", "期限の目安", "完了目安", "仮期限", "仮期日", "目標期限", "目標時期"),
        ),
        "status": (("status", "state", "progress", "current status", "done?", "done", "decision", "verdict", "disposition", "outcome", "result"),
                   ("状態", "ステータス", "進捗", "状況", "対応状況", "結果", "対応結果", "決定", "採否", "判断", "判定", "対応可否", "実施可否", "対応方針")),
        "ticket": (
            ("bug", "bug #", "ticket", "tracking bug", "issue", "jira", "link", "ticket #", "ticket id", "ticket link",
             "jira ticket", "jira issue", "jira link", "github issue", "tracking issue", "tracking ticket", "tracking",
             "issue #", "issue link", "link to issue", "link to ticket", "pr", "tracker", "backlog", "linear", "github", "gitlab",
             "trello", "asana", "redmine", "youtrack", "pull request", "issue/pr", "pr/issue", "github pr", "issues", "tickets",
             "tracked in", "tracked by", "tracked at", "tracked as", "tracking pr", "tracking item", "tracking link", "tracker link"),
            ("バグ", "チケット", "課題", "起票", "リンク", "URL", "チケット番号", "チケットURL", "チケットリンク", "チケットID", "関連チケット",
             "課題キー", "課題番号", "Issue番号", "Backlog", "関連リンク",
             "追跡", "追跡先", "追跡issue", "追跡チケット", "追跡PR", "トラッキング", "トラッキング先", "対応PR", "修正PR", "関連PR", "対応issue", "関連issue", "対応チケット", "イシュー", "プルリク", "プルリクエスト"),
        ),
        "reason": (
            (
                "reason for change", "reason", "justification", "reason for changed priority/due date",
                "note", "comment",
            ),
            ("変更理由", "優先度・期日の変更理由", "判断理由", "理由", "備考", "メモ"),
        ),
        "done_on": (("completed", "closed on", "completed on", "done on", "date completed", "completed date"),
                    ("完了日", "実施日", "実施完了日", "対応完了日", "実績日", "完了実績日", "実施実績日", "完了実績")),
    }
)  # fmt: skip
"""Column headers of action-item tables, by key, English and Japanese; of two in one table the earlier wins."""

# Values

SEVERITY_WORDS: Mapping[Severity, tuple[str, ...]] = MappingProxyType(
    {
        Severity.S1: ("s1", "sev1", "sev-1", "sev 1", "critical", "重大", "致命的"),
        Severity.S2: ("s2", "sev2", "sev-2", "sev 2", "major", "高", "大"),
        Severity.S3: ("s3", "sev3", "sev-3", "sev 3", "minor", "中"),
        Severity.S4: ("s4", "sev4", "sev-4", "sev 4", "low", "低", "軽微", "小"),
        Severity.NEAR_MISS: ("near_miss", "near miss", "near-miss", "ヒヤリハット", "ニアミス"),
    }
)

DOCUMENT_STATUS_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "draft": ("draft", "下書き", "ドラフト", "作成中", "執筆中"),
        "in_review": ("in review", "レビュー中", "レビュー待ち"),
        "reviewed": (
            "reviewed", "complete, action items in progress", "レビュー済", "レビュー済み", "対応継続中",
        ),
        "closed": ("closed", "complete", "completed", "final", "完了", "クローズ"),
    }
)  # fmt: skip

STATUS_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "open": ("open", "todo", "not started", "未着手", "未対応", "未実施", "☐", "[ ]", "[]",
                 "to do", "to-do", "new", "planned", "already planned", "pending", "not yet", "not yet started", "noted", "assigned", "not assigned",
                 "accepted", "adopted", "backlog", "scheduled", "next", "upcoming", "suggested", "proposed", "recommended", "提案", "推奨", "予定", "未開始", "着手前", "対応予定", "実施予定", "計画中", "検討中", "採用", "採択", "起票済", "起票済み", "起票", "新規", "受付", "承認済", "承認済み", "⬜", "🔲", "🆕"),
        "in_progress": ("in progress", "in_progress", "wip", "doing", "対応中", "進行中", "着手", "実施中",
                        "in-progress", "ongoing", "on-going", "started", "in review", "under review", "in development", "under development", "under way", "underway", "開発中", "着手済", "着手済み", "着手中", "開始済", "開始済み",
                        "作業中", "調査中", "レビュー中", "実装中", "対応開始", "🔄", "🚧", "⏳"),
        "done": (
            "done", "closed", "complete", "completed", "fixed",
            "完了", "対応済", "対応済み", "実施済", "実施済み", "済", "クローズ", "☑", "✅", "✔", "✓", "√", "[x]",
            "resolved", "finished", "implemented", "already done", "already implemented", "already completed", "already deployed", "applied", "landed", "merged", "shipped", "deployed", "released", "対応完了", "実施完了", "完了済",
            "完了済み", "実装済", "実装済み", "実装完了", "反映済", "反映済み", "導入済", "導入済み", "解決", "解決済", "解決済み", "終了", "リリース済", "リリース済み", "リリース完了", "クローズ済", "クローズ済み",
            "rolled out", "fully rolled out", "launched", "マージ済", "マージ済み", "デプロイ済", "デプロイ済み", "デプロイ完了", "適用済", "適用済み", "展開済", "展開済み", "公開済", "公開済み",
        ),
        "deferred": ("deferred", "on hold", "blocked", "postponed", "保留", "延期", "ブロック",
                     "on-hold", "paused", "保留中", "中断", "ペンディング"),
        "wont_do": (
            "won't do", "wont_do", "cancelled", "canceled", "dropped", "見送り", "中止", "却下", "対応しない", "不要",
            "won't fix", "wont fix", "wontfix", "wont do", "wontdo", "will not do", "rejected", "not adopted", "abandoned", "取り下げ", "取下げ", "実施しない",
            "やらない", "対応不要", "不採用", "不採択", "キャンセル",
            "risk accepted", "accepted risk", "not pursued", "no longer needed", "not needed", "obsolete", "superseded", "declined", "リスク受容", "duplicate", "重複", "対応せず", "対応なし",
        ),
    }
)  # fmt: skip

PRIORITY_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "P0": ("p0", "最優先", "緊急", "critical", "s", "highest", "blocker", "urgent", "最高"),
        "P1": ("p1", "高", "high", "a"),
        "P2": ("p2", "中", "medium", "b", "med", "normal", "普通"),
        "P3": ("p3", "低", "low", "c"),
        "P4": ("p4", "lowest", "trivial", "最低"),
    }
)

TYPE_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "prevent": (
            "prevent",
            "予防",
            "防止",
            "再発防止",
            "prevention",
            "preventive",
            "preventative",
            "予防策",
            "防止策",
            "再発防止策",
        ),
        "mitigate": ("mitigate", "緩和", "軽減", "mitigation", "緩和策"),
        "detect": ("detect", "検知", "検出", "監視", "detection", "検知策"),
        "repair": ("repair", "fix", "修復", "修正", "bug fix", "bugfix"),
        "process": ("process", "プロセス", "運用", "手順"),
        "investigate": ("investigate", "調査", "investigation"),
        "other": ("other", "その他"),
    }
)

UNSET_WORDS = ("", "-", "–", "—", "―", "ー", "?", "??", "???", "tbd", "tba", "n/a", "na", "none", "なし", "未定", "未割当",
               "未設定", "未記入", "tbc", "unassigned", "not assigned yet", "未割り当て", "未アサイン")  # fmt: skip
"""What people write where they have nothing to write yet."""
