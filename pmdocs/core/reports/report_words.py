"""What a report calls its metrics, in both languages, and how their values are written."""

from __future__ import annotations

from collections.abc import Mapping

from pmdocs.core.reports.figures import DAYS, MINUTES, SHARE, Metric
from pmdocs.core.vocabulary import SECTION_HEADINGS

Words = Mapping[str, tuple[str, str]]
"""English and Japanese, by key."""

METRICS: Words = {
    "postmortems": ("Postmortems", "ポストモーテム"),
    "coverage": ("Coverage", "作成率"),
    "time_to_draft": ("Time to draft", "初稿までの日数"),
    "time_to_review": ("Time to review", "レビューまでの日数"),
    "time_to_publish": ("Time to publish", "公開までの日数"),
    "completion_rate": ("Completion", "完了率"),
    "on_time_rate": ("On time, original due", "当初期日どおりの完了率"),
    "on_time_rate_current": ("On time, current due", "現在の期日どおりの完了率"),
    "done_within_30_days": ("Done within 30 days", "30日以内の完了率"),
    "open": ("Open", "未完了"),
    "overdue": ("Overdue", "期限超過"),
    "overdue_original": ("Overdue against original", "当初期日の超過"),
    "overdue_days": ("Days overdue", "超過日数"),
    "open_age": ("Age of open items", "未完了の経過日数"),
    "unowned": ("Unowned", "担当なし"),
    "undated": ("Undated", "期日なし"),
    "unprioritised": ("Unprioritised", "優先度なし"),
    "prevent_mitigate": ("Prevent : mitigate", "予防 : 緩和"),
    "justification_rate": ("Justified changes", "理由のある変更"),
    "unjustified": ("Changes without a reason", "理由のない変更"),
    "overdue_then_moved": ("Moved once overdue", "超過後の延期"),
    "slip_count": ("Slips", "延期回数"),
    "days_slipped": ("Days slipped", "延期日数"),
    "threads": ("Comment threads", "コメントスレッド"),
    "questions_per_postmortem": ("Questions per reviewed postmortem", "レビュー1件あたりの質問"),
    "unanswered_questions": ("Unanswered questions", "未回答の質問"),
    "answered_in_document": ("Answered in the document", "本文に反映された回答"),
    "pre_meeting_share": ("Comments before the meeting", "会議前のコメント"),
    "section_fill": ("Sections filled", "記入された項目"),
    "structural_findings": ("Structural findings", "構造の指摘"),
    "reading_todos": ("Reading-club TODOs done", "読書会TODOの完了率"),
    "reading_sessions": ("Reading-club sessions", "読書会の回数"),
    "reading_picks": ("Reading-club picks", "読書会の選定"),
    "ttd": ("Time to detect", "検知までの時間"),
    "ttm": ("Time to mitigate", "緩和までの時間"),
    "mttr": ("Time to resolve (MTTR)", "復旧までの時間（MTTR）"),
    "duration": ("Duration", "継続時間"),
    "detection_source": ("Detected by", "検知の手段"),
}

VALUES: Words = {
    "value": ("", ""),
    "median": ("median", "中央値"),
    "mean": ("mean", "平均"),
    "p50": ("p50", "p50"),
    "p90": ("p90", "p90"),
    "max": ("max", "最大"),
    "total": ("total", "合計"),
    "done": ("done", "完了"),
    "wont_do": ("won't do", "見送り"),
    "removed": ("removed", "削除"),
    "prevent": ("prevent", "予防"),
    "mitigate": ("mitigate", "緩和"),
    "monitor": ("monitor", "監視"),
    "human": ("human", "人"),
}

NOT_AVAILABLE = ("n/a", "該当なし")

MISSING: Words = {
    "no_triggers": (
        "which incidents need a postmortem is not recorded",
        "ポストモーテムが必要なインシデントの記録がありません",
    ),
    "not_recorded": ("syncs have not recorded it yet", "同期での記録がまだありません"),
    "no_answer_times": ("when questions were answered is not kept", "回答された日時は保存されていません"),
    "no_meeting": (
        "no review meeting's start and end is recorded",
        "レビュー会の開始・終了の記録がありません",
    ),
    "not_kept_by_day": ("only the current state is kept", "現在の状態だけが保存されています"),
    "no_sessions": ("reading-club sessions are not recorded", "読書会の記録がありません"),
    "no_detection_source": ("who or what detected is not recorded", "検知の手段の記録がありません"),
}

NOTES: Words = {
    "no_record": ("not recorded for {}", "記録なし{}件"),
    "no_resolution": ("{} from the incident's date", "うち{}件は発生日から"),
    "contradictory": ("{} left out: times contradict", "時刻の矛盾で{}件除外"),
    "done_date_logged": ("{} reopened since: done as the log saw it", "再開された{}件は変更履歴の完了日"),
    "dated_back": (
        "{} in time by a day that was given after the due date",
        "うち{}件は期限後に記入された完了日による",
    ),
    "undated_done": ("{} done without a date", "完了日なし{}件"),
    "state_not_known": ("{} left out: state then not known", "当時の状態不明の{}件を除外"),
    "corrections": ("{} corrections left out", "訂正{}件を除外"),
}

