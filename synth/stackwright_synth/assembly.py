"""
The assembly: a resolved app in, the folder `stackwright.out/` out, and back again.

    manifest.json               the stacks in deployment order, and the assets
    Orders.template.json        one template a stack
    sources.json                logical id -> construct path, type, file and line
    assets/<hash>.zip           what the stacks ship

The folder is all that a deployment needs; the app that made it is not.
"""

from pathlib import Path

from attrs import field, frozen

FORMAT = 1
"""Raised when a reader of the previous format could not read the folder."""


@frozen
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


@frozen
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


@frozen
class SourceEntry:
    """Where a logical id comes from: construct path, resource type, and `file:line`."""

    path: str
    type: str
    source: str | None = None


@frozen
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
