"""Who is reminded of what, where and when: the messages of a run, by rules, routes and what was said before.

A message speaks of one or more items on a channel to an audience. Each (item, channel, audience, occasion, person) is
a claim (`claims`), which is written into the tracker before anything is sent; one that is there is never sent again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

from pmdocs.core.policy.calendars import Calendar, Span
from pmdocs.core.policy.claims import (
    CHAT,
    DIGEST,
    DOCUMENT,
    MAIL,
    MANAGER,
    OWNER,
    SLACK,
    STAND_IN,
    TOLD,
    Claim,
    Said,
    claim_of,
)
from pmdocs.core.policy.occasions import Reminder, Step, person_code
from pmdocs.core.policy.policy import folded
from pmdocs.core.policy.staff import Staff

MAX_COMMENTS = 50
"""Comments posted in one run; what is left is posted by the next."""
MAX_ITEMS = 40
"""Items in one message; more make several."""
MAX_ITEMS_WITH_TEXTS = 12
"""The same for webhooks where what people wrote goes with it: Chat takes 32,000 bytes, and nothing is to be cut off."""
MAX_PARTS = 3
"""Messages to one place in one run; what is left is sent by the next."""


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
        return person_code(self.to) if self.audience == STAND_IN else self.reminders[0].recipient

    @property
    def claims(self) -> tuple[Claim, ...]:
        """What must be claimed before it is sent."""
        return tuple(claim_of(one, self.channel, self.audience, self.to) for one in self.reminders)


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
    said = Said(claimed, every, calendar)
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
