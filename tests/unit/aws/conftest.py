"""An endpoint in this process that answers what a test tells it to, and notes what it was asked."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import pytest
from attrs import frozen

from stackwright_synth.aws import Aws, Keys, connect


@frozen
class Request:
    """What was asked: method, path, headers in lower case, body, and the body read as a form."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def form(self) -> dict[str, str]:
        pairs = parse_qs(self.body.decode(), keep_blank_values=True)
        return {name: values[0] for name, values in pairs.items()}


@frozen
class Reply:
    """What is answered."""

    status: int
    body: str = ""


class Endpoint:
    """The endpoint: its address, its script, and its notes."""

    def __init__(self, server: ThreadingHTTPServer) -> None:
        self.url = f"http://127.0.0.1:{server.server_address[1]}"
        self.requests: list[Request] = []
        self.replies: list[Reply] = []

    def answers(self, *replies: Reply) -> None:
        """Answer these in turn, and nothing else."""
        self.requests.clear()
        self.replies[:] = replies

    def says(self, operation: str, inner: str) -> Reply:
        """A good answer of CloudFormation or STS."""
        body = f"<{operation}Result>{inner}</{operation}Result>"
        return Reply(200, f"<{operation}Response>{body}</{operation}Response>")

    def refuses(self, code: str, text: str = "no", status: int = 400) -> Reply:
        """An error answer of CloudFormation or STS."""
        error = f"<Error><Type>Sender</Type><Code>{code}</Code><Message>{text}</Message></Error>"
        return Reply(status, f"<ErrorResponse>{error}</ErrorResponse>")

    def says_json(self, document: object) -> Reply:
        """A good answer of Lambda."""
        return Reply(200, json.dumps(document))

    def refuses_json(self, code: str, text: str, status: int) -> Reply:
        """An error answer of Lambda, whose body names its code."""
        return Reply(status, json.dumps({"__type": code, "Type": "User", "Message": text}))

    def accepts(self) -> Reply:
        """A good answer without words."""
        return Reply(200)

    def s3_refuses(self, code: str, status: int) -> Reply:
        """An error answer of S3."""
        return Reply(status, f"<Error><Code>{code}</Code><Message>no</Message></Error>")


def _handler(find: "list[Endpoint]") -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _answer(self) -> None:
            endpoint = find[0]
            if self.headers.get("Expect", "").lower() == "100-continue":
                pass  # the base class has answered it
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            endpoint.requests.append(Request(self.command, self.path, headers, body))
            reply = endpoint.replies.pop(0) if endpoint.replies else Reply(501, "not scripted")
            content = b"" if self.command == "HEAD" else reply.body.encode()
            self.send_response(reply.status)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_DELETE = do_GET = do_HEAD = do_POST = do_PUT = _answer  # noqa: N815 - the names that http.server calls

        def log_message(self, format: str, *args: object) -> None:
            """Stay silent."""

    return Handler


@pytest.fixture(scope="session")
def _running() -> Iterator[Endpoint]:
    find: list[Endpoint] = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(find))
    server.daemon_threads = True
    find.append(Endpoint(server))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield find[0]
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture(scope="session")
def _connected(_running: Endpoint) -> Iterator[Aws]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_MAX_ATTEMPTS", "1")
        patch.setenv("AWS_CONFIG_FILE", "/nonexistent")
        yield connect(region="eu-central-1", endpoint=_running.url, keys=Keys("key", "secret"))


@pytest.fixture
def endpoint(_running: Endpoint) -> Endpoint:
    """The endpoint, with an empty script."""
    _running.answers()
    return _running


@pytest.fixture
def aws(_connected: Aws) -> Aws:
    """The ports, connected to the endpoint; each call is tried once."""
    return _connected
