"""
The assembly: what the folder `stackwright.out/` holds, and how it is read back.

    manifest.json               the stacks in deployment order, and the assets
    Orders.template.json        one template a stack
    sources.json                logical id -> construct path, type, file and line
    assets/<hash>.zip           what the stacks ship

The folder is all that a deployment needs; the app that made it is not. `writing.py` writes it.
"""

import json
from pathlib import Path
from typing import TypeGuard, TypeVar

from attrs import field

from stackwright.errors import SynthesisError
from stackwright.lazy import ensure_built
from stackwright.value import record

T = TypeVar("T")

FORMAT = 1
"""Raised when a reader of the previous format could not read the folder."""

MANIFEST = "manifest.json"
SOURCES = "sources.json"
ASSETS = "assets"
TEMPLATE_SUFFIX = ".template.json"


@record
class AssetEntry:
    """
    One file to publish.

    Args:
        hash: SHA-256 of the content, in hex.
        path: Where it lies in the folder, with forward slashes.
        key: Where it belongs in the asset bucket.
    """

    hash: str
    path: str
    key: str


@record
class StackEntry:
    """
    One stack to deploy.

    Args:
        id: The construct path of the stack.
        name: Its name in CloudFormation.
        template: The template's file name in the folder.
        account: The 12-digit account that it belongs to; `None` for the caller's.
        region: The Region that it belongs to; `None` for the caller's.
        dependencies: Ids of the stacks that must be deployed before.
        assets: Hashes of the assets that must be published before.
        asset_bucket_parameter: The template parameter that takes the bucket's name; `None` if
            the template needs none.
        capabilities: What CloudFormation wants acknowledged, such as `CAPABILITY_IAM`.
        tags: Tags of the stack.
        termination_protection: Whether the stack refuses to be deleted.
    """

    id: str
    name: str
    template: str
    account: str | None = None
    region: str | None = None
    dependencies: tuple[str, ...] = ()
    assets: tuple[str, ...] = ()
    asset_bucket_parameter: str | None = None
    capabilities: tuple[str, ...] = ()
    tags: dict[str, str] = field(factory=dict[str, str])
    termination_protection: bool = False


@record
class SourceEntry:
    """Where a logical id comes from: construct path, resource type, and `file:line`."""

    path: str
    type: str
    source: str | None = None


@record
class Assembly:
    """
    An assembly folder, read.

    Args:
        folder: Where it lies.
        stacks: In an order in which they can be deployed.
        assets: Everything that the stacks ship.
        sources: Stack id -> logical id -> where it comes from.
    """

    folder: Path
    stacks: tuple[StackEntry, ...]
    assets: tuple[AssetEntry, ...]
    sources: dict[str, dict[str, SourceEntry]]

    def template_text(self, stack: StackEntry) -> str:
        """The stack's template, as it was written."""
        return (self.folder / stack.template).read_text(encoding="utf-8")


@record
class _Manifest:
    """What stands in `manifest.json`, beside the format."""

    stacks: tuple[StackEntry, ...]
    assets: tuple[AssetEntry, ...]


def read_assembly(folder: Path) -> Assembly:
    """
    Read an assembly folder.

    Raises:
        SynthesisError: There is none, it is of another format, or it is damaged.
    """
    document = _json(folder, MANIFEST)
    if not _is_object(document) or "format" not in document:
        raise _damaged(folder, f"{MANIFEST} does not say its format")
    found = document.pop("format")
    if found != FORMAT:
        raise SynthesisError(
            f"the assembly {str(folder)!r} has format {found!r}; this version of stackwright "
            f"reads format {FORMAT}",
            code="assembly-format",
            hint="synthesize the app again with this version",
        )
    manifest = _structured(folder, MANIFEST, document, _Manifest)
    sources = _structured(
        folder, SOURCES, _json(folder, SOURCES), dict[str, dict[str, SourceEntry]]
    )
    assembly = Assembly(folder, manifest.stacks, manifest.assets, sources)
    _check(assembly)
    return assembly


def is_assembly(folder: Path) -> bool:
    """Whether *folder* was written by us, in whichever format."""
    try:
        document = json.loads((folder / MANIFEST).read_bytes())
    except (OSError, ValueError):
        return False
    return _is_object(document) and {"format", "stacks", "assets"} <= document.keys()


def _is_object(document: object) -> TypeGuard[dict[str, object]]:
    return isinstance(document, dict)


def _json(folder: Path, name: str) -> object:
    """The content of a JSON file of the assembly."""
    try:
        return json.loads((folder / name).read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        if folder.is_dir() and name != MANIFEST:
            raise _damaged(folder, f"{name} is missing") from None
        what = "is not an assembly: it has no manifest.json" if folder.is_dir() else "is missing"
        raise SynthesisError(
            f"the assembly {str(folder)!r} {what}",
            code="no-assembly",
            hint="synthesize the app first: stackwright synth app.py",
        ) from None
    except OSError as error:
        raise _damaged(folder, f"{name} cannot be read: {error.strerror or error}") from error
    except (ValueError, RecursionError) as error:
        raise _damaged(folder, f"{name} is not JSON: {error}") from None


def _structured(folder: Path, name: str, document: object, kind: type[T]) -> T:
    """Turn the content of a file into values of ours; nothing missing, nothing unknown."""
    from cattrs import Converter, transform_error
    from cattrs.errors import ClassValidationError, IterableValidationError

    def strict(value: object, wanted: type[T]) -> T:
        if type(value) is not wanted:
            raise TypeError
        return value

    for one in (_Manifest, StackEntry, AssetEntry, SourceEntry):
        ensure_built(one)
    converter = Converter(forbid_extra_keys=True)
    for plain in (str, bool, int):
        converter.register_structure_hook(plain, strict)
    try:
        return converter.structure(document, kind)
    except (ClassValidationError, IterableValidationError) as error:
        problem = "; ".join(transform_error(error, path=name))
    except (TypeError, ValueError, AttributeError) as error:
        problem = f"{name}: {error}"
    raise _damaged(folder, problem)


def _check(assembly: Assembly) -> None:
    """Hold the parts of an assembly against each other and against the files."""
    assets = {asset.hash for asset in assembly.assets}
    for asset in assembly.assets:
        if Path(asset.path).parts != (ASSETS, f"{asset.hash}.zip"):
            raise _damaged(assembly.folder, f"the asset {asset.hash} has the path {asset.path!r}")
        if not (assembly.folder / asset.path).is_file():
            raise _damaged(assembly.folder, f"{asset.path} is missing")
    earlier: set[str] = set()
    for stack in assembly.stacks:
        if Path(stack.template).name != stack.template:
            raise _damaged(
                assembly.folder, f"the stack {stack.id!r} has the template {stack.template!r}"
            )
        if not _is_object(_json(assembly.folder, stack.template)):
            raise _damaged(assembly.folder, f"{stack.template} is not a JSON object")
        for one in sorted(set(stack.assets) - assets):
            raise _damaged(assembly.folder, f"the stack {stack.id!r} ships {one}, which is missing")
        for one in sorted(set(stack.dependencies) - earlier):
            raise _damaged(
                assembly.folder, f"the stack {stack.id!r} needs {one!r}, which does not precede it"
            )
        earlier.add(stack.id)


def _damaged(folder: Path, problem: str) -> SynthesisError:
    return SynthesisError(
        f"the assembly {str(folder)!r} is damaged: {problem}",
        code="damaged-assembly",
        hint="synthesize the app again",
    )
