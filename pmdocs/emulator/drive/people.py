"""Drive's ``User``: as file members show it, and as comments show it."""

from __future__ import annotations

from pmdocs.emulator.methods import Call, Json


def person(call: Call, email: str) -> Json:
    """A user with e-mail address and permission id: owners, modifiers, sharers."""
    user = call.store.user(email)
    return {
        "kind": "drive#user",
        "displayName": user.display_name,
        "me": user.email == call.user.email,
        "permissionId": user.number,
        "emailAddress": user.email,
    }


def author(call: Call, email: str) -> Json:
    """The author of a comment or reply: never with e-mail address or permission id (discovery, Comment)."""
    user = call.store.user(email)
    return {"kind": "drive#user", "displayName": user.display_name, "me": user.email == call.user.email}
