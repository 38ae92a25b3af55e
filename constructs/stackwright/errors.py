"""
Every error that stackwright raises.

    StackwrightError            code, message, construct path, source location, hint
    |-- ConstructError          while the app file runs
    |   |-- DuplicateIdError  InvalidIdError  SealedTreeError
    |   |-- TemplateError       a template that is taken in; lives in `stackwright.include`
    |   `-- PropertyError       (also a ValueError; PropertyTypeError is also a TypeError)
    |-- SynthesisError
    |   |-- LoadError           the app file itself
    |   |-- TokenError  ReferenceCycleError  CrossStackError
    |   |-- AssetError
    |   `-- ValidationFailed    holds every finding, not the first
    `-- DeployError
        |-- CredentialsError  StackBusyError  ChangeSetFailed
        `-- StackFailed         holds the first failing events, placed at construct and line

A code is kebab-case and names the mistake, not the place; `docs/errors.md` lists them all.
"""

from typing import ClassVar

from stackwright.source import SourceLocation


class StackwrightError(Exception):
    """
    A mistake that the user can mend.

    Args:
        message: What is wrong, what was given and what is allowed.
        code: The kind of mistake, in kebab-case. Default: the class's own.
        path: The construct that it concerns, from the app down.
        resource_type: The CloudFormation type of that construct.
        source: The user's line.
        hint: What to do about it.
    """

    default_code: ClassVar[str] = "error"
    exit_code: ClassVar[int] = 1

    def __init__(
        self,
        message: str,
        *,
        code: str | None = None,
        path: str | None = None,
        resource_type: str | None = None,
        source: SourceLocation | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code or self.default_code
        self.path = path
        self.resource_type = resource_type
        self.source = source
        self.hint = hint

    def __str__(self) -> str:
        lines = [f"{self.message} [{self.code}]"]
        if self.path:
            kind = f"  ({self.resource_type})" if self.resource_type else ""
            lines.append(f"  construct  {self.path}{kind}")
        if self.source:
            lines.append(f"  created at {self.source}")
        if self.hint:
            lines.append(f"  hint       {self.hint}")
        return "\n".join(lines)


class ConstructError(StackwrightError):
    """A mistake in how the tree is built."""

    default_code = "invalid-construct"


class DuplicateIdError(ConstructError):
    """Two constructs of one scope have the same id."""

    default_code = "duplicate-id"


class InvalidIdError(ConstructError):
    """An id that is empty, too long or holds a slash."""

    default_code = "invalid-id"


class SealedTreeError(ConstructError):
    """A change of the tree after synthesis began."""

    default_code = "sealed-tree"


class PropertyError(ConstructError, ValueError):
    """A property that is unknown, missing or out of range."""

    default_code = "invalid-property"


class PropertyTypeError(PropertyError, TypeError):
    """A property of the wrong type."""

    default_code = "wrong-type"


class SynthesisError(StackwrightError):
    """A mistake that shows when the whole app is put together."""

    default_code = "synthesis-failed"


class LoadError(SynthesisError):
    """An app file that is missing, does not run, or does not build exactly one `App`."""

    default_code = "load-failed"


class TokenError(SynthesisError, ValueError):
    """A deferred value that was taken apart, damaged, or points nowhere."""

    default_code = "invalid-token"


class ReferenceCycleError(SynthesisError):
    """Resources or stacks that need each other before they can exist."""

    default_code = "reference-cycle"


class CrossStackError(SynthesisError):
    """A reference between stacks that CloudFormation cannot make."""

    default_code = "cross-stack-reference"


class AssetError(SynthesisError):
    """A file or folder that cannot ship with the app."""

    default_code = "invalid-asset"


class DeployError(StackwrightError):
    """A deployment that could not be carried out."""

    default_code = "deploy-failed"


class CredentialsError(DeployError):
    """AWS credentials that are missing, expired or refused."""

    default_code = "no-credentials"


class StackBusyError(DeployError):
    """A stack that another operation is changing."""

    default_code = "stack-busy"


class ChangeSetFailed(DeployError):
    """A change set that CloudFormation could not work out."""

    default_code = "change-set-failed"


class StackFailed(DeployError):
    """
    A stack operation that CloudFormation could not finish.

    Args:
        message: What failed, why, and in what state the stack is now.
        status: The stack's status in CloudFormation; `None` if the stack is gone.
        failures: The first real causes, oldest first, each placed at its construct and line.
        path: The construct of the first cause.
        resource_type: The CloudFormation type of that construct.
        source: The user's line of that construct.
        hint: What to do about it.
    """

    default_code = "stack-failed"

    def __init__(
        self,
        message: str,
        *,
        status: str | None,
        failures: "tuple[DeployError, ...]",
        path: str | None = None,
        resource_type: str | None = None,
        source: SourceLocation | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(message, path=path, resource_type=resource_type, source=source, hint=hint)
        self.status = status
        self.failures = failures
