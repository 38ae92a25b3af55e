"""Files that ship with the app: a path in, a declaration out; nothing is read here."""

from attrs import frozen

from stackwright.source import SourceLocation


@frozen
class Asset:
    """
    A file or folder that ships with the app.

    It is only a declaration: synthesis reads, hashes and zips it.

    Args:
        path: As the user gave it; relative to the folder of the app file.
        exclude: Patterns of what stays behind, as in a `.gitignore`.
        source: The user's line.
        construct_path: The construct that declared it.
    """

    path: str
    exclude: tuple[str, ...] = ()
    source: SourceLocation | None = None
    construct_path: str | None = None


@frozen
class StoredAsset:
    """
    Where an asset will lie when the stack is deployed.

    Args:
        bucket: The name of the asset bucket, usually a template parameter.
        key: Made from the hash of the content.
    """

    bucket: str
    key: str
