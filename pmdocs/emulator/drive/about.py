"""``drive.about.get`` and the empty ``drive.drives.list``."""

from __future__ import annotations

from pmdocs.emulator.methods import Call, Json, method

from .defaults import require_fields
from .people import person

MAX_UPLOAD = 5 * 1024**4
"""Bytes: Drive's limit for one file, 5 TB (guide "Upload file data")."""


@method("drive.about.get", writes=False)
def get(call: Call) -> Json:
    """The caller, and a workspace without limits, imports and exports. 400 without ``fields``."""
    require_fields(call)
    return {
        "kind": "drive#about",
        "user": person(call, call.user.email),
        "storageQuota": {"usage": "0", "usageInDrive": "0", "usageInDriveTrash": "0"},
        "importFormats": {},
        "exportFormats": {},
        "maxImportSizes": {},
        "maxUploadSize": str(MAX_UPLOAD),
        "appInstalled": True,
        "folderColorPalette": [],
        "driveThemes": [],
        "canCreateDrives": False,
        "canCreateTeamDrives": False,
    }


@method("drive.drives.list", writes=False)
def list_drives(call: Call) -> Json:
    """No shared drives."""
    del call
    return {"kind": "drive#driveList", "drives": []}
