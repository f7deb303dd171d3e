"""Requests about data sources (BigQuery, Looker): refused, as Google refuses them without their scopes.

Adding one takes a scope that no token of a local workspace has (discovery document, AddDataSourceRequest); so there
is never one to change, refresh or remove. Wording after Google's other messages on unknown ids (unverified).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pmdocs.emulator.methods import REFUSED
from pmdocs.emulator.problems import Problem, invalid

from .book import Book
from .registry import request

Json = dict[str, Any]

REFUSED["sheets.addDataSource"] = "403: its scope, bigquery.readonly, belongs to no local token"


@request("addDataSource")
def add(book: Book, raw: Json) -> Json:  # noqa: ARG001 - the signature all requests share
    """403: the scope is lacking."""
    raise Problem(403, "Request had insufficient authentication scopes.")


def _unknown(*path: str) -> Callable[[Book, Json], Json]:
    """A request that names a data source, found at ``path`` in it."""

    def refuse(_: Book, raw: Json) -> Json:
        found: Any = raw
        for name in path:
            found = found.get(name, {})
        raise invalid(f"No data source with id: {found or ''}".rstrip(": "))

    return refuse


for _kind, _path in (
    ("updateDataSource", ("dataSource", "dataSourceId")),
    ("deleteDataSource", ("dataSourceId",)),
    ("refreshDataSource", ("dataSourceId",)),
    ("cancelDataSourceRefresh", ("dataSourceId",)),
):
    request(_kind)(_unknown(*_path))
    REFUSED[f"sheets.{_kind}"] = "400: there is never a data source"
