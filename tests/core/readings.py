"""Reads a small report written as text: its action items, their words and states."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from reports import report

from pmdocs.core.actions.items import ItemsReading, read_items
from pmdocs.core.documents.document import Document
from pmdocs.core.documents.sections import read_sections

NOW = date(2026, 11, 20)


def read(text: str) -> ItemsReading:
    """The action items of a text such as `reports.report` takes."""
    return read_document(report(text))


def read_document(
    source: Document, *, people: Mapping[str, str] | None = None, order: str = "mdy"
) -> ItemsReading:
    """The action items of a document, read on the day `NOW`."""
    return read_items(source, read_sections(source), reference=NOW, people=people or {}, order=order)


def actions(text: str) -> list[str]:
    """What is to be done, in order."""
    return [item.action for item in read(text).items]


def states(text: str) -> list[tuple[str, str]]:
    """The same with their statuses."""
    return [(item.action, item.status) for item in read(text).items]
