"""remind: tell owners, managers and teams what is due, once in each period, also after the incident is closed.

What is to be said is claimed in the tracker first, then said. Two runs at once cannot both claim it; a run that is
killed in between has claimed what nobody will hear in this period. That is the side to err on: the next period
speaks again, while a channel that repeats itself is muted for good. What was surely not sent is given back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

from pmdocs.core.comments.assigning import barrier_words
from pmdocs.core.policy.claims import CHANNELS, DOCUMENT, MAIL, Claim, open_comments
from pmdocs.core.policy.commitments import GIVEN_UP, Commitment
from pmdocs.core.policy.late_postmortems import late_step
from pmdocs.core.policy.occasions import Occasion, Reminder, occasion
from pmdocs.core.policy.policy_tables import parse_reminders
from pmdocs.core.policy.postmortem_facts import PostmortemFacts
from pmdocs.core.policy.reminder_words import Letter, render_message
from pmdocs.core.policy.reminders import Message, ReminderRules, Reminding, Routes, next_time, plan_messages
from pmdocs.core.syncing.base import BaseDocument
from pmdocs.errors import ApiError, AuthError, ConfigError, PmdocsError, TrackerError, Unreachable
from pmdocs.workflows.catalogue import natural
from pmdocs.workflows.check import Ledger, config_tables, fetch_ledger, load_policy
from pmdocs.workflows.ports import Outlet, Ports
from pmdocs.workflows.remind_claims import ATTEMPTS, Memory, OvertakenError
from pmdocs.workflows.remind_documents import Posting, close_reminders, foresee_reminders, post_reminders

MAX_NAMED = 5
"""Items named in one notice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one message."""

    letter: Letter
    keys: tuple[str, ...]
    """Items it speaks of."""
    audience: str
    error: PmdocsError | None = None
    is_unclear: bool = False
    """It may have arrived all the same, and is not sent again in this period."""
    unassigned: str = ""
    """Of a comment that is meant for somebody and assigned to nobody: whom, where, and what helps."""


@dataclass(slots=True, kw_only=True)
class RemindReport:
    """What became of one run."""

    tracker_id: str
    lang: str
    outcomes: list[Outcome] = field(default_factory=list)
    """Messages that were sent, or with a dry run would be."""
    unreachable: tuple[str, ...] = ()
    """Items that nobody could be told of: no known owner, nor one of the document, and no digest for them."""
    waiting: int = 0
    """What is left to the next run, where there is too much to say at once."""
    closed: int = 0
    """Reminders resolved in documents, since there is nothing left to do."""
    held_until: datetime | None = None
    """Nothing was sent: it is night, a weekend or a holiday until then."""
    notices: list[str] = field(default_factory=list)

    @property
    def failed(self) -> tuple[Outcome, ...]:
        """Messages that did not arrive, or may not have."""
        return tuple(one for one in self.outcomes if one.error is not None)


@dataclass(slots=True)
class _Run:
    ports: Ports
    ledger: Ledger
    rules: ReminderRules
    outlets: Mapping[str, Outlet]
    memory: Memory
    reminders: list[Reminder]
    plan: Reminding
    report: RemindReport


def remind(ports: Ports, *, dry_run: bool = False, anyway: bool = False) -> RemindReport:
    """Send what is due to be said; ``anyway`` also at night and on days off.

    A message that fails is reported and stops no other. Raises ConfigError for rules that cannot be read or a
    channel that is not set up, TrackerError and ApiError when the tracker cannot be read or written; then nothing
    was sent.
    """
    rules = parse_reminders(config_tables(ports.settings.reminder_tables))
    load_policy(ports.settings, lang=ports.settings.lang)
    outlets = _outlets(ports, rules)
    nonce = ports.new_nonce()
    tried: set[Claim] = set()
    for _ in range(ATTEMPTS):
        run = _begin(ports, rules, outlets, nonce, tried)
        if anyway:
            run.report.held_until = None
        if dry_run or run.report.held_until:
            return _told(run, foresee=dry_run)
        wanted = [claim for message in run.plan.messages for claim in message.claims]
        tried.update(wanted)
        try:
            run.memory.claim(wanted)
        except OvertakenError:
            ports.say("Another run wrote to the tracker meanwhile; reading again…")
            continue
        _send(run)
        return run.report
    raise TrackerError(
        f"Others keep writing to the tracker: {ATTEMPTS} attempts were in vain.", hint="Run it again later."
    )


def _outlets(ports: Ports, rules: ReminderRules) -> Mapping[str, Outlet]:
    """Those that are wanted. Raises ConfigError for one that is wanted and not set up."""
    found = ports.outlets()
    if rules.channels is None:
        return found
    missing = [name for name in rules.channels if name not in {DOCUMENT, *found}]
    if missing:
        raise ConfigError(
            f"'channels' in [reminders] names {', '.join(missing)}, which is not set up.",
            hint="Set PMDOCS_SLACK_WEBHOOK, PMDOCS_CHAT_WEBHOOK, or [smtp] in your own config.toml.",
        )
    return {name: outlet for name, outlet in found.items() if name in rules.channels}


# What is to be said


def _begin(
    ports: Ports, rules: ReminderRules, outlets: Mapping[str, Outlet], nonce: str, tried: set[Claim]
) -> _Run:
    ledger = fetch_ledger(ports)
    catalogue = ledger.actions.catalogue
    memory = Memory(
        ports, catalogue.tracker_id, catalogue.lang, nonce, catalogue.snapshot, ledger.actions.bases
    )
    reminders = [
        reminder
        for document in ledger.documents
        for item in document.items
        if (reminder := _reminder(document, item, ledger)) is not None
    ]
    if rules.postmortems:
        late = (_late_postmortem(document, ledger) for document in ledger.documents)
        reminders += [reminder for reminder in late if reminder is not None]
    plan = plan_messages(
        reminders,
        rules=rules,
        routes=_routes(ports, rules, outlets),
        staff=ledger.check.staff,
        calendar=ledger.policy.calendar,
        claimed=memory.claims - memory.mine(tried),
        every=ledger.policy.remind_every_days,
    )
    now = ports.clock.now().astimezone(ports.settings.timezone)
    until = next_time(now, rules, ledger.policy.calendar)
    report = RemindReport(
        tracker_id=catalogue.tracker_id,
        lang=catalogue.lang,
        unreachable=tuple(reminder.key for reminder in plan.unreachable),
        waiting=plan.waiting,
        held_until=until if until > now else None,
        notices=_untold(plan, rules),
    )
    return _Run(ports, ledger, rules, outlets, memory, reminders, plan, report)


def _untold(plan: Reminding, rules: ReminderRules) -> list[str]:
    """Who should hear of something and has no channel, in one line; nothing when everybody has."""
    if not plan.untold:
        return []
    keys = sorted({key for keys in plan.untold.values() for key in keys}, key=natural)
    shown = ", ".join(keys[:MAX_NAMED]) + (", …" if len(keys) > MAX_NAMED else "")
    is_off = rules.channels is not None and MAIL not in rules.channels
    advice = "add 'mail' to 'channels' in [reminders], and " if is_off else ""
    return [
        f"no channel reaches {', '.join(sorted(plan.untold))}, to be told of {shown}: only mail does; "
        f"{advice}set up [smtp] in your own config.toml."
    ]


def _routes(ports: Ports, rules: ReminderRules, outlets: Mapping[str, Outlet]) -> Routes:
    speaks = DOCUMENT in rules.channels if rules.channels is not None else ports.settings.ask == "ask"
    return Routes(
        channels=frozenset({*outlets, *([DOCUMENT] if speaks else [])}) & frozenset(CHANNELS),
        digests={name: outlet.teams for name, outlet in outlets.items()},
    )


def _reminder(document: PostmortemFacts, item: Commitment, ledger: Ledger) -> Reminder | None:
    """What is to be said of an item today; None while there is nothing."""
    check = ledger.check
    due = check.due(document, item)
    today = occasion(due, check.today, check.policy) if due is not None and item.is_owed else None
    if due is None or today is None:
        return None
    document_id = item.now.document_id or document.document_id
    base = ledger.actions.bases.get(document_id)
    subject = document.subject_of(item)
    return Reminder(
        key=item.key,
        document_id=document_id,
        incident_id=document.incident_id,
        action=item.now.action,
        priority=item.priority,
        severity=document.severity,
        owner=item.now.owner,
        address=check.staff.address(item.now.owner),
        stand_in=check.staff.address(document.owner),
        team=subject.team,
        due=due,
        shown_due=item.now.due,
        today=check.today,
        occasion=today,
        tell=check.policy.told(subject),
        may_comment=base is not None and base.adopted and bool(base.reference),
        given_up=item.now.status if item.given_up and item.now.status in GIVEN_UP else "",
    )


def _late_postmortem(document: PostmortemFacts, ledger: Ledger) -> Reminder | None:
    """What is to be said of a postmortem as a whole; None while it is in time, or no sync has read it."""
    check = ledger.check
    base = ledger.actions.bases.get(document.document_id)
    late = late_step(document, check.policy, check.today)
    now = occasion(late[1], check.today, check.policy) if late else None
    if base is None or late is None or now is None:
        return None
    return Reminder(
        key=document.incident_id,
        document_id=document.document_id,
        incident_id=document.incident_id,
        action="",
        priority="",
        severity=document.severity,
        owner=document.owner,
        address=check.staff.address(document.owner),
        team=document.team,
        due=late[1],
        shown_due=late[1],
        today=check.today,
        occasion=replace(now, about=late[0]),
        tell=check.policy.told(document.subject),
        may_comment=base.adopted and bool(base.reference),
    )


def _told(run: _Run, *, foresee: bool) -> RemindReport:
    """The report of a run that sends nothing; ``foresee`` reads the documents for what would become of comments."""
    comments = _comment(run, foresee_reminders) if foresee else {}
    for message in run.plan.messages:
        _report(run, message, comments.get(message, Posting()))
    return run.report


def _report(run: _Run, message: Message, posting: Posting) -> Outcome | None:
    """Note what became of a message; None for one that had nothing to say any more, or no place."""
    if posting.left_out:
        run.report.notices.append(posting.left_out)
        return None
    error, lang = posting.error, run.report.lang
    document_id = message.reminders[0].document_id
    outcome = Outcome(
        letter=render_message(message, lang=lang, texts=run.rules.texts),
        keys=tuple(reminder.key for reminder in message.reminders),
        audience=message.audience,
        error=error,
        is_unclear=isinstance(error, ApiError) and error.maybe_done,
        unassigned=barrier_words(posting.barrier, message.to, document_id, lang=lang)
        if posting.barrier
        else "",
    )
    run.report.outcomes.append(outcome)
    return outcome


# Saying it


def _send(run: _Run) -> None:
    dropped: list[Claim] = []
    for message, posting in {**_comment(run, post_reminders), **_mail(run)}.items():
        # What was left out would be so again tomorrow: its claim stays.
        outcome = _report(run, message, posting)
        if outcome is not None and outcome.error is not None and not outcome.is_unclear:
            dropped += message.claims
    closed = _close(run)
    try:
        run.memory.settle(dropped, closed)
    except AuthError:
        raise
    except (ApiError, TrackerError) as error:
        run.report.notices.append(f"What was not sent could not be noted ({error.message}).")


def _mail(run: _Run) -> dict[Message, Posting]:
    """Everything that does not go into documents."""
    sent: dict[Message, Posting] = {}
    broken: dict[str, PmdocsError] = {}
    for message in run.plan.messages:
        if message.channel == DOCUMENT:
            continue
        error = broken.get(message.channel)
        if error is None:
            try:
                letter = render_message(message, lang=run.report.lang, texts=run.rules.texts)
                run.outlets[message.channel].send(letter)
            except AuthError as caught:
                # The account is refused: so it would be for every other message.
                error = broken[message.channel] = caught
            except PmdocsError as caught:
                error = caught
                if message.channel == MAIL and isinstance(caught, Unreachable) and not caught.maybe_done:
                    # One server for all: each further letter would wait for it in vain.
                    broken[MAIL] = caught
        sent[message] = Posting(error=error)
    return sent


class _Commenting(Protocol):
    """`post_reminders`, or what only foresees it."""

    def __call__(
        self,
        ports: Ports,
        base: BaseDocument,
        messages: Sequence[Message],
        *,
        people: Mapping[str, str],
        lang: str,
    ) -> Mapping[Message, Posting]: ...


def _comment(run: _Run, how: _Commenting) -> dict[Message, Posting]:
    by_document: dict[str, list[Message]] = {}
    for message in run.plan.messages:
        if message.channel == DOCUMENT:
            by_document.setdefault(message.reminders[0].document_id, []).append(message)
    sent: dict[Message, Posting] = {}
    people = run.ledger.actions.catalogue.people
    for document_id, messages in by_document.items():
        base = run.ledger.actions.bases[document_id]
        sent |= how(run.ports, base, messages, people=people, lang=run.report.lang)
    return sent


def _close(run: _Run) -> dict[str, tuple[str, ...]]:
    """Resolve reminders on what is done; keys by document, as far as that worked."""
    current: dict[str, dict[str, Occasion]] = {}
    for reminder in run.reminders:
        current.setdefault(reminder.document_id, {})[reminder.key] = reminder.occasion
    said = {
        (reminder.document_id, reminder.key)
        for message in run.plan.messages
        if message.channel == DOCUMENT
        for reminder in message.reminders
    }
    closed: dict[str, tuple[str, ...]] = {}
    for document_id, base in run.ledger.actions.bases.items():
        # What was said in this run has replaced what was there; the words of the other items may be over.
        found = open_comments(base.extra, current.get(document_id, {}))
        keys = tuple(key for key in found if (document_id, key) not in said)
        if not keys:
            continue
        try:
            run.report.closed += close_reminders(run.ports, document_id, keys, lang=run.report.lang)
            closed[document_id] = keys
        except AuthError:
            raise
        except ApiError as error:
            run.report.notices.append(f"{base.incident_id}: a reminder stays open for now ({error.message}).")
    return closed
