"""Facts about an incident as people write them, turned into an `Incident`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, tzinfo
from itertools import pairwise

from pmdocs.core.files import ROLES, Grant
from pmdocs.core.model import NOT_KEPT, Incident, Person, Severity
from pmdocs.core.vocabulary import parse_severity
from pmdocs.errors import UsageError

Value = str | Sequence[str]

LISTS = ("authors", "services")
TIMES = ("started", "detected", "mitigated", "resolved")
TEXTS = ("title", "incident_id", "team", "trigger", "summary")
KNOWN = (*TEXTS, *TIMES, *LISTS, "severity", "owner", "near_miss", "created")
_ALIASES = {"author": "authors", "service": "services", "id": "incident_id", "incident": "incident_id"}
_COMPUTED = ("incident_date", "duration", "time_to_detect", "time_to_mitigate", "time_to_resolve", "lang")

MAX_TEXT = 100_000
"""Characters of one fact."""

_EMAIL = re.compile(r"[^@\s<>\"']+@[^@\s<>\"']+\.[^@\s<>\"']+")
_NAMED_EMAIL = re.compile(r"\s*\"?(?P<name>[^\"<>]*?)\"?\s*<(?P<email>[^<>]+)>\s*")


def parse_incident(raw: Mapping[str, Value], *, zone: tzinfo) -> tuple[Incident, tuple[str, ...]]:
    """An incident from facts by name, and warnings about what was changed to fit.

    Times without an offset are in ``zone``; all come out in it, so that everything that is shown of them
    names one day. Of two spellings of a name (``author``, ``authors``) the later counts. Names that are not
    known become facts for a team's own placeholders. Raises UsageError naming the fact that is wrong.
    """
    warnings: list[str] = []
    facts = {_name(key): _clean(key, value, warnings) for key, value in raw.items()}
    texts = {key: _text(key, facts[key]) for key in TEXTS if key in facts}
    if not texts.get("title", "").strip():
        raise UsageError("A postmortem needs a title.", hint="Give --title, or 'title:' in the facts.")
    times = {key: _time(key, _text(key, facts[key]), zone) for key in TIMES if facts.get(key)}
    _check_order(times)
    incident = Incident(
        title=_one_line("title", texts["title"]),
        incident_id=_one_line("incident_id", texts.get("incident_id", "")),
        team=texts.get("team", ""),
        trigger=texts.get("trigger", ""),
        summary=texts.get("summary", ""),
        started=times.get("started"),
        detected=times.get("detected"),
        mitigated=times.get("mitigated"),
        resolved=times.get("resolved"),
        severity=_severity(_text("severity", facts["severity"])) if facts.get("severity") else None,
        owner=_person("owner", _text("owner", facts["owner"])) if facts.get("owner") else None,
        authors=tuple(
            _person("authors", text) for text in _list(facts.get("authors", ()), split_commas=False)
        ),
        services=_list(facts.get("services", ()), split_commas=True),
        near_miss=_flag(_text("near_miss", facts.get("near_miss", ""))),
        created=_date(_text("created", facts["created"])) if facts.get("created") else None,
        extra={key: _extra(value) for key, value in facts.items() if key not in KNOWN},
    )
    return incident, tuple(warnings)


def _name(key: str) -> str:
    name = key.strip().lower().replace("-", "_")
    name = _ALIASES.get(name, name)
    if not re.fullmatch(r"[a-z][a-z0-9_]{0,59}", name):
        raise UsageError(f"'{key}' cannot name a fact.", hint="Use letters, digits and _.")
    if name in _COMPUTED:
        raise UsageError(f"'{key}' is computed and cannot be given.")
    return name


def _clean(key: str, value: Value, warnings: list[str]) -> Value:
    if isinstance(value, str):
        text = value.replace("\r\n", "\n").replace("\r", "\n")
        cleaned = NOT_KEPT.sub("", text)
        if len(cleaned) > MAX_TEXT:
            raise UsageError(f"'{key}' is longer than {MAX_TEXT} characters.")
        try:
            cleaned.encode()
        except UnicodeEncodeError:
            raise UsageError(f"'{key}' holds half a character (a lone surrogate).") from None
        if cleaned != text:
            warnings.append(f"Control characters in '{key}' were left out: Google Docs does not keep them.")
        return cleaned
    return [str(_clean(key, item, warnings)) for item in value]


def _text(key: str, value: Value) -> str:
    if not isinstance(value, str):
        raise UsageError(f"'{key}' takes one value, not a list.")
    return value.strip("\n") if key in {"summary", "trigger"} else value


def _one_line(key: str, text: str) -> str:
    if "\n" in text or "\v" in text:
        raise UsageError(f"'{key}' must be one line.")
    return text.strip() if key == "incident_id" else text


def _list(value: Value, *, split_commas: bool) -> tuple[str, ...]:
    items = [value] if isinstance(value, str) else list(value)
    if split_commas:
        items = [part for item in items for part in re.split(r"[,、，]", item)]
    return tuple(item.strip() for item in items if item.strip())


def _extra(value: Value) -> str | tuple[str, ...]:
    return value if isinstance(value, str) else tuple(value)


def _flag(text: str) -> bool:
    if text.strip().lower() in {"", "false", "no", "0", "いいえ"}:
        return False
    if text.strip().lower() in {"true", "yes", "1", "はい"}:
        return True
    raise UsageError(f"'near_miss' is yes or no, not '{text}'.")


def _severity(text: str) -> Severity:
    severity = parse_severity(text)
    if severity is None:
        raise UsageError(f"'{text}' is no known severity.", hint="Use S1, S2, S3, S4 or near_miss.")
    return severity


def _person(key: str, text: str) -> Person:
    return parse_person(_one_line(key, text.strip()))


def parse_person(text: str) -> Person:
    """A person from ``Ada <ada@example.com>``, ``ada@example.com`` or ``Ada``."""
    named = _NAMED_EMAIL.fullmatch(text)
    if named:
        return Person(name=named["name"].strip(), email=parse_email(named["email"]))
    if "@" in text:
        return Person(email=parse_email(text))
    if not text.strip():
        raise UsageError("A person needs a name or an e-mail address.")
    return Person(name=text.strip())


def parse_email(text: str) -> str:
    """A plain e-mail address, in lower case. Raises UsageError."""
    email = unicodedata.normalize("NFKC", text).strip().lower()
    if not _EMAIL.fullmatch(email):
        raise UsageError(f"'{text.strip()}' is no e-mail address.")
    return email


def parse_grant(text: str) -> Grant:
    """Access from ``EMAIL`` or ``EMAIL:role``; a writer without a role."""
    email, _, role = text.partition(":")
    role = role.strip().lower() or "writer"
    if role not in ROLES:
        raise UsageError(f"'{role}' is no role to share with.", hint=f"Use {', '.join(ROLES)}.")
    return Grant(email=parse_email(email), role=role)


_TIME_HINT = "Write it as 2026-11-20 09:30, or with an offset as 2026-11-20T09:30+09:00."


def _time(key: str, text: str, zone: tzinfo) -> datetime:
    normal = re.sub(r"([T ])(\d):", r"\g<1>0\2:", _iso_date(text))
    try:
        moment = datetime.fromisoformat(normal)
        moment = moment.astimezone(zone) if moment.tzinfo else moment.replace(tzinfo=zone)
        moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise UsageError(f"'{key}' is no time: '{text}'.", hint=_TIME_HINT) from None
    if _is_date(normal):
        raise UsageError(f"'{key}' needs a time of day: '{text}'.", hint=_TIME_HINT)
    return moment


def _iso_date(text: str) -> str:
    """A date, or what begins with one, with hyphens and two digits: ``2026/1/5 9:30`` as ``2026-01-05 9:30``."""
    normal = unicodedata.normalize("NFKC", text).strip().replace("/", "-")
    normal = re.sub(r"^(\d{4})-(\d)(?=-)", r"\1-0\2", normal)
    return re.sub(r"^(\d{4}-\d\d)-(\d)(?=[T ]|$)", r"\1-0\2", normal)


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _date(text: str) -> date:
    try:
        return date.fromisoformat(_iso_date(text))
    except ValueError:
        raise UsageError(f"'created' is no date: '{text}'.", hint="Write it as 2026-11-20.") from None


def _check_order(times: Mapping[str, datetime]) -> None:
    given = [(key, times[key]) for key in TIMES if key in times]
    for (before, first), (after, second) in pairwise(given):
        # Two times of one zone compare by their clocks, which go back once a year.
        if second.astimezone(UTC) < first.astimezone(UTC):
            raise UsageError(
                f"'{after}' ({second.isoformat(' ', 'minutes')}) lies before '{before}' "
                f"({first.isoformat(' ', 'minutes')}).",
                hint="Check both times and their offsets.",
            )
