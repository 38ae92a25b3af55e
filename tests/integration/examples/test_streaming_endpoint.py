"""The streaming endpoint, on the local emulator, which does not give functions a stream."""

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

if TYPE_CHECKING:
    from tests.integration.examples.conftest import Shell

pytestmark = pytest.mark.integration


def test_streaming_endpoint(shell: "Shell") -> None:
    """The URL streams, tells browsers whom it lets in, and refuses what nobody signed."""
    shell.deploy("streaming_endpoint")
    host = urlsplit(shell.outputs("StreamingEndpoint")["Endpoint"]).hostname or ""
    functions = shell.client("lambda")
    (function,) = functions.list_functions()["Functions"]
    (url,) = functions.list_function_url_configs(FunctionName=function["FunctionName"])[
        "FunctionUrlConfigs"
    ]

    assert ("RESPONSE_STREAM", "AWS_IAM") == (url["InvokeMode"], url["AuthType"])

    status, headers, _ = shell.request("OPTIONS", host, "/", origin="https://example.com")
    assert (200, "https://example.com", "GET") == (
        status,
        headers["access-control-allow-origin"],
        headers["access-control-allow-methods"],
    )

    status, _, _ = shell.request("GET", host, "/")
    assert 403 == status

    shell.deploy_again("streaming_endpoint")
    shell.destroy("streaming_endpoint")
