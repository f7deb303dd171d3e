"""How one request of a batch becomes suggestions, and what it reports about them.

A request makes one suggestion, ``replaceAllText`` one for each match. What touches an open suggestion of
the same author (no unit between them) makes that one grow instead; of several the one whose id is greatest
as a string (observed 2026-08-02, in 56 of 56 trials).
"""

from __future__ import annotations

from collections.abc import Iterable

from pmdocs.emulator.methods import Json

from . import pending, tab_changes
from .draft import Draft
from .edit import Edit
from .state import Tab
from .suggestions import create, drop, open_threads, own_open
from .summary import summaries


def begin(edit: Edit, *, suggesting: bool) -> None:
    """Prepare for one request, to be applied as suggestions or as it is."""
    edit.drafts.clear()
    edit.response = {}
    edit.own_suggestions = own_open(edit) if suggesting else None
    if edit.summaries is None:
        edit.summaries = summaries(edit.document) if edit.document.suggestions else {}


def finish(edit: Edit) -> Json:
    """The SuggestionResponse of the request just applied.

    Besides what it did itself it names suggestions of which it left nothing, and those that now say
    something else.
    """
    created: list[str] = []
    grown: set[str] = set()
    for draft, _ in edit.drafts.values():
        for group, touched in draft.touched.items():
            _name(edit, draft, group, touched, created, grown)
    for tab in edit.document.all_tabs():
        _name_tab_changes(edit, tab, created, grown)
    if not edit.document.suggestions:
        edit.summaries = {}
        return edit.response
    before, after = edit.summaries or {}, summaries(edit.document)
    edit.summaries = after
    gone = [thread for thread in open_threads(edit.document) if thread["id"] not in after]
    for thread in gone:
        drop(edit, thread)
    updated = [
        thread["id"]
        for thread in open_threads(edit.document)
        if thread["id"] not in created
        and (thread["id"] in grown or before.get(thread["id"]) != after[thread["id"]])
    ]
    _report(edit, "createdSuggestionIds", created)
    _report(edit, "updatedSummarySuggestionIds", updated)
    _report(edit, "deletedSuggestionIds", [thread["id"] for thread in gone])
    return edit.response


def _name_tab_changes(edit: Edit, tab: Tab, created: list[str], grown: set[str]) -> None:
    """Changes of a tab as a whole join one's own open suggestion about that tab."""
    held = {change["id"] for change in tab.changes}
    if tab_changes.NEW not in held:
        return
    own = held & {*(edit.own_suggestions or ()), *created}
    if own:
        grown.add(max(own))
    else:
        created.append(create(edit))
    tab_changes.rename(tab, max(own) if own else created[-1])


def _report(edit: Edit, member: str, ids: Iterable[str]) -> None:
    merged = [*edit.response.get(member, []), *ids]
    if merged:
        edit.response[member] = merged


def _name(
    edit: Edit, draft: Draft, group: str, touched: set[str], created: list[str], grown: set[str]
) -> None:
    """Give the marks of a group the name of the suggestion they belong to."""
    own = {*(edit.own_suggestions or ()), *created}
    places = [at for at, note in pending.noted(draft.pending) if group in pending.ids(note)]
    grown |= touched & own
    if not places:
        return
    for at in places:
        for near in range(max(at - 1, 0), min(at + 2, len(draft.pending))):
            touched |= pending.ids(draft.pending[near])
    candidates = touched & own
    if candidates:
        chosen = max(candidates)
        grown.add(chosen)
    else:
        chosen = create(edit)
        created.append(chosen)
    for at in places:
        draft.pending[at] = pending.renamed(draft.pending[at], group, chosen)
