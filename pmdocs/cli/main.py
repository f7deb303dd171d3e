"""Entry points, and the one place where an error becomes text and an exit code."""

from __future__ import annotations

import json
import os
import sys
from typing import NoReturn

import click

from pmdocs import __version__
from pmdocs.cli.actions import actions_group
from pmdocs.cli.auth import auth_group
from pmdocs.cli.catalogue import list_postmortems, open_document, show
from pmdocs.cli.checklist import checklist
from pmdocs.cli.comments import comments_group
from pmdocs.cli.context import Context, common_options, pass_context
from pmdocs.cli.create import create
from pmdocs.cli.demo import demo
from pmdocs.cli.import_files import import_files
from pmdocs.cli.lint import lint
from pmdocs.cli.local import local_group
from pmdocs.cli.reading import reading_group
from pmdocs.cli.report import report
from pmdocs.cli.review import review_group
from pmdocs.cli.setup import config_group, init
from pmdocs.cli.sync import adopt, sync
from pmdocs.errors import ApiError, PmdocsError

CANCELLED = 130


@click.group("pmdocs", context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="pmdocs")
@common_options
@pass_context
def pmdocs(_: Context) -> None:
    """Incident postmortems in ordinary Google Docs that lead to finished work.

    Try it out without an account: pmdocs --local init, then pmdocs --local create --title "…".
    """


for _command in (
    init, import_files, create, adopt, list_postmortems, show, open_document, sync, comments_group, review_group, reading_group, lint, checklist, actions_group, report, demo,
    auth_group, config_group, local_group,
):  # fmt: skip
    pmdocs.add_command(_command)


def main() -> NoReturn:
    """``pmdocs``."""
    run(pmdocs)


def create_postmortem() -> NoReturn:
    """``create-postmortem``: the same as ``pmdocs create``."""
    run(create)


def run(command: click.Command) -> NoReturn:
    """Run a command with this process's arguments and end the process with its exit code."""
    context = Context()
    try:
        # A command that ends with Exit comes back as its code (click, Command.main).
        answer = command.main(standalone_mode=False, obj=context)
        code = answer if isinstance(answer, int) else 0
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Cancelled; run it again, it continues where it stopped.", err=True)
        code = CANCELLED
    except PmdocsError as error:
        _show(error, as_json=context.json)
        code = error.exit_code
    except BrokenPipeError:
        sys.stderr.close()
        code = 1
    except OSError as error:  # a full disk behind standard output, say
        click.echo(f"pmdocs: {error.strerror or error}.", err=True)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 1
    sys.exit(code)


def _show(error: PmdocsError, *, as_json: bool) -> None:
    if as_json:
        value = {
            "code": error.exit_code,
            "kind": type(error).__name__,
            "message": error.message,
            "hint": error.hint,
            "retryable": error.exit_code in {7, 8},
        }
        if isinstance(error, ApiError):
            value |= {"method": error.method_id, "status": error.status, "reason": error.reason}
        click.echo(json.dumps({"error": value}, ensure_ascii=False), err=True)
        return
    click.echo(f"pmdocs: {error.message}", err=True)
    if error.hint:
        click.echo(f"  {error.hint}", err=True)
    if isinstance(error, ApiError):
        status = f", HTTP {error.status}" if error.status else ""
        click.echo(f"  ({error.method_id}{status}{', ' + error.reason if error.reason else ''})", err=True)
