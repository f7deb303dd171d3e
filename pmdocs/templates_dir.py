"""Finding the template descriptions that come with pmdocs."""

from __future__ import annotations

from functools import cache
from importlib import resources
from pathlib import Path

from pmdocs.core.syncing.milestones import guidance_of
from pmdocs.core.templates.blueprint import Blueprint, parse_blueprint
from pmdocs.errors import ConfigError


def load_blueprint(name: str, lang: str, *, directory: Path | None = None) -> Blueprint:
    """The blueprint ``name`` (``standard``, ``near_miss``) in a language.

    Looks in ``directory``, then in the installed package, then in the repository's ``templates/`` (an
    editable install has no copy in the package). Raises ConfigError when there is none or it is wrong.
    """
    file_name = f"{name}.{lang}.yaml"
    packaged = resources.files("pmdocs") / "templates" / file_name
    repository = Path(__file__).parent.parent / "templates" / file_name
    candidates = (
        [packaged, repository] if directory is None else [directory / file_name, packaged, repository]
    )
    for candidate in candidates:
        if candidate.is_file():
            return parse_blueprint(candidate.read_text(encoding="utf-8"), source=str(candidate))
    raise ConfigError(f"There is no template description {file_name}.", hint="Known: standard, near_miss.")


@cache
def template_guidance() -> frozenset[str]:
    """The lines of all templates in both languages that tell writers what to write; one line each."""
    return frozenset().union(
        *(
            guidance_of(load_blueprint(name, lang))
            for name in ("standard", "near_miss")
            for lang in ("en", "ja")
        )
    )
