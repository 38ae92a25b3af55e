"""cfn-lint's installed files in, the schemas of all resource types out; nothing is imported."""

import ast
import hashlib
import importlib.metadata
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias, cast

from attrs import frozen

Json = dict[str, Any]
_Update: TypeAlias = Callable[[bytes], object]


class SourceError(Exception):
    """An input that is not the one that is pinned."""


@frozen
class Schemas:
    """
    The schemas of one release of cfn-lint.

    Args:
        date: When they were taken from the registry of CloudFormation.
        digest: SHA-256 over the names and bytes of the files.
        by_type: The schema of each resource type.
        attributes: Further attributes of `Fn::GetAtt`, by type; `*` means every property.
    """

    date: str
    digest: str
    by_type: dict[str, Json]
    attributes: dict[str, tuple[str, ...]]


def installed(version: str) -> Path:
    """
    The folder of the installed cfn-lint.

    Raises:
        SourceError: Another version is installed, or none.
    """
    try:
        found = importlib.metadata.distribution("cfn-lint")
    except importlib.metadata.PackageNotFoundError:
        raise SourceError(f"cfn-lint is not installed; install cfn-lint=={version}") from None
    if found.version != version:
        raise SourceError(f"cfn-lint {found.version} is installed, {version} is pinned")
    return Path(str(found.locate_file("cfnlint")))


def read(folder: Path) -> Schemas:
    """Read the schemas in cfn-lint's *folder*; a type that Regions disagree on takes the first."""
    digest = hashlib.sha256()
    hashes: dict[str, str] = {}
    for file in sorted((folder / "data/schemas/providers").glob("*.json")):
        content = _digested(file, digest.update)
        for type, name in cast("dict[str, str]", json.loads(content)).items():
            hashes.setdefault(type, name)
    by_type = {
        type: cast(Json, json.loads(_digested(_resource(folder, hashes[type]), digest.update)))
        for type in sorted(hashes)
    }
    date = json.loads(_digested(folder / "data/schemas/version.json", digest.update))["schema_date"]
    source = _digested(folder / "schema/_getatts.py", digest.update).decode()
    return Schemas(date, f"sha256:{digest.hexdigest()}", by_type, _attributes(source))


def _resource(folder: Path, name: str) -> Path:
    return folder / "data/schemas/resources" / f"{name}.json"


def _digested(file: Path, update: _Update) -> bytes:
    content = file.read_bytes()
    update(file.name.encode() + b"\0" + content + b"\0")
    return content


def _attributes(source: str) -> dict[str, tuple[str, ...]]:
    """The lists in cfn-lint's own code of what `Fn::GetAtt` gives for old types."""
    values: dict[str, Any] = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            if name in ("_all_property_types", "_exceptions"):
                values[name] = ast.literal_eval(node.value)
    found: dict[str, tuple[str, ...]] = dict.fromkeys(values["_all_property_types"], ("*",))
    found.update((type, tuple(names)) for type, names in values["_exceptions"].items())
    return found
