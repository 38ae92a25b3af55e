"""The service specification in, what it adds out."""

import base64
import gzip
import hashlib
import io
import json
import tarfile
from typing import Any

import pytest

from tools.l1 import overlay
from tools.l1.wheel import SourceError


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two.", "One."),
        ("One (e.g. this one), or i.e. that. Two", "One (e.g. this one), or i.e. that."),
        ("See [the guide](https://x.y/z) . More", "See the guide."),
        ("The ``index`` file.\nSecond", "The `index` file."),
        ("A list:\n\n- one\n- two", "A list:"),
        ("A list:\n- one", "A list:"),
        ("Version 1.5 of it. Next", "Version 1.5 of it."),
        ("  Some\n words  ", "Some words"),
        ("<p>Marked <b>up</b>.</p>", "Marked up."),
        ("", ""),
    ],
)
def test_first_sentence(text: str, expected: str) -> None:
    """Of documentation, the first sentence is kept, without its markup."""
    assert expected == overlay.first_sentence(text)


def _ref(id: str) -> dict[str, Any]:
    return {"type": "ref", "reference": {"$ref": id}}


DB: dict[str, Any] = {
    "resource": {
        "entities": [
            {
                "$id": "1",
                "cloudFormationType": "AWS::A::B",
                "documentation": "Makes a B. Really.",
                "arnTemplate": "arn:b",
                "attributes": {
                    "Arn": {"type": {"type": "string"}, "documentation": "Its ARN."},
                    "Ids": {"type": {"type": "array", "element": {"type": "string"}}},
                    "Parts": {"type": {"type": "array", "element": _ref("2")}},
                    "Size": {"type": {"type": "integer"}},
                },
                "properties": {
                    "Code": {
                        "type": {"type": "array", "element": _ref("2")},
                        "causesReplacement": "yes",
                        "documentation": "The code.",
                        "relationshipRefs": [
                            {"cloudFormationType": "AWS::S3::Bucket", "propertyName": "Arn"}
                        ],
                    },
                    "Name": {"type": {"type": "string"}, "deprecated": "WARN"},
                },
            },
            {
                "$id": "9",
                "cloudFormationType": "AWS::Other::C",
                "attributes": {},
                "properties": {},
            },
        ]
    },
    "typeDefinition": {
        "entities": [
            {
                "$id": "2",
                "name": "Code",
                "documentation": "Some code.",
                "properties": {"Key": {"type": {"type": "string"}, "documentation": "A key."}},
            }
        ]
    },
    "usesType": {"forward": {"1": [{"$id": "2"}]}},
}


def test_extract() -> None:
    """Of the database, what concerns excluded services is left out, and empty values are not."""
    expected = {
        "AWS::A": {
            "AWS::A::B": {
                "doc": "Makes a B.",
                "arn": "arn:b",
                "attributes": {
                    "Arn": {"doc": "Its ARN.", "kind": "s"},
                    "Ids": {"kind": "l"},
                    "Parts": {"kind": "j"},
                    "Size": {"kind": "i"},
                },
                "properties": {
                    "Code": {
                        "doc": "The code.",
                        "type": "Code",
                        "replaces": "yes",
                        "relations": ["AWS::S3::Bucket.Arn"],
                    },
                    "Name": {"deprecated": True},
                },
                "types": {"Code": {"doc": "Some code.", "properties": {"Key": {"doc": "A key."}}}},
            }
        }
    }

    assert expected == overlay.extract(DB, ["AWS::Other"])


def _packed() -> tuple[bytes, bytes, str, str]:
    db = gzip.compress(json.dumps({"schema": DB}).encode(), mtime=0)
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz") as package:
        member = tarfile.TarInfo("package/db.json.gz")
        member.size = len(db)
        package.addfile(member, io.BytesIO(db))
    content = file.getvalue()
    integrity = "sha512-" + base64.b64encode(hashlib.sha512(content).digest()).decode()
    return content, db, integrity, f"sha256:{hashlib.sha256(db).hexdigest()}"


def test_database() -> None:
    """The pinned package is opened, and so is the pinned database itself."""
    package, db, integrity, sha256 = _packed()

    assert DB == overlay.database(package, integrity, sha256)
    assert DB == overlay.database(db, integrity, sha256)


def test_another_database_is_refused() -> None:
    """A package or a database that is not the pinned one is an error."""
    package, db, integrity, sha256 = _packed()

    with pytest.raises(SourceError, match="not the pinned one"):
        overlay.database(db, integrity, "sha256:0")
    with pytest.raises(SourceError, match="not the pinned one"):
        overlay.database(package, "sha512-AAAA", sha256)
