"""What holds for every test: nothing of this machine is seen, and nothing leaves it."""

from __future__ import annotations

import gc
import ipaddress
import itertools
import os
import socket
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import settings

settings.register_profile("untimed", settings.default, deadline=None)  # the first example loads a model
settings.load_profile("untimed")

_HOMES = itertools.count()
_OUTSIDE = ("PMDOCS_", "GOOGLE_", "CLOUDSDK_", "XDG_")
_ALSO_OUTSIDE = {
    "http_proxy", "https_proxy", "all_proxy", "no_proxy", "netrc", "lang", "language", "lc_all",
    "lc_messages", "tz", "requests_ca_bundle", "curl_ca_bundle", "no_color",
}  # fmt: skip


def pytest_collection_finish() -> None:
    """What collecting made stays to the end: not to be searched for garbage thousands of times."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def hermetic(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An empty home, no settings from outside, and no network but loopback; live tests are left alone."""
    if request.node.get_closest_marker("live"):
        return
    for name in list(os.environ):
        if name.startswith(_OUTSIDE) or name.lower() in _ALSO_OUTSIDE:
            monkeypatch.delenv(name)
    # Not by mktemp, which looks through all that other tests have made, thousands of times.
    home = tmp_path_factory.getbasetemp() / "homes" / str(next(_HOMES))
    home.mkdir(parents=True)
    for name, place in (("HOME", "."), ("PMDOCS_CONFIG_DIR", "config"), ("PMDOCS_DATA_DIR", "data")):
        monkeypatch.setenv(name, str(home / place))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("TZ", "UTC")
    monkeypatch.setattr(socket.socket, "connect", _loopback_only(socket.socket.connect))
    monkeypatch.setattr(socket.socket, "connect_ex", _loopback_only(socket.socket.connect_ex))


def _loopback_only(connect: Callable[..., Any]) -> Callable[..., Any]:
    def guarded(self: socket.socket, address: Any) -> Any:
        if self.family in {socket.AF_INET, socket.AF_INET6} and not _is_loopback(str(address[0])):
            raise AssertionError(f"a test tried to reach {address[0]}")
        return connect(self, address)

    return guarded


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return host == "localhost"
