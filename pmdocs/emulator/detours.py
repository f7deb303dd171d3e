"""Addresses outside the discovery documents that clients of today still call, led to the methods behind them.

* ``PUT /upload/drive/v2/files/ID``: gspread imports CSV with it; answered in the shape of version 3;
* the addresses in ``exportLinks``, which a client follows as they are.
"""

from __future__ import annotations

import re
from urllib.parse import quote

Query = list[tuple[str, str]]

_IMPORT = re.compile(r"/upload/drive/v2/files/([^/]+)")
_EXPORTS = {
    "/feeds/download/documents/export/Export": {
        "txt": "text/plain",
        "markdown": "text/markdown",
        "md": "text/x-markdown",
        "html": "text/html",
        "zip": "application/zip",
        "pdf": "application/pdf",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    },
    "/spreadsheets/export": {
        "csv": "text/csv",
        "tsv": "text/tab-separated-values",
        "pdf": "application/pdf",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    },
}


def detour(verb: str, raw_path: str, query: Query) -> tuple[str, str, Query]:
    """Verb, path and query of the method that is meant; unchanged for every other address."""
    given = dict(query)
    found = _IMPORT.fullmatch(raw_path)
    if found and verb == "PUT" and given.get("uploadType") == "media":
        kept = [(name, value) for name, value in query if name != "convert"]
        return "PATCH", f"/upload/drive/v3/files/{found[1]}", kept
    if raw_path in _EXPORTS and verb == "GET" and given.get("id"):
        kind = _EXPORTS[raw_path].get(given.get("exportFormat", ""), given.get("exportFormat", ""))
        kept = [(name, value) for name, value in query if name not in ("id", "exportFormat")]
        path = f"/drive/v3/files/{quote(given['id'], safe='')}/export"
        return verb, path, [*kept, ("mimeType", kind)]
    return verb, raw_path, query
