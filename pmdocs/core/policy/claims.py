"""Which message was sent in which period: what keeps each from being sent twice.

Each (item, channel, audience, occasion, person) is a *claim*, which is written into the tracker before anything is
sent. A claim that is there is never sent again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from pmdocs.core.policy.calendars import Calendar, Span
from pmdocs.core.policy.occasions import Occasion, Reminder, Step, days_passed, period_days, person_code

DOCUMENT, MAIL, SLACK, CHAT = "document", "mail", "slack", "chat"
CHANNELS = (DOCUMENT, MAIL, SLACK, CHAT)
OWNER, STAND_IN, MANAGER, TOLD, DIGEST = "owner", "stand_in", "manager", "told", "digest"
"""Audiences."""


@dataclass(frozen=True, slots=True, order=True)
class Claim:
    """The right to speak of an item once."""

    document_id: str
    key: str
    name: str
    """``mail:owner:late:2026-12-01:2:1b4f0e98``: the last part says to whom, or to which team; versions before lack it."""
    day: str = field(default="", compare=False)
    """ISO date on which it was made; versions before do not tell."""

    @property
    def topic(self) -> tuple[str, str, str]:
        """What it says, and to whom, in whichever period."""
        return self.document_id, self.key, _NUMBER.sub(r"\1", self.name)


_NUMBER = re.compile(r"(:late:\d{4}-\d\d-\d\d):\d+")


def claim_of(reminder: Reminder, channel: str, audience: str, to: str) -> Claim:
    """The claim for saying it on a channel to an audience, at an address or, of a digest, to a team."""
    name = f"{channel}:{audience}:{reminder.occasion.name}"
    if audience == OWNER:
        name = f"{name}:{reminder.recipient}"
    elif audience in {MANAGER, STAND_IN, DIGEST}:
        name = f"{name}:{person_code(to)}"
    elif audience == TOLD:
        # Several addresses may be told of one item.
        name = f"{name}:{to}"
    return Claim(reminder.document_id, reminder.key, name, reminder.today.isoformat())


def _said_alike(reminder: Reminder, channel: str, audience: str, to: str) -> Iterator[Claim]:
    """The claims each of which means that this was said to them.

    A person or team that took an item over hears of it, though the last one has.
    A claim that names nobody is an earlier version's and may have been meant for anybody. Whose address became
    known since was claimed by name.
    """
    claim = claim_of(reminder, channel, audience, to)
    bare = f"{channel}:{audience}:{reminder.occasion.name}"
    names = {claim.name, bare}
    if audience == OWNER:
        stood_in = f"{channel}:{STAND_IN}:{reminder.occasion.name}:{reminder.recipient}"
        names |= {f"{bare}:{person_code(reminder.owner)}", stood_in}
    return (replace(claim, name=name) for name in names)


class Said:
    """What was said, by the claims that are held."""

    def __init__(self, claimed: Collection[Claim], every: Span, calendar: Calendar) -> None:
        self._claimed, self._every, self._calendar = claimed, every, calendar
        self._last: dict[tuple[str, str, str], str] = {}
        for claim in claimed:
            self._last[claim.topic] = max(claim.day, self._last.get(claim.topic, ""))

    def includes(self, reminder: Reminder, channel: str, audience: str, to: str) -> bool:
        """Whether they heard it in this period, or less than one ago: who heard it late is spared the next one's begin."""
        alike = list(_said_alike(reminder, channel, audience, to))
        if any(claim in self._claimed for claim in alike):
            return True
        last = max(self._last.get(claim.topic, "") for claim in alike)
        if reminder.occasion.step is not Step.LATE or not last:
            return False
        day = min(date.fromisoformat(last), reminder.today)
        return days_passed(day, reminder.today, self._every, self._calendar) < period_days(self._every)


# What is remembered in the base

REMINDED = "reminded"
"""Member of the base's ``extra``: claims by key of the item, the latest last."""
_KEPT = 24


