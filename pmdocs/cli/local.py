"""``local``: the embedded workspace."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import click

from pmdocs.cli.context import Context, common_options, pass_context
from pmdocs.config import beside, check_endpoint, user_data_dir
from pmdocs.errors import ConfigError, UsageError


def _path(context: Context, given: str | None) -> Path:
    if given:
        return Path(given).expanduser().absolute()
    return context.settings.local_db or user_data_dir() / "workspace.db"


@click.group("local", short_help="The local workspace: Google's APIs on this machine.")
def local_group() -> None:
    """The local workspace: Google's Drive, Docs and Sheets APIs on this machine."""


@local_group.command("serve")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, help="Port on 127.0.0.1; 0 takes a free one."
)
@click.option("--db", metavar="PATH", help="The workspace's file.")
@click.option(
    "--quota",
    type=click.Choice(["none", "real"]),
    help="Google's limits per minute: apply them, or not (default: as it was last).",
)
@common_options
@pass_context
def serve(context: Context, port: int, db: str | None, quota: str | None) -> None:
    """Serve the local workspace's APIs and its page, on the loopback interface only."""
    from pmdocs.emulator import open_emulator
    from pmdocs.emulator.server import LocalServer

    path = _path(context, db)
    emulator = open_emulator(path)
    try:
        server = LocalServer(emulator, port=port)
    except OSError as error:
        raise ConfigError(f"Port {port} cannot be used: {error.strerror}.", hint="Try --port 0.") from error
    if quota is not None:
        with emulator.store.transaction(write=True) as transaction:
            transaction.put_setting("quota", quota)
    if context.json:
        click.echo(json.dumps({"url": server.url, "db": str(path), "pid": os.getpid()}))
    else:
        click.echo(f"{server.url}")
        context.say(f"  It serves the workspace in {path}.")
        context.say("  Open it in a browser, or work on it with:")
        context.say(f"  export PMDOCS_ENDPOINT={server.url}")
        context.say("  Ctrl-C ends it.")
    sys.stdout.flush()
    server.serve_forever()


@local_group.command("path")
@common_options
@pass_context
def path_command(context: Context) -> None:
    """Print where the embedded workspace is kept."""
    path = _path(context, None)
    if context.json:
        context.out_json({"path": str(path), "exists": path.exists()})
    else:
        context.out(str(path))


@local_group.command("reset")
@click.option("-y", "--yes", is_flag=True, help="Do not ask.")
@click.option("-n", "--dry-run", is_flag=True, help="Say what would be removed.")
@common_options
@pass_context
def reset(context: Context, yes: bool, dry_run: bool) -> None:
    """Remove the embedded workspace with everything in it."""
    path = _path(context, None)
    files = [*(path.with_name(path.name + suffix) for suffix in ("", "-wal", "-shm")), beside(path)]
    found = [file for file in files if file.exists()]
    if path.exists() and path.read_bytes()[:16] != b"SQLite format 3\x00":
        raise UsageError(f"{path} is no local workspace; nothing was removed.")
    if dry_run or not found:
        context.out("\n".join(f"would remove {file}" for file in found) or f"There is nothing at {path}.")
        return
    if not yes:
        if context.no_input or not sys.stdin.isatty():
            raise UsageError("This removes the whole local workspace.", hint="Add --yes if you mean it.")
        click.confirm(f"Remove {path} with everything in it?", abort=True)
    for file in found:
        file.unlink()
    context.out(f"removed {path}")


@local_group.command("credentials")
@click.option("--user", required=True, metavar="EMAIL", help="Whom the credentials stand for.")
@click.option("--url", metavar="URL", help="The local server (default: PMDOCS_ENDPOINT).")
@click.option("-o", "--output", metavar="FILE", default="-", help="Where to write; - is standard output.")
@click.option("--db", metavar="PATH", help="The workspace's file, the one that the server serves.")
@common_options
@pass_context
def credentials(context: Context, user: str, url: str | None, output: str, db: str | None) -> None:
    """Write a service-account file whose tokens come from the local server."""
    from pmdocs.core.facts import parse_email
    from pmdocs.emulator import open_emulator
    from pmdocs.emulator.identity import make_credentials

    endpoint = url or os.environ.get("PMDOCS_ENDPOINT") or ""
    if not endpoint:
        raise UsageError(
            "Which server? Its address goes into the file.", hint="Give --url http://127.0.0.1:PORT."
        )
    token_uri = check_endpoint(endpoint) + "/token"
    path = _path(context, db)
    emulator = open_emulator(path)
    with emulator.store.transaction(write=True) as transaction:
        made = make_credentials(transaction, parse_email(user), token_uri)
    text = json.dumps(made, indent=2) + "\n"
    if output == "-":
        click.echo(text, nl=False)
    else:
        _write_key(output, text)
        context.say(f"  Wrote {output} (for {user}, tokens from {token_uri}).")
    context.say(f"  Only a server of the workspace in {path} knows this key; --db names another file.")


def _write_key(output: str, text: str) -> None:
    from pmdocs.config import write_private

    try:
        write_private(Path(output).absolute(), text)
    except OSError as error:
        raise UsageError(f"{output} cannot be written: {error.strerror}.") from error
