"""An asset and what is wrong with it in, the error that tells the user out."""

from stackwright.asset import Asset
from stackwright.errors import AssetError


def refusal(asset: Asset, problem: str, code: str, hint: str) -> AssetError:
    """Make the error that says what is wrong with *asset*, at the user's line."""
    return AssetError(
        f"the asset {asset.path!r} {problem}",
        code=code,
        path=asset.construct_path,
        source=asset.source,
        hint=hint,
    )


def unreadable(asset: Asset, error: OSError) -> AssetError:
    """Make the error for a file that the operating system does not let us read."""
    place = f" {error.filename!r}" if error.filename else ""
    return refusal(
        asset,
        f"cannot be read:{place} {error.strerror or error}",
        "asset-unreadable",
        "check the permissions of the file, or exclude it",
    )
