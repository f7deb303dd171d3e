"""The paper of a reading session, and what it has brought, as Markdown and as data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from pmdocs.core.comments.export import Entry, Export
from pmdocs.core.meetings.agenda import OPENING, Step, clock_time, divide
from pmdocs.core.meetings.reading_club import READER_QUESTIONS, READING_SCRIPT, Text
from pmdocs.core.meetings.reading_todos import Todo, missing_fields
from pmdocs.formats import meeting_words as meeting
from pmdocs.formats import text as shown
from pmdocs.formats.markdown import escaped, escaped_lines, quoted

MINUTES = 60

WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "en": {
            "session": "Reading club",
            "we_read": "We read",
            "read": "Read; write comments and notes under the three questions (20–25 minutes).",
            "discuss": "Discuss from the comments and notes.",
            "confirm": "Confirm the action items: owner, team, due date.",
            "notes": "Discussion",
            "actions": "Action items",
            "columns": "Action item|Owner|Team|Priority|Due",
            "actions_hint": "A comment that begins with “TODO:”, or one assigned to somebody, becomes an action item as well.",
            "comments": "Comments by section",
            "no_section": "Without a section",
            "none": "None.",
            "owner": "owner",
            "team": "team",
            "due": "due",
            "lacks": "lacks",
            "done": "done",
        },
        "ja": {
            "session": "ポストモーテム読書会",
            "we_read": "今回読むもの",
            "read": "読んで、コメントと三つの問いへのメモを書く（20〜25分）。",
            "discuss": "コメントとメモをもとに話し合う。",
            "confirm": "アクションアイテムの担当・チーム・期日を確認する。",
            "notes": "話し合いのメモ",
            "actions": "アクションアイテム",
            "columns": "アクション|担当|チーム|優先度|期日",
            "actions_hint": "「TODO:」で始まるコメントや、担当を割り当てたコメントもアクションアイテムになります。",
            "comments": "セクションごとのコメント",
            "no_section": "セクションなし",
            "none": "ありません。",
            "owner": "担当",
            "team": "チーム",
            "due": "期日",
            "lacks": "未定",
            "done": "完了",
        },
    }
)


def words(lang: str) -> Mapping[str, str]:
    """The fixed words of a session; English for a language that is not known."""
    return WORDS.get(lang, WORDS["en"])


def session_title(day: date, texts: Sequence[Text], lang: str) -> str:
    """The name of a session's document."""
    return f"{day.isoformat()} {words(lang)['session']}" + (f": {texts[0].title}" if len(texts) == 1 else "")


def render_session(texts: Sequence[Text], *, day: date, start: datetime | None, lang: str) -> str:
    """The paper in which people read, comment and take notes."""
    return "\n".join(_session_lines(texts, day, start, lang)) + "\n"


def _session_lines(texts: Sequence[Text], day: date, start: datetime | None, lang: str) -> Iterator[str]:
    said, common = words(lang), meeting.words(lang)
    yield f"# {said['session']} {day.isoformat()}"
    yield from ("", *(f"- {line}" for line in OPENING.get(lang, OPENING["en"])), "")
    yield from (f"| {common['time']} | {common['what']} |", "|---|---|")
    for step in divide(READING_SCRIPT, MINUTES):
        yield f"| {_when(step, start, lang)} | {said[step.part]} |"
    # Not under "Action items": what stands there is read as one.
    yield from ("", f"*{said['actions_hint']}*")
    yield from ("", f"## {said['we_read']}", "")
    yield from (f"- [{escaped(shown.one_line(text.title))}](<{_safe(text.url)}>)" for text in texts)
    for text in texts:
        yield from ("", f"## {escaped(shown.one_line(text.title))}")
        for question in READER_QUESTIONS.get(lang, READER_QUESTIONS["en"]):
            yield from ("", f"### {question}", "", "-")
    yield from (
        "",
        f"## {said['notes']}",
        "",
        "-",
        "",
        f"## {said['actions']}",
        "",
    )
    columns = said["columns"].split("|")
    yield "| " + " | ".join(columns) + " |"
    yield "|" + "---|" * len(columns)
    yield from ["|" + "  |" * len(columns)] * 4