def claims_of(extra: Mapping[str, object], document_id: str) -> frozenset[Claim]:
    """The claims that a base holds; what cannot be read is none."""
    return frozenset(
        Claim(document_id, key, *_without_day(name)) for key, names in _names(extra).items() for name in names
    )


def with_claims(extra: Mapping[str, object], added: Iterable[Claim]) -> dict[str, object]:
    """A base's ``extra`` with further claims of its document; the oldest of an item go in time."""
    names = _names(extra)
    for claim in added:
        mine = [name for name in names.get(claim.key, []) if _without_day(name)[0] != claim.name]
        if claim.name.startswith(f"{DOCUMENT}:"):
            mine = [name for name in mine if name != _CLOSED]
        names[claim.key] = [*mine, f"{claim.name} {claim.day}".strip()][-_KEPT:]
    return {**extra, REMINDED: names}


def without_claims(extra: Mapping[str, object], dropped: Collection[Claim]) -> dict[str, object]:
    """A base's ``extra`` without these claims of its document."""
    gone = {(claim.key, claim.name) for claim in dropped}
    names = {
        key: kept
        for key, value in _names(extra).items()
        if (kept := [name for name in value if (key, _without_day(name)[0]) not in gone])
    }
    rest = {name: value for name, value in extra.items() if name != REMINDED}
    return {**rest, REMINDED: names} if names else rest


def _without_day(stored: str) -> tuple[str, str]:
    """A claim's name as it is stored, and the day behind it; empty where there is none."""
    name, _, day = stored.rpartition(" ")
    try:
        return name, date.fromisoformat(day).isoformat()
    except ValueError:
        return stored, ""


def _names(extra: Mapping[str, object]) -> dict[str, list[str]]:
    raw = extra.get(REMINDED)
    found = raw.items() if isinstance(raw, dict) else ()
    return {str(key): [str(name) for name in value] for key, value in found if isinstance(value, list)}


def load_loose(text: str) -> dict[str, dict[str, object]]:
    """What an ``extra`` of a base would be, by document, for items of documents that have none; out of the head."""
    try:
        raw = json.loads(text or "{}")
    except ValueError:
        return {}
    found = raw.items() if isinstance(raw, dict) else ()
    return {name: dict(extra) for name, extra in found if isinstance(extra, dict)}


MAX_LOOSE = 40_000
"""Characters; a cell takes 50,000."""


def dump_loose(extras: Mapping[str, Mapping[str, object]]) -> str:
    """As text for the head; the documents spoken of longest ago go where it would not fit, the latest are last."""
    kept = {name: extra for name, extra in extras.items() if extra.get(REMINDED)}
    while len(text := json.dumps(kept, ensure_ascii=False, separators=(",", ":"))) > MAX_LOOSE:
        del kept[next(iter(kept))]
    return text


_CLOSED = "closed"
"""Stands among an item's claims once its comments are resolved."""


def with_closed(extra: Mapping[str, object], keys: Iterable[str]) -> dict[str, object]:
    """A base's ``extra`` once the comments on these items are resolved."""
    names = _names(extra)
    for key in keys:
        names[key] = [*(name for name in names.get(key, []) if name != _CLOSED), _CLOSED]
    return {**extra, REMINDED: names}


def open_comments(extra: Mapping[str, object], current: Mapping[str, Occasion]) -> tuple[str, ...]:
    """Keys of items with a comment to resolve: they are done, dropped for a reason, or due on another day.

    ``current`` is what today is for the items of the document that are still owed.
    """
    found = []
    for key, names in _names(extra).items():
        posted = [name for name in names if name.startswith(f"{DOCUMENT}:")]
        is_current = key in current and bool(posted) and f":{current[key].due.isoformat()}" in posted[-1]
        if posted and _CLOSED not in names and not is_current:
            found.append(key)
    return tuple(found)
