"""Who is asking: tokens of the local workspace, and the refusal of anything that looks like Google's.

``Bearer user:ada@example.com`` acts as that user, a token handed out for a ``local credentials`` key, or a
JWT signed with it, as its user, no header or any other token as the workspace's owner. A string that looks like a Google credential
is answered with 401 and neither logged nor stored.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from google.auth import jwt
from google.auth.exceptions import InvalidValue

from .methods import rfc3339
from .problems import Problem
from .store import OWNER, Transaction, User

Json = dict[str, Any]

GRANT_TYPE = "urn:ietf:params:oauth:grant-type:jwt-bearer"
TOKEN_SECONDS = 3600

_GOOGLE_LOOKING = re.compile(r"^(ya29\.|1//|AIza|GOCSPX-|4/)")
_JWT = re.compile(r"^[\w-]+=*\.[\w-]+=*\.[\w-]*=*$")
_EMAIL = re.compile(r"^[^@\s]+@[^@\s]+$")


def refuse_foreign(store: Transaction, credentials: Iterable[str]) -> None:
    """Raise `Problem` 401 when one of a request's credentials looks like a Google token or API key."""
    for credential in credentials:
        # "Bearer x", "OAuth x", or the bare x.
        for part in credential.split():
            if _GOOGLE_LOOKING.match(part) or (_JWT.match(part) and _signer(store, part) is None):
                raise Problem(
                    401,
                    "This is a local workspace: it takes no Google credential. Nothing was stored.",
                    reason="authError",
                )


def who_asks(store: Transaction, credentials: Iterable[str]) -> str:
    """The address behind a request's credentials; the first that is not empty counts.

    Raises `Problem` 401 for an expired local token or one that names nobody.
    """
    token = next((text.strip() for text in credentials if text.strip()), "")
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
    return (_signer(store, token) if _JWT.match(token) else None) or OWNER


def _signer(store: Transaction, assertion: str) -> str | None:
    """Whom a JWT signed with a key of `make_credentials` speaks for; None for any other."""
    try:
        return _signed_by(store, assertion)
    except Problem:
        return None


def _signed_by(store: Transaction, assertion: str) -> str:
    """The same; raises `Problem` 400 ``invalid_grant`` that tells what is wrong, as Google does, signature or times."""
    try:
        key = store.setting("public_keys", {})[jwt.decode_header(assertion)["kid"]]
        claims = jwt.decode(assertion, certs=key["pem"], clock_skew_in_seconds=300)
        email = str(claims.get("sub") or key["email"]).lower()
    except InvalidValue as error:
        raise _refusal(f"Invalid JWT: {error}") from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _refusal(_FOREIGN) from error
    if not _EMAIL.match(email):
        raise _refusal("Invalid email: the assertion's 'sub' is no address.")
    return email


_FOREIGN = (
    "Invalid JWT Signature. It was not made with a key of this local workspace: "
    "every workspace file has keys of its own."
)


def _refusal(description: str) -> Problem:
    return Problem(400, description, reason="invalid_grant")


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

    Raises `Problem` 400 with OAuth's reason ``invalid_grant``, and what is wrong, for anything else.
    """
    if form.get("grant_type") != GRANT_TYPE:
        raise Problem(400, "unsupported_grant_type", reason="unsupported_grant_type")
    email = _signed_by(store, form.get("assertion", ""))
    token = "local:" + store.token("token", length=48)
    store.put_token(token, email, rfc3339(store.now() + timedelta(seconds=TOKEN_SECONDS)))
    store.create_user(email)
    return {"access_token": token, "expires_in": TOKEN_SECONDS, "token_type": "Bearer"}
