"""The handler of the streaming endpoint, run by Node.js."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest

NODE = shutil.which("node")
pytestmark = pytest.mark.skipif(NODE is None, reason="needs Node.js")

HARNESS = Path(__file__).parent / "lambda.mjs"


class Reply(NamedTuple):
    """What a reader got."""

    status: int
    content_type: str
    pieces: list[str]

    @property
    def numbers(self) -> list[int]:
        return [int(line) for line in "".join(self.pieces).splitlines()]


def get(**query: str) -> Reply:
    event = {"queryStringParameters": query} if query else {}
    run = [str(NODE), str(HARNESS), json.dumps(event)]
    done = subprocess.run(run, capture_output=True, text=True, timeout=60, check=True)
    said = json.loads(done.stdout)
    return Reply(said["statusCode"], said["headers"]["content-type"], said["pieces"])


def test_primes_are_listed() -> None:
    """One prime a line, up to the limit itself."""
    reply = get(limit="29")

    assert 200 == reply.status
    assert "text/plain; charset=utf-8" == reply.content_type
    assert [2, 3, 5, 7, 11, 13, 17, 19, 23, 29] == reply.numbers


def test_there_is_a_limit_without_one() -> None:
    """Up to 1,000 there are 168 primes."""
    numbers = get().numbers

    assert (168, 997) == (len(numbers), numbers[-1])


def test_long_replies_come_in_pieces() -> None:
    """Each block of numbers is sent when it was searched: up to 100,000 there are 9,592 primes."""
    reply = get(limit="100000")

    assert 10 == len(reply.pieces)
    assert (9592, 99991) == (len(reply.numbers), reply.numbers[-1])


@pytest.mark.parametrize("limit", ["", "-1", "1", "2.5", "many", "10000001"])
def test_unsound_limits_are_refused(limit: str) -> None:
    """A limit is a whole number, with a prime up to it, and not too large for the time there is."""
    reply = get(limit=limit)

    assert (400, ["limit is a whole number from 2 to 10000000\n"]) == (reply.status, reply.pieces)
