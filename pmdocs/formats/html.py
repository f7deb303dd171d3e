"""An export as one HTML page that needs nothing else: no script, no address is loaded, made to be printed."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from pmdocs.core.comments.export import GROUPS, Export
from pmdocs.formats import text as shown


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader(__package__, "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["shown"] = shown
    return environment


def render(export: Export) -> str:
    """The whole page. Every text of a person is escaped by the template engine."""
    template = _environment().get_template("comments.html.jinja")
    groups = [(group, export.of(group)) for group in GROUPS]
    return template.render(export=export, groups=groups, words=shown.words(export.lang)) + "\n"
