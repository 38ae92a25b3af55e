"""The examples through the real command line: deployed, used, deployed again, destroyed."""

import http.client
import json
import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar, cast
from urllib.parse import urlsplit

import boto3  # pyright: ignore[reportMissingTypeStubs]
import pytest

pytestmark = pytest.mark.integration

T = TypeVar("T")

EXAMPLES = Path(__file__).parents[2] / "examples"
COMMAND = "import sys; from stackwright_synth.cli import main; sys.exit(main())"
REGION = "us-east-1"
PATIENCE = 60.0


class Shell:
    """A user who types commands, with an emulator of their own."""

    def __init__(self, folder: Path, clients: ExitStack) -> None:
        self.folder = folder
        self._clients = clients
        self._environment = {
            **os.environ,
            "STACKWRIGHT_LOCAL_DIR": str(folder / "local"),
            "AWS_ENDPOINT_URL": "http://127.0.0.1:1",
            "AWS_ACCESS_KEY_ID": "the-users-own",
            "AWS_SECRET_ACCESS_KEY": "the-users-own",
        }

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run `stackwright`, which must succeed."""
        done = subprocess.run(
            [sys.executable, "-c", COMMAND, *words],
            cwd=self.folder,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert 0 == done.returncode, f"{words} ended with {done.returncode}:\n{done.stderr}"
        return done

    def deploy(self, example: str) -> subprocess.CompletedProcess[str]:
        """Deploy an example as its read-me says; the assembly and the outputs go elsewhere."""
        assembly = str(self.folder / "assembly")
        app = str(EXAMPLES / example / "app.py")
        return self.run("deploy", app, "--local", "--yes", "-O", assembly, "-o", "outputs.json")

    def outputs(self, stack: str) -> dict[str, str]:
        """The outputs that the last deployment wrote."""
        document = json.loads((self.folder / "outputs.json").read_text(encoding="utf-8"))
        outputs: dict[str, str] = document[stack]
        return outputs

    def client(self, service: str) -> Any:
        """A client of the emulator, which boto3 has no types for."""
        made = (
            cast("Any", boto3)
            .Session()
            .client(
                service,
                region_name=REGION,
                endpoint_url=self.url,
                aws_access_key_id="000000000000",
                aws_secret_access_key="secret",
            )
        )
        self._clients.callback(made.close)
        return made

    @cached_property
    def url(self) -> str:
        """Where the emulator answers."""
        url: str = json.loads(self.run("local", "status", "--json").stdout)["url"]
        return url

    def request(
        self, method: str, host: str, path: str, body: str | None = None
    ) -> tuple[int, http.client.HTTPMessage, str]:
        """Send a request to the emulator as if it were *host*; status, headers and body."""
        place = urlsplit(self.url)
        with closing(
            http.client.HTTPConnection(place.hostname or "", place.port, timeout=30)
        ) as link:
            link.request(method, path, body, {"Host": host})
            reply = link.getresponse()
            return reply.status, reply.headers, reply.read().decode()

    def left_over(self) -> dict[str, list[object]]:
        """What the account holds of the kinds that the examples make."""
        found: dict[str, list[object]] = {
            "functions": self.client("lambda").list_functions()["Functions"],
            "log groups": self.client("logs").describe_log_groups()["logGroups"],
            "queues": self.client("sqs").list_queues().get("QueueUrls", []),
            "roles": self.client("iam").list_roles()["Roles"],
            "tables": self.client("dynamodb").list_tables()["TableNames"],
        }
        return {kind: some for kind, some in found.items() if some}


@pytest.fixture
def shell(tmp_path: Path) -> Iterator[Shell]:
    """A user whose emulator is stopped in the end."""
    with ExitStack() as clients:
        user = Shell(tmp_path, clients)
        try:
            yield user
        finally:
            user.run("local", "stop")


def eventually(look: Callable[[], T | None]) -> T:
    """What *look* finds, at last."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        found = look()
        if found:
            return found
        time.sleep(0.1)
    pytest.fail(f"nothing within {PATIENCE:g} seconds")


def test_url_shortener(shell: Shell) -> None:
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

    again = shell.deploy("url_shortener")
    assert "UrlShortener: nothing to change\n" in again.stderr

    app = str(EXAMPLES / "url_shortener" / "app.py")
    shell.run("destroy", app, "--local", "--yes", "-O", str(shell.folder / "assembly"))
    assert {} == shell.left_over()


def test_order_queue(shell: Shell) -> None:
    """A sound order comes to the table; one that cannot be kept, to the dead-letter queue."""
    shell.deploy("order_queue")
    outputs = shell.outputs("OrderQueue")
    sqs, table = shell.client("sqs"), shell.client("dynamodb")

    def order() -> dict[str, object] | None:
        found: dict[str, dict[str, object]] = table.get_item(
            TableName=outputs["TableName"], Key={"id": {"S": "o-1"}}
        )
        return found.get("Item")

    sound = {"id": "o-1", "item": "tea", "quantity": 2}
    sqs.send_message_batch(
        QueueUrl=outputs["QueueUrl"],
        Entries=[
            {"Id": "sound", "MessageBody": json.dumps(sound)},
            {"Id": "unsound", "MessageBody": "no order"},
        ],
    )
    kept = eventually(order)
    assert {"id": {"S": "o-1"}, "item": {"S": "tea"}, "quantity": {"N": "2"}} == kept

    # The unsound one is hidden for a minute, five times; one that is not hidden takes its way.
    attributes = {"VisibilityTimeout": "0"}
    sqs.set_queue_attributes(QueueUrl=outputs["QueueUrl"], Attributes=attributes)
    sqs.send_message(QueueUrl=outputs["QueueUrl"], MessageBody="no order either")

    def failed() -> list[dict[str, object]] | None:
        received: dict[str, list[dict[str, object]]] = sqs.receive_message(
            QueueUrl=outputs["FailedUrl"]
        )
        return received.get("Messages")

    assert ["no order either"] == [message["Body"] for message in eventually(failed)]

    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    waiting = sqs.get_queue_attributes(QueueUrl=outputs["QueueUrl"], AttributeNames=names)
    assert {names[0]: "0", names[1]: "1"} == waiting["Attributes"]

    again = shell.deploy("order_queue")
    assert "OrderQueue: nothing to change\n" in again.stderr

    app = str(EXAMPLES / "order_queue" / "app.py")
    shell.run("destroy", app, "--local", "--yes", "-O", str(shell.folder / "assembly"))
    assert {} == shell.left_over()
