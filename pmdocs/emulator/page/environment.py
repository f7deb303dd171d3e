"""The Jinja2 environment of the pages: escaping always on, unknown names are errors."""

from __future__ import annotations

from functools import cache, partial
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from .text import printable
from .words import LANGUAGES, words, written_time


@cache
def stylesheet() -> str:
    """The one stylesheet of all pages."""
    return resources.files(__package__).joinpath("style.css").read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader(__package__, "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )


def _in_language(href: str | None, lang: str) -> str | None:
    """A link to another page keeps the language; English is the pages' default."""
    if href is None or lang == "en":
        return href
    return f"{href}{'&' if '?' in href else '?'}lang={lang}"


def render(template: str, *, lang: str, **context: object) -> str:
    """One page. The stylesheet stands inside it, so that a saved page still looks right."""
    language = lang if lang in LANGUAGES else "en"
    text = (
        _environment()
        .get_template(template)
        .render(
            context,
            lang=language,
            words=words(language),
            time=partial(written_time, lang=language),
            to=partial(_in_language, lang=language),
            css=Markup(stylesheet()),  # noqa: S704 (our own file)
        )
    )
    return printable(text)
