"""One incident, one registered document: what `create` and `import` share.

A bid reserves the incident in the tracker's log, makes its document once, and registers it together with its
visible row. Where the tracker cannot be written, the files elect one of them by age, and the next sync
registers it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from pmdocs.config import WorkspaceConfig
from pmdocs.core.files import KIND, NONCE, File
from pmdocs.core.model import Incident, document_url
from pmdocs.core.sheet.reservation import LEASE, LogRow, Standing, standing
from pmdocs.core.sheet.tracker import (
    GUARD_NAMED_RANGE,
    POSTMORTEMS,
    TrackerHead,
    lay_out,
    parse_header,
    postmortem_row,
    registration_guard,
)
from pmdocs.errors import ApiError, AuthError, TrackerError
from pmdocs.workflows.ports import Ports

POLL_SECONDS = 5.0
GUARD_KEPT = timedelta(days=1)
"""How long a registration's guard stays: far longer than any create runs."""
MAX_STALE_GUARDS = 20


@dataclass(slots=True, kw_only=True)
class Bid:
    """One attempt to give an incident its document: what it works with, and what it has learnt so far."""

    ports: Ports
    workspace: WorkspaceConfig
    incident: Incident
    lang: str
    nonce: str
    wanted: Mapping[str, str]
    """Properties by which a document that an earlier attempt left is found."""
    head: TrackerHead | None = None
    """None when the tracker is not there or could not be written."""
    is_draft: bool = True
    """Whether it is still to be written; an imported document was written elsewhere."""
    warnings: list[str] = field(default_factory=list)

    def warn(self, text: str) -> None:
        """Remember what the person should know at the end."""
        self.warnings.append(text)

    def row(self, event: str, document_id: str = "") -> LogRow:
        """A row of this bid for the log."""
        return LogRow(
            time=self.ports.clock.now(),
            event=event,
            incident=self.incident.incident_id,
            nonce=self.nonce,
            who=self.ports.who,
            document=document_id,
        )

    def standing(self, log: Sequence[LogRow]) -> Standing:
        """How the incident stands for this bid now."""
        return standing(log, self.incident.incident_id, nonce=self.nonce, now=self.ports.clock.now())


# Reserving


def claim(bid: Bid) -> Standing | None:
    """Reserve the incident; waits while another bid holds it. None when the tracker cannot be used."""
    if bid.workspace.tracker_id is None:
        bid.warn("This workspace has no tracker; the postmortem is not registered.")
        return None
    while True:
        try:
            bid.head = bid.ports.sheets.reserve(bid.workspace.tracker_id, bid.row("reserve"), lang=bid.lang)
        except AuthError:
            raise
        except (ApiError, TrackerError) as error:
            bid.head = None
            bid.warn(
                f"The tracker could not be written ({error.message}). "
                "The postmortem is made all the same; the next sync will register it."
            )
            return None
        found = bid.standing(bid.head.log)
        if found.document or found.holder is None or found.holder.nonce == bid.nonce:
            return found
        _wait(bid, bid.workspace.tracker_id, found)


def _wait(bid: Bid, tracker_id: str, found: Standing) -> None:
    """Until the holder registers its document, gives up, or its lease ends."""
    clock, holder = bid.ports.clock, found.holder
    if holder is None or found.until is None:
        return
    seconds = max(0, round((found.until - clock.now()).total_seconds()))
    bid.ports.say(
        f"{holder.who or 'Another create'} is creating {bid.incident.incident_id}; waiting up to {seconds} s."
    )
    while clock.now() < found.until:
        clock.sleep(min(POLL_SECONDS, max(0.1, (found.until - clock.now()).total_seconds())))
        now_found = bid.standing(bid.ports.sheets.fetch_log(tracker_id))
        if now_found.document or now_found.holder is None or now_found.holder.nonce != holder.nonce:
            return


# Making the document


def find_files(bid: Bid) -> tuple[File, ...]:
    """Documents that earlier attempts left, oldest first, as far as the search index knows."""
    return bid.ports.drive.find(bid.wanted, folder_id=bid.workspace.folder_id)


