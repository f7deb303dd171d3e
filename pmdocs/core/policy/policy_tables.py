"""``[policy]`` and ``[reminders]`` of the configuration as values; what is wrong is told by key and file.

Tables come in the order of their weight, the heaviest last: a workspace's own outweighs the general one, the
project's file the user's. Each key counts by itself; tables such as ``due_by_priority`` are merged by entry.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from types import MappingProxyType
from typing import Any

from pmdocs.core.policy.calendars import (
    BUSINESS_DAYS,
    DAYS,
    Calendar,
    Span,
    make_calendar,
    parse_span,
    parse_weekday,
)
from pmdocs.core.policy.claims import CHANNELS
from pmdocs.core.policy.policy import PRIORITIES, SEVERITIES, TOLD, Case, Level, Policy, Rule, folded
from pmdocs.core.policy.reminders import ReminderRules
from pmdocs.core.vocabulary import parse_severity, parse_type
from pmdocs.errors import ConfigError

OFF = frozenset({"none", "off"})
"""Words that take a deadline away."""

_ADDRESS = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+")
_LEVEL_KEYS: Mapping[str, tuple[Rule, ...]] = {
    "require_p0p1": (Rule.REQUIRE_P0P1, Rule.REQUIRE_PREVENT),
    "single_owner": (Rule.SINGLE_OWNER,),
    "all_same_priority": (Rule.ALL_SAME_PRIORITY,),
    "require_reason": (Rule.UNJUSTIFIED,),
}
"""Keys that set the level of rules by the names that practice gives them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigTable:
    """A table of the configuration; ``name`` is its header there, ``origin`` its file."""

    origin: str
    name: str
    values: Mapping[str, Any]


def parse_policy(tables: Sequence[ConfigTable], *, lang: str) -> Policy:
    """The policy in force. Raises ConfigError that names key and file for anything unknown or unreadable.

    Without ``holidays`` a Japanese workspace has those of Japan, any other none.
    """
    policy, levels = Policy(), dict(Policy().levels)
    spans: dict[str, dict[str, Span]] = {name: dict(getattr(policy, name)) for name in _SPANS}
    found: dict[str, Any] = {}
    days = _Days(places=("JP",) if lang == "ja" else ())
    for table in tables:
        for key, value in table.values.items():
            with _Place(table, key) as place:
                if key in _SPANS:
                    _merge_spans(spans[key], value, *_SPANS[key])
                elif key in _DAY_KEYS:
                    days = replace(days, **{_DAY_KEYS[key][0]: _DAY_KEYS[key][1](value)})
                elif key in _LEVEL_KEYS:
                    levels |= dict.fromkeys(_LEVEL_KEYS[key], _level(value))
                elif key == "levels":
                    levels |= _levels(value)
                elif key == "cases":
                    found[key] = tuple(_cases(value))
                elif key in _SINGLE:
                    found[key] = _SINGLE[key](value)
                else:
                    place.refuse_unknown([*_SPANS, *_DAY_KEYS, *_LEVEL_KEYS, "levels", "cases", *_SINGLE])
    found |= {name: MappingProxyType(values) for name, values in spans.items()}
    return replace(policy, **found, levels=MappingProxyType(levels), calendar=days.calendar())


def parse_reminders(tables: Sequence[ConfigTable]) -> ReminderRules:
    """How reminders are sent. Raises ConfigError as `parse_policy`."""
    found: dict[str, Any] = {}
    for table in tables:
        for key, value in table.values.items():
            with _Place(table, key) as place:
                if key not in _REMINDERS:
                    place.refuse_unknown(_REMINDERS)
                found[key] = _REMINDERS[key](value)
    return replace(ReminderRules(), **found)


