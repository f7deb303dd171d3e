"""What every command shares: options, settings, output."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

import click

from pmdocs.config import Settings, load

F = TypeVar("F", bound=Callable[..., Any])

SCHEMA_VERSION = 1


@dataclass(slots=True)
class Context:
    """Options given before or behind the command, and the settings they lead to."""

    flags: dict[str, Any] = field(default_factory=dict)
    json: bool = False
    quiet: bool = False
    verbose: bool = False
    no_input: bool = False
    _settings: Settings | None = None

    @property
    def settings(self) -> Settings:
        """Settings from flags, environment and files; read once."""
        if self._settings is None:
            self._settings = load(self.flags)
        return self._settings

    def out(self, text: str) -> None:
        """Data, on standard output."""
        click.echo(text)

    def say(self, text: str) -> None:
        """Anything else, on standard error; nothing with ``--quiet``."""
        if not self.quiet:
            click.echo(text, err=True)

    def out_json(self, value: Mapping[str, Any]) -> None:
        """Data as JSON, with its ``schema_version``."""
        click.echo(json.dumps({"schema_version": SCHEMA_VERSION, **value}, ensure_ascii=False, indent=2))


pass_context = click.make_pass_decorator(Context, ensure=True)


def _merge(name: str) -> Callable[[click.Context, click.Parameter, Any], Any]:
    def callback(ctx: click.Context, _: click.Parameter, value: Any) -> Any:
        context = ctx.ensure_object(Context)
        if value not in (None, False):
            if name in {"json", "quiet", "verbose", "no_input"}:
                setattr(context, name, True)
            else:
                context.flags[name] = value
        return value

    return callback


def common_options(command: F) -> F:
    """Options that every command takes."""
    for option in reversed(
        [
            click.option(
                "--local", is_flag=True, expose_value=False, callback=_merge("local"), is_eager=True,
                help="Work on the embedded workspace of this machine.",
            ),
            click.option(
                "--local-db", metavar="PATH", expose_value=False, callback=_merge("local_db"), is_eager=True,
                help="The embedded workspace in this file.",
            ),
            click.option(
                "--workspace", metavar="NAME", expose_value=False, callback=_merge("workspace"), is_eager=True,
                help="Which workspace (folder, tracker, templates) of the configuration.",
            ),
            click.option(
                "--json", is_flag=True, expose_value=False, callback=_merge("json"), is_eager=True,
                help="Print JSON.",
            ),
            click.option(
                "--no-input", is_flag=True, expose_value=False, callback=_merge("no_input"), is_eager=True,
                help="Never ask anything.",
            ),
            click.option(
                "-q", "--quiet", is_flag=True, expose_value=False, callback=_merge("quiet"), is_eager=True,
                help="Print results and errors only.",
            ),
            click.option(
                "-v", "--verbose", is_flag=True, expose_value=False, callback=_merge("verbose"), is_eager=True,
                help="Say more.",
            ),
        ]
    ):  # fmt: skip
        command = option(command)
    return command


def read_text(path: str) -> str:
    """A file's text, or standard input for ``-``, as UTF-8. Raises OSError or UnicodeDecodeError."""
    if path == "-":
        return sys.stdin.buffer.read().decode("utf-8-sig")
    with open(path, encoding="utf-8-sig") as stream:
        return stream.read()


def local_page(settings: Settings, path: str) -> str | None:
    """Where a running local server shows a page; None when there is no server to ask."""
    return settings.endpoint + path if settings.endpoint else None


def say_where_to_look(context: Context, path: str) -> None:
    """In the local modes Google's addresses lead nowhere: name the page that shows it."""
    page = local_page(context.settings, path)
    if page is not None:
        context.say(f"  in this local workspace: {page}")
    elif context.settings.mode == "local":
        context.say(f"  to look at it: pmdocs local serve, then {path} there")
