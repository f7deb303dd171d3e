"""What was said to whom, in the tracker's memory: claimed before anything is sent, under the generation guard.

Each document's base holds the claims of its items and the nonce of the run that added the last ones; for rows that
belong to no base (a reading club's, or typed by hand) the tracker's head holds the same. A batch that
another writer overtook is not applied; one whose answer was lost is known again by that nonce.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from pmdocs.core.policy.claims import (
    REMINDED,
    Claim,
    claims_of,
    dump_loose,
    load_loose,
    with_claims,
    with_closed,
    without_claims,
)
from pmdocs.core.sheet.plan import BaseWrite, TrackerPlan
from pmdocs.core.sheet.snapshot import Snapshot, as_written, split_base
from pmdocs.core.syncing.base import BaseDocument, dump_base
from pmdocs.errors import ApiError, TrackerError
from pmdocs.workflows.actions import load
from pmdocs.workflows.ports import Ports

ATTEMPTS = 4
MAX_BATCH = 2_000_000
"""Characters of one tracker write, roughly; Google advises 2 MB."""
LAST_RUN = "reminded_by"
"""Member of a base's ``extra``: nonce of the run that claimed last."""

Edit = Callable[[Mapping[str, object]], dict[str, object]]
"""What becomes of a base's ``extra``."""


class OvertakenError(Exception):
    """Another run wrote to the tracker since it was read; this batch was not applied."""


@dataclass(slots=True)
class Memory:
    """The tracker as it was read, to write what was said into it."""

    ports: Ports
    tracker_id: str
    lang: str
    nonce: str
    snapshot: Snapshot
    bases: Mapping[str, BaseDocument]

    @property
    def claims(self) -> frozenset[Claim]:
        """All that are held."""
        return frozenset(claim for name, extra in self._extras.items() for claim in claims_of(extra, name))

    @property
    def _extras(self) -> dict[str, Mapping[str, object]]:
        """What is remembered, by document: in its base, or where it has none in the head."""
        return {**self._loose, **{name: base.extra for name, base in self.bases.items()}}

    @property
    def _loose(self) -> dict[str, dict[str, object]]:
        return load_loose(self.snapshot.head.get(REMINDED, ""))

    def mine(self, tried: Collection[Claim]) -> frozenset[Claim]:
        """Of claims that this run tried to write those that are its own: their batch was applied after all."""
        own = {name for name, extra in self._extras.items() if extra.get(LAST_RUN) == self.nonce}
        return frozenset(claim for claim in self.claims.intersection(tried) if claim.document_id in own)

    def claim(self, wanted: Iterable[Claim]) -> None:
        """Write claims, in one batch or several. Raises OvertakenError; batches before that one are applied."""
        by_document: dict[str, list[Claim]] = {}
        for claim in wanted:
            by_document.setdefault(claim.document_id, []).append(claim)
        self._write({name: _claiming(claims, self.nonce) for name, claims in by_document.items()})

    def settle(self, dropped: Collection[Claim], closed: Mapping[str, Collection[str]]) -> None:
        """Give claims up whose message was surely not sent, and note resolved comments: keys by document.

        Reads the tracker again as often as others write to it. Raises TrackerError when they keep doing so.
        """
        if not dropped and not closed:
            return
        names = {claim.document_id for claim in dropped} | closed.keys()
        for _ in range(ATTEMPTS):
            self._read_again(names)
            try:
                self._write({name: _settling(dropped, closed.get(name, ()), name) for name in names})
            except OvertakenError:
                continue
            return
        raise TrackerError("Others keep writing to the tracker.", hint="Run it again later.")

    def _read_again(self, names: Collection[str]) -> None:
        entries = [entry for entry in self.snapshot.directory if entry.document_id in names]
        self.snapshot, texts = self.ports.tracker.fetch_bases(self.tracker_id, entries, lang=self.lang)
        here = [entry for entry in self.snapshot.directory if entry.document_id in names & texts.keys()]
        self.bases = {entry.document_id: load(entry, texts) for entry in here}

    def _write(self, edits: Mapping[str, Edit]) -> None:
        known = {entry.document_id for entry in self.snapshot.directory} & self.bases.keys()
        head = self._head_write({name: edit for name, edit in edits.items() if name not in known})
        for bases in _batches(self._base_writes(edits)) or ([[]] if head else []):
            plan = TrackerPlan(generation=self.snapshot.generation, bases=tuple(bases), head=head)
            head = {}
            try:
                self.ports.tracker.write(self.tracker_id, plan, self.snapshot)
            except ApiError as error:
                if error.status != 400 or not self._was_overtaken():
                    raise
                raise OvertakenError from error
            self.snapshot = as_written(self.snapshot, plan)

    def _base_writes(self, edits: Mapping[str, Edit]) -> Iterator[BaseWrite]:
        entries = {entry.document_id: entry for entry in self.snapshot.directory}
        for document_id, edit in edits.items():
            base, entry = self.bases.get(document_id), entries.get(document_id)
            if base is None or entry is None:
                continue
            text = dump_base(replace(base, extra=edit(base.extra)))
            if text == dump_base(base):
                continue
            split_base(text)
            # The digest speaks of the visible rows, which stay as they are.
            yield BaseWrite(
                document_id=document_id,
                incident_id=entry.incident_id,
                digest=entry.digest,
                text=text,
                row=entry.row,
            )

    def _head_write(self, edits: Mapping[str, Edit]) -> dict[str, str]:
        """The entry of the head once these are edited, the latest last; nothing where it stays as it is."""
        extras, before = self._loose, self.snapshot.head.get(REMINDED, "")
        for name, edit in edits.items():
            extras[name] = edit(extras.pop(name, {}))
        text = dump_loose(extras) if edits else before
        return {REMINDED: text} if text not in {before, before or "{}"} else {}

    def _was_overtaken(self) -> bool:
        again = self.ports.tracker.fetch_snapshot(self.tracker_id, lang=self.lang)
        return again.generation != self.snapshot.generation


def _claiming(claims: Collection[Claim], nonce: str) -> Edit:
    return lambda extra: {**with_claims(extra, claims), LAST_RUN: nonce}


def _settling(dropped: Collection[Claim], closed: Collection[str], document_id: str) -> Edit:
    mine = [claim for claim in dropped if claim.document_id == document_id]

    def edit(extra: Mapping[str, object]) -> dict[str, object]:
        after = without_claims(extra, mine)
        return with_closed(after, closed) if closed else after

    return edit


def _batches(writes: Iterable[BaseWrite]) -> list[list[BaseWrite]]:
    batches: list[list[BaseWrite]] = []
    size = 0
    for write in writes:
        if not batches or size + len(write.text) > MAX_BATCH:
            batches.append([])
            size = 0
        batches[-1].append(write)
        size += len(write.text)
    return batches
