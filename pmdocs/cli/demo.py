"""``demo``: the main job on an embedded workspace, told step by step."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pmdocs.cli.context import Context, common_options, pass_context
from pmdocs.config import LANGUAGES, Settings, beside, load, user_data_dir

if TYPE_CHECKING:
    from pmdocs.cli.people import Someone
    from pmdocs.workflows.ports import Ports

_FACTS: Mapping[str, Mapping[str, Any]] = {
    "en": {
        "title": "Checkout failed for 85 minutes",
        "incident_id": "INC-42",
        "severity": "S1",
        "started": "2026-11-20 09:00",
        "detected": "2026-11-20 09:05",
        "mitigated": "2026-11-20 10:00",
        "resolved": "2026-11-20 10:25",
        "owner": "Ada <ada@example.com>",
        "authors": ["Ada <ada@example.com>", "Ken <ken@example.com>"],
        "services": ["checkout", "payments"],
        "trigger": "Version 2026.11.3 of the checkout service was rolled out to all zones at once.",
        "summary": "A new version of checkout opened a database connection per request. The pool ran dry within "
        "minutes and four of ten orders failed until the version was rolled back.",
    },
    "ja": {
        "title": "決済が85分間失敗",
        "incident_id": "INC-42",
        "severity": "S1",
        "started": "2026-11-20 09:00",
        "detected": "2026-11-20 09:05",
        "mitigated": "2026-11-20 10:00",
        "resolved": "2026-11-20 10:25",
        "owner": "青木 <aoki@example.com>",
        "authors": ["青木 <aoki@example.com>", "健 <ken@example.com>"],
        "services": ["checkout", "payments"],
        "trigger": "checkout サービスのバージョン 2026.11.3 を、全ゾーンへ同時に展開した。",
        "summary": "checkout の新しいバージョンが、リクエストごとにデータベース接続を開いていた。数分で接続が枯渇し、"
        "ロールバックまでの間、注文の4割が失敗した。",
    },
}


_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "ada": "ada@example.com",
        "ken": "ken@example.com",
        "mio": "mio@example.com",
        "question_at": "1 h 25 min",
        "question": "Is that measured at the load balancer, or from the orders?",
        "answer": "From the orders: the first failed one to the last.",
        "suggestion_at": "checkout opened",
        "suggestion": "Suggestion: please say how large the pool is.",
        "kudos_at": "rolled back",
        "kudos": "Thank you for rolling back within the hour!",
        "action_1": "Limit database connections per instance",
        "action_2": "Alert when the pool is 80 % full",
        "reason": "The team is on the audit until February; the limit from the first item covers us until then.",
    },
    "ja": {
        "ada": "aoki@example.com",
        "ken": "ken@example.com",
        "mio": "mio@example.com",
        "question_at": "1時間25分",
        "question": "これはロードバランサーでの計測ですか、それとも注文からの計算ですか？",
        "answer": "注文からです。最初に失敗した注文から最後までの時間です。",
        "suggestion_at": "データベース接続",
        "suggestion": "提案: プールの大きさも書いてください。",
        "kudos_at": "ロールバック",
        "kudos": "1時間以内のロールバック、ありがとうございました！",
        "action_1": "インスタンスごとのデータベース接続数を制限する",
        "action_2": "プールの使用率が80%になったら通知する",
        "reason": "2月まで監査対応で人手不足のため。それまでは1番目の対策で防げます。",
    },
}
"""What the people of the demonstration say and write."""


@click.command("demo", short_help="The whole story on an embedded workspace.")
@click.option("--lang", type=click.Choice(LANGUAGES), help="Language of the demonstration's documents.")
@click.option("--db", metavar="PATH", help="Where to keep the demonstration's workspace (made anew).")
@common_options
@pass_context
def demo(context: Context, lang: str | None, db: str | None) -> None:
    """Show the main job on an embedded workspace: no account, nothing leaves this machine."""
    path = Path(db).expanduser().absolute() if db else user_data_dir() / "demo.db"
    _start_afresh(path)
    _set_up(context, _settings(path, lang))
    settings = _settings(path, lang)
    story = _Story(context, settings)
    story.create()
    story.review()
    story.first_sync()
    story.quiet_change()
    story.reason()
    story.sheet_edit()
    story.export()
    _where_to_look(context, path)


def _settings(path: Path, lang: str | None) -> Settings:
    return load({"local_db": str(path), "lang": lang, "timezone": "Asia/Tokyo"})


def _start_afresh(path: Path) -> None:
    """Remove an earlier demonstration: its own files only, never one that holds something else."""
    from pmdocs.errors import UsageError

    if path.exists():
        with path.open("rb") as stream:
            if stream.read(16) != b"SQLite format 3\x00":
                raise UsageError(
                    f"{path} is no local workspace; it is left alone.", hint="Give another --db."
                )
    for file in (path, Path(f"{path}-wal"), Path(f"{path}-shm"), beside(path)):
        file.unlink(missing_ok=True)


def _set_up(context: Context, settings: Settings) -> None:
    from pmdocs.wiring import connect
    from pmdocs.workflows.init import init_workspace

    _heading(context, 1, "Set up: a folder, two templates, a tracker  (pmdocs init)")
    for step in init_workspace(connect(settings), lang=settings.lang).done:
        context.out(f"   - {step}")


class _Story:
    """The life of one postmortem, with three people."""

    def __init__(self, context: Context, settings: Settings) -> None:
        from pmdocs.wiring import connect

        self._context = context
        self._settings = settings
        self._words = _WORDS[settings.lang]
        self._ports: Ports = connect(settings)
        self._document_id = ""

    def create(self) -> None:
        """The incident is over."""
        from pmdocs.core.facts import parse_grant, parse_incident
        from pmdocs.workflows.create import create_postmortem

        self._heading(2, "An incident is over; its postmortem is born  (pmdocs create)")
        incident, _ = parse_incident(_FACTS[self._settings.lang], zone=self._settings.timezone)
        share = [parse_grant(self._words[name]) for name in ("ada", "ken", "mio")]
        created = create_postmortem(self._ports, incident, lang=self._settings.lang, share=share)
        self._document_id = created.document_id
        self._say(f"{created.incident.incident_id}: {created.incident.title}")
        self._say(f"{created.filled} places filled: people, dates and severity as chips, durations computed")
        again = create_postmortem(self._ports, incident, lang=self._settings.lang)
        same = again.url == created.url
        self._say(
            f"created once more from another laptop: {'the same document' if same else 'ANOTHER document'}"
        )

    def review(self) -> None:
        """The meeting's comments, and two action items."""
        self._heading(3, "The review meeting: everybody reads and comments in the document")
        words = self._words
        ada, ken, mio = (self._person(name) for name in ("ada", "ken", "mio"))
        question = mio.comment(words["question_at"], words["question"])
        ken.comment(words["suggestion_at"], words["suggestion"])
        mio.comment(words["kudos_at"], words["kudos"])
        ada.reply(question, words["answer"])
        ada.fill_item(1, action=words["action_1"], owner=words["ken"], due="2026-12-01", kind=1, priority=2)
        ada.fill_item(2, action=words["action_2"], owner=words["ken"], due="2026-12-15", kind=3, priority=2)
        self._say("three comments, one answer, two action items")

    def first_sync(self) -> None:
        """Everything arrives in the tracker."""
        from pmdocs.core.sheet.tracker import ACTION_ITEMS, COMMENTS

        self._heading(4, "Everything arrives in the tracker  (pmdocs sync)")
        self._sync()
        self._show(ACTION_ITEMS, ("key", "action", "priority", "owner", "due", "status"))
        self._show(COMMENTS, ("kind", "author", "comment", "answer", "state"))
        self._say("again, with nothing new: " + self._calls())

    def quiet_change(self) -> None:
        """A priority goes down without a word."""
        self._heading(5, "Ken lowers a priority and moves a date, without a word")
        self._person("ken").change_item(2, priority=4, due="2027-02-26")
        self._sync()
        for thread in self._asks():
            self._say("pmdocs asks in the document: " + thread["headPost"]["content"].splitlines()[0])

    def reason(self) -> None:
        """The reply is the reason."""
        from pmdocs.core.sheet.tracker import CHANGES

        self._heading(6, "Ken replies; the reply is the reason")
        ken = self._person("ken")
        for thread in self._asks():
            ken.reply(thread["commentId"], self._words["reason"])
        self._ports.clock.sleep(1.5)  # an answer counts as later than the change from the next second on
        self._sync()
        self._show(CHANGES, ("key", "field", "old", "new", "state", "reason"))

    def sheet_edit(self) -> None:
        """What people write in the sheet becomes a suggestion in the document."""
        from pmdocs.core.sheet.tracker import ACTION_ITEMS, ITEM_STATUS

        self._heading(7, "An SRE marks the first item as done, in the sheet")
        title = ACTION_ITEMS.title(self._settings.lang)
        cell = f"'{title}'!{ACTION_ITEMS.letter('status')}2"
        sheets = self._emulator().client("sheets").spreadsheets().values()
        body = {"values": [[ITEM_STATUS[self._settings.lang][2]]]}
        sheets.update(
            spreadsheetId=self._settings.workspace.tracker_id, range=cell, valueInputOption="RAW", body=body
        ).execute()
        self._sync()
        self._say("in the document the new status waits as a suggestion for the owner to accept")

    def export(self) -> None:
        """The meeting's comments as minutes."""
        from pmdocs.core.comments.export import Selection
        from pmdocs.core.references import parse_document_reference
        from pmdocs.formats import FORMATS
        from pmdocs.workflows.export import export_comments

        self._heading(8, "The meeting's comments, in order  (pmdocs comments export INC-42)")
        made = export_comments(
            self._ports,
            self._ports.comments,
            parse_document_reference(self._document_id),
            selection=Selection(),
            lang=self._settings.lang,
        )
        for line in FORMATS["md"](made).splitlines():
            self._context.out(f"   {line}")

    def _sync(self) -> None:
        from pmdocs.workflows.sync import sync

        for report in sync(self._ports).documents:
            for line in report.summary:
                self._say(line)

    def _calls(self) -> str:
        from pmdocs.workflows.sync import sync

        store = self._emulator().store
        with store.transaction(write=True) as transaction:
            transaction.clear_requests()
        report = sync(self._ports)
        with store.transaction(write=False) as transaction:
            count = len(transaction.requests())
        return f"{count} calls, {'a write' if report.wrote else 'no write'}"

    def _asks(self) -> list[dict[str, Any]]:
        from pmdocs.core.comments.markers import find_marker

        threads = self._person("ada").threads()
        return [thread for thread in threads if find_marker(thread["headPost"]["content"])]

    def _emulator(self) -> Any:
        from pmdocs.emulator import open_emulator

        return open_emulator(self._settings.local_db or "")

    def _person(self, name: str) -> Someone:
        from pmdocs.cli.people import Someone

        return Someone(emulator=self._emulator(), email=self._words[name], document_id=self._document_id)

    def _show(self, worksheet: Any, keys: tuple[str, ...]) -> None:
        tracker_id, lang = self._settings.workspace.tracker_id or "", self._settings.lang
        header, *rows = self._ports.sheets.fetch_values(tracker_id, worksheet.title(lang))
        columns = [column.header(lang) for column in worksheet.columns if column.key in keys]
        self._context.out(f"   {worksheet.title(lang)}:")
        for row in rows:
            cells = dict(zip(header, row, strict=False))
            shown = (cells.get(name, "").replace("\n", " ") for name in columns)
            self._context.out("     " + " | ".join(text for text in shown if text))

    def _heading(self, number: int, text: str) -> None:
        _heading(self._context, number, text)

    def _say(self, text: str) -> None:
        self._context.out(f"   - {text}")


def _heading(context: Context, number: int, text: str) -> None:
    context.out("")
    context.out(click.style(f"{number}. {text}", bold=True))


def _where_to_look(context: Context, path: Path) -> None:
    context.out("")
    context.out(click.style("Look at it in a browser:", bold=True))
    context.out(f"   .venv/bin/pmdocs local serve --db {shlex.quote(str(path))}")
    context.out(click.style("Or go on with it:", bold=True))
    context.out(f"   export PMDOCS_LOCAL={shlex.quote(str(path))}")
    context.out("   .venv/bin/pmdocs actions list")
    context.out('   .venv/bin/pmdocs create --title "Search was slow" --severity S3')
