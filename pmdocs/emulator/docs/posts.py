"""What posts of comment threads and of suggestion threads have in common."""

from __future__ import annotations

import html

from pmdocs.emulator.methods import Call, Json


def content_json(post: Json) -> Json:
    """``content`` and ``contentHtml`` of a Post; neither where it has no words."""
    if not post["content"]:
        return {}
    markup = html.escape(post["content"], quote=True).replace("\n", "<br>")
    return {"content": post["content"], "contentHtml": markup}


def author_json(call: Call, email: str) -> Json:
    """A PostAuthor: never an e-mail address, and ``me`` only for the caller."""
    author = call.store.user(email)
    me = {"me": True} if author.email == call.user.email else {}
    return {"displayName": author.display_name, **me, "user": f"users/{author.number}"}
