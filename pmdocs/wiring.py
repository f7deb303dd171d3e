"""The composition root: settings in, connected ports out."""

from __future__ import annotations

import getpass
import platform
import secrets
from collections.abc import Callable, Mapping
from pathlib import Path

from requests.adapters import BaseAdapter

from pmdocs.clock import Clock, SystemClock
from pmdocs.config import Settings, require_place
from pmdocs.errors import ConfigError
from pmdocs.gateways.activity import ActivityGateway
from pmdocs.gateways.asks import AsksGateway
from pmdocs.gateways.comments import CommentsGateway
from pmdocs.gateways.docs import DocsGateway
from pmdocs.gateways.drive import DriveGateway
from pmdocs.gateways.pace import Pace
from pmdocs.gateways.sheets import SheetsGateway
from pmdocs.gateways.tracker import TrackerGateway
from pmdocs.gateways.transport import EndpointAdapter, GoogleSession, LocalSession, Transport
from pmdocs.gateways.write_back import WriteBackGateway
from pmdocs.workflows.ports import Outlet, Ports
from pmdocs.workflows.tickets import Tickets


def connect(
    settings: Settings, *, say: Callable[[str], None] = lambda _: None, clock: Clock | None = None
) -> Ports:
    """Ports for the place the settings name.

    In both local modes no Google credential is loaded, refreshed or sent. Raises ConfigError when nothing
    says where to work, AuthError when the sign-in cannot be used.
    """
    require_place(settings)
    clock = clock or SystemClock()
    transport = _transport(settings, clock)
    return Ports(
        drive=DriveGateway(transport),
        docs=DocsGateway(transport),
        sheets=SheetsGateway(transport, zone=settings.timezone),
        tracker=TrackerGateway(transport, zone=settings.timezone),
        activity=ActivityGateway(transport),
        comments=CommentsGateway(transport),
        asks=AsksGateway(transport),
        write_back=WriteBackGateway(transport, zone=settings.timezone),
        clock=clock,
        settings=settings,
        who=f"{getpass.getuser()}@{platform.node()}",
        new_nonce=lambda: secrets.token_hex(8),
        say=say,
        outlets=lambda: _outlets(settings, clock),
    )


def _outlets(settings: Settings, clock: Clock) -> Mapping[str, Outlet]:
    # Only commands that send messages need these, or hear that their settings are wrong.
    from pmdocs.gateways.outlets import open_outlets

    return open_outlets(settings.outlets, clock)


def connect_tickets(settings: Settings) -> dict[str, Tickets]:
    """Readers of tickets by system, for those that a token is configured for."""
    if not settings.github_token:
        return {}
    from pmdocs.gateways.github import GitHubGateway

    is_public = settings.github_host == "github.com"
    api_url = "https://api.github.com" if is_public else f"https://{settings.github_host}/api/v3"
    return {GitHubGateway.system: GitHubGateway(settings.github_token, api_url=api_url)}


def _transport(settings: Settings, clock: Clock) -> Transport:
    if settings.mode == "endpoint" and settings.endpoint:
        return Transport(LocalSession(EndpointAdapter(settings.endpoint)), clock=clock, account="you")
    if settings.mode == "local" and settings.local_db:
        return Transport(LocalSession(_emulator_adapter(settings.local_db)), clock=clock, account="you")
    from pmdocs.gateways.auth import load_credentials

    credentials, account = load_credentials(settings)
    return Transport(GoogleSession(credentials), clock=clock, account=account, pace=Pace(clock))


def _emulator_adapter(path: Path) -> BaseAdapter:
    import sqlite3

    from pmdocs.emulator import open_emulator
    from pmdocs.emulator.clients import EmulatorAdapter

    try:
        return EmulatorAdapter(open_emulator(path))
    except (OSError, sqlite3.DatabaseError) as error:
        raise ConfigError(
            f"{path} cannot be used as a local workspace: {error}.",
            hint="Name another file with --local-db, or remove it with 'pmdocs local reset'.",
        ) from error
