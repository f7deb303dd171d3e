"""Webhooks and mail: where messages may go besides Google."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from pmdocs.config.layers import Layers
from pmdocs.config.places import LOCAL_HOSTS
from pmdocs.config.settings import SMTP_SECURITY, Outlets, SmtpConfig
from pmdocs.config.values import choice
from pmdocs.errors import ConfigError

_SMTP_PORTS = {"starttls": 587, "tls": 465, "none": 25}


def read_outlets(found: Layers, *, is_local: bool) -> Outlets:
    """Webhooks and mail out of the environment and the user's own file.

    In the local modes an address of the environment counts only on this machine: drills call nobody.
    """
    origin, table = found.private_table("webhooks")
    known = {"slack", "chat"}
    _only_known(table, known | {"teams"}, f"[webhooks] of {origin}")
    urls: dict[str, dict[str, str]] = {name: {} for name in sorted(known)}
    _take_urls(urls, table, "", f"[webhooks] of {origin}")
    for team, more in _tables_in(table, "teams", f"[webhooks] of {origin}").items():
        _only_known(more, known, f"[webhooks.teams.{team}] of {origin}")
        _take_urls(urls, more, team, f"[webhooks.teams.{team}] of {origin}")
    for name, mine in urls.items():
        address = found.environment(f"{name}_webhook")
        if address and (not is_local or _is_loopback(address)):
            mine[""] = address
    return Outlets(slack=urls["slack"], chat=urls["chat"], smtp=_smtp(found, is_local=is_local))


def _take_urls(urls: dict[str, dict[str, str]], table: Mapping[str, Any], team: str, where: str) -> None:
    for name, mine in urls.items():
        value = table.get(name, "")
        if not isinstance(value, str):
            raise ConfigError(f"'{name}' in {where} must be text.")
        if value:
            mine[team] = value


def _tables_in(table: Mapping[str, Any], key: str, where: str) -> Mapping[str, Mapping[str, Any]]:
    found = table.get(key, {})
    if not isinstance(found, dict) or not all(isinstance(one, dict) for one in found.values()):
        raise ConfigError(f"'{key}' in {where} must be tables, one a team.")
    return found


def _only_known(table: Mapping[str, Any], known: set[str], where: str) -> None:
    for name in table:
        if name not in known:
            raise ConfigError(
                f"{where} has an unknown key '{name}'.", hint=f"Known are {', '.join(sorted(known))}."
            )


def _is_loopback(url: str) -> bool:
    try:
        return urlsplit(url).hostname in LOCAL_HOSTS
    except ValueError:
        return False


_SMTP_KEYS = ("host", "port", "security", "username", "password", "sender")


def _smtp(found: Layers, *, is_local: bool) -> SmtpConfig | None:
    origin, table = found.private_table("smtp")
    where = f"[smtp] of {origin}"
    _only_known(table, {*_SMTP_KEYS, "teams"}, where)
    values = {name: table[name] for name in _SMTP_KEYS if table.get(name) not in (None, "")}
    named = {name: found.environment(f"smtp_{name}") for name in _SMTP_KEYS}
    if not is_local or named["host"] in LOCAL_HOSTS:
        values |= {name: text for name, text in named.items() if text}
    teams = table.get("teams", {})
    if not isinstance(teams, dict) or not all(isinstance(one, str) for one in teams.values()):
        raise ConfigError(f"'teams' in {where} must be a table of addresses.")
    if "host" not in values:
        return None
    port = values.pop("port", None)
    wrong = [name for name, value in values.items() if not isinstance(value, str)]
    if wrong:
        raise ConfigError(f"'{wrong[0]}' in {where} must be text.")
    if "sender" not in values:
        raise ConfigError(f"{where} lacks 'sender', the address that mail comes from.")
    security = choice("security", values.pop("security", None), SMTP_SECURITY)
    return SmtpConfig(
        **values,
        security=security,
        port=_port(port, where) if port else _SMTP_PORTS[security],
        teams=dict(teams),
    )


def _port(value: object, where: str) -> int:
    text = str(value)
    if isinstance(value, bool) or not text.isdecimal() or not 0 < int(text[:6]) < 65_536:
        raise ConfigError(f"'port' in {where} is no number of a port.")
    return int(text)
