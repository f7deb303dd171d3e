"""What the store keeps beside records and contents: bytes of uploaded files, revisions and the log of changes.

A *revision* is a JSON value per file and number, drawn by `drive.revisions`; a *change* is the newest thing
that happened to a file, numbered across the whole workspace, drawn by `drive.changes`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

SCHEMA = """
CREATE TABLE IF NOT EXISTS blobs (
    file_id TEXT NOT NULL, name TEXT NOT NULL, part INTEGER NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY (file_id, name, part));
CREATE TABLE IF NOT EXISTS revisions (
    file_id TEXT NOT NULL, number INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (file_id, number));
CREATE TABLE IF NOT EXISTS changes (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, file_id TEXT NOT NULL UNIQUE, value TEXT NOT NULL);
"""

TABLES = ("blobs", "revisions", "changes")


class Keeping:
    """The part of a transaction that keeps bytes, revisions and changes."""

    _db: sqlite3.Connection

    # Bytes

    def blob(self, file_id: str, name: str) -> bytes | None:
        """All bytes kept under a name of a file, or None."""
        rows = self._db.execute(
            "SELECT data FROM blobs WHERE file_id = ? AND name = ? ORDER BY part", (file_id, name)
        ).fetchall()
        return b"".join(row[0] for row in rows) if rows else None

    def add_blob(self, file_id: str, name: str, data: bytes) -> None:
        """Append bytes, in a part of their own, so that a long upload is not copied with every chunk."""
        self._db.execute(
            "INSERT INTO blobs VALUES (?, ?, "
            "(SELECT coalesce(max(part), 0) + 1 FROM blobs WHERE file_id = ? AND name = ?), ?)",
            (file_id, name, file_id, name, data),
        )

    def blob_size(self, file_id: str, name: str) -> int:
        """Bytes kept so far; 0 for an unknown name."""
        row = self._db.execute(
            "SELECT coalesce(sum(length(data)), 0) FROM blobs WHERE file_id = ? AND name = ?", (file_id, name)
        ).fetchone()
        return int(row[0])

    def bytes_owned(self, email: str) -> int:
        """Bytes of all revisions of the files a user owns, outside shared drives."""
        row = self._db.execute(
            "SELECT coalesce(sum(length(data)), 0) FROM blobs JOIN files ON files.id = blobs.file_id "
            "WHERE json_extract(files.value, '$.owner') = ? AND json_extract(files.value, '$.driveId') IS NULL",
            (email,),
        ).fetchone()
        return int(row[0])

    def delete_blob(self, file_id: str, name: str) -> None:
        """Forget the bytes under one name."""
        self._db.execute("DELETE FROM blobs WHERE file_id = ? AND name = ?", (file_id, name))

    # Revisions

    def revisions(self, file_id: str) -> list[tuple[int, Json]]:
        """Number and value of all revisions of a file, oldest first."""
        rows = self._db.execute(
            "SELECT number, value FROM revisions WHERE file_id = ? ORDER BY number", (file_id,)
        )
        return [(row[0], json.loads(row[1])) for row in rows]

    def last_revision(self, file_id: str) -> tuple[int, Json] | None:
        """The head revision, or None."""
        row = self._db.execute(
            "SELECT number, value FROM revisions WHERE file_id = ? ORDER BY number DESC LIMIT 1", (file_id,)
        ).fetchone()
        return None if row is None else (row[0], json.loads(row[1]))

    def put_revision(self, file_id: str, number: int, value: Json | None) -> None:
        """Store a revision, new or changed; None removes it."""
        if value is None:
            self._db.execute("DELETE FROM revisions WHERE file_id = ? AND number = ?", (file_id, number))
            return
        text = json.dumps(value, ensure_ascii=False)
        self._db.execute("INSERT OR REPLACE INTO revisions VALUES (?, ?, ?)", (file_id, number, text))

    # Changes

    def note_change(self, file_id: str, value: Json | None = None) -> None:
        """Number a change of a file; it takes the place of the file's former one."""
        self._db.execute(
            "INSERT OR REPLACE INTO changes (file_id, value) VALUES (?, ?)",
            (file_id, json.dumps(value or {}, ensure_ascii=False)),
        )

    def change(self, file_id: str) -> Json | None:
        """What the newest change of a file was, or None."""
        row = self._db.execute("SELECT value FROM changes WHERE file_id = ?", (file_id,)).fetchone()
        return None if row is None else json.loads(row[0])

    def changes(self, *, since: int) -> Iterator[tuple[int, str, Json]]:
        """Number, file id and value of changes from ``since`` on, oldest first."""
        rows = self._db.execute(
            "SELECT seq, file_id, value FROM changes WHERE seq >= ? ORDER BY seq", (since,)
        )
        for seq, file_id, value in rows:
            yield seq, file_id, json.loads(value)

    def next_change(self) -> int:
        """The number that the next change will get."""
        row = self._db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'changes'").fetchone()
        return 1 if row is None else int(row[0]) + 1
