"""Settings as texts and numbers, checked one by one."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pmdocs.config.settings import LANGUAGES
from pmdocs.errors import ConfigError


def choice(name: str, text: str | None, choices: tuple[str, ...]) -> str:
    """One of a few words, the first by default. Raises ConfigError, as all here do."""
    if text is not None and text not in choices:
        raise ConfigError(f"'{name}' cannot be '{text}'.", hint=f"Use {', '.join(choices)}.")
    return text or choices[0]


def web_address(name: str, text: str | None) -> str:
    """An address that people open in a browser, or nothing."""
    if not text:
        return ""
    try:
        parts = urlsplit(text.strip())
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in {"http", "https"} or not parts.netloc or not text.strip().isprintable():
        raise ConfigError(
            f"'{name}' is no web address.", hint="Give one such as https://forms.example.com/…."
        )
    return text.strip()


HOST = re.compile(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


REPOSITORY = re.compile(r"[A-Za-z0-9-]+/[A-Za-z0-9._-]+")


def matching(name: str, text: str | None, pattern: re.Pattern[str]) -> str:
    """A text of a given form, or nothing."""
    if text and not pattern.fullmatch(text):
        example = "github.example.com" if pattern is HOST else "owner/name"
        raise ConfigError(f"'{name}' cannot be '{text}'.", hint=f"Write it like {example}.")
    return text or ""


def minutes(name: str, text: str | None, default: int) -> int:
    """Whole minutes, 10 to 240."""
    if text is None:
        return default
    if not text.isdecimal() or not 10 <= int(text[:4]) <= 240:
        raise ConfigError(f"'{name}' cannot be '{text}'.", hint="Give minutes from 10 to 240.")
    return int(text)


def language(text: str) -> str:
    """A language that pmdocs speaks."""
    if text not in LANGUAGES:
        raise ConfigError(f"'{text}' is no known language.", hint="Use en or ja.")
    return text


def locale_language(environ: Mapping[str, str]) -> str:
    """The language of this machine's locale, English where it says nothing."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environ.get(name):
            return "ja" if environ[name].startswith("ja") else "en"
    return "en"


def zone(text: str | None) -> ZoneInfo:
    """A time zone by its name, this machine's by default."""
    name = text or _system_zone()
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        if text is None:
            return ZoneInfo("UTC")
        raise ConfigError(f"'{name}' is no known time zone.", hint="Use a name such as Asia/Tokyo.") from None


def _system_zone() -> str:
    """This machine's zone: ``TZ``, else what /etc/localtime points to, else UTC."""
    named = os.environ.get("TZ", "").lstrip(":")
    if named and not named.startswith("/"):
        return named
    try:
        target = os.path.realpath("/etc/localtime")
    except OSError:
        return "UTC"
    return target.partition("zoneinfo/")[2] or "UTC"
