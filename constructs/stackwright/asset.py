"""Files that ship with the app: a path in, a declaration out; nothing is read here."""

import json

from stackwright.source import SourceLocation
from stackwright.tokens import StringToken, escape, unescape
from stackwright.value import record

HASH_BODY = "Asset:"
BUCKET_BODY = "AssetBucket:"


@record
class Asset:
    """
    A file or folder that ships with the app.

    It is only a declaration: synthesis reads, hashes and zips it. Where it will lie is
    deferred text, so it may be given to any resource.

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

    @property
    def hash(self) -> StringToken:
        """SHA-256 of the content, in hex; known after synthesis."""
        said = [self.path, self.exclude, self.source, self.construct_path]
        return StringToken.of(HASH_BODY + escape(json.dumps(said, separators=(",", ":"))))

    @property
    def key(self) -> str:
        """The key in the asset bucket."""
        return f"assets/{self.hash}.zip"

    @property
    def bucket(self) -> StringToken:
        """The name of the asset bucket, which the deployer knows."""
        return StringToken.of(BUCKET_BODY)

    @classmethod
    def of_body(cls, body: str) -> "Asset":
        """The asset that the body of a `hash` token declares."""
        path, exclude, source, construct_path = json.loads(unescape(body[len(HASH_BODY) :]))
        location = SourceLocation(*source) if source else None
        return cls(path, tuple(exclude), location, construct_path)
