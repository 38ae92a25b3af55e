"""The caller's environment in, the little of it that the emulator may see out."""

from collections.abc import Mapping
from pathlib import Path

_PASSED_ON = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "LD_LIBRARY_PATH", "DOCKER_HOST")

FOLDERS = ("home", "tmp", "state", "s3")
"""The emulator's own folders within the one that it runs in."""


def emulator_environment(run: Path, port: int, given: Mapping[str, str]) -> dict[str, str]:
    """
    Make the whole environment of the emulator, and so of the functions that it runs.

    It holds none of the user's AWS settings, and `HOME` leads to no `~/.aws`. Listeners other
    than the one on *port*, which would bind fixed ports, are off.

    Args:
        run: The folder that holds `FOLDERS`.
        port: Where it listens, on the loopback interface only.
        given: The caller's environment.
    """
    return {
        **{name: given[name] for name in _PASSED_ON if name in given},
        "HOME": str(run / "home"),
        "TMPDIR": str(run / "tmp"),
        "TZ": "UTC",
        "BIND_HOST": "127.0.0.1",
        "GATEWAY_PORT": str(port),
        "STATE_DIR": str(run / "state"),
        "S3_DATA_DIR": str(run / "s3"),
        "SFTP_ENABLED": "0",
        "IOT_MTLS_ENABLED": "0",
    }
