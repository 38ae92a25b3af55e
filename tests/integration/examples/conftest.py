"""A user who deploys, uses and destroys the examples by the real command line."""

import http.client
import json
import os
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

T = TypeVar("T")

EXAMPLES = Path(__file__).parents[3] / "examples"
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
        done = self._try(*words)
        assert 0 == done.returncode, f"{words} ended with {done.returncode}:\n{done.stderr}"
        return done

    def _try(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", COMMAND, *words],
            cwd=self.folder,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def deploy(self, example: str) -> subprocess.CompletedProcess[str]:
        """Deploy an example as its read-me says; the assembly and the outputs go elsewhere."""
        return self.run(*self._deployment(example))

    def fail_to_deploy(self, example: str) -> str:
        """Deploy an example, which must fail; what is said about it."""
        done = self._try(*self._deployment(example))
        assert 0 != done.returncode
        return done.stderr

    def _deployment(self, example: str) -> list[str]:
        assembly = str(self.folder / "assembly")
        app = str(EXAMPLES / example / "app.py")
        return ["deploy", app, "--local", "--yes", "-O", assembly, "-o", "outputs.json"]

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
        self, method: str, host: str, path: str, body: str | None = None, **headers: str
    ) -> tuple[int, http.client.HTTPMessage, str]:
        """Send a request to the emulator as if it were *host*; status, headers and body."""
        place = urlsplit(self.url)
        with closing(
            http.client.HTTPConnection(place.hostname or "", place.port, timeout=30)
        ) as link:
            link.request(method, path, body, {"Host": host, **headers})
            reply = link.getresponse()
            return reply.status, reply.headers, reply.read().decode()

    def deploy_again(self, example: str) -> None:
        """Deploy an example that is deployed as it is: nothing may change."""
        assert ": nothing to change\n" in self.deploy(example).stderr

    def destroy(self, example: str) -> None:
        """Destroy an example, which must leave nothing behind."""
        app = str(EXAMPLES / example / "app.py")
        self.run("destroy", app, "--local", "--yes", "-O", str(self.folder / "assembly"))
        assert {} == self.left_over()

    def eventually(self, look: Callable[[], T | None]) -> T:
        """What *look* finds, at last."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            found = look()
            if found:
                return found
            time.sleep(0.1)
        pytest.fail(f"nothing within {PATIENCE:g} seconds")

    def left_over(self) -> dict[str, list[object]]:
        """What the account holds of the kinds that the examples make."""
        buses = self.client("events").list_event_buses()["EventBuses"]
        found: dict[str, list[object]] = {
            "buses": [one for one in buses if one["Name"] != "default"],
            "functions": self.client("lambda").list_functions()["Functions"],
            "layers": self.client("lambda").list_layers()["Layers"],
            "log groups": self.client("logs").describe_log_groups()["logGroups"],
            "queues": self.client("sqs").list_queues().get("QueueUrls", []),
            "roles": self.client("iam").list_roles()["Roles"],
            "streams": self.client("kinesis").list_streams()["StreamNames"],
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
