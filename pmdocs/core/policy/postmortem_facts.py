"""A postmortem as the rules of a policy see it, and by which values they read it: those shown, and those that still count."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from pmdocs.core.policy.commitments import Commitment, Earlier
from pmdocs.core.policy.policy import Subject, folded
from pmdocs.core.syncing.head_facts import services_of


@dataclass(frozen=True, slots=True, kw_only=True)
class PostmortemFacts:
    """A postmortem as the rules see it."""

    incident_id: str
    document_id: str = ""
    severity: str = ""
    """The one that counts, a member of `policy.SEVERITIES` or empty."""
    status: str = ""
    """``draft``, ``in_review``, ``reviewed`` or ``closed``."""
    team: str = ""
    owner: str = ""
    services: tuple[str, ...] = ()
    resolved: datetime | None = None
    incident_date: date | None = None
    created: date | None = None
    review_held: date | None = None
    published: date | None = None
    earlier: tuple[Earlier, ...] = ()
    """Teams, services and days besides those above that still count."""
    many_owners: tuple[str, ...] = ()
    """Places where the document names several owners for one item."""
    items: tuple[Commitment, ...] = ()
    """Its items, those that are done or dropped as well."""

    @property
    def subject(self) -> Subject:
        """The document as conditions of a policy see it."""
        return Subject(severity=self.severity, team=self.team, services=self.services)

    def subject_of(self, item: Commitment) -> Subject:
        """One of its items as conditions see it; without a team of its own it is of the document's."""
        return replace(
            self.subject, team=item.now.team or self.team, type=item.now.type, priority=item.priority
        )

    def readings(self, item: Commitment | None = None) -> tuple[Reading, ...]:
        """The document, or one of its items, by every value that counts; as it is shown comes first."""
        now = self.subject_of(item) if item else self.subject
        own = item.earlier if item else ()
        services = [value for value in self.earlier if value.field == "services"]
        kinds = [value for value in own if value.field == "type"]
        found = (
            Reading(
                subject=replace(
                    now,
                    team=team,
                    type=kind.value if kind else now.type,
                    services=services_of(service.value) if service else now.services,
                ),
                earlier=(*why, *filter(None, (kind, service))),
            )
            for team, why in self._teams(now.team, own).items()
            for kind in (None, *kinds)
            for service in (None, *services)
        )
        return tuple(sorted(found, key=lambda one: len(one.earlier)))

    def _teams(self, shown: str, own: Iterable[Earlier]) -> dict[str, tuple[Earlier, ...]]:
        """The teams that count, each with the value no longer shown by which it does; ``own`` are those of an item."""
        of_document = {value.value: (value,) for value in self.earlier if value.field == "team"}
        found: dict[str, tuple[Earlier, ...]] = {shown: ()}
        if folded(shown) == folded(self.team):
            found = of_document | found
        for value in own:
            if value.field == "team" and value.value:
                found.setdefault(value.value, (value,))
            elif value.field == "team":
                found = {self.team: (value,)} | of_document | found
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """An item or document as conditions of a policy see it, by some of the values that count."""

    subject: Subject
    earlier: tuple[Earlier, ...] = ()
    """Those that are no longer shown."""
