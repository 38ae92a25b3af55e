"""
Links in, short codes out, and back again.

    GET  /                                                    ->  200, how to use it
    POST /        {"url": "https://example.com/a/long/path"}  ->  201 {"code": ..., "short": ...}
    GET  /CODE                                                ->  302 to the link
"""

import base64
import hashlib
import json
import os
import re
from collections.abc import Mapping
from functools import cache
from typing import Any, Protocol
from urllib.parse import urlsplit

CODE_LENGTH = 7
MAX_LENGTH = 2048
USAGE = 'POST {"url": "https://..."} to /, then GET /CODE'
WRITTEN_OUT = re.compile("[!-~]+")  # a link goes into a header: ASCII, without spaces

Event = Mapping[str, Any]
Reply = dict[str, Any]


class Links(Protocol):
    """Where links are kept."""

    def put(self, code: str, url: str) -> str:
        """Keep *url* under *code* unless one is there; give what is there now."""
        ...

    def get(self, code: str) -> str | None:
        """The link under *code*; `None` if there is none."""
        ...


def handle(event: Event, context: object) -> Reply:
    """Answer a request to the function URL."""
    return answer(event, _table())


def answer(event: Event, links: Links) -> Reply:
    """Answer a request, with *links* as the store."""
    http = event["requestContext"]["http"]
    path = str(event.get("rawPath", "/")).strip("/")
    match http["method"], path:
        case (("GET" | "HEAD"), ""):
            return _reply(200, {"usage": USAGE})
        case "POST", "":
            return _shorten(event, links)
        case (("GET" | "HEAD"), code):
            return _follow(code, links)
        case _:
            return _reply(404, {"error": USAGE})


def _shorten(event: Event, links: Links) -> Reply:
    url = _url(event)
    if url is None:
        return _reply(400, {"error": USAGE})
    attempt = 0
    while True:
        code = _code(url, attempt)
        if links.put(code, url) == url:
            break
        attempt += 1  # another link has this code
    domain = event["requestContext"].get("domainName", "")
    return _reply(201, {"code": code, "short": f"https://{domain}/{code}"})


def _follow(code: str, links: Links) -> Reply:
    url = links.get(code)
    if url is None:
        return _reply(404, {"error": f"no link has the code {code}"})
    return {"statusCode": 302, "headers": {"location": url, "cache-control": "max-age=300"}}


def _url(event: Event) -> str | None:
    """The link of the request's body, if it has a sound one."""
    body = event.get("body") or ""
    try:
        text = base64.b64decode(body).decode() if event.get("isBase64Encoded") else body
        url = str(json.loads(text)["url"])
        parts = urlsplit(url)
    except (ValueError, KeyError, TypeError):
        return None
    is_link = parts.scheme in ("http", "https") and parts.netloc != ""
    is_header = len(url) <= MAX_LENGTH and WRITTEN_OUT.fullmatch(url) is not None
    return url if is_link and is_header else None


def _code(url: str, attempt: int) -> str:
    """The same link has the same code, until another link has taken it."""
    digest = hashlib.sha256(f"{attempt}:{url}".encode()).digest()
    return base64.urlsafe_b64encode(digest).decode()[:CODE_LENGTH]


def _reply(status: int, body: object) -> Reply:
    return {
        "statusCode": status,
        "headers": {"content-type": "application/json"},
        "body": json.dumps(body),
    }


class TableOfLinks:
    """
    Links in a DynamoDB table whose key is `code`.

    Args:
        client: boto3's client, which has no types.
        table: The name of the table.
    """

    def __init__(self, client: Any, table: str) -> None:
        self._client = client
        self._table = table

    def put(self, code: str, url: str) -> str:
        """Keep *url* under *code* unless one is there; give what is there now."""
        try:
            self._client.put_item(
                TableName=self._table,
                Item={"code": {"S": code}, "url": {"S": url}},
                ConditionExpression="attribute_not_exists(code)",
            )
        except self._client.exceptions.ConditionalCheckFailedException:
            return self.get(code) or url
        return url

    def get(self, code: str) -> str | None:
        """The link under *code*; `None` if there is none."""
        found = self._client.get_item(
            TableName=self._table, Key={"code": {"S": code}}, ConsistentRead=True
        )
        item = found.get("Item")
        return None if item is None else str(item["url"]["S"])


@cache
def _table() -> TableOfLinks:
    import boto3  # pyright: ignore[reportMissingTypeStubs]

    table = os.environ["TABLE"]
    return TableOfLinks(boto3.client("dynamodb"), table)  # pyright: ignore[reportUnknownMemberType]
