"""The part of the store behind ``/_local``: the log of requests, scripted faults, and what quotas have been used."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

Json = dict[str, Any]

SCHEMA = """
CREATE TABLE IF NOT EXISTS requests (
    seq INTEGER PRIMARY KEY, method TEXT NOT NULL, user TEXT NOT NULL, status INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS faults (seq INTEGER PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS quotas (bucket TEXT PRIMARY KEY, minute INTEGER NOT NULL, used INTEGER NOT NULL);
"""

TABLES = ("requests", "faults", "quotas")


class Meters:
    """The part of a transaction that keeps them."""

    _db: sqlite3.Connection

    def log_request(self, method: str, user: str, status: int) -> None:
        """Append one API request to the log shown by ``/_local/requests``."""
        self._db.execute(
            "INSERT INTO requests (method, user, status) VALUES (?, ?, ?)", (method, user, status)
        )

    def requests(self) -> list[Json]:
        """API requests since the log was last emptied."""
        rows = self._db.execute("SELECT method, user, status FROM requests ORDER BY seq")
        return [{"method": row[0], "user": row[1], "status": row[2]} for row in rows]

    def clear_requests(self) -> None:
        """Empty the request log."""
        self._db.execute("DELETE FROM requests")

    def faults(self) -> list[tuple[int, Json]]:
        """Scripted faults not yet used up, oldest first."""
        return [(row[0], json.loads(row[1])) for row in self._db.execute("SELECT * FROM faults ORDER BY seq")]

    def add_fault(self, fault: Json) -> None:
        """Script a fault."""
        self._db.execute("INSERT INTO faults (value) VALUES (?)", (_dump(fault),))

    def put_fault(self, seq: int, fault: Json | None) -> None:
        """Change a scripted fault, or drop it."""
        if fault is None:
            self._db.execute("DELETE FROM faults WHERE seq = ?", (seq,))
        else:
            self._db.execute("UPDATE faults SET value = ? WHERE seq = ?", (_dump(fault), seq))

    def clear_faults(self) -> None:
        """Drop all scripted faults."""
        self._db.execute("DELETE FROM faults")

    def quota_used(self, bucket: str, minute: int) -> int:
        """How much of a quota was used in a minute (counted since 1970)."""
        row = self._db.execute(
            "SELECT used FROM quotas WHERE bucket = ? AND minute = ?", (bucket, minute)
        ).fetchone()
        return 0 if row is None else int(row[0])

    def use_quota(self, bucket: str, minute: int, amount: int) -> None:
        """Count against a quota; a new minute begins at nothing."""
        used = self.quota_used(bucket, minute) + amount
        self._db.execute("INSERT OR REPLACE INTO quotas VALUES (?, ?, ?)", (bucket, minute, used))

    def quotas_used(self, minute: int) -> list[tuple[str, int]]:
        """What was used of all quotas in a minute, by their names."""
        rows = self._db.execute("SELECT bucket, used FROM quotas WHERE minute = ? ORDER BY bucket", (minute,))
        return [(row[0], row[1]) for row in rows]


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
