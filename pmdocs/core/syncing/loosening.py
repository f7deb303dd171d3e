"""Whether a change of type, team or services makes the policy in force ask less.

Such a change is a weaker promise like a lowered priority, though only where a case of the policy tells the two values
apart. An item is judged in every light in which it may still count: with each team and type that was left without
a reason, so that several changes together leave no case that each alone could not leave. Filling in what was empty
weakens nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import product

from pmdocs.core.policy.policy import Policy, Subject
from pmdocs.core.syncing.base import DEFAULTS, BaseItem
from pmdocs.core.syncing.justify import policy_priority

ITEM_FIELDS = ("type", "team")
"""Fields of an item that a policy's cases may ask for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loosening:
    """What a change is judged by."""

    policy: Policy
    today: date
    severity: str = ""
    """The postmortem's, as it counts."""
    teams: Collection[str] = ("",)
    """The postmortem's, and what it was before without a reason."""
    services: Collection[tuple[str, ...]] = ((),)

    def of_item(self, field: str, old: str, new: str, *versions: BaseItem) -> bool:
        """Whether an item is held to less once its type or team is another; ``versions`` are all it counts as."""
        if field not in ITEM_FIELDS or not self.policy.cases or (field == "type" and _is_unset(old)):
            return False
        if field == "team" and not (old or any(self.teams)):
            return False
        return any(
            self._asks_less(replace(light, type=old), replace(light, type=new))
            if field == "type"
            else self._asks_less(
                replace(light, team=old or light.team), replace(light, team=new or light.team)
            )
            for light in self._lights(versions, own_team=field != "team")
        )

    def of_team(self, items: Iterable[BaseItem], old: str, new: str) -> bool:
        """Whether a postmortem or one of its items is held to less once its team is another."""
        if not old or not self.policy.cases:
            return False
        return any(
            self._asks_less(replace(light, team=old), replace(light, team=new))
            for light in self._all_lights(item for item in items if not item.value("team"))
        )

    def of_services(self, items: Iterable[BaseItem], old: tuple[str, ...], new: tuple[str, ...]) -> bool:
        """Whether a postmortem or one of its items is held to less once these services are concerned."""
        if not old or not self.policy.cases:
            return False
        return any(
            self._asks_less(replace(light, services=old), replace(light, services=new))
            for light in self._all_lights(items)
        )

    def _asks_less(self, before: Subject, after: Subject) -> bool:
        return self.policy.asks_less(before, after, self.today)

    def _all_lights(self, items: Iterable[BaseItem]) -> Iterator[Subject]:
        for team, services in product(self.teams, self.services):
            yield Subject(severity=self.severity, team=team, services=services)
        for item in items:
            if item.present:
                yield from self._lights((item,), own_team=True)

    def _lights(self, versions: Collection[BaseItem], *, own_team: bool) -> Iterator[Subject]:
        """An item in every light; its own team stands for the postmortem's where it has one."""
        own = _values(versions, "team") if own_team else [""]
        priority = min(filter(None, map(policy_priority, versions)), default="")
        kinds = _values(versions, "type")
        for mine, team, services, kind in product(own, self.teams, self.services, kinds):
            yield Subject(
                severity=self.severity, team=mine or team, services=services, type=kind, priority=priority
            )


def _is_unset(kind: str) -> bool:
    return kind in {"", DEFAULTS["type"]}


def _values(versions: Collection[BaseItem], field: str) -> list[str]:
    """What a field says and said before without a reason."""
    found = dict.fromkeys(item.value(field) for item in versions)
    left = (change.old for item in versions for change in item.unjustified if change.field == field)
    return list(found | dict.fromkeys(left))
