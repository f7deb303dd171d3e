"""Who is asking: tokens of the local workspace, and the refusal of anything that looks like Google's.

``Bearer user:ada@example.com`` acts as that user, a token handed out for a ``local credentials`` key as its
user, no header or any other token as the workspace's owner. A string that looks like a Google credential
is answered with 401 and neither logged nor stored.
"""

from __future__ import annotations

import json
import re
from datetime import timedelta
from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from google.auth import jwt

from .methods import rfc3339
from .problems import Problem
from .store import OWNER, Transaction, User

Json = dict[str, Any]

GRANT_TYPE = "urn:ietf:params:oauth:grant-type:jwt-bearer"
TOKEN_SECONDS = 3600

_GOOGLE_LOOKING = re.compile(r"^(ya29\.|1//|AIza|GOCSPX-|4/)|^[\w-]+\.[\w-]+\.[\w-]+$")
_EMAIL = re.compile(r"^[^@\s]+@[^@\s]+$")


def who_asks(store: Transaction, authorization: str | None, key: str | None = None) -> str:
    """The address behind a request's credentials.

    Raises `Problem` 401 for what looks like a Google token or API key, or an expired local token.
    """
    if key is not None and _GOOGLE_LOOKING.match(key):
        raise _refused()
    token = (authorization or "").strip()
    if token.lower().startswith("bearer "):
        token = token[7:].strip()
    if token.startswith("user:"):
        email = token[5:].strip().lower()
        if not _EMAIL.match(email):
            raise Problem(401, "The token names no e-mail address: use user:NAME@HOST.", reason="authError")
        return email
    if token.startswith("local:"):
        owner = store.token_owner(token, now=rfc3339(store.now()))
        if owner is None:
            raise Problem(
                401,
                "Request had invalid authentication credentials. The local token is unknown or has expired.",
                reason="authError",
            )
        return owner
    if _GOOGLE_LOOKING.match(token):
        raise _refused()
    return OWNER


def _refused() -> Problem:
    return Problem(
        401,
        "This is a local workspace: it takes no Google credential. Nothing was stored.",
        reason="authError",
    )


def admit(store: Transaction, email: str) -> User:
    """The user with this address, stored if new. Needs a writing transaction."""
    return store.user(email) if store.knows_user(email) else store.create_user(email)


def make_credentials(store: Transaction, email: str, token_uri: str) -> Json:
    """A service-account file whose ``token_uri`` is the local server, for ``email``.

    The private key is new; the workspace keeps only its public half.
    """
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    public = key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    key_id = store.token("key", length=40, alphabet="alnum")
    known = store.setting("public_keys", {})
    store.put_setting("public_keys", known | {key_id: {"pem": public.decode(), "email": email.lower()}})
    store.create_user(email)
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return {
        "type": "service_account",
        "project_id": "pmdocs-local-workspace",
        "private_key_id": key_id,
        "private_key": private.decode(),
        "client_email": email.lower(),
        "client_id": "0",
        "token_uri": token_uri,
        "universe_domain": "googleapis.com",
    }


def grant(store: Transaction, form: dict[str, str]) -> Json:
    """Answer of ``POST /token``: an access token for an assertion signed with a local key.

    Raises `Problem` 400 with OAuth's reason ``invalid_grant`` for anything else.
    """
    if form.get("grant_type") != GRANT_TYPE:
        raise Problem(400, "unsupported_grant_type", reason="unsupported_grant_type")
    assertion = form.get("assertion", "")
    try:
        header = jwt.decode_header(assertion)
        key = store.setting("public_keys", {})[header["kid"]]
        claims = jwt.decode(assertion, certs=key["pem"], clock_skew_in_seconds=300)
    except (ValueError, KeyError, TypeError, json.JSONDecodeError) as error:
        raise Problem(400, "invalid_grant", reason="invalid_grant") from error
    email = str(claims.get("sub") or key["email"]).lower()
    token = "local:" + store.token("token", length=48)
    store.put_token(token, email, rfc3339(store.now() + timedelta(seconds=TOKEN_SECONDS)))
    store.create_user(email)
    return {"access_token": token, "expires_in": TOKEN_SECONDS, "token_type": "Bearer"}
