"""Container images as the code of functions: a repository and a tag in, `ImageUri` out."""

from collections.abc import Sequence
from typing import Protocol

from attrs import field

from stackwright.aws_lambda import limits
from stackwright.aws_lambda.code import Code
from stackwright.cfn.aws_lambda import CfnFunctionCodeProps, CfnFunctionImageConfigProps
from stackwright.checks import length, matches
from stackwright.tree import Construct
from stackwright.value import value


class ImageRepository(Protocol):
    """Where images lie: `stackwright.aws_ecr.Repository`."""

    def repository_uri_for_tag_or_digest(self, tag_or_digest: str) -> str:
        """The address of one image."""
        ...

    def allow_lambda(self, account_id: str | None = None) -> Construct | None:
        """Let functions run the images."""
        ...


_ARGUMENTS = length(0, limits.IMAGE_ARGUMENTS, "arguments")


@value
class DockerImageCode(Code):
    """
    A container image of ECR; made with one of the `from_` methods.

    CloudFormation deploys a new image only when the address changes: give a digest, or a tag
    that is never moved.

    Args:
        image_uri: The image, with its tag or digest; in the Region of the function.
        repository: Where it lies, if Lambda must be let in.
        command: What is run, in place of the image's `CMD`; up to 1,500 texts.
        entrypoint: What runs it, in place of the image's `ENTRYPOINT`; the first is an
            absolute path.
        working_directory: In place of the image's own; up to 1,000 characters.
    """

    image_uri: str = field(
        kw_only=False,
        validator=matches(
            r"\d{12}\.dkr[.-]ecr[a-z-]*\.[a-z0-9.-]+/[^:@\s]+(:[\w.-]{1,128})?(@sha256:[0-9a-f]{64})?",
            "the address of an image in ECR, 'ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME:TAG'",
        ),
    )
    repository: ImageRepository | None = field(default=None, eq=False)
    command: Sequence[str] | None = field(default=None, validator=_ARGUMENTS)
    entrypoint: Sequence[str] | None = field(default=None, validator=_ARGUMENTS)
    working_directory: str | None = field(
        default=None, validator=length(1, limits.IMAGE_DIRECTORY_LENGTH)
    )

    @staticmethod
    def from_ecr(
        repository: ImageRepository,
        *,
        tag_or_digest: str,
        command: Sequence[str] | None = None,
        entrypoint: Sequence[str] | None = None,
        working_directory: str | None = None,
    ) -> "DockerImageCode":
        """
        An image of a repository, whose policy lets Lambda in.

        Args:
            repository: In the Region of the function.
            tag_or_digest: A digest begins with `sha256:`.
            command: In place of the image's `CMD`.
            entrypoint: In place of the image's `ENTRYPOINT`.
            working_directory: In place of the image's own.
        """
        return DockerImageCode(
            repository.repository_uri_for_tag_or_digest(tag_or_digest),
            repository=repository,
            command=command,
            entrypoint=entrypoint,
            working_directory=working_directory,
        )

    @staticmethod
    def from_image_uri(
        image_uri: str,
        *,
        command: Sequence[str] | None = None,
        entrypoint: Sequence[str] | None = None,
        working_directory: str | None = None,
    ) -> "DockerImageCode":
        """
        An image by its address; the policy of its repository is not this app's.

        Args:
            image_uri: With its tag or digest.
            command: In place of the image's `CMD`.
            entrypoint: In place of the image's `ENTRYPOINT`.
            working_directory: In place of the image's own.
        """
        return DockerImageCode(
            image_uri,
            command=command,
            entrypoint=entrypoint,
            working_directory=working_directory,
        )

    def properties(self, owner: Construct) -> CfnFunctionCodeProps:
        """The address."""
        return {"image_uri": self.image_uri}

    @property
    def image(self) -> bool:
        """The code is a container image."""
        return True

    def image_config(self) -> CfnFunctionImageConfigProps | None:
        """What is said in place of what the image says."""
        if not (self.command or self.entrypoint or self.working_directory):
            return None
        return {
            "command": self.command or None,
            "entry_point": self.entrypoint or None,
            "working_directory": self.working_directory,
        }
