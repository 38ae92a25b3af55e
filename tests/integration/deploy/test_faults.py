"""Faults on the wire: answers that are lost, cut or refused, with the emulator behind them."""

import itertools
import json
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from urllib.parse import parse_qs

import pytest

from stackwright_synth.assembly import Assembly, StackEntry
from stackwright_synth.aws import Keys, connect
from stackwright_synth.deploy import Options, Outcome, World, deploy, destroy

if TYPE_CHECKING:
    from tests.integration.conftest import Emulator

pytestmark = pytest.mark.integration

Fault = Literal["lost", "cut", "throttled"]

ACCOUNTS = itertools.count(200_000_000_000)

_THROTTLED = b"""<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code>
<Message>Rate exceeded</Message></Error></ErrorResponse>"""


class Proxy:
    """Hands requests on, and spoils the first answers to the actions that are named."""

    def __init__(self, upstream: str, server: ThreadingHTTPServer) -> None:
        self.upstream = upstream
        self.url = f"http://127.0.0.1:{server.server_address[1]}"
        self.faults: dict[str, list[Fault]] = {}
        self.spoilt: list[str] = []

    def fault(self, body: bytes) -> Fault | None:
        """The fault that this request meets."""
        action = parse_qs(body.decode(errors="replace")).get("Action", [""])[0]
        waiting = self.faults.get(action)
        if not waiting:
            return None
        self.spoilt.append(action)
        return waiting.pop(0)


def _handler(find: list[Proxy]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def _answer(self) -> None:
            proxy = find[0]
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            fault = proxy.fault(body)
            if fault == "throttled":
                self._send(400, _THROTTLED)
                return
            request = urllib.request.Request(
                proxy.upstream + self.path, data=body, headers=dict(self.headers.items())
            )
            try:
                with urllib.request.urlopen(request, timeout=10) as answer:
                    status, content = answer.status, answer.read()
            except urllib.error.HTTPError as error:
                with error:
                    status, content = error.code, error.read()
            if fault == "lost":  # it took effect, but nobody hears of it
                self.close_connection = True
                return
            self._send(status, content[: len(content) // 2] if fault == "cut" else content)

        do_POST = _answer  # noqa: N815 - the name that http.server calls

        def _send(self, status: int, content: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", "text/xml")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:
            """Stay silent."""

    return Handler


@pytest.fixture
def proxy(emulator: "Emulator") -> Iterator[Proxy]:
    """A proxy in front of the emulator."""
    find: list[Proxy] = []
    with ThreadingHTTPServer(("127.0.0.1", 0), _handler(find)) as server:
        find.append(Proxy(emulator.url, server))
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield find[0]
        finally:
            server.shutdown()
            thread.join()


class QuickClock:
    """Ticks without waiting; the emulator is always done."""

    def now(self) -> float:
        return 0.0

    def ticks(
        self, *, first: float = 1.0, longest: float = 5.0, limit: float | None = None
    ) -> Iterator[None]:
        yield from itertools.repeat(None, 50)


def _site(proxy: Proxy, folder: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Assembly, World]:
    """A stack with one queue, in an account of its own."""
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")  # the deployer has to cope by itself
    queue = {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": 30}}
    (folder / "t.json").write_text(json.dumps({"Resources": {"Queue": queue}}))
    aws = connect(
        region="eu-central-1", endpoint=proxy.url, keys=Keys(str(next(ACCOUNTS)), "secret")
    )
    names = itertools.count(1)
    world = World(
        aws.cloudformation,
        aws.assets,
        aws.identity,
        QuickClock(),
        lambda question: True,
        lambda: f"stackwright-{next(names)}",
    )
    return Assembly(folder, (StackEntry("Orders", "Orders", "t.json"),), (), {}), world


def _deployed(assembly: Assembly, world: World) -> Outcome:
    steps = deploy(assembly, [], world, Options())
    while True:
        try:
            next(steps)
        except StopIteration as end:
            outcome: Outcome = end.value
            return outcome


@pytest.mark.parametrize("fault", ["lost", "cut", "throttled"])
@pytest.mark.parametrize(
    "action",
    [
        "CreateChangeSet",
        "DescribeChangeSet",
        "ExecuteChangeSet",
        "DescribeStackEvents",
    ],
)
def test_deployment_survives(
    proxy: Proxy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, action: str, fault: Fault
) -> None:
    """A fault at any call, before or after it took effect, does not spoil a deployment."""
    assembly, world = _site(proxy, tmp_path, monkeypatch)
    proxy.faults[action] = [fault, fault]

    outcome = _deployed(assembly, world)

    assert ["created"] == [stack.result for stack in outcome.stacks]
    assert [action, action] == proxy.spoilt


@pytest.mark.parametrize("fault", ["lost", "cut", "throttled"])
def test_destruction_survives(
    proxy: Proxy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    """A fault at the deletion, before or after it took effect, does not spoil it."""
    assembly, world = _site(proxy, tmp_path, monkeypatch)
    _deployed(assembly, world)
    proxy.faults["DeleteStack"] = [fault]

    list(destroy(assembly, [], world, Options()))

    assert ["DeleteStack"] == proxy.spoilt
    assert world.cloudformation.stack("Orders") is None
