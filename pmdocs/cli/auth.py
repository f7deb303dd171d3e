"""``auth``: sign in to Google, see which sign-in is used, sign out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pmdocs.cli.context import Context, common_options, pass_context
from pmdocs.errors import AuthError, PmdocsError

if TYPE_CHECKING:
    from pmdocs.gateways.auth import SignIn


@click.group("auth", short_help="Sign in to Google, look at it, sign out.")
def auth_group() -> None:
    """Sign in to Google, see which sign-in is used, sign out."""


@auth_group.command("login")
@click.option(
    "--client",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Client file of a desktop app; else PMDOCS_CREDENTIALS, else ./credentials.json.",
)
@click.option("--no-browser", is_flag=True, help="Print the address of Google's page; open nothing.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    help="Loopback port for the answer; 0 takes a free one.",
)
@common_options
@pass_context
def login(context: Context, client: Path | None, no_browser: bool, port: int) -> None:
    """Sign in with a browser and keep the sign-in for later commands.

    Asks for documents, spreadsheets and drive. The narrower drive.file would hide templates, folders and
    comments that other people made.
    """
    from pmdocs.gateways import auth, consent

    path = consent.find_client(context.settings, client)
    sign_in = consent.login(path, visit=lambda url: _visit(url, browser=not no_browser), port=port)
    if context.json:
        context.out_json(_as_json(sign_in))
        return
    context.say(f"Signed in; kept in {sign_in.source.path}.")
    if sign_in.account == auth.ANONYMOUS:
        context.say("While the app is in 'Testing', Google ends sign-ins after 7 days.")
    _warn_of_precedence(context)


def _visit(url: str, *, browser: bool) -> None:
    """Open or print Google's page; printed even with ``--quiet``, because nothing goes on without it."""
    import webbrowser

    opened = browser and webbrowser.open(url)
    lead = "Your browser shows Google's page. If it does not, open" if opened else "Open in a browser"
    click.echo(f"{lead}:\n{url}", err=True)


def _warn_of_precedence(context: Context) -> None:
    from pmdocs.gateways import auth

    try:
        used = auth.load_sign_in(context.settings).source
    except PmdocsError as error:
        context.say(f"But commands cannot use it yet: {error.message}")
        return
    if used.origin != auth.ORIGIN_LOGIN:
        context.say(f"But commands use {used.path}, because {used.origin} comes first.")


@auth_group.command("status")
@click.option("--check", is_flag=True, help="Ask Google whether the sign-in still works.")
@common_options
@pass_context
def status(context: Context, check: bool) -> None:
    """Say which sign-in commands would use, and where it comes from; never a secret.

    Ends with 4 when there is none or it cannot be used, with 8 when Google cannot be reached.
    """
    from pmdocs.gateways import auth, consent

    if context.settings.mode in {"local", "endpoint"}:
        _show_local(context)
        return
    try:
        sign_in = auth.load_sign_in(context.settings)
    except PmdocsError:
        if context.json:
            context.out_json({"mode": "google", "signed_in": False})
        raise
    health, error = consent.check(sign_in) if check else (None, None)
    _show(context, sign_in, check=health.value if health else None)
    error = error or _known_fault(sign_in)
    if error is not None:
        raise error


def _known_fault(sign_in: SignIn) -> AuthError | None:
    """What is wrong with a sign-in as far as its file tells."""
    from pmdocs.gateways import auth

    if sign_in.missing:
        return auth.lacks(sign_in.missing)
    if not sign_in.refreshable and sign_in.expired is not False:
        return AuthError("The sign-in has expired.", hint="Run 'pmdocs auth login' again.")
    return None


def _show_local(context: Context) -> None:
    settings = context.settings
    place = settings.endpoint or str(settings.local_db)
    if context.json:
        context.out_json({"mode": settings.mode, "signed_in": False, "place": place})
    else:
        context.out(f"Local workspace at {place}: no sign-in is used.")


def _show(context: Context, sign_in: SignIn, *, check: str | None) -> None:
    value = _as_json(sign_in) | {"check": check}
    if context.json:
        context.out_json(value)
        return
    for name in ("account", "kind", "source", "file", "scopes", "missing_scopes"):
        shown = value[name]
        if shown:
            context.out(
                f"{name.replace('_', ' '):15}{', '.join(shown) if isinstance(shown, list) else shown}"
            )
    state = "renewed when needed" if sign_in.refreshable else "cannot be renewed"
    context.out(f"{'access token':15}{'expired, ' if sign_in.expired else ''}{state}")
    if check:
        context.out(f"{'check':15}{'OK' if check == 'ok' else check.replace('_', ' ')}")


def _as_json(sign_in: SignIn) -> dict[str, Any]:
    return {
        "mode": "google",
        "signed_in": True,
        "account": sign_in.account,
        "kind": sign_in.kind,
        "source": sign_in.source.origin,
        "file": str(sign_in.source.path),
        "scopes": list(sign_in.scopes),
        "missing_scopes": list(sign_in.missing),
        "expired": sign_in.expired,
        "refreshable": sign_in.refreshable,
    }


@auth_group.command("logout")
@common_options
@pass_context
def logout(context: Context) -> None:
    """Revoke the sign-in made by ``auth login`` and remove it from this machine."""
    from pmdocs.gateways import consent

    ended = consent.logout(context.settings)
    if context.json:
        context.out_json({"result": ended.value})
        return
    context.say(_GOODBYES[ended.value])


_GOODBYES = {
    "not_signed_in": "Not signed in with 'pmdocs auth login'; there is nothing to end.",
    "revoked": "Signed out: revoked at Google and removed from this machine.",
    "already_over": "Removed from this machine; at Google the sign-in was over already.",
    "not_revoked": "Removed from this machine, but Google could not be told: end it at "
    "https://myaccount.google.com/permissions.",
}
