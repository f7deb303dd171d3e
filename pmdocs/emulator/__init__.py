"""Google's Drive, Docs and Sheets REST APIs on one machine.

Real client libraries work against it, in process or over HTTP on the loopback interface. It refuses what
Google refuses, and what it lacks it refuses by name. It knows Google; it knows nothing of pmdocs.
"""

from .app import Emulator, open_emulator
from .exchange import Request, Response
from .problems import Problem

__all__ = ["Emulator", "Problem", "Request", "Response", "open_emulator"]
