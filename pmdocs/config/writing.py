"""Writing a workspace into a configuration file, and files that only their owner may read."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import InlineTable

from pmdocs.config.settings import WorkspaceConfig
from pmdocs.errors import ConfigError


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """One writer of a configuration file at a time, where the system can lock."""
    try:
        import fcntl
    except ImportError:  # Windows has no fcntl; the replace below is still atomic
        yield
        return
    descriptor = os.open(path.with_name(path.name + ".lock"), os.O_CREAT | os.O_RDWR, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def save_workspace(path: Path, workspace: WorkspaceConfig, *, lang: str | None = None) -> None:
    """Write one workspace into a configuration file; everything else in it, comments too, stays.

    Atomic: a reader sees the old file or the new one. Raises ConfigError when it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _locked(path):
            text = path.read_text(encoding="utf-8") if path.exists() else ""
            write_private(path, _with_workspace(text, workspace, lang))
    except (OSError, UnicodeDecodeError, TOMLKitError) as error:
        raise ConfigError(f"{path} cannot be written: {error}.") from error


def _with_workspace(text: str, workspace: WorkspaceConfig, lang: str | None) -> str:
    document = tomlkit.parse(text)
    if lang is not None and "lang" not in document:
        document.add("lang", lang)
    has_own_language = lang is not None and document.get("lang") != lang
    workspaces = document.setdefault("workspaces", tomlkit.table(is_super_table=True))
    inline = isinstance(workspaces, InlineTable)
    is_new = workspace.name not in workspaces
    table = workspaces.setdefault(workspace.name, tomlkit.inline_table() if inline else tomlkit.table())
    if is_new and has_own_language:
        table["lang"] = lang
    for key, value in (("folder_id", workspace.folder_id), ("tracker_id", workspace.tracker_id)):
        if value is not None:
            table[key] = value
        elif key in table:
            del table[key]
    for key, values in (("templates", workspace.templates), ("pending", workspace.pending)):
        if values:
            table[key] = dict(values)
        elif key in table:
            del table[key]
    return tomlkit.dumps(document)


def write_private(path: Path, text: str) -> None:
    """Replace a file's content in one step; only its owner may read it (mode 0600)."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        os.fchmod(descriptor, stat.S_IRUSR | stat.S_IWUSR)
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
