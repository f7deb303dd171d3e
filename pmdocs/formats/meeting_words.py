"""Words of agendas, minutes and reading sessions, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pmdocs.core.comments.export import Entry
from pmdocs.core.meetings.agenda import Agenda, Step, clock_time
from pmdocs.core.meetings.review_forms import without_prefix
from pmdocs.core.meetings.voices import Voices
from pmdocs.formats import text as shown

WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "en": {
            "agenda": "Writing review",
            "minutes": "Minutes of the review",
            "document": "Document",
            "as_of": "As of",
            "time": "Time",
            "what": "What",
            "who": "Who",
            "min": "min",
            "before_we_begin": "Before we begin",
            "timetable": "Time-table",
            "reading": "Silent reading; questions and suggestions as comments. “Question:” or “Suggestion:” in front helps.",
            "reading_who": "everybody",
            "questions_step": "Questions, section by section; the answers are noted in the document.",
            "questions_who": "the author answers, the facilitator notes",
            "suggestions_step": "Suggestions.",
            "suggestions_who": "the author decides",
            "kudos_step": "Kudo wall; survey; who edits what until when.",
            "kudos_who": "the facilitator",
            "comments_by": "Comments so far",
            "author_team": "from the author's team",
            "other_teams": "from other teams",
            "unknown_team": "team not known",
            "questions": "Questions",
            "to_answer": "To answer",
            "resolved_aloud": "Resolved without a written answer: please write the answer down",
            "answered": "Answered",
            "answered_mark": "answered",
            "in_document_mark": "answer in the document",
            "suggestions": "Suggestions",
            "decided": "decided",
            "kudos": "Kudo wall",
            "kudos_hint": "Whom do we thank, and for what?",
            "none_yet": "None yet.",
            "actions": "Work handed out",
            "edits": "Still to be edited",
            "edits_hint": "The author edits from the comments; the status becomes Reviewed when nothing is left here.",
            "all_edited": "Nothing is left to edit.",
            "gaps": "Open in the review checklist",
            "survey": "Survey about this meeting",
            "answer": "Answer",
            "asked_by": "asked by",
            "answered_by": "answered by",
            "held": "Held on",
            "no_questions": "No question was asked.",
            "open_questions": "Questions left open",
            "notes": "Notes",
            "whole": "The whole document",
            "waits": "its row waits as a suggestion to be accepted",
        },
        "ja": {
            "agenda": "ライティングレビュー",
            "minutes": "レビュー会の議事録",
            "document": "文書",
            "as_of": "取得日時",
            "time": "時間",
            "what": "内容",
            "who": "誰が",
            "min": "分",
            "before_we_begin": "はじめに",
            "timetable": "進行",
            "reading": "黙読。質問と提案をコメントで書く（先頭に「質問:」「提案:」と書くとわかりやすい）。",
            "reading_who": "全員",
            "questions_step": "質問をセクション順に取り上げ、回答を文書に記録する。",
            "questions_who": "作者が回答し、進行役が記録する",
            "suggestions_step": "提案を取り上げる。",
            "suggestions_who": "作者が採否を決める",
            "kudos_step": "Kudo wall、アンケート、誰がいつまでに編集するかの確認。",
            "kudos_who": "進行役",
            "comments_by": "これまでのコメント",
            "author_team": "作者のチームから",
            "other_teams": "他のチームから",
            "unknown_team": "チーム不明",
            "questions": "質問",
            "to_answer": "回答が必要",
            "resolved_aloud": "回答が書かれずに解決済み（回答を書き残してください）",
            "answered": "回答済み",
            "answered_mark": "回答済み",
            "in_document_mark": "本文に回答あり",
            "suggestions": "提案",
            "decided": "決定済み",
            "kudos": "Kudo wall",
            "kudos_hint": "誰に、何を感謝しますか。",
            "none_yet": "まだありません。",
            "actions": "依頼された作業",
            "edits": "本文に反映すること",
            "edits_hint": "作者がコメントをもとに編集します。ここが空になったらステータスを「レビュー済み」にします。",
            "all_edited": "反映すべきことは残っていません。",
            "gaps": "レビューチェックリストの未完了",
            "survey": "この会のアンケート",
            "answer": "回答",
            "asked_by": "質問者",
            "answered_by": "回答者",
            "held": "実施日",
            "no_questions": "質問はありませんでした。",
            "open_questions": "回答が書かれていない質問",
            "notes": "メモ",
            "whole": "文書全体",
            "waits": "本文への追記が提案として承認待ち",
        },
    }
)


def words(lang: str) -> Mapping[str, str]:
    """The fixed words of a meeting; English for a language that is not known."""
    return WORDS.get(lang, WORDS["en"])


def shown_step(step: Step, agenda: Agenda) -> str:
    """When a part takes place: of the clock where a start is known, else in minutes."""
    if agenda.start is None:
        return f"{step.start}–{step.end} {words(agenda.review.export.lang)['min']}"
    zone = agenda.review.export.zone
    times = (clock_time(agenda.start, minute).astimezone(zone) for minute in (step.start, step.end))
    return "–".join(time.strftime("%H:%M") for time in times)


def shown_voices(voices: Voices, lang: str) -> str:
    """How many comments came from whom; a number that says nothing is left out."""
    said = words(lang)
    counts = [(voices.author_team, "author_team"), (voices.other_teams, "other_teams")]
    if not any(count for count, _ in counts):
        counts = []
    if voices.unknown:
        counts.append((voices.unknown, "unknown_team"))
    total = voices.author_team + voices.other_teams + voices.unknown
    parts = [f"{said[key]} {count}" if lang == "ja" else f"{count} {said[key]}" for count, key in counts]
    return f"{said['comments_by']}: {total}" + (f" ({', '.join(parts)})" if parts else "")


def thread_words(entry: Entry) -> str:
    """What the first post says, without the prefix that told its kind: the chapter says that."""
    return without_prefix(shown.post_text(entry.thread.head))