def make_once(bid: Bid, make: Callable[[], File]) -> File:
    """Make the document. After an unclear failure it is looked for, never made again blindly."""
    try:
        return make()
    except ApiError as error:
        if not error.maybe_done:
            raise
        bid.ports.say("Google did not say whether the document was made; looking for it…")
        found = _await_search(bid, lambda files: [f for f in files if f.properties.get(NONCE) == bid.nonce])
        if found:
            return found[0]
        raise


def _await_search(bid: Bid, choose: Callable[[Sequence[File]], Sequence[File]]) -> Sequence[File]:
    """Search until ``choose`` finds what it wants, for as long as the search index may lag."""
    deadline = bid.ports.clock.now() + LEASE
    while True:
        found = choose(find_files(bid))
        if found or bid.ports.clock.now() >= deadline:
            return found
        bid.ports.clock.sleep(POLL_SECONDS)


def elect(bid: Bid, make: Callable[[], File]) -> tuple[File, bool]:
    """Without a tracker: of all files of an incident the oldest is its document; whether that is this bid's.

    After making one, search until it is found: an older one is found by then as well.
    """
    own = make_once(bid, make)
    visible = _await_search(bid, lambda files: files if any(f.file_id == own.file_id for f in files) else [])
    first = visible[0] if visible else own
    if first.file_id != own.file_id:
        put_aside(bid, own)
    return first, first.file_id == own.file_id


def put_aside(bid: Bid, file: File) -> None:
    """Mark a document that lost: it stays, but counts as no postmortem."""
    bid.ports.drive.update_properties(file.file_id, {KIND: "stray"})
    bid.warn(f"A second copy was made and put aside: {document_url(file.file_id)} (delete it if you like).")


def give_up(bid: Bid, file: File) -> None:
    """Undo: nothing of the document is worth keeping, and the incident is free again."""
    bid.ports.drive.trash(file.file_id)
    if bid.head is not None and bid.workspace.tracker_id is not None:
        bid.ports.sheets.append_log(bid.workspace.tracker_id, bid.row("void"))


# Registering


def register(bid: Bid, file: File, claimed: Standing | None) -> str:
    """Register the document; the id of the incident's registered one, which another bid may have won."""
    if claimed is None or bid.head is None or bid.workspace.tracker_id is None:
        return file.file_id
    tracker_id = bid.workspace.tracker_id
    guarded = bid.head.settings.get("guard") == GUARD_NAMED_RANGE
    done = bid.row("done", file.file_id)
    lang = bid.head.settings.get("lang") or bid.lang  # the tracker's, whatever the document's is
    try:
        places = parse_header(POSTMORTEMS, bid.head.header, needed=("incident_id", "document"))
        row = lay_out(postmortem_row(bid.incident, file.file_id, lang=lang, is_draft=bid.is_draft), places)
        if not guarded:
            registered = _registered(bid, tracker_id)
            if registered:
                return registered
        bid.ports.sheets.register(
            tracker_id, row=row, done=done, guarded=guarded, stale_guards=_stale_guards(bid, bid.head)
        )
    except AuthError:
        raise
    except (ApiError, TrackerError) as error:
        registered = _after_refusal(bid, tracker_id, error)
        if registered:
            return registered
        bid.head = None
        bid.warn(f"It could not be registered ({error.message}); the next sync will do that.")
    return file.file_id


def _after_refusal(bid: Bid, tracker_id: str, error: ApiError | TrackerError) -> str:
    """The registered document, where the write was refused because there is one, or its answer was lost."""
    if isinstance(error, ApiError) and (error.status == 400 or error.maybe_done):
        try:
            return _registered(bid, tracker_id)
        except ApiError:
            return ""
    return ""


def _registered(bid: Bid, tracker_id: str) -> str:
    return bid.standing(bid.ports.sheets.fetch_log(tracker_id)).document


def _stale_guards(bid: Bid, head: TrackerHead) -> list[str]:
    """Guards of registrations long past, to be removed on the way."""
    oldest = bid.ports.clock.now() - GUARD_KEPT
    done = [row for row in head.log if row.event == "done"]
    past = {registration_guard(row.incident) for row in done if row.time < oldest}
    recent = {registration_guard(row.incident) for row in done if row.time >= oldest}
    return sorted((past - recent) & head.named_ranges)[:MAX_STALE_GUARDS]
