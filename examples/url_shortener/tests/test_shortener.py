"""The handler of the URL shortener."""

import base64
import json
from typing import Any

from shortener import answer


class LinksInMemory:
    """Links in a mapping."""

    def __init__(self, **links: str) -> None:
        self.links = dict(links)

    def put(self, code: str, url: str) -> str:
        return self.links.setdefault(code, url)

    def get(self, code: str) -> str | None:
        return self.links.get(code)


def request(method: str, path: str = "/", **more: Any) -> dict[str, Any]:
    context = {"http": {"method": method}, "domainName": "links.example"}
    return {"requestContext": context, "rawPath": path, **more}


def shorten(links: LinksInMemory, url: object) -> dict[str, Any]:
    return answer(request("POST", body=json.dumps({"url": url})), links)


def test_a_link_is_shortened_and_followed() -> None:
    """What was shortened redirects to the link."""
    links = LinksInMemory()

    made = json.loads(shorten(links, "https://example.com/a?b=c")["body"])
    followed = answer(request("GET", f"/{made['code']}"), links)

    assert made["short"] == f"https://links.example/{made['code']}"
    assert followed["statusCode"] == 302
    assert followed["headers"]["location"] == "https://example.com/a?b=c"


def test_the_same_link_has_the_same_code() -> None:
    """Shortening twice makes one entry."""
    links = LinksInMemory()

    first = shorten(links, "https://example.com")
    second = shorten(links, "https://example.com")

    assert first == second
    assert len(links.links) == 1


def test_a_taken_code_is_left_alone() -> None:
    """When another link has the code, the next one is taken."""
    links = LinksInMemory()
    code = json.loads(shorten(links, "https://example.com")["body"])["code"]
    taken = LinksInMemory(**{code: "https://other.example"})

    made = json.loads(shorten(taken, "https://example.com")["body"])

    assert made["code"] != code
    assert taken.links == {code: "https://other.example", made["code"]: "https://example.com"}


def test_an_encoded_body_is_read() -> None:
    """Lambda encodes bodies that are not text."""
    body = base64.b64encode(b'{"url": "https://example.com"}').decode()

    reply = answer(request("POST", body=body, isBase64Encoded=True), LinksInMemory())

    assert reply["statusCode"] == 201


def test_unsound_links_are_refused() -> None:
    """Only links of http and https are kept, and none that would break a header."""
    links = LinksInMemory()
    unsound = [
        "javascript:alert(1)",
        "example.com",
        "https://",
        "http://[",
        "https://example.com/\r\nset-cookie: a=b",
        "https://example.com/\N{LATIN SMALL LETTER E WITH ACUTE}",
        "https://" + "a" * 3000,
        "",
        5,
        None,
        ["https://example.com"],
    ]

    replies = [shorten(links, one)["statusCode"] for one in unsound]

    assert replies == [400] * len(unsound)
    assert links.links == {}


def test_a_body_that_is_no_json_is_refused() -> None:
    """A request that says nothing is the caller's mistake."""
    replies = [answer(request("POST", body=one), LinksInMemory()) for one in ("", "{", "[]")]

    assert [one["statusCode"] for one in replies] == [400, 400, 400]


def test_the_root_says_how() -> None:
    """Who opens the bare address is told what to do with it."""
    reply = answer(request("GET", "/"), LinksInMemory())

    assert reply["statusCode"] == 200
    assert "POST" in json.loads(reply["body"])["usage"]


def test_unknown_codes_and_paths_are_not_found() -> None:
    """There is nothing behind them."""
    links = LinksInMemory()
    requests = [request("GET", "/nothing"), request("POST", "/a"), request("DELETE", "/a")]

    replies = [answer(one, links)["statusCode"] for one in requests]

    assert replies == [404, 404, 404]
