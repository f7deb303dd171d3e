"""Who is reminded of what, where and when: occasions, messages, and what keeps each from being sent twice.

An item has at most one *occasion* a day: some days before its due date, on it, and every so many days after it. A
postmortem has them after the last day of its draft, review or publication only, and stands for itself as an item. A
message speaks of one or more items on a channel to an audience; each (item, channel, audience, occasion, person) is
a *claim*, which is written into the tracker before anything is sent. A claim that is there is never sent again.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from pmdocs.core.policy.calendars import BUSINESS_DAYS, HOURS, Calendar, Span
from pmdocs.core.policy.policy import Policy, folded
from pmdocs.core.policy.staff import Staff

DOCUMENT, MAIL, SLACK, CHAT = "document", "mail", "slack", "chat"
CHANNELS = (DOCUMENT, MAIL, SLACK, CHAT)
OWNER, STAND_IN, MANAGER, TOLD, DIGEST = "owner", "stand_in", "manager", "told", "digest"
"""Audiences."""

MAX_COMMENTS = 50
"""Comments posted in one run; what is left is posted by the next."""
MAX_ITEMS = 40
"""Items in one message; more make several."""
MAX_ITEMS_WITH_TEXTS = 12
"""The same for webhooks where what people wrote goes with it: Chat takes 32,000 bytes, and nothing is to be cut off."""
MAX_PARTS = 3
"""Messages to one place in one run; what is left is sent by the next."""


class Step(StrEnum):
    """When, as seen from the due date."""

    BEFORE = "before"
    DUE = "due"
    LATE = "late"


_WEEK = Span(amount=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderRules:
    """How reminders are sent (``[reminders]`` of the configuration)."""

    channels: tuple[str, ...] | None = None
    """Members of `CHANNELS`; None: comments, and whatever else is set up."""
    quiet_hours: tuple[time, time] | None = (time(20), time(8))
    """First and last of the hours in which nothing is sent, by the workspace's time zone; may span midnight."""
    working_days_only: bool = True
    manager_after_days: Span | None = _WEEK
    """How late an item is when its owner's manager hears of it; None: never."""
    digest: bool = True
    """Send each team a list of its items."""
    postmortems: bool = True
    """Speak of postmortems whose draft, review or publication is late."""
    texts: bool = False
    """Whether webhook messages contain what people wrote; else keys, dates and owners only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """Why an item is spoken of today."""

    step: Step
    due: date
    number: int = 0
    """Of the period after the due date, from 0."""
    about: str = ""
    """Of a postmortem the step that is late: ``draft``, ``review`` or ``publish``."""

    @property
    def name(self) -> str:
        """``late:2026-12-01:2``, of a postmortem ``late:2026-12-01:2:review``; the same all through its period."""
        number = [str(self.number)] if self.step is Step.LATE else []
        return ":".join((self.step, self.due.isoformat(), *number, *filter(None, (self.about,))))


def occasion(due: date, today: date, policy: Policy) -> Occasion | None:
    """What today is for an item due on a day; None while it is too early."""
    if today > due:
        every = policy.remind_every_days
        passed = _passed(due, today, every, policy.calendar)
        return Occasion(step=Step.LATE, due=due, number=(passed - 1) // _length(every))
    if today == due:
        return Occasion(step=Step.DUE, due=due)
    if today >= policy.calendar.before(due, policy.remind_before_days):
        return Occasion(step=Step.BEFORE, due=due)
    return None


def _length(every: Span) -> int:
    """Days of a period, in its unit."""
    return -(-every.amount // 24) if every.unit == HOURS else every.amount


def _passed(due: date, today: date, every: Span, calendar: Calendar) -> int:
    """Days since the due date, at least 1, in the unit of the period."""
    days = (today - due).days
    if every.unit != BUSINESS_DAYS:
        return days
    return max(1, sum(calendar.is_working(due + timedelta(days=number)) for number in range(1, days + 1)))


def next_time(now: datetime, rules: ReminderRules, calendar: Calendar) -> datetime:
    """When messages may be sent: now, or the end of quiet hours and days off; ``now`` is local, aware."""
    moment = now
    for _ in range(3):
        if rules.working_days_only and not calendar.is_working(moment.date()):
            day = calendar.next_working(moment.date())
            moment = moment.replace(year=day.year, month=day.month, day=day.day, hour=0, minute=0, second=0)
        end = _quiet_until(moment, rules.quiet_hours)
        if end is None:
            break
        moment = end
    return moment


def _quiet_until(now: datetime, hours: tuple[time, time] | None) -> datetime | None:
    if hours is None:
        return None
    first, last = hours
    clock = now.time().replace(tzinfo=None)
    is_quiet = first <= clock < last if first < last else clock >= first or clock < last
    if not is_quiet:
        return None
    end = now.replace(hour=last.hour, minute=last.minute, second=0, microsecond=0)
    return end if end > now else end + timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """An item or postmortem that somebody is to be reminded of."""

    key: str
    """Of the item, or the incident's id."""
    document_id: str
    incident_id: str
    action: str
    priority: str
    severity: str
    owner: str
    """As written; of a postmortem its own."""
    address: str
    """The owner's, empty when nobody knows it."""
    team: str
    due: date
    """The one that counts."""
    shown_due: date | None
    """The one its row shows; another one where it was moved without a reason."""
    today: date
    occasion: Occasion
    stand_in: str = ""
    """Address of its postmortem's owner, who hears of what nobody owns."""
    tell: tuple[str, ...] = ()
    """Addresses told besides, ``manager`` for the owner's."""
    may_comment: bool = False
    """pmdocs may write into its document."""
    given_up: str = ""
    """``wont_do``, ``deferred`` or ``removed`` where that has no reason; empty for all others."""

    @property
    def is_postmortem(self) -> bool:
        """Whether it is about a whole document."""
        return bool(self.occasion.about)

    @property
    def recipient(self) -> str:
        """Who it is addressed to, in eight characters: the owner, by address where that is known."""
        return _person(self.address or self.owner)

    @property
    def days_late(self) -> int:
        """Days since the due date; negative before it."""
        return (self.today - self.due).days


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What is to be said to somebody; the words come from `reminder_words`."""

    channel: str
    audience: str
    to: str
    """An address, or for a digest the team; empty: those without a team."""
    reminders: tuple[Reminder, ...]
    part: int = 1
    """Of several that say it together."""

    @property
    def recipient(self) -> str:
        """Who a comment is addressed to, in eight characters."""
        return _person(self.to) if self.audience == STAND_IN else self.reminders[0].recipient

    @property
    def claims(self) -> tuple[Claim, ...]:
        """What must be claimed before it is sent."""
        return tuple(_claim(one, self.channel, self.audience, self.to) for one in self.reminders)


def _claim(reminder: Reminder, channel: str, audience: str, to: str) -> Claim:
    name = f"{channel}:{audience}:{reminder.occasion.name}"
    if audience == OWNER:
        name = f"{name}:{reminder.recipient}"
    elif audience in {MANAGER, STAND_IN, DIGEST}:
        name = f"{name}:{_person(to)}"
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
    claim = _claim(reminder, channel, audience, to)
    bare = f"{channel}:{audience}:{reminder.occasion.name}"
    names = {claim.name, bare}
    if audience == OWNER:
        stood_in = f"{channel}:{STAND_IN}:{reminder.occasion.name}:{reminder.recipient}"
        names |= {f"{bare}:{_person(reminder.owner)}", stood_in}
    return (replace(claim, name=name) for name in names)


class _Said:
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
        return _passed(day, reminder.today, self._every, self._calendar) < _length(self._every)


def _person(text: str) -> str:
    return hashlib.sha256(folded(text).encode("utf-8", "surrogatepass")).hexdigest()[:8]


@dataclass(frozen=True, slots=True, kw_only=True)
class Routes:
    """Where messages can go."""

    channels: frozenset[str] = frozenset()
    """Those that are wanted and set up."""
    digests: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By channel, the teams (`folded`) that have a place of their own; an empty name is the place of all others."""

    def reaches(self, channel: str, team: str) -> bool:
        """Whether a team's digest has a place on this channel."""
        return channel in self.channels and bool({folded(team), ""} & self.digests.get(channel, frozenset()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminding:
    """What a run would say."""

    messages: tuple[Message, ...]
    unreachable: tuple[Reminder, ...] = ()
    """Nobody can be told of these."""
    untold: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Keys of items by whoever the policy wants told of them and no channel reaches: addresses."""
    waiting: int = 0
    """What is left to the next run: comments, and items in letters that are too long already."""


def plan_messages(
    reminders: Sequence[Reminder],
    *,
    rules: ReminderRules,
    routes: Routes,
    staff: Staff,
    calendar: Calendar,
    claimed: Collection[Claim],
    every: Span = _WEEK,
) -> Reminding:
    """The messages that nobody has sent in this period, comments first; items by due date.

    What is late is spoken of once in ``every`` so many days, from its due date and from when it was last spoken of.

    What nobody owns is for its postmortem's owner. An item whose owner has no known address, or no channel, is in
    its team's digest only; where there is none it is for the postmortem's owner as well.
    """
    comments: list[Message] = []
    letters: dict[tuple[str, str, str], list[Reminder]] = {}
    unreachable = []
    untold: dict[str, list[str]] = {}
    said = _Said(claimed, every, calendar)
    for reminder in sorted(reminders, key=lambda one: (one.due, one.key)):
        told = list(_audiences(reminder, rules, routes, staff, calendar))
        if not any(to or audience == DIGEST for _, audience, to in told):
            unreachable.append(reminder)
        if MAIL not in routes.channels:
            for _, to in _besides(reminder, rules, staff, calendar):
                untold.setdefault(to, []).append(reminder.key)
        for channel, audience, to in told:
            if said.includes(reminder, channel, audience, to):
                continue
            if channel == DOCUMENT:
                comments.append(Message(channel=channel, audience=audience, to=to, reminders=(reminder,)))
            else:
                letters.setdefault((channel, audience, folded(to)), []).append(reminder)
    return Reminding(
        messages=(*comments[:MAX_COMMENTS], *_letters(letters, rules)),
        unreachable=tuple(unreachable),
        untold={to: tuple(keys) for to, keys in untold.items()},
        waiting=len(comments[MAX_COMMENTS:])
        + sum(len(items[MAX_PARTS * _size(place[0], rules) :]) for place, items in letters.items()),
    )


def _size(channel: str, rules: ReminderRules) -> int:
    """Items in one message on a channel."""
    return MAX_ITEMS_WITH_TEXTS if rules.texts and channel in {SLACK, CHAT} else MAX_ITEMS


def _letters(
    letters: Mapping[tuple[str, str, str], Sequence[Reminder]], rules: ReminderRules
) -> Iterator[Message]:
    for (channel, audience, name), items in sorted(letters.items(), key=lambda pair: pair[0]):
        # One team, however its name is written.
        to = " ".join(items[0].team.split()) if audience == DIGEST else name
        size = _size(channel, rules)
        for part, start in enumerate(range(0, len(items), size)[:MAX_PARTS], 1):
            yield Message(
                channel=channel,
                audience=audience,
                to=to,
                reminders=tuple(items[start : start + size]),
                part=part,
            )


def _audiences(
    reminder: Reminder, rules: ReminderRules, routes: Routes, staff: Staff, calendar: Calendar
) -> Iterator[tuple[str, str, str]]:
    """Channel, audience and address (or team) of everybody who hears of an item."""
    digests = [
        channel for channel in (MAIL, SLACK, CHAT) if rules.digest and routes.reaches(channel, reminder.team)
    ]
    stand_in = "" if reminder.address or (reminder.owner and digests) else reminder.stand_in
    if DOCUMENT in routes.channels and reminder.may_comment:
        yield DOCUMENT, STAND_IN if stand_in else OWNER, reminder.address or stand_in
    if MAIL in routes.channels:
        if reminder.address:
            yield MAIL, OWNER, reminder.address
        elif stand_in:
            yield MAIL, STAND_IN, stand_in
        for audience, to in _besides(reminder, rules, staff, calendar):
            yield MAIL, audience, to
    for channel in digests:
        yield channel, DIGEST, " ".join(reminder.team.split())


def _besides(
    reminder: Reminder, rules: ReminderRules, staff: Staff, calendar: Calendar
) -> Iterator[tuple[str, str]]:
    """Audience and address of who hears of a late item besides its owner; only mail reaches them."""
    if reminder.occasion.step is not Step.LATE:
        return
    manager = staff.manager(reminder.address) if reminder.address else ""
    if manager and _hears(reminder, rules, calendar):
        yield MANAGER, manager
    for address in dict.fromkeys(name for name in reminder.tell if "@" in name):
        if address != reminder.address:
            yield TOLD, address


def _hears(reminder: Reminder, rules: ReminderRules, calendar: Calendar) -> bool:
    """Whether it is time for the manager: the policy names them, or the item is late for long."""
    if MANAGER in reminder.tell:
        return True
    after = rules.manager_after_days
    return after is not None and reminder.today > calendar.add(reminder.due, after)


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
