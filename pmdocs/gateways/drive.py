"""Drive v3: files, permissions and search."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from pmdocs.core.files import DOCUMENT, FOLDER, SPREADSHEET, File, Grant
from pmdocs.gateways.transport import Repeat, Transport

_FILE_FIELDS = (
    "id,name,mimeType,parents,trashed,createdTime,modifiedTime,properties,capabilities(canCopy,canAddChildren,canEdit),"
    "owners(emailAddress,displayName),lastModifyingUser(displayName)"
)


class DriveGateway:
    """Calls of the Drive API that pmdocs makes."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @property
    def _files(self) -> Any:
        return self._transport.resource("drive", "v3", "files")

    def fetch_file(self, file_id: str) -> File:
        """One file by id. Raises NotFound when it does not exist or is not shared with this account."""
        request = self._files.get(fileId=file_id, supportsAllDrives=True, fields=_FILE_FIELDS)
        return _parse_file(self._transport.call("drive.files.get", request.execute, repeat=Repeat.READ))

    def find(self, properties: Mapping[str, str], *, folder_id: str | None = None) -> tuple[File, ...]:
        """Files with all these properties, oldest first, not in the trash.

        The search index lags behind by seconds: a file just made may be missing.
        """
        clauses = [
            f"properties has {{ key='{_escape(key)}' and value='{_escape(value)}' }}"
            for key, value in properties.items()
        ]
        if folder_id is not None:
            clauses.append(f"'{_escape(folder_id)}' in parents")
        return self._list(" and ".join([*clauses, "trashed = false"]))

    def _list(self, query: str) -> tuple[File, ...]:
        found: list[File] = []
        token: str | None = None
        while True:
            request = self._files.list(
                q=query,
                pageSize=100,
                pageToken=token,
                supportsAllDrives=True,
                includeItemsFromAllDrives=True,
                fields=f"nextPageToken,files({_FILE_FIELDS})",
            )
            raw = self._transport.call("drive.files.list", request.execute, repeat=Repeat.READ)
            found.extend(_parse_file(item) for item in raw.get("files", []))
            token = raw.get("nextPageToken")
            if token is None:
                return tuple(sorted(found, key=lambda file: (file.created, file.file_id)))

    def list_documents(self, folder_id: str) -> tuple[File, ...]:
        """Google Docs directly in a folder, not in the trash, oldest first."""
        return self._list(
            f"'{_escape(folder_id)}' in parents and mimeType = '{DOCUMENT}' and trashed = false"
        )

    def create_folder(self, name: str, *, properties: Mapping[str, str]) -> File:
        """A new folder in My Drive."""
        return self._create(name, FOLDER, None, properties)

    def create_document(self, name: str, *, folder_id: str, properties: Mapping[str, str]) -> File:
        """A new blank document."""
        return self._create(name, DOCUMENT, folder_id, properties)

    def create_spreadsheet(self, name: str, *, folder_id: str, properties: Mapping[str, str]) -> File:
        """A new blank spreadsheet."""
        return self._create(name, SPREADSHEET, folder_id, properties)

    def _create(
        self, name: str, mime_type: str, folder_id: str | None, properties: Mapping[str, str]
    ) -> File:
        body: dict[str, Any] = {"name": name, "mimeType": mime_type, "properties": dict(properties)}
        if folder_id is not None:
            body["parents"] = [folder_id]
        request = self._files.create(
            body=body, supportsAllDrives=True, ignoreDefaultVisibility=True, fields=_FILE_FIELDS
        )
        raw = self._transport.call("drive.files.create", request.execute, repeat=Repeat.REFUSED)
        return _parse_file(raw)

    def copy(self, file_id: str, *, name: str, folder_id: str, properties: Mapping[str, str]) -> File:
        """A copy in ``folder_id``, without comments and with no wider sharing than the folder's.

        Never repeated on an unclear failure: a repeat would make a second copy.
        """
        request = self._files.copy(
            fileId=file_id,
            body={"name": name, "parents": [folder_id], "properties": dict(properties)},
            supportsAllDrives=True,
            ignoreDefaultVisibility=True,
            copyComments=False,
            fields=_FILE_FIELDS,
        )
        raw = self._transport.call("drive.files.copy", request.execute, repeat=Repeat.REFUSED)
        return _parse_file(raw)

    def update_properties(self, file_id: str, properties: Mapping[str, str]) -> None:
        """Set properties of a file; others stay."""
        request = self._files.update(
            fileId=file_id, body={"properties": dict(properties)}, supportsAllDrives=True, fields="id"
        )
        self._transport.call("drive.files.update", request.execute, repeat=Repeat.SAFE)

    def rename(self, file_id: str, name: str) -> None:
        """Give a file another name."""
        request = self._files.update(fileId=file_id, body={"name": name}, supportsAllDrives=True, fields="id")
        self._transport.call("drive.files.update", request.execute, repeat=Repeat.SAFE)

    def trash(self, file_id: str) -> None:
        """Move a file to the trash, from where its owner can take it back."""
        request = self._files.update(
            fileId=file_id, body={"trashed": True}, supportsAllDrives=True, fields="id"
        )
        self._transport.call("drive.files.update", request.execute, repeat=Repeat.SAFE)

    def fetch_grants(self, file_id: str) -> tuple[Grant, ...]:
        """Who has been given access to a file, inherited or its own, as far as this account may see."""
        permissions = self._transport.resource("drive", "v3", "permissions")
        grants: list[Grant] = []
        token: str | None = None
        while True:
            request = permissions.list(
                fileId=file_id,
                pageSize=100,
                pageToken=token,
                supportsAllDrives=True,
                fields="nextPageToken,permissions(deleted,domain,emailAddress,role,type)",
            )
            raw = self._transport.call("drive.permissions.list", request.execute, repeat=Repeat.READ)
            grants.extend(
                Grant(
                    email=item.get("emailAddress", "").lower(),
                    role=item["role"],
                    kind=item["type"],
                    domain=item.get("domain", "").lower(),
                )
                for item in raw.get("permissions", [])
                if not item.get("deleted")
            )
            token = raw.get("nextPageToken")
            if token is None:
                return tuple(grants)

    def share(self, file_id: str, grant: Grant) -> None:
        """Give one person access. A repeat changes nothing but may send another mail."""
        permissions = self._transport.resource("drive", "v3", "permissions")
        request = permissions.create(
            fileId=file_id,
            body={"type": "user", "role": grant.role, "emailAddress": grant.email},
            supportsAllDrives=True,
            fields="id",
        )
        self._transport.call("drive.permissions.create", request.execute, repeat=Repeat.REFUSED)


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace("'", "\\'")


def _parse_file(raw: Mapping[str, Any]) -> File:
    owners = raw.get("owners") or [{}]
    return File(
        file_id=raw["id"],
        name=raw.get("name", ""),
        mime_type=raw.get("mimeType", ""),
        created=raw.get("createdTime", ""),
        properties=dict(raw.get("properties", {})),
        trashed=raw.get("trashed", False),
        can_copy=raw.get("capabilities", {}).get("canCopy", True),
        owner_email=owners[0].get("emailAddress", ""),
        owner_name=owners[0].get("displayName", ""),
        editor_name=raw.get("lastModifyingUser", {}).get("displayName", ""),
        modified=datetime.fromisoformat(raw["modifiedTime"]) if raw.get("modifiedTime") else None,
    )