class _Place:
    """Where a value stands; turns what its reader says into a ConfigError that names it."""

    def __init__(self, table: ConfigTable, key: str) -> None:
        self._table, self._key = table, key

    def __enter__(self) -> _Place:
        return self

    def __exit__(self, _: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, ValueError):
            raise ConfigError(
                f"'{self._key}' in [{self._table.name}] of {self._table.origin}: {error}.",
                hint="Mend that line; 'pmdocs actions check' tells whether it is understood.",
            ) from None

    def refuse_unknown(self, known: Iterable[str]) -> None:
        """Raise ConfigError for a key that nobody knows."""
        raise ConfigError(
            f"[{self._table.name}] of {self._table.origin} has an unknown key '{self._key}'.",
            hint=f"Known are {', '.join(sorted(known))}.",
        )


# Deadlines


def _merge_spans(spans: dict[str, Span], value: object, names: Sequence[str], unit: str) -> None:
    """One span for all names, or a table of spans by name; ``none`` takes one away."""
    if not isinstance(value, dict):
        value = dict.fromkeys(names, value)
    for written, item in value.items():
        name = _name(str(written), names)
        if isinstance(item, str) and item.casefold() in OFF:
            spans.pop(name, None)
        else:
            spans[name] = parse_span(item, unit=unit)


def _name(text: str, names: Sequence[str]) -> str:
    """A severity or priority as the policy keeps it."""
    severity = parse_severity(text) if names is SEVERITIES else None
    name = severity.value if severity else text.strip().upper()
    if name not in names:
        raise ValueError(f"'{text}' is none of {', '.join(names)}")
    return name


_SPANS: Mapping[str, tuple[Sequence[str], str]] = {
    "draft_days": (SEVERITIES, BUSINESS_DAYS),
    "review_days": (SEVERITIES, BUSINESS_DAYS),
    "publish_days": (SEVERITIES, DAYS),
    "due_by_priority": (PRIORITIES, DAYS),
    "max_days_by_severity": (SEVERITIES, DAYS),
}
"""Keys whose value is a span, or one by severity or priority, and what a bare number counts."""


# Working days


@dataclass(frozen=True, slots=True, kw_only=True)
class _Days:
    places: tuple[str, ...]
    extra: tuple[date, ...] = ()
    weekend: tuple[int, ...] = (5, 6)

    def calendar(self) -> Calendar:
        return make_calendar(self.places, extra=self.extra, weekend=self.weekend)


def _places(value: object) -> tuple[str, ...]:
    places = _texts(value)
    make_calendar(places)
    return places


def _dates(value: object) -> tuple[date, ...]:
    items = value if isinstance(value, list) else [value]
    return tuple(_date(item) for item in items)


