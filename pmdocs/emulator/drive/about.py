"""``drive.about.get``."""

from __future__ import annotations

from pmdocs.emulator.methods import Call, Json, method

from .defaults import require_fields
from .people import person

MAX_IMPORT = 10 * 1024**2
MAX_UPLOAD = 5 * 1024**4
"""Bytes: Drive's limit for one file, 5 TB (guide "Upload file data")."""


@method("drive.about.get", writes=False)
def get(call: Call) -> Json:
    """The caller, and a workspace without a limit of storage. 400 without ``fields``."""
    from pmdocs.emulator.convert import EXPORTS, IMPORTS

    require_fields(call)
    usage = str(call.store.bytes_owned(call.user.email))
    return {
        "kind": "drive#about",
        "user": person(call, call.user.email),
        "storageQuota": {"usage": usage, "usageInDrive": usage},
        "importFormats": _imports(),
        "exportFormats": {own: list(kinds) for own, kinds in EXPORTS.items()},
        "maxImportSizes": {kind: str(MAX_IMPORT) for kind in IMPORTS},
        "maxUploadSize": str(MAX_UPLOAD),
        "appInstalled": True,
        "folderColorPalette": [],
        "driveThemes": [],
        "canCreateDrives": True,
        "canCreateTeamDrives": True,
    }


def _imports() -> Json:
    """What each type of upload may become."""
    from pmdocs.emulator.convert import IMPORTS

    found: dict[str, list[str]] = {}
    for own, kinds in IMPORTS.items():
        for kind in kinds:
            found.setdefault(kind, []).append(own)
    return found
