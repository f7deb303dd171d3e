"""An export as one HTML page that needs nothing else: no script, no address is loaded, made to be printed."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment

from pmdocs.core.comments.export import GROUPS, Export
from pmdocs.formats import text as shown
from pmdocs.formats.pages import page_environment


@cache
def _environment() -> Environment:
    return page_environment(shown=shown)


def render(export: Export) -> str:
    """The whole page. Every text of a person is escaped by the template engine."""
    template = _environment().get_template("comments.html.jinja")
    groups = [(group, export.of(group)) for group in GROUPS]
    return template.render(export=export, groups=groups, words=shown.words(export.lang)) + "\n"
