"""Who is who: the People worksheet as addresses, managers and teams."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pmdocs.core.policy.policy import folded
from pmdocs.core.sheet.snapshot import Row, address_in

_BETWEEN_NAMES = re.compile(r"[,、;\n]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """Addresses in lower case. What the worksheet does not say is not there."""

    addresses: Mapping[str, str] = field(default_factory=dict)
    """By name, `folded`; of two people with one name neither is meant."""
    managers: Mapping[str, str] = field(default_factory=dict)
    """Address of the manager, by address."""
    teams: Mapping[str, str] = field(default_factory=dict)
    """Team by address."""

    def address(self, text: str) -> str:
        """The one address that an owner's text means: its own, or that of the name; empty when there is none."""
        return address_in(text) or self.addresses.get(folded(text).removeprefix("@"), "")

    def manager(self, address: str) -> str:
        """Whom to tell besides; nobody is their own manager."""
        found = self.managers.get(address, "")
        return "" if found == address else found


def read_staff(rows: Sequence[Row]) -> Staff:
    """The worksheet's rows; a cell may hold several names, a manager is named or given by address."""
    addresses: dict[str, str] = {}
    doubled: set[str] = set()
    for row in rows:
        email = address_in(row.text("email"))
        for name in _BETWEEN_NAMES.split(row.text("names")):
            key = folded(name)
            if key and email and addresses.setdefault(key, email) != email:
                doubled.add(key)
    known = {name: email for name, email in addresses.items() if name not in doubled}
    plain = Staff(addresses=known)
    managers: dict[str, str] = {}
    teams: dict[str, str] = {}
    for row in rows:
        email = address_in(row.text("email"))
        manager = plain.address(row.text("manager"))
        if email and manager:
            managers.setdefault(email, manager)
        if email and row.text("team"):
            teams.setdefault(email, row.text("team").strip())
    return Staff(addresses=known, managers=managers, teams=teams)
