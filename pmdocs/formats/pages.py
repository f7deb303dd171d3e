"""The one way in which pages are made: every text of a person is escaped, a missing word is an error."""

from __future__ import annotations

from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined


def page_environment(**known: Any) -> Environment:
    """An environment over ``formats/templates``; ``known`` is what its templates may use."""
    environment = Environment(
        loader=PackageLoader(__package__, "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= known
    return environment
