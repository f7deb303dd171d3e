"""Where messages can go besides Google, as the settings have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pmdocs.config import Outlets
from pmdocs.core.policy.claims import CHAT, MAIL, SLACK
from pmdocs.gateways.mail import MailGateway
from pmdocs.gateways.webhooks import WebhookGateway

if TYPE_CHECKING:
    from pmdocs.clock import Clock


def open_outlets(outlets: Outlets, clock: Clock) -> dict[str, WebhookGateway | MailGateway]:
    """Webhooks and mail by channel, as far as they are set up; nothing is sent yet. Raises ConfigError."""
    found: dict[str, WebhookGateway | MailGateway] = {
        channel: WebhookGateway(channel, urls, clock=clock)
        for channel, urls in ((SLACK, outlets.slack), (CHAT, outlets.chat))
        if urls
    }
    if outlets.smtp is not None:
        found[MAIL] = MailGateway(outlets.smtp, clock=clock)
    return found
