"""A loopback port in, whether the emulator answers there out."""

import http.client
import socket

_HEALTH = "/_ministack/health"
_CREDENTIAL = "Credential=test/20250101/us-east-1/cloudformation/aws4_request"


def free_port() -> int:
    """A loopback port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def healthy(port: int, timeout: float = 1.0) -> bool:
    """Whether the emulator on *port* says that it is up."""
    return _answers(port, "GET", _HEALTH, timeout)


def serves_stacks(port: int, timeout: float = 20.0) -> bool:
    """Whether CloudFormation itself answers, which is loaded at the first call."""
    return _answers(
        port,
        "POST",
        "/",
        timeout,
        body="Action=ListStacks&Version=2010-05-15",
        headers={
            "Content-Type": "application/x-www-form-urlencoded",
            "Authorization": f"AWS4-HMAC-SHA256 {_CREDENTIAL}, SignedHeaders=host, Signature=0",
        },
    )


def _answers(
    port: int,
    method: str,
    path: str,
    timeout: float,
    *,
    body: str | None = None,
    headers: dict[str, str] | None = None,
) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
    try:
        connection.request(method, path, body, headers or {})
        with connection.getresponse() as answer:
            return answer.status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
