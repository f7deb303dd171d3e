"""The emulator: one function from request to response, behind every face (in process, HTTP server, page)."""

from __future__ import annotations

import os
import secrets
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from . import batching, binding, control, discovery, faults, fields, identity, uploads, views
from .bodies import json_body
from .detours import detour
from .exchange import Request, Response, json_response, media_response, phrase, refused, truncated
from .methods import DOWNLOADS, HANDLERS, READ_ONLY, Call, Media, implemented
from .problems import Problem, unimplemented, wire
from .rooms import DEFAULT_FIELDS
from .store import OWNER, Store, Transaction

if TYPE_CHECKING:
    import requests

Json = dict[str, Any]
Observer = Callable[[str, str], None]


class Emulator:
    """A local Google Workspace in one SQLite file.

    Thread-safe; several emulators, also in other processes, may share the file.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.store = Store(path)
        self.observers: list[Observer] = []
        """Called with ``before`` or ``after`` and a method id around each API request; may raise to
        break the connection at that point."""
        with self.store.transaction(write=True) as transaction:
            identity.admit(transaction, OWNER)

    def session(self, *, user: str | None = None) -> requests.Session:
        """A requests session whose every request is answered here, as ``user`` (default: the owner)."""
        from .clients import session

        return session(self, user=user)

    def client(self, api: str, *, user: str | None = None) -> Any:
        """An unmodified google-api-python-client service: ``docs``, ``drive`` or ``sheets``."""
        from .clients import client

        return client(self, api, user=user)

    def handle(self, request: Request) -> Response:
        """Answer one request. Never raises for what a client sends."""
        verb, query, body = _effective(request)
        verb, path, query = detour(verb, request.raw_path, query)
        request = replace(request, raw_path=path)
        try:
            with self.store.transaction(write=False) as transaction:
                keys = [request.headers.get("x-goog-api-key", "")]
                keys += [value for name, value in query if name == "key"]
                identity.refuse_foreign(transaction, [*_tokens(request.headers, query), *keys])
            if request.raw_path.startswith("/_local/"):
                payload = json_body(body, request.headers)
                return json_response(200, control.handle(self.store, verb, request.raw_path, payload))
        except Problem as problem:
            api = "docs" if request.raw_path.startswith("/_local/") else discovery.api_of(request.raw_path)
            return json_response(problem.status, wire(problem, api=api))
        if request.raw_path.startswith(
            ("/drive/", "/v1/", "/v2/", "/v4/", "/upload/", "/resumable/", "/batch")
        ):
            return self._api(request, verb, query, body)
        if request.raw_path == "/token" and verb == "POST":
            return self._token(body)
        status, text, headers = views.show(self.store, verb, request.raw_path, dict(query))
        return Response(status=status, body=text.encode(), headers=headers)

    def _token(self, body: bytes) -> Response:
        """An OAuth token, or a refusal in OAuth's own shape (RFC 6749, section 5.2)."""
        form = dict(parse_qsl(body.decode(errors="replace")))
        try:
            with self.store.transaction(write=True) as transaction:
                return json_response(200, identity.grant(transaction, form))
        except Problem as problem:
            refused = {"error": problem.reason, "error_description": problem.message}
            return json_response(problem.status, refused)

    def _api(self, request: Request, verb: str, query: list[tuple[str, str]], body: bytes) -> Response:
        if verb == "POST" and request.raw_path == "/batch/drive/v3":
            return self._batch(request, body)
        api = discovery.api_of(request.raw_path)
        upload_id = _upload_id(request.raw_path, query)
        session = self._session(upload_id) if upload_id else None
        route = discovery.match(verb, request.raw_path)
        if upload_id:
            route = discovery.match(session.verb, session.path) if session else None
        method_id = route.method.id if route else f"{verb} {request.raw_path.split('?')[0]}"
        user = OWNER
        try:
            user = self._who(request, query)
            fault = control.admit(self.store, method_id, verb, query, user=user)
            self._notify("before", method_id)
            faults.strike(fault, "before")
            if route is None:
                raise _no_route(request.raw_path)
            try:
                if session is not None:
                    response = self._continue(route, session, verb, body, request.headers)
                else:
                    response = self._run(route, request, query, body, user)
            finally:
                # A refused request has its answer on the way as well.
                self._notify("after", method_id)
            faults.strike(fault, "after")
            if faults.truncates(fault):
                response = truncated(response)
        except Problem as problem:
            response = refused(problem, api=api)
        except faults.DroppedConnection:
            with self.store.transaction(write=True) as transaction:
                transaction.log_request(method_id, user, 0)
            raise
        with self.store.transaction(write=True) as transaction:
            transaction.log_request(method_id, user, response.status)
        return response

    def _who(self, request: Request, query: list[tuple[str, str]]) -> str:
        with self.store.transaction(write=False) as transaction:
            email = identity.who_asks(transaction, _tokens(request.headers, query))
            known = transaction.knows_user(email)
        if not known:
            with self.store.transaction(write=True) as transaction:
                identity.admit(transaction, email)
        return email

    def _notify(self, phase: str, method_id: str) -> None:
        for observer in list(self.observers):
            observer(phase, method_id)

    def _run(
        self, route: discovery.Route, request: Request, query: list[tuple[str, str]], body: bytes, email: str
    ) -> Response:
        """One request, unless it carries on an upload."""
        if not implemented(route.method.id):
            raise unimplemented(f"Method {route.method.id}")
        if not route.upload:
            payload = json_body(body, request.headers)
            return self._perform(route, query, payload, email, headers=request.headers)
        uploads.refuse_foreign_protocol(request.headers)
        protocol = uploads.kind(query)
        if protocol == "resumable":
            binding.bind_parameters(route, query)
            binding.bind_body(route.method, json_body(body, request.headers))
            session_id = uploads.start(
                self.store, verb=_verb(route), path=request.raw_path, query=query, body=body,
                headers=request.headers, user=email,
            )  # fmt: skip
            where = f"{request.origin}{request.raw_path}?uploadType=resumable&upload_id={session_id}"
            return Response(status=200, headers={"Location": where, "X-GUploader-UploadID": session_id})
        if protocol == "media":
            return self._perform(route, query, {}, email, media=uploads.whole(body, request.headers))
        metadata, kind, media = uploads.related(body, request.headers)
        payload = json_body(metadata, {"content-type": kind})
        return self._perform(route, query, payload, email, media=media)

    def _perform(
        self,
        route: discovery.Route,
        query: list[tuple[str, str]],
        raw: Any,
        email: str,
        *,
        media: Media | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response:
        """Bind a request and have its method answer, in JSON or in bytes."""
        method = route.method
        params = binding.bind_parameters(route, query)
        payload = binding.bind_body(method, raw)
        alt = params.get("alt", "json")
        handler, downloader = HANDLERS.get(method.id), DOWNLOADS.get(method.id)
        if downloader is not None and (alt == "media" or handler is None):
            with self.store.transaction(write=False) as transaction:
                found = downloader(_call(transaction, method.id, params, payload, email))
            return media_response(found, headers or {})
        if alt != "json" or handler is None:
            raise unimplemented(f"alt={alt}")
        selected = params.get("fields") or DEFAULT_FIELDS.get(method.id)
        mask = (
            fields.compile_mask(method.api, method.response, selected)
            if selected and method.response
            else None
        )
        with self.store.transaction(write=method.id not in READ_ONLY) as transaction:
            answer = handler(_call(transaction, method.id, params, payload, email, media))
        if answer is None:
            return Response(status=204)
        return json_response(200, answer if mask is None else fields.narrow(mask, answer))

    # Uploads in several requests

    def _session(self, upload_id: str) -> uploads.Session | None:
        with self.store.transaction(write=False) as transaction:
            try:
                return uploads.find(transaction, upload_id)
            except Problem:
                return None

    def _continue(
        self,
        route: discovery.Route,
        session: uploads.Session,
        verb: str,
        body: bytes,
        headers: Mapping[str, str],
    ) -> Response:
        """A chunk of a resumable upload, a question how far it is, or its end."""
        if verb == "DELETE":
            with self.store.transaction(write=True) as transaction:
                uploads.cancel(transaction, session)
            return Response(status=499)
        if verb not in ("PUT", "POST"):
            raise Problem(404, "Not Found", reason="notFound")
        if session.answer is not None:
            return json_response(session.answer["status"], session.answer["body"])
        with self.store.transaction(write=True) as transaction:
            progress = uploads.receive(transaction, session, body, headers)
        if progress.media is None:
            known = {"Range": f"bytes=0-{progress.received - 1}"} if progress.received else {}
            return Response(status=308, headers=known)
        metadata = json_body(session.metadata.encode(), {"content-type": "application/json"})
        response = self._perform(route, session.query, metadata, session.user, media=progress.media)
        with self.store.transaction(write=True) as transaction:
            uploads.finish(transaction, session, response.status, response.body)
        return response

    # Batches

    def _batch(self, request: Request, body: bytes) -> Response:
        """Every part is a request of its own, in the log too; one that is refused stops no other."""

        def ask(
            verb: str, path: str, query: list[tuple[str, str]], headers: Mapping[str, str], content: bytes
        ) -> tuple[int, str, Mapping[str, str], bytes]:
            inner = Request(verb=verb, raw_path=path, query=query, headers=headers, body=content)
            try:
                batching.refuse_inner(path, query)
            except Problem as problem:
                answer = json_response(problem.status, wire(problem, api="drive"))
            else:
                answer = self.handle(inner)
            return answer.status, phrase(answer.status), answer.headers, answer.body

        boundary = f"batch_{secrets.token_hex(16)}"
        try:
            content = batching.answer(body, request.headers, boundary, ask)
        except Problem as problem:
            return json_response(problem.status, wire(problem, api="drive"))
        kind = {"Content-Type": f"multipart/mixed; boundary={boundary}"}
        return Response(status=200, headers=kind, body=content)


def _upload_id(raw_path: str, query: list[tuple[str, str]]) -> str:
    """The session that a request carries on, or nothing."""
    if not raw_path.startswith(("/upload/", "/resumable/")):
        return ""
    return next((value for name, value in query if name == "upload_id"), "")


def _verb(route: discovery.Route) -> str:
    return route.method.http_method


def _call(
    transaction: Transaction,
    method_id: str,
    params: Json,
    payload: Json,
    email: str,
    media: Media | None = None,
) -> Call:
    now = transaction.now()
    return Call(
        method=method_id,
        params=params,
        body=payload,
        user=transaction.user(email),
        now=now.replace(microsecond=now.microsecond // 1000 * 1000),
        store=transaction,
        media=media,
    )


def _effective(request: Request) -> tuple[str, list[tuple[str, str]], bytes]:
    """Verb, query and body, after ``x-http-method-override`` (clients send long GETs as POST forms)."""
    override = request.headers.get("x-http-method-override", "").upper()
    if request.verb == "POST" and override == "GET":
        form = parse_qsl(request.body.decode(errors="replace"), keep_blank_values=True)
        return "GET", [*request.query, *form], b""
    if request.verb == "POST" and override:
        return override, request.query, request.body
    return request.verb, request.query, request.body


def _tokens(headers: Mapping[str, str], query: list[tuple[str, str]]) -> list[str]:
    """Everything that may say who sends a request, the header first."""
    in_query = [value for name, value in query if name in {"access_token", "oauth_token"}]
    return [headers.get("authorization", ""), *in_query]


def _no_route(raw_path: str) -> Problem:
    if raw_path.startswith(("/drive/v2/", "/upload/drive/v2/")):
        return unimplemented("Version 2 of the Drive API")
    return Problem(404, "Not Found", reason="notFound")


_emulators: dict[str, Emulator] = {}
_emulators_lock = threading.Lock()


def open_emulator(path: str | os.PathLike[str]) -> Emulator:
    """The emulator of a workspace file; one per process and file."""
    key = os.path.realpath(path)
    with _emulators_lock:
        if key not in _emulators:
            _emulators[key] = Emulator(key)
        return _emulators[key]
