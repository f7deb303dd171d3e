"""What of the four APIs is here: tables for ``docs/emulator.md``, made from the discovery documents and the registries.

``python -m pmdocs.emulator.coverage`` writes them between their marks in that file; ``--check`` only says whether
they are up to date.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from . import control, quotas, rooms
from .discovery import APIS, document, methods
from .methods import REFUSED, implemented

HERE, REFUSES, MISSING = "yes", "refused", "no"
"""Implemented; answered with Google's own refusal; refused as unimplemented."""

PAGE = Path("docs") / "emulator.md"

_TITLES = {"docs": "Docs", "drive": "Drive", "sheets": "Sheets", "driveactivity": "Drive Activity"}


def of_methods(api: str) -> Mapping[str, str]:
    """Every method of an API by its id, with one of `HERE`, `REFUSES`, `MISSING`."""
    return {
        found.id: REFUSES if found.id in REFUSED else HERE if implemented(found.id) else MISSING
        for found in methods().values()
        if found.api == api
    }


def of_requests(api: str) -> Mapping[str, str]:
    """Every batchUpdate request of Docs or Sheets by its name, likewise."""
    registries: Mapping[str, Collection[str]] = {
        "docs": rooms.docs.edit.REQUESTS,
        "sheets": rooms.sheets.registry.REQUESTS,
    }
    names = document(api)["schemas"]["Request"]["properties"]
    return {
        name: REFUSES if f"{api}.{name}" in REFUSED else HERE if name in registries[api] else MISSING
        for name in names
    }


def coverage() -> str:
    """The table of methods and requests, with what is missing by name."""
    lines = ["| | implemented | refused as Google refuses | not implemented |", "|---|--:|--:|--:|"]
    groups = [(f"{_TITLES[api]} {APIS[api]}, methods", of_methods(api)) for api in APIS]
    groups += [(f"{_TITLES[api]}, batchUpdate requests", of_requests(api)) for api in ("docs", "sheets")]
    for title, found in groups:
        kinds = list(found.values())
        lines.append(
            f"| {title} | " + " | ".join(str(kinds.count(k)) for k in (HERE, REFUSES, MISSING)) + " |"
        )
    lines += ["", "| Method or request | |", "|---|---|"]
    for api in APIS:
        lines += [f"| `{name}` | {_shown(name, kind)} |" for name, kind in of_methods(api).items()]
        if api in ("docs", "sheets"):
            requests = of_requests(api).items()
            lines += [
                f"| {api} batchUpdate `{name}` | {_shown(f'{api}.{name}', kind)} |" for name, kind in requests
            ]
    return "\n".join(lines)


def _shown(key: str, kind: str) -> str:
    if kind == REFUSES:
        return f"refused ({REFUSED[key]})"
    return {HERE: "yes", MISSING: "**no**"}[kind]


def limits() -> str:
    """The table of Google's limits per minute."""
    lines = ["| API | | per user | per project |", "|---|---|--:|--:|"]
    for (api, kind), limit in quotas.LIMITS.items():
        project = "not known" if limit.project is None else f"{limit.project:,}"
        lines.append(f"| {_TITLES[api]} | {kind} | {limit.user:,} | {project} |")
    return "\n".join(lines)


def switches() -> str:
    """The table of switches."""
    rows = (f"| `{name}` | {meaning} |" for name, meaning in control.MEANINGS.items())
    return "\n".join(["| Switch | |", "|---|---|", *rows])


def written(text: str) -> str:
    """A page with its tables as they are now. Raises ValueError where a pair of marks is missing."""
    for name, table in _tables():
        start, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
        if text.count(start) != 1 or text.count(end) != 1:
            raise ValueError(f"The page has no place for the table of {name}.")
        before, _, rest = text.partition(start)
        text = f"{before}{start}\n{table}\n{end}{rest.partition(end)[2]}"
    return text


def _tables() -> Iterator[tuple[str, str]]:
    yield "coverage", coverage()
    yield "limits", limits()
    yield "switches", switches()


def main() -> int:
    """Write the page, or with ``--check`` say whether it is up to date: 1 where it is not."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("page", nargs="?", type=Path, default=PAGE)
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    before = given.page.read_text("utf-8")
    after = written(before)
    if not given.check:
        given.page.write_text(after, "utf-8")
    return int(given.check and before != after)


if __name__ == "__main__":
    sys.exit(main())
