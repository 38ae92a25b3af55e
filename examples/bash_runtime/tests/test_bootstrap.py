"""The runtime of the layer, with the functions that it runs, against an interface like Lambda's."""

import json
import os
import shutil
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

EXAMPLE = Path(__file__).parents[1]
BOOTSTRAP = EXAMPLE / "layers/bash/bootstrap"
API = "/2018-06-01/runtime"
missing = [one for one in ("bash", "curl", "sha256sum") if shutil.which(one) is None]
pytestmark = pytest.mark.skipif(bool(missing), reason=f"needs {', '.join(missing)}")


class RuntimeApi(HTTPServer):
    """Lambda's side: hands out events, then closes down; keeps what is posted."""

    def __init__(self, *events: str) -> None:
        self.events = [(f"request-{number}", event) for number, event in enumerate(events)]
        self.posted: list[tuple[str, str]] = []
        super().__init__(("127.0.0.1", 0), Exchange)

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.server_port}"


class Exchange(BaseHTTPRequestHandler):
    """One request of the runtime."""

    @property
    def api(self) -> RuntimeApi:
        assert isinstance(self.server, RuntimeApi)
        return self.server

    def do_GET(self) -> None:
        """The next event; 410 when there is none, which ends the runtime."""
        if not self.api.events:
            self.send_response(410)
            self.end_headers()
            return
        request, event = self.api.events.pop(0)
        self.send_response(200)
        self.send_header("Lambda-Runtime-Aws-Request-Id", request)
        self.end_headers()
        self.wfile.write(event.encode())

    def do_POST(self) -> None:
        """A reply or an error."""
        body = self.rfile.read(int(self.headers["content-length"])).decode()
        self.api.posted.append((self.path.removeprefix(API), body))
        self.send_response(202)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def serving(*events: str) -> Generator[RuntimeApi]:
    with RuntimeApi(*events) as api:
        Thread(target=api.serve_forever, daemon=True).start()
        try:
            yield api
        finally:
            api.shutdown()


def run(handler: str, *events: str) -> tuple[list[tuple[str, str]], str]:
    """What the runtime posts for *events*, and what it logs."""
    with serving(*events) as api:
        environment = {
            "PATH": os.environ["PATH"],
            "AWS_LAMBDA_RUNTIME_API": api.address,
            "LAMBDA_TASK_ROOT": str(EXAMPLE / "functions" / handler.partition(".")[0]),
            "_HANDLER": handler,
        }
        done = subprocess.run(
            [str(BOOTSTRAP)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return api.posted, done.stderr


def test_events_are_answered_one_after_the_other() -> None:
    """Each event, byte for byte as it came, goes to the handler, whose output is the reply."""
    events = ['{"a": "* $HOME \\\\ %s"}', "[]"]
    posted, _ = run("digest.handle", *events)

    assert [f"/invocation/request-{number}/response" for number in (0, 1)] == [
        path for path, _ in posted
    ]
    assert [{"sha256": sha256(event.encode()).hexdigest()} for event in events] == [
        json.loads(reply) for _, reply in posted
    ]


def test_a_failure_is_reported_and_survived() -> None:
    """A handler that fails leaves the runtime able to take the next event."""
    posted, log = run("count.handle", "{}", '{"text": "häh"}')

    assert ["/invocation/request-0/error", "/invocation/request-1/response"] == [
        path for path, _ in posted
    ]
    assert {
        "errorType": "Runtime.HandlerFailed",
        "errorMessage": "count.handle ended with status 3",
    } == json.loads(posted[0][1])
    assert {"bytes": 16} == json.loads(posted[1][1])
    assert "an empty event has no size worth counting" in log


@pytest.mark.parametrize("handler", ["nothing.handle", "count.nothing"])
def test_a_handler_that_is_not_there_is_reported(handler: str) -> None:
    """Lambda is told before any event is taken."""
    posted, _ = run(handler, "{}")

    assert [
        (
            "/init/error",
            '{"errorType": "Runtime.NoSuchHandler", '
            f'"errorMessage": "there is no handler {handler}"}}',
        )
    ] == posted