UNITS: Words = {DAYS: ("days", "日"), MINUTES: ("min", "分")}

DEFINITIONS: Words = {
    "sets": (
        "Postmortems, open items, slips and threads belong to incidents dated in the period (without a date: the "
        "document's creation). Completion, on time, within 30 days and prevent : mitigate: items first seen in the "
        "period. Changes: seen in the period. Questions per postmortem: documents reviewed in the period.",
        "ポストモーテム・未完了・延期・スレッドは、発生日（なければ文書の作成日）が期間内のインシデントのものです。"
        "完了率・期日どおり・30日以内・予防:緩和は、期間内に初めて見つかった項目が対象です。変更は期間内に検出されたもの、"
        "レビュー1件あたりの質問は期間内にレビューされた文書が対象です。",
    ),
    "rates": (
        "Removed and won't-do items stay in the denominator of completion. On time: done by the due date, of those "
        "done or past due. A due date is overdue from the day after it; deferred items are not excused. "
        "Percentiles are nearest rank; a share of nothing is n/a.",
        "削除・見送りの項目も完了率の分母に残ります。期日どおりは、完了または期日を過ぎた項目のうち期日までに完了した割合です。"
        "期日の翌日から超過とし、保留も超過に数えます。パーセンタイルは最近順位法、分母が0の割合は「該当なし」です。",
    ),
    "justified": (
        "Justified: of the changes that need a reason, those that have one; taken back ones and corrections by "
        "ruling are left out.",
        "理由のある変更は、理由が必要な変更のうち理由のあるものの割合です。取り消された変更と裁定による訂正は含みません。",
    ),
    "past": (
        "As of a past day, items and changes are recomputed from the Changes worksheet; teams, incident facts, "
        "rulings and kinds of comments are those of today.",
        "過去の日付では、項目と変更を変更履歴から再計算します。チーム、インシデントの情報、裁定、コメントの種類は現在のものです。",
    ),
    "interval": (
        "Changes made and undone between two syncs are not seen. Syncs that find nothing new write nothing, so "
        "their interval is not recorded.",
        "同期と同期の間に行われて取り消された変更は見えません。新しいことのない同期は何も書き込まないため、同期の間隔は記録されません。",
    ),
}


def word(words: Words, key: str, lang: str) -> str:
    """The word of a key; a key without one stays as it is."""
    found = words.get(key)
    return key if found is None else found[lang == "ja"]


def metric_name(key: str, lang: str) -> str:
    """What a metric is called."""
    return word(METRICS, key, lang)


def not_available(lang: str) -> str:
    """What stands where nothing can be said."""
    return NOT_AVAILABLE[lang == "ja"]


def number_text(value: float | None, unit: str, lang: str) -> str:
    """A value with its unit: shares as whole percents, others with at most one decimal."""
    if value is None:
        return not_available(lang)
    if unit == SHARE:
        return f"{100 * value:.0f}%"
    text = f"{value:.1f}".removesuffix(".0")
    if unit not in UNITS:
        return text
    return text + ("" if lang == "ja" else " ") + word(UNITS, unit, lang)


def metric_text(metric: Metric, lang: str) -> str:
    """All values of a metric and how many they were taken over, in one line."""
    n = f"n={metric.n}"
    if metric.missing:
        return not_available(lang)
    if not metric.values:
        return f"{not_available(lang)} ({n})"
    if metric.key == "prevent_mitigate":
        return (
            " : ".join(number_text(value, metric.unit, lang) for value in metric.values.values()) + f" ({n})"
        )
    shown = {"value": metric.value} if metric.key == "section_fill" else metric.values
    if all(value is None for value in shown.values()):
        return f"{not_available(lang)} ({n})"
    parts = [
        f"{word(VALUES, name, lang)} {number_text(value, metric.unit, lang)}".strip()
        for name, value in shown.items()
    ]
    return f"{', '.join(parts)} ({n})"


def remark(metric: Metric, lang: str) -> str:
    """Why nothing can be said of a metric, or what was left out."""
    if metric.missing:
        return word(MISSING, metric.missing, lang)
    separator = "、" if lang == "ja" else "; "
    return separator.join(word(NOTES, name, lang).format(count) for name, count in metric.notes.items())


def section_name(key: str, lang: str) -> str:
    """A section's usual heading."""
    names = SECTION_HEADINGS.get(key, (key,))
    japanese = next((name for name in names if not name.isascii()), names[0])
    return japanese if lang == "ja" else names[0].capitalize()
