"""The Jinja2 environment of the pages: escaping always on, unknown names are errors."""

from __future__ import annotations

from functools import cache, partial
from importlib import resources
from urllib.parse import urlencode

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


def _kept(href: str | None, lang: str, viewer: str) -> str | None:
    """A link to another page keeps language and viewer; English and the owner are the pages' default."""
    wanted = {"lang": "" if lang == "en" else lang, "as": viewer}
    query = urlencode({name: value for name, value in wanted.items() if value})
    if href is None or not query:
        return href
    return f"{href}{'&' if '?' in href else '?'}{query}"


def render(template: str, *, lang: str, viewer: str = "", **context: object) -> str:
    """One page. The stylesheet stands inside it, so that a saved page still looks right.

    ``viewer`` is the address of who looks at it, where that is not the workspace's owner.
    """
    language = lang if lang in LANGUAGES else "en"
    text = (
        _environment()
        .get_template(template)
        .render(
            context,
            lang=language,
            words=words(language),
            time=partial(written_time, lang=language),
            to=partial(_kept, lang=language, viewer=viewer),
            css=Markup(stylesheet()),  # noqa: S704 (our own file)
        )
    )
    return printable(text)