def _when(step: Step, start: datetime | None, lang: str) -> str:
    if start is None:
        return f"{step.start}–{step.end} {meeting.words(lang)['min']}"
    return "–".join(clock_time(start, minute).strftime("%H:%M") for minute in (step.start, step.end))


def _safe(url: str) -> str:
    """An address that can stand between angle brackets."""
    return url.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C")


# What it has brought


def render_export(export: Export, todos: Sequence[Todo], *, keys: Sequence[str]) -> str:
    """Comments by section, and the to-dos; people's texts are escaped."""
    return "\n".join(_export_lines(export, todos, keys)) + "\n"


def _export_lines(export: Export, todos: Sequence[Todo], keys: Sequence[str]) -> Iterator[str]:
    said = words(export.lang)
    yield f"# {escaped(shown.one_line(export.title))}"
    yield from ("", f"<{export.url}>", "", f"## {said['comments']} ({len(export.entries)})")
    if not export.entries:
        yield from ("", said["none"])
    for title, entries in by_section(export).items():
        yield from ("", f"### {escaped(title) or said['no_section']}")
        for entry in entries:
            yield from ("", *_comment(entry, export))
    yield from ("", f"## {said['actions']} ({len(todos)})", "")
    yield from (_todo(todo, said) for todo in todos)
    if not todos:
        yield said["none"]
    if keys:
        yield from ("", f"→ {', '.join(keys)}")


def by_section(export: Export) -> dict[str, list[Entry]]:
    """Threads by the headings they stand under, in the order of the document; those without a place last."""
    found: dict[str, list[Entry]] = {}
    order = sorted(export.entries, key=lambda entry: _order(entry))
    for entry in order:
        found.setdefault(shown.shown_section(entry), []).append(entry)
    return {title: found[title] for title in sorted(found, key=lambda title: not title)}


def _order(entry: Entry) -> tuple[bool, int, int, str]:
    places = entry.thread.places[:1]
    at = (places[0].tab_number, places[0].start) if places else (0, 0)
    return (not places, *at, entry.thread.head.created.isoformat())


def _comment(entry: Entry, export: Export) -> Iterator[str]:
    if entry.thread.quote:
        yield from (*quoted(entry.thread.quote), "")
    for post in (entry.thread.head, *entry.thread.replies):
        text = shown.reply_text(post, export.lang) if post is not entry.thread.head else shown.post_text(post)
        if text:
            who = escaped(shown.author_name(post, export.lang))
            yield f"- **{who}:** " + "  \n  ".join(escaped_lines(text))


def _todo(todo: Todo, said: Mapping[str, str]) -> str:
    facts = [
        f"{said[name]} {getattr(todo, name)}" for name in ("owner", "team", "due") if getattr(todo, name)
    ]
    lacking = [] if todo.done else [said[name] for name in missing_fields(todo)]
    facts += [f"{said['lacks']}: {', '.join(lacking)}"] if lacking else []
    tick = "x" if todo.done else " "
    return f"- [{tick}] {' '.join(escaped_lines(todo.action))}" + (
        f" ({escaped('; '.join(facts))})" if facts else ""
    )


def as_data(export: Export, todos: Sequence[Todo], *, keys: Sequence[str]) -> dict[str, Any]:
    """The session for programs; names do not depend on the language."""
    return {
        "document_id": export.document_id,
        "session": export.incident_id or None,
        "title": shown.plain(export.title),
        "url": export.url,
        "sections": [
            {
                "title": title or None,
                "threads": [
                    {
                        "comment_id": entry.thread.comment_id,
                        "kind": entry.verdict.kind,
                        "quote": shown.plain(entry.thread.quote) if entry.thread.quote is not None else None,
                        "posts": [
                            {"author": shown.plain(post.author.name) or None, "text": shown.post_text(post)}
                            for post in (entry.thread.head, *entry.thread.replies)
                        ],
                        "url": entry.url,
                    }
                    for entry in entries
                ],
            }
            for title, entries in by_section(export).items()
        ],
        "todos": [
            {
                "action": shown.plain(todo.action),
                "owner": todo.owner or None,
                "team": todo.team or None,
                "due": todo.due or None,
                "priority": todo.priority or None,
                "done": todo.done,
                "comment_id": todo.comment_id or None,
                "lacks": list(missing_fields(todo)),
            }
            for todo in todos
        ],
        "added": list(keys),
    }
