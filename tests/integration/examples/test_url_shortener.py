"""The URL shortener, on the local emulator."""

import json
import shlex
import shutil
import subprocess
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

if TYPE_CHECKING:
    from tests.integration.examples.conftest import Shell

pytestmark = pytest.mark.integration


def test_url_shortener(shell: "Shell") -> None:
    """A link that is posted to the function URL redirects from its short form."""
    deployed = shell.deploy("url_shortener")
    host = urlsplit(shell.outputs("UrlShortener")["Endpoint"]).hostname or ""
    link = "https://example.com/a?b=c"

    status, _, text = shell.request("POST", host, "/", json.dumps({"url": link}))
    made: dict[str, str] = json.loads(text)
    assert (201, f"https://{host}/{made['code']}") == (status, made["short"])

    short = urlsplit(made["short"])
    status, headers, _ = shell.request("GET", short.hostname or "", short.path)
    assert (302, link) == (status, headers["location"])

    status, _, _ = shell.request("GET", host, "/unknown")
    assert 404 == status

    call = deployed.stdout.splitlines()[-1].strip()
    assert call.startswith(f"curl -H 'Host: {host}' ")
    if shutil.which("curl"):
        said = subprocess.run([*shlex.split(call), "-s"], capture_output=True, check=True)
        assert "POST" in json.loads(said.stdout)["usage"]

    shell.deploy_again("url_shortener")
    shell.destroy("url_shortener")
