"""One store for all emulated APIs, in SQLite, usable by several processes and threads at once.

A request runs in one transaction: `Store.transaction(write=True)` takes the write lock first (so two
writers queue up and never meet "database is locked"), a reading one sees one consistent state.
Records are JSON values whose shapes the API rooms define:

* a *file* is a Drive file record (see `drive.files`), with its permissions inside;
* a *content* is what a document or a spreadsheet holds (see `docs.state`, `sheets.state`);
* a *thread* is a comment thread, shared by Docs and Drive (see `threads`);
* an *activity* is something done to a file (see `activity.journal`).
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import secrets
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from . import chronicle, keeping, meters

Json = dict[str, Any]

FOLDER = "application/vnd.google-apps.folder"
DOCUMENT = "application/vnd.google-apps.document"
SPREADSHEET = "application/vnd.google-apps.spreadsheet"

OWNER = "owner@example.com"

_SCHEMA = """
CREATE TABLE IF NOT EXISTS settings (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS users (email TEXT PRIMARY KEY, number TEXT NOT NULL, root TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS files (
    id TEXT PRIMARY KEY, parent TEXT, mime_type TEXT NOT NULL, created TEXT NOT NULL, value TEXT NOT NULL,
    modified TEXT NOT NULL DEFAULT '', name_key TEXT NOT NULL DEFAULT '');
CREATE TABLE IF NOT EXISTS properties (
    file_id TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (file_id, key));
CREATE INDEX IF NOT EXISTS properties_by_value ON properties (key, value);
CREATE TABLE IF NOT EXISTS contents (file_id TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS threads (
    file_id TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (file_id, id));
CREATE TABLE IF NOT EXISTS tokens (token TEXT PRIMARY KEY, email TEXT NOT NULL, expires TEXT NOT NULL);
"""

_ORDERS = """
DROP INDEX IF EXISTS files_by_parent;
CREATE INDEX IF NOT EXISTS files_by_creation ON files (created, id);
CREATE INDEX IF NOT EXISTS files_by_change ON files (modified, created, id);
CREATE INDEX IF NOT EXISTS files_by_name ON files (name_key, created, id);
CREATE INDEX IF NOT EXISTS children_by_creation ON files (parent, created, id);
CREATE INDEX IF NOT EXISTS children_by_change ON files (parent, modified, created, id);
CREATE INDEX IF NOT EXISTS children_by_name ON files (parent, name_key, created, id);
"""

ORDERS = {"createdTime": "created", "modifiedTime": "modified", "name": "name_key"}
"""Orders in which `Transaction.files` gives records without looking at all of them, by Drive's names."""

FileKey = tuple[str, str, str]
"""Where a record stands in an order: the value it is ordered by, its creation time, its id."""

_BUSY_SECONDS = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """A person or service account of the workspace. ``number`` is the digits of ``users/{number}``."""

    email: str
    display_name: str
    number: str
    root: str
    """Id of this user's My Drive folder."""

    @property
    def is_service_account(self) -> bool:
        """Service accounts have no storage of their own."""
        return self.email.endswith(".gserviceaccount.com")


class Store:
    """A workspace in one SQLite file (mode 0600)."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self._local = threading.local()
        self._create_private()
        with closing(self._connect()) as connection:
            _log_ahead(connection)
            connection.executescript(_SCHEMA + keeping.SCHEMA + chronicle.SCHEMA + meters.SCHEMA)
            _add_order_columns(connection)
            connection.executescript(_ORDERS)
            connection.execute(
                "INSERT OR IGNORE INTO settings VALUES ('seed', ?)", (json.dumps(secrets.token_hex(16)),)
            )

    def _create_private(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # An existing file is not opened: closing it again would drop the locks that other connections of this
        # process hold on it (POSIX), and another process could then take the log away under them.
        with suppress(FileExistsError):
            os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        connection.execute("PRAGMA synchronous = NORMAL")
        return connection

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._local.connection = self._connect()
        return connection

    def close(self) -> None:
        """Close this thread's connection."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is not None:
            connection.close()
            self._local.connection = None

    @contextmanager
    def transaction(self, *, write: bool) -> Iterator[Transaction]:
        """All or nothing: committed when the block ends, rolled back when it raises."""
        connection = self._connection()
        # A reader that stored something would sometimes meet "database is locked": make it fail always.
        connection.execute(f"PRAGMA query_only = {'OFF' if write else 'ON'}")
        connection.execute("BEGIN IMMEDIATE" if write else "BEGIN DEFERRED")
        try:
            yield Transaction(connection)
        except BaseException:
            connection.rollback()
            raise
        connection.commit()


class Transaction(keeping.Keeping, chronicle.Chronicle, meters.Meters):
    """The records of the workspace, inside one transaction. Values handed out are the caller's own copies."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    # Settings, time and ids

    def setting(self, key: str, default: Any = None) -> Any:
        """A control setting (seed, clock offset, switches)."""
        row = self._db.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
        return default if row is None else json.loads(row[0])

    def put_setting(self, key: str, value: Any) -> None:
        """Store a control setting; any JSON value."""
        self._db.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (key, json.dumps(value)))

    def delete_setting(self, key: str) -> None:
        """Back to the default."""
        self._db.execute("DELETE FROM settings WHERE key = ?", (key,))

    def now(self) -> datetime:
        """The workspace's clock: this machine's, shifted by the control endpoint. Aware, UTC."""
        return datetime.now(UTC) + timedelta(seconds=self.setting("clock_offset", 0.0))

    def token(self, purpose: str, *, length: int, alphabet: str = "url") -> str:
        """A fresh identifier of ``length`` characters; the same sequence for the same seed."""
        count = self.setting("ids", 0) + 1
        self.put_setting("ids", count)
        material = f"{self.setting('seed')}:{purpose}:{count}".encode()
        if alphabet == "url":
            digest = hashlib.sha512(material).digest()
            return base64.urlsafe_b64encode(digest).decode().replace("-", "x").replace("_", "y")[:length]
        number = int.from_bytes(hashlib.sha512(material).digest())
        digits = "0123456789" if alphabet == "digits" else "0123456789abcdefghijklmnopqrstuvwxyz"
        text = ""
        for _ in range(length):
            number, rest = divmod(number, len(digits))
            text += digits[rest]
        return text

    # People

    def user(self, email: str) -> User:
        """The user with this address, created on first use together with a My Drive folder."""
        email = email.lower()
        row = self._db.execute("SELECT number, root FROM users WHERE email = ?", (email,)).fetchone()
        name = display_name(email)
        if row is not None:
            return User(email=email, display_name=name, number=row[0], root=row[1])
        # Derived, so that a reading transaction can name a user it cannot yet store.
        digest = hashlib.sha256(f"{self.setting('seed')}:{email}".encode())
        number = "1" + str(int(digest.hexdigest(), 16))[:20]
        return User(email=email, display_name=name, number=number, root="0A" + digest.hexdigest()[:17])

    def knows_user(self, email: str) -> bool:
        """Whether this address has acted or been given access before."""
        row = self._db.execute("SELECT 1 FROM users WHERE email = ?", (email.lower(),)).fetchone()
        return row is not None

    def create_user(self, email: str) -> User:
        """Store a user and its My Drive folder. Needs a writing transaction."""
        user = self.user(email)
        self._db.execute("INSERT OR IGNORE INTO users VALUES (?, ?, ?)", (user.email, user.number, user.root))
        if self.file(user.root) is None:
            now = self.now().strftime("%Y-%m-%dT%H:%M:%S.000Z")
            self.put_file(
                {
                    "id": user.root,
                    "name": "My Drive",
                    "mimeType": FOLDER,
                    "parents": [],
                    "trashed": False,
                    "createdTime": now,
                    "modifiedTime": now,
                    "owner": user.email,
                    "lastModifyingUser": user.email,
                    "permissions": [
                        {
                            "id": user.number,
                            "type": "user",
                            "role": "owner",
                            "emailAddress": user.email,
                        }
                    ],
                    "properties": {},
                    "appProperties": {},
                    "version": 1,
                }
            )
        return user

    def users(self) -> list[User]:
        """Everyone known, by address."""
        return [self.user(row[0]) for row in self._db.execute("SELECT email FROM users ORDER BY email")]

    def put_token(self, token: str, email: str, expires: str) -> None:
        """Remember an access token handed out for a ``local credentials`` key."""
        self._db.execute("INSERT OR REPLACE INTO tokens VALUES (?, ?, ?)", (token, email, expires))

    def token_owner(self, token: str, *, now: str) -> str | None:
        """The address an access token stands for, while it is valid."""
        row = self._db.execute(
            "SELECT email FROM tokens WHERE token = ? AND expires > ?", (token, now)
        ).fetchone()
        return None if row is None else str(row[0])

    # Files

    def file(self, file_id: str) -> Json | None:
        """A Drive file record, or None."""
        row = self._db.execute("SELECT value FROM files WHERE id = ?", (file_id,)).fetchone()
        return None if row is None else json.loads(row[0])

    def put_file(self, record: Json) -> None:
        """Store a file record, new or changed."""
        parent = record["parents"][0] if record["parents"] else None
        self._db.execute(
            "INSERT OR REPLACE INTO files (id, parent, mime_type, created, value, modified, name_key) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            (record["id"], parent, record["mimeType"], record["createdTime"], _dump(record), *_keys(record)),
        )
        self._db.execute("DELETE FROM properties WHERE file_id = ?", (record["id"],))
        self._db.executemany(
            "INSERT INTO properties VALUES (?, ?, ?)",
            [(record["id"], key, value) for key, value in record["properties"].items()],
        )
        self.note_change(record["id"])

    def delete_file(self, file_id: str) -> None:
        """Remove a file with its content and threads, for good."""
        for table in ("properties", "contents", "threads", "blobs", "revisions"):
            self._db.execute(f"DELETE FROM {table} WHERE file_id = ?", (file_id,))  # noqa: S608 - fixed names
        self._db.execute("DELETE FROM files WHERE id = ?", (file_id,))

    def files(
        self,
        *,
        parent: str | None = None,
        has_property: tuple[str, str] | None = None,
        mime_type: str | None = None,
        order: str = "createdTime",
        descending: bool = False,
        after: FileKey | None = None,
    ) -> Iterator[Json]:
        """File records narrowed by indexed columns, in one of `ORDERS`, equal ones by creation time and id.

        They are read while they are asked for; ``after`` is where a former page ended, see `file_key`.
        """
        column = ORDERS[order]
        clauses, values = ["1"], list[str]()
        if parent is not None:
            clauses.append("parent = ?")
            values.append(parent)
        if mime_type is not None:
            clauses.append("mime_type = ?")
            values.append(mime_type)
        if has_property is not None:
            clauses.append("id IN (SELECT file_id FROM properties WHERE key = ? AND value = ?)")
            values.extend(has_property)
        if after is not None:
            past = "<" if descending else ">"
            clauses.append(f"{column} {past}= ? AND ({column} {past} ? OR (created, id) > (?, ?))")
            values.extend((after[0], *after))
        direction = "DESC" if descending else "ASC"
        query = f"SELECT value FROM files WHERE {' AND '.join(clauses)} ORDER BY {column} {direction}, created, id"  # noqa: S608 - fixed clauses
        for row in self._db.execute(query, values):
            yield json.loads(row[0])

    def file_key(self, record: Json, *, order: str) -> FileKey:
        """Where a record stands in one of `ORDERS`."""
        modified, name = _keys(record)
        first = {"createdTime": record["createdTime"], "modifiedTime": modified, "name": name}[order]
        return first, record["createdTime"], record["id"]

    # Contents

    def content(self, file_id: str) -> Json | None:
        """What a document or spreadsheet holds, or None."""
        row = self._db.execute("SELECT value FROM contents WHERE file_id = ?", (file_id,)).fetchone()
        return None if row is None else json.loads(row[0])

    def put_content(self, file_id: str, value: Json) -> None:
        """Replace what a document or spreadsheet holds."""
        self._db.execute("INSERT OR REPLACE INTO contents VALUES (?, ?)", (file_id, _dump(value)))

    # Comment threads

    def threads(self, file_id: str) -> list[Json]:
        """All threads of a file, deleted ones included, oldest first."""
        rows = self._db.execute("SELECT value FROM threads WHERE file_id = ? ORDER BY position", (file_id,))
        return [json.loads(row[0]) for row in rows]

    def thread(self, file_id: str, thread_id: str) -> Json | None:
        """One thread, or None."""
        row = self._db.execute(
            "SELECT value FROM threads WHERE file_id = ? AND id = ?", (file_id, thread_id)
        ).fetchone()
        return None if row is None else json.loads(row[0])

    def put_thread(self, file_id: str, thread: Json) -> None:
        """Store a thread, new or changed; a changed one keeps its place in the order."""
        self._db.execute(
            "INSERT INTO threads VALUES (?, ?, "
            "(SELECT coalesce(max(position), 0) + 1 FROM threads WHERE file_id = ?), ?) "
            "ON CONFLICT (file_id, id) DO UPDATE SET value = excluded.value",
            (file_id, thread["id"], file_id, _dump(thread)),
        )

    def clear(self) -> None:
        """Empty the whole workspace."""
        for table in (
            "users", "files", "properties", "contents", "threads", "tokens",
            *keeping.TABLES, *chronicle.TABLES, *meters.TABLES,
        ):  # fmt: skip
            self._db.execute(f"DELETE FROM {table}")  # noqa: S608 - fixed names
        self._db.execute("DELETE FROM settings WHERE key != 'seed'")


def _log_ahead(connection: sqlite3.Connection) -> None:
    """Turn on the write-ahead log, waiting for others that open the same new file now.

    SQLite does not wait by itself here: the change of journal mode ignores the busy timeout.
    """
    deadline = time.monotonic() + _BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.01)


def _keys(record: Json) -> tuple[str, str]:
    """What files are ordered by: the time of the last change, and the name without regard to case."""
    return record["modifiedTime"], record["name"].casefold()


def _add_order_columns(connection: sqlite3.Connection) -> None:
    """Bring a file of an earlier version up to date: its files get the columns that they are ordered by."""
    if any(row[1] == "name_key" for row in connection.execute("PRAGMA table_info(files)")):
        return
    connection.execute("BEGIN IMMEDIATE")
    # Another process may have been faster.
    if not any(row[1] == "name_key" for row in connection.execute("PRAGMA table_info(files)")):
        for column in ("modified", "name_key"):
            connection.execute(f"ALTER TABLE files ADD COLUMN {column} TEXT NOT NULL DEFAULT ''")
        for file_id, value in connection.execute("SELECT id, value FROM files").fetchall():
            found = (*_keys(json.loads(value)), file_id)
            connection.execute("UPDATE files SET modified = ?, name_key = ? WHERE id = ?", found)
    connection.commit()


def display_name(email: str) -> str:
    """``ada.lovelace@example.com`` is shown as ``Ada Lovelace``."""
    local = email.split("@", 1)[0]
    return " ".join(word.capitalize() for word in local.replace("_", ".").split(".") if word) or email


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
