"""Work that comes out of a reading club: its to-dos as rows of the tracker with the source ``reading-club``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from pmdocs.core.actions.items import read_items
from pmdocs.core.comments.kinds import kind_of
from pmdocs.core.comments.markers import find_marker, without_marker
from pmdocs.core.comments.threads import Discussion, Thread
from pmdocs.core.documents.document import walk
from pmdocs.core.meetings.review_forms import comparable, without_prefix
from pmdocs.core.meetings.voices import team_key
from pmdocs.core.references import comment_url
from pmdocs.core.sheet.rows import item_cells
from pmdocs.core.sheet.tracker import CellValue

SOURCE = "reading-club"

_LINE = re.compile(
    r"^[\s・•*☐☑–-]*(?:\[\s*(?:todo|ai)\s*\]\s*:?|(?:todo|ai|action(?: item)?|アクション)\s*:)\s*(?P<words>\S.*)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Todo:
    """A piece of work that a session decided on."""

    action: str
    owner: str = ""
    """Address or name."""
    team: str = ""
    due: str = ""
    """ISO; empty when none was said."""
    priority: str = ""
    done: bool = False
    comment_id: str = ""
    """Of the thread it comes from; empty for one that stands in the document."""


def find_todos(
    discussion: Discussion, *, reference: date, teams: Mapping[str, str], people: Mapping[str, str]
) -> tuple[Todo, ...]:
    """The to-dos of a session: its table or list of action items, marked lines, and threads that hand out work.

    ``teams`` are by name and address (`teams_by_word`), ``people`` addresses by name. What is said twice counts
    once: the table tells most of it.
    """
    found = [
        *_in_table(discussion, reference, people),
        *(_of_thread(thread) for thread in discussion.threads if _is_todo(thread)),
        *_in_lines(discussion),
    ]
    first: dict[str, Todo] = {}
    for todo in found:
        if comparable(todo.action):
            first.setdefault(comparable(todo.action), _with_team(todo, teams))
    return tuple(first.values())


def _in_table(discussion: Discussion, reference: date, people: Mapping[str, str]) -> Iterator[Todo]:
    reading = read_items(discussion.document, discussion.reading, reference=reference, people=people)
    for item in reading.items:
        yield Todo(
            action=item.action,
            owner=item.owner.email or item.owner.name if item.owner else "",
            team=item.team,
            due=item.due.isoformat() if item.due else "",
            priority=item.priority,
            done=item.status == "done",
        )


def _is_todo(thread: Thread) -> bool:
    if thread.state == "deleted" or thread.is_suggestion or find_marker(thread.head.text):
        return False
    return kind_of(thread).kind == "action" or thread.assignee is not None or marked(thread.head.text) != ""


def _of_thread(thread: Thread) -> Todo:
    text = without_marker(thread.head.text).strip()
    return Todo(
        action=" ".join((marked(text) or without_prefix(text)).split()),
        owner=thread.assignee or "",
        done=thread.state == "resolved",
        comment_id=thread.comment_id,
    )


def marked(text: str) -> str:
    """What stands behind a mark such as ``[TODO]`` or ``AI:`` at the start of a text, or nothing."""
    found = _LINE.match(unicodedata.normalize("NFKC", text).strip().partition("\n")[0])
    return found["words"].strip() if found else ""


def _in_lines(discussion: Discussion) -> Iterator[Todo]:
    """Lines of the document that begin with a mark."""
    for tab in discussion.reading.document.tabs:
        for paragraph, _ in walk(tab.segments[0].blocks):
            if words := marked(paragraph.shown):
                yield Todo(action=words)


def _with_team(todo: Todo, teams: Mapping[str, str]) -> Todo:
    return replace(todo, team=todo.team or teams.get(team_key(todo.owner), ""))


# Rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A row of the Action items worksheet that an earlier export of a session wrote."""

    key: str
    action: str
    link: str
    """Cell of the column Document."""


def new_rows(
    todos: Sequence[Todo],
    known: Iterable[Known],
    *,
    session: str,
    document_id: str,
    now: datetime,
    today: date,
    lang: str,
) -> tuple[dict[str, CellValue], ...]:
    """Rows by column for the to-dos that the tracker does not have; its rows belong to people from then on.

    One is known by its thread, or by its words. Numbers are never given twice.
    """
    rows = [row for row in known if row.key.rpartition("/")[0] == session]
    words, links = {comparable(row.action) for row in rows}, {row.link for row in rows}
    number = max((_number(row.key) for row in rows), default=0)
    made = []
    for todo in todos:
        if comparable(todo.action) in words or (todo.comment_id and _link(todo, document_id) in links):
            continue
        number += 1
        made.append(_row(todo, f"{session}/AI-{number}", session, document_id, now, today, lang))
    return tuple(made)


def _number(key: str) -> int:
    digits = key.rpartition("/AI-")[2]
    return int(digits) if digits.isdecimal() else 0


def _link(todo: Todo, document_id: str) -> str:
    return comment_url(document_id, todo.comment_id)


def _row(
    todo: Todo, key: str, session: str, document_id: str, now: datetime, today: date, lang: str
) -> dict[str, CellValue]:
    values = {
        "key": key,
        "incident_id": session,
        "action": todo.action,
        "priority": todo.priority,
        "original_priority": todo.priority,
        "owner": todo.owner,
        "team": todo.team,
        "due": todo.due,
        "original_due": todo.due,
        "status": "done" if todo.done else "open",
        "source": SOURCE,
        "first_seen": today.isoformat(),
        "done_on": today.isoformat() if todo.done else "",
        "last_changed": now.isoformat(),
    }
    cells = item_cells({name: value for name, value in values.items() if value}, document_id, lang)
    return cells | ({"document": _link(todo, document_id)} if todo.comment_id else {})


def missing_fields(todo: Todo) -> Collection[str]:
    """What the last five minutes of a session still have to settle: ``owner``, ``team``, ``due``."""
    return [name for name in ("owner", "team", "due") if not getattr(todo, name)]
