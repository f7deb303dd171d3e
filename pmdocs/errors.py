"""Every error pmdocs raises.

::

    PmdocsError                 .hint (next step), .exit_code
     |- UsageError          2   facts or options that make no sense together
     |- ConfigError        10   missing or unreadable configuration, unknown workspace or template
     |- AuthError           4   not signed in, expired, revoked or refused
     |- ApiError            1   .method_id .status .reason
     |   |- NotFound        5   does not exist, or is not shared with this account
     |   |- Forbidden       6
     |   |- RateLimited     7
     |   |- RevisionChanged 8   the document changed since it was read
     |   |- ServerError     8   the service failed; whether it did its work is unknown
     |   |- Unreachable     8   no answer; whether it did its work is unknown
     |- DocumentError       1   .where: an expression that is refused, a section missing
     |- TrackerError        1   the tracking spreadsheet is not as expected
     |   |- HeaderMismatch  1   .worksheet .missing

Errors are data: only ``cli`` turns them into text and exit codes.
"""

from __future__ import annotations


class PmdocsError(Exception):
    """Root of all errors; ``hint`` says what to do next."""

    exit_code = 1

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(PmdocsError):
    """Facts or options that make no sense, alone or together."""

    exit_code = 2


class ConfigError(PmdocsError):
    """Configuration that is missing, unreadable or contradicts itself."""

    exit_code = 10


class AuthError(PmdocsError):
    """Not signed in, or the sign-in has expired, was revoked or refused."""

    exit_code = 4


class ApiError(PmdocsError):
    """A refusal or failure of one API call.

    ``reason`` is Google's machine word (``rateLimitExceeded``, ``SERVICE_DISABLED``), empty when there
    is none; ``status`` is the HTTP status, 0 without an answer.
    """

    maybe_done = False
    """Whether the service may have done its work all the same."""
    retry_after = 0.0
    """Seconds the service asked to wait."""

    def __init__(
        self, message: str, *, method_id: str, status: int = 0, reason: str = "", hint: str = ""
    ) -> None:
        super().__init__(message, hint=hint)
        self.method_id = method_id
        self.status = status
        self.reason = reason


class NotFound(ApiError):
    """The file does not exist, or is not shared with this account."""

    exit_code = 5


class Forbidden(ApiError):
    """This account may not do that."""

    exit_code = 6


class RateLimited(ApiError):
    """Google's quota is used up for now; the call was refused before anything was done."""

    exit_code = 7


class RevisionChanged(ApiError):
    """The document has changed since it was read; nothing was written."""

    exit_code = 8


class ServerError(ApiError):
    """The service failed and may or may not have done its work."""

    exit_code = 8
    maybe_done = True


class Unreachable(ApiError):
    """No answer came: connection refused, lost or timed out."""

    exit_code = 8
    maybe_done = True


class DocumentError(PmdocsError):
    """A document cannot be used as it is; ``where`` names the place as a person would find it."""

    def __init__(self, message: str, *, where: str, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.where = where


class TrackerError(PmdocsError):
    """The tracking spreadsheet is not as pmdocs left it."""


class HeaderMismatch(TrackerError):
    """Columns that pmdocs writes are not found in a worksheet's header row."""

    def __init__(self, worksheet: str, missing: tuple[str, ...]) -> None:
        super().__init__(
            f"Worksheet '{worksheet}' lacks the column(s) {', '.join(missing)} in its first row.",
            hint="Put the header(s) back into row 1; their place among the columns does not matter.",
        )
        self.worksheet = worksheet
        self.missing = missing
