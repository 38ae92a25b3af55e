"""
AWS's service specification in, what it adds to cfn-lint's schemas out: text and further facts.

The database is big and not a package of Python. So what is needed of it is kept beside this
file, one JSON file a service, and the generator reads only those.
"""

import base64
import gzip
import hashlib
import io
import json
import re
import tarfile
from collections.abc import Iterable
from typing import Any

from tools.l1 import naming
from tools.l1.wheel import SourceError

Json = dict[str, Any]

_LINK = re.compile(r"\[((?:[^\[\]]|\[[^\]]*\])*)\]\([^)]*\)")
_SENTENCE = re.compile(
    r"(?<=[.!?])(?<!e\.g\.)(?<!i\.e\.)(?<!etc\.)(?<!vs\.)\s+(?=[A-Z0-9`(\"*>\[-])"
)


def first_sentence(text: str) -> str:
    """The first sentence of Markdown, as plain text on one line."""
    text = re.split(r"\n\s*\n|\n\s*[-*>|]", text.strip(), maxsplit=1)[0]
    text = _LINK.sub(r"\1", text).replace("``", "`")
    text = re.sub(r"<[^<>]*>", " ", text).replace("**", "")
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r" ([.,;:)])(?=\s|$)", r"\1", text)
    return _SENTENCE.split(text, maxsplit=1)[0].strip()


def database(content: bytes, integrity: str, sha256: str) -> Json:
    """
    Open the package of the service specification, or the `db.json.gz` that is in it.

    Raises:
        SourceError: It is not the pinned one.
    """
    algorithm, _, expected = integrity.partition("-")
    if base64.b64encode(hashlib.new(algorithm, content).digest()).decode() == expected:
        with tarfile.open(fileobj=io.BytesIO(content)) as package:
            member = package.extractfile("package/db.json.gz")
            if member is None:
                raise SourceError("the package holds no db.json.gz")
            content = member.read()
    if f"sha256:{hashlib.sha256(content).hexdigest()}" != sha256:
        raise SourceError("the service specification is not the pinned one")
    found: Json = json.loads(gzip.decompress(content))["schema"]
    return found


def extract(db: Json, excluded: Iterable[str]) -> dict[str, Json]:
    """What *db* adds to the types of each service but the *excluded* ones."""
    types = {one["$id"]: one for one in db["typeDefinition"]["entities"]}
    unwanted = set(excluded)
    found: dict[str, Json] = {}
    for one in db["resource"]["entities"]:
        service = naming.service(one["cloudFormationType"])
        if service not in unwanted:
            used = [types[link["$id"]] for link in db["usesType"]["forward"].get(one["$id"], ())]
            found.setdefault(service, {})[one["cloudFormationType"]] = _resource(one, used, types)
    return dict(sorted(found.items()))


def _resource(one: Json, used: list[Json], types: dict[str, Json]) -> Json:
    return _present(
        doc=first_sentence(one.get("documentation", "")),
        arn=one.get("arnTemplate"),
        attributes={
            name: _present(
                doc=first_sentence(value.get("documentation", "")),
                kind=_attribute_kind(value["type"]),
            )
            for name, value in sorted(one["attributes"].items())
        },
        properties=_properties(one["properties"], types),
        types={
            each["name"]: _present(
                doc=first_sentence(each.get("documentation", "")),
                properties=_properties(each["properties"], types),
            )
            for each in sorted(used, key=lambda each: each["name"])
        },
    )


def _properties(properties: Json, types: dict[str, Json]) -> Json:
    return {
        name: _present(
            doc=first_sentence(value.get("documentation", "")),
            type=_type_name(value["type"], types),
            replaces=value.get("causesReplacement"),
            deprecated=bool(value.get("deprecated")) or None,
            relations=_relations(value.get("relationshipRefs", ())),
        )
        for name, value in sorted(properties.items())
    }


def _relations(references: Iterable[Json]) -> list[str]:
    return sorted(f"{one['cloudFormationType']}.{one['propertyName']}" for one in references)


def _type_name(kind: Json, types: dict[str, Json]) -> str | None:
    """The name of the object that a kind is, or is a list or mapping of."""
    if kind["type"] == "ref":
        name: str = types[kind["reference"]["$ref"]]["name"]
        return name
    inner = [kind["element"]] if "element" in kind else kind.get("types", [])
    return next(filter(None, (_type_name(one, types) for one in inner)), None)


def _attribute_kind(kind: Json) -> str:
    letters = {"string": "s", "integer": "i", "number": "n", "boolean": "b"}
    if kind["type"] == "array":
        return "l" if kind["element"]["type"] == "string" else "j"
    return letters.get(kind["type"], "j")


def _present(**values: Any) -> Json:
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}
