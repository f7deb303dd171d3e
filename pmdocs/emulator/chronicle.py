"""The part of the store that keeps what was done to files (see `activity.journal`), read newest first."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

SCHEMA = """
CREATE TABLE IF NOT EXISTS activity (
    seq INTEGER PRIMARY KEY, file_id TEXT NOT NULL, place TEXT NOT NULL, at INTEGER NOT NULL,
    cases INTEGER NOT NULL, value TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS activity_by_file ON activity (file_id, at, seq);
CREATE INDEX IF NOT EXISTS activity_by_time ON activity (at, seq, place, cases);
CREATE INDEX IF NOT EXISTS activity_by_place ON activity (place, at, seq);
"""

TABLES = ("activity",)

_SMALL_TREE = 64
"""Folders with up to so many files below them: their activities are looked up file by file."""


class Chronicle:
    """The part of a transaction that keeps activities."""

    _db: sqlite3.Connection

    def add_activity(self, value: Json, *, file_id: str, place: str, at: int, cases: int) -> None:
        """Append what was done to a file, ``at`` milliseconds since 1970; ``cases`` are bits.

        ``place`` is the file or folder below which it is seen: the file itself while it exists.
        """
        self._db.execute(
            "INSERT INTO activity (file_id, place, at, cases, value) VALUES (?, ?, ?, ?, ?)",
            (file_id, place, at, cases, _dump(value)),
        )

    def activities(
        self,
        *,
        item: str | None = None,
        ancestor: str | None = None,
        earliest: int | None = None,
        latest: int | None = None,
        before: tuple[int, int] | None = None,
        cases: int,
    ) -> Iterator[tuple[int, int, Json]]:
        """Sequence number, time and value of activities of any of these cases, newest first.

        Of one item, or of an ancestor and what now lies below it. Times are inclusive; ``before`` is the
        time and number that a previous page ended with.
        """
        clauses, values = ["cases & ?"], list[Any]([cases])
        tree = self._tree(ancestor) if ancestor is not None else []
        if item is not None:
            clauses.append("file_id = ?")
            values.append(item)
        elif ancestor is not None and len(tree) <= _SMALL_TREE:
            clauses.append(f"place IN ({', '.join('?' * len(tree))})")
            values.extend(tree)
        for clause, bound in (("at >= ?", earliest), ("at <= ?", latest)):
            if bound is not None:
                clauses.append(clause)
                values.append(bound)
        if before is not None:
            clauses.append("(at, seq) < (?, ?)")
            values.extend(before)
        query = (
            f"SELECT seq, at, place FROM activity WHERE {' AND '.join(clauses)} ORDER BY at DESC, seq DESC"  # noqa: S608 - fixed clauses
        )
        lies = {ancestor: True, None: False} if len(tree) > _SMALL_TREE else None
        for seq, at, place in self._db.execute(query, values):
            if lies is not None and not self._lies_below(place, lies):
                continue
            stored = self._db.execute("SELECT value FROM activity WHERE seq = ?", (seq,)).fetchone()
            yield seq, at, json.loads(stored[0])

    def _tree(self, ancestor: str) -> list[str]:
        """A file and what lies below it now, as far as it is worth listing."""
        # Level by level: a recursive query would queue all children of a folder before it answers.
        found = {ancestor: None}
        for folder in (waiting := [ancestor]):
            left = _SMALL_TREE + 1 - len(found)
            rows = self._db.execute("SELECT id FROM files WHERE parent = ? LIMIT ?", (folder, left))
            fresh = [row[0] for row in rows if row[0] not in found]
            found.update(dict.fromkeys(fresh))
            waiting += fresh
        return list(found)

    def _lies_below(self, place: str, known: dict[str | None, bool]) -> bool:
        """Whether a file lies below the one that is ``known`` to; remembers what it finds out."""
        path: list[str] = []
        current: str | None = place
        while current not in known and current not in path:
            path.append(str(current))
            row = self._db.execute("SELECT parent FROM files WHERE id = ?", (current,)).fetchone()
            current = None if row is None else row[0]
        answer = known.get(current, False)
        known.update(dict.fromkeys(path, answer))
        return answer


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
