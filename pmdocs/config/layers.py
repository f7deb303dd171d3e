"""The layers that a setting may come from, the nearest first: flag, environment, project file, own file."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pmdocs.errors import ConfigError


class Layers:
    """The layers of configuration, asked for one setting at a time; remembers which layer answered."""

    def __init__(
        self,
        flags: Mapping[str, Any],
        environ: Mapping[str, str],
        project: Mapping[str, Any],
        own: Mapping[str, Any],
        *,
        project_file: Path,
        config_file: Path,
    ) -> None:
        self._layers = (
            ("flag", flags),
            ("environment", {n[7:].lower(): v for n, v in environ.items() if n.startswith("PMDOCS_")}),
            (str(project_file), project),
            (str(config_file), own),
        )
        self.origins: dict[str, str] = {}

    def text(self, name: str) -> str | None:
        """One setting as text."""
        for origin, layer in self._layers:
            value = layer.get(name)
            if value in (None, ""):
                continue
            if not isinstance(value, (str, Path)):
                raise ConfigError(f"'{name}' in {origin} must be text, not {value!r}.")
            self.origins[name] = origin
            return str(value)
        return None

    def language(self, workspace: str) -> str | None:
        """The language: a workspace's own in a file goes before the files' general one."""
        general = self.text("lang")
        if self.origins.get("lang") in {"flag", "environment"}:
            return general
        for origin, layer in self._layers[2:]:
            own = layer.get("workspaces", {}).get(workspace, {}).get("lang")
            if own:
                self.origins["lang"] = origin
                return str(own)
        return general

    def number(self, name: str) -> str | None:
        """One setting as the digits of a whole number: TOML has numbers, the environment texts."""
        for _, layer in self._layers:
            value = layer.get(name)
            if isinstance(value, int) and not isinstance(value, bool):
                return str(value)
            if value not in (None, ""):
                break
        return self.text(name)

    def name_workspace_origins(self, name: str) -> None:
        """Note which file a workspace's ids come from."""
        for origin, layer in self._layers[2:]:
            table = layer.get("workspaces", {}).get(name)
            if table:
                self.origins |= dict.fromkeys(("folder_id", "tracker_id", "templates"), origin)
                return

    def tables(self, key: str, workspace: str) -> tuple[tuple[str, str, Mapping[str, Any]], ...]:
        """File, header and content of each table of this name, the workspace's own behind the general ones."""
        found: list[tuple[str, str, Mapping[str, Any]]] = []
        for is_own in (False, True):
            for origin, layer in reversed(self._layers[2:]):
                holder = layer.get("workspaces", {}).get(workspace, {}) if is_own else layer
                name = f"workspaces.{workspace}.{key}" if is_own else key
                table = holder.get(key) if isinstance(holder, dict) else None
                if table is not None and not isinstance(table, dict):
                    raise ConfigError(f"'{key}' in {origin} must be a table, such as [{name}].")
                if table:
                    found.append((origin, name, table))
        return tuple(found)

    def private_table(self, key: str) -> tuple[str, Mapping[str, Any]]:
        """A table of the user's own configuration with its file; empty when it is not there."""
        origin, layer = self._layers[3]
        table = layer.get(key, {})
        if not isinstance(table, dict):
            raise ConfigError(f"'{key}' in {origin} must be a table, such as [{key}].")
        return origin, table

    def environment(self, name: str) -> str:
        """A setting of the environment alone."""
        return str(self._layers[1][1].get(name, ""))

    def workspaces(self) -> dict[str, dict[str, Any]]:
        """All configured workspaces; of two with one name the nearer layer's counts."""
        merged: dict[str, dict[str, Any]] = {}
        for origin, layer in reversed(self._layers[2:]):
            tables = layer.get("workspaces", {})
            if not isinstance(tables, dict) or not all(isinstance(t, dict) for t in tables.values()):
                raise ConfigError(f"'workspaces' in {origin} must be tables, such as [workspaces.default].")
            merged |= tables
        return merged


def read_file(path: Path) -> dict[str, Any]:
    """A TOML file as a table; empty where there is none. Raises ConfigError for one that cannot be read."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} cannot be read: {error}.") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path} is not valid TOML: {error}.", hint="Mend that line.") from error
