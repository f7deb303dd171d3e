"""An export of comments as Markdown, HTML, CSV or JSON: a value in, text out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from pmdocs.core.comments.export import Export


def _markdown(export: Export) -> str:
    from pmdocs.formats.markdown import render

    return render(export)


def _html(export: Export) -> str:
    from pmdocs.formats.html import render

    return render(export)


def _csv(export: Export) -> str:
    from pmdocs.formats.csv import render

    return render(export)


def _json(export: Export) -> str:
    from pmdocs.formats.json import render

    return render(export)


FORMATS: Mapping[str, Callable[[Export], str]] = MappingProxyType(
    {"md": _markdown, "html": _html, "csv": _csv, "json": _json}
)
"""Renderers by the name of their format; what each needs is imported when it is used."""