def _date(value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        return date.fromisoformat(value if isinstance(value, str) else "")
    except ValueError:
        raise ValueError(f"{value!r} is no date such as 2026-12-29") from None


def _weekend(value: object) -> tuple[int, ...]:
    days = tuple(dict.fromkeys(parse_weekday(text) for text in _texts(value)))
    if len(days) > 6:
        raise ValueError("a week needs a working day")
    return days


_DAY_KEYS: Mapping[str, tuple[str, Callable[[object], Any]]] = {
    "holidays": ("places", _places),
    "extra_holidays": ("extra", _dates),
    "weekend": ("weekend", _weekend),
}


# Levels, conditions, people


def _level(value: object) -> Level:
    if value is False:
        return Level.OFF
    if isinstance(value, str) and value.casefold() in set(Level):
        return Level(value.casefold())
    raise ValueError(f"{value!r} is none of {', '.join(Level)}")


def _levels(value: object) -> dict[Rule, Level]:
    if not isinstance(value, dict):
        raise ValueError("it must be a table of levels by rule")
    unknown = [str(name) for name in value if name not in set(Rule)]
    if unknown:
        raise ValueError(f"'{unknown[0]}' is no rule; known are {', '.join(Rule)}")
    return {Rule(name): _level(level) for name, level in value.items()}


def _cases(value: object) -> Iterator[Case]:
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise ValueError("it must be tables, each headed [[policy.cases]]")
    for number, item in enumerate(value, 1):
        unknown = [key for key in item if key not in _CASE]
        if unknown:
            raise ValueError(f"case {number} has an unknown key '{unknown[0]}'; known are {', '.join(_CASE)}")
        try:
            yield Case(**{key: _CASE[key](part) for key, part in item.items()})
        except ValueError as error:
            raise ValueError(f"case {number}: {error}") from None


def _texts(value: object) -> tuple[str, ...]:
    items = value if isinstance(value, list) else [value]
    if not all(isinstance(item, str) and item.strip() for item in items):
        raise ValueError(f"{value!r} must be text or a list of texts")
    return tuple(str(item).strip() for item in items)


def _types(value: object) -> frozenset[str]:
    parsed = {text: parse_type(text) for text in _texts(value)}
    unknown = [text for text, key in parsed.items() if not key]
    if unknown:
        raise ValueError(f"'{unknown[0]}' is no type of action item")
    return frozenset(key for key in parsed.values() if key)


def _tell(value: object) -> tuple[str, ...]:
    names = _texts(value)
    strange = [name for name in names if name not in TOLD and not _ADDRESS.fullmatch(name)]
    if strange:
        raise ValueError(f"'{strange[0]}' is neither an address nor one of {', '.join(TOLD)}")
    return names


_CASE: Mapping[str, Callable[[object], Any]] = {
    "severity": lambda value: frozenset(_name(text, SEVERITIES) for text in _texts(value)),
    "team": lambda value: frozenset(map(folded, _texts(value))),
    "service": lambda value: frozenset(map(folded, _texts(value))),
    "type": _types,
    "priority": lambda value: frozenset(_name(text, PRIORITIES) for text in _texts(value)),
    "deadline": parse_span,
    "grace": parse_span,
    "tell": _tell,
    "levels": _levels,
}


def _share(value: object) -> float:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= 1:
        return float(value)
    raise ValueError(f"{value!r} is no share from 0 to 1")


def _some_time(value: object) -> Span:
    span = parse_span(value)
    if span.amount < 1:
        raise ValueError("it must be at least a day")
    return span


_SINGLE: Mapping[str, Callable[[object], Any]] = {
    "remind_before_days": parse_span,
    "remind_every_days": _some_time,
    "grace_days": parse_span,
    "hollow_threshold": _share,
    "tell": _tell,
}


# Reminders


def _channels(value: object) -> tuple[str, ...]:
    names = _texts(value) if value != [] else ()
    unknown = [name for name in names if name not in CHANNELS]
    if unknown:
        raise ValueError(f"'{unknown[0]}' is none of {', '.join(CHANNELS)}")
    return tuple(dict.fromkeys(names))


def _hours(value: object) -> tuple[time, time] | None:
    if value is False or (isinstance(value, str) and value.casefold() in OFF):
        return None
    parts = re.split(r"\s*[-–~〜～]\s*", value) if isinstance(value, str) else []
    try:
        first, last = (time.fromisoformat(part if len(part) > 4 else f"0{part}") for part in parts)
    except ValueError:
        raise ValueError(f"{value!r} is no span of hours such as '20:00-08:00'") from None
    if first.tzinfo or last.tzinfo or first == last:
        raise ValueError(f"{value!r} is no span of hours such as '20:00-08:00'")
    return first, last


def _flag(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise ValueError(f"{value!r} must be true or false")


def _optional_span(value: object) -> Span | None:
    return None if isinstance(value, str) and value.casefold() in OFF else parse_span(value)


_REMINDERS: Mapping[str, Callable[[object], Any]] = {
    "channels": _channels,
    "quiet_hours": _hours,
    "working_days_only": _flag,
    "manager_after_days": _optional_span,
    "digest": _flag,
    "postmortems": _flag,
    "texts": _flag,
}
