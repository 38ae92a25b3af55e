"""
Links in, short codes out, and back again.

    POST /        {"url": "https://example.com/a/long/path"}  ->  201 {"code": ..., "short": ...}
    GET  /CODE                                                ->  302 to the link
"""

import base64
import hashlib
import json
import os
from collections.abc import Mapping
from functools import cache
from typing import Any, Protocol
from urllib.parse import urlsplit

CODE_LENGTH = 7
MAX_LENGTH = 2048

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
        case "POST", "":
            return _shorten(event, links)
        case ("GET" | "HEAD"), code if code:
            return _follow(code, links)
        case _:
            return _reply(404, {"error": "POST a link to /, or GET /CODE"})


def _shorten(event: Event, links: Links) -> Reply:
    url = _url(event)
    if url is None:
        return _reply(400, {"error": 'send {"url": "https://..."} with a link of http or https'})
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
        url = json.loads(text)["url"]
        parts = urlsplit(url)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    if parts.scheme not in ("http", "https") or not parts.netloc or len(url) > MAX_LENGTH:
        return None
    return str(url)


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


class _DynamoDb(Protocol):
    """The calls of boto3's client that are made here; boto3 has no types."""

    def put_item(self, **request: Any) -> Any: ...
    def get_item(self, **request: Any) -> Any: ...


class TableOfLinks:
    """Links in a DynamoDB table whose key is `code`."""

    def __init__(self, client: _DynamoDb, table: str) -> None:
        self._client = client
        self._table = table

    def put(self, code: str, url: str) -> str:
        """Keep *url* under *code* unless one is there; give what is there now."""
        item = {"code": {"S": code}, "url": {"S": url}}
        try:
            self._client.put_item(
                TableName=self._table,
                Item=item,
                ConditionExpression="attribute_not_exists(code)",
            )
        except Exception as error:
            if "ConditionalCheckFailed" not in str(error):
                raise
            return self.get(code) or url
        return url

    def get(self, code: str) -> str | None:
        """The link under *code*; `None` if there is none."""
        found = self._client.get_item(TableName=self._table, Key={"code": {"S": code}})
        item = found.get("Item")
        return None if item is None else str(item["url"]["S"])


@cache
def _table() -> TableOfLinks:
    import boto3  # pyright: ignore[reportMissingTypeStubs]

    client: _DynamoDb = boto3.client("dynamodb")  # pyright: ignore[reportUnknownMemberType]
    return TableOfLinks(client, os.environ["TABLE"])
