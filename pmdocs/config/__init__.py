"""Settings: where pmdocs works, and with which workspace.

Precedence: flag > environment > ``./pmdocs.toml`` > the user's configuration. In the local modes the user's
configuration is a file that belongs to that local workspace, so that trying pmdocs out never touches the ids of
a team's real workspace.
"""

from pmdocs.config.loading import load
from pmdocs.config.places import (
    beside,
    check_endpoint,
    default_credential_files,
    token_file,
    user_config_dir,
    user_data_dir,
)
from pmdocs.config.settings import (
    LANGUAGES,
    Outlets,
    Settings,
    SmtpConfig,
    WorkspaceConfig,
    require_place,
    require_workspace,
)
from pmdocs.config.writing import save_workspace, write_private

__all__ = [
    "LANGUAGES", "Outlets", "Settings", "SmtpConfig", "WorkspaceConfig", "beside", "check_endpoint",
    "default_credential_files", "load", "require_place", "require_workspace", "save_workspace", "token_file",
    "user_config_dir", "user_data_dir", "write_private",
]  # fmt: skip
