"""What becomes of a function's states: its current version, and the aliases that name it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import field

from stackwright.aws_lambda import limits
from stackwright.aws_lambda.alias import Alias, VersionWeight
from stackwright.aws_lambda.current_version import CurrentVersion
from stackwright.aws_lambda.function_part import FunctionPart
from stackwright.aws_lambda.version import Version
from stackwright.checks import Seconds, length, within
from stackwright.resource import RemovalPolicy
from stackwright.tokens import NumberToken
from stackwright.tree import construct
from stackwright.unchecked import Unchecked
from stackwright.value import as_dict, value

if TYPE_CHECKING:
    from stackwright.aws_codedeploy import DeploymentConfigName
    from stackwright.aws_lambda.deployment import Deployment
    from stackwright.aws_lambda.destination import Destination


@value
class VersionOptions:
    """
    What the current version of a function is made with; see `Version`.

    They are fixed when the version is published, so that a change of them alone makes
    CloudFormation fail: Lambda publishes nothing while the function is as it was.

    Args:
        description: Up to 256 characters. Default: the function's own.
        code_sha256: Publish only if the package has this base64 SHA-256.
        provisioned_concurrent_executions: Environments kept warm, 1 or more. An alias can
            change them later, and `Alias.add_auto_scaling` by itself.
        min_execution_environments: With a capacity provider: the least environments.
        max_execution_environments: With a capacity provider: the most environments.
        removal_policy: What becomes of a version that another one has replaced. Default:
            `RetainExceptOnCreate`, or `Delete` if it keeps environments warm by itself, as
            `Version` says; then nothing can be rolled back to it.
    """

    description: str | None = field(default=None, validator=length(0, limits.DESCRIPTION_LENGTH))
    code_sha256: str | None = None
    provisioned_concurrent_executions: int | NumberToken | None = field(
        default=None, validator=within(1, 1_000_000)
    )
    min_execution_environments: int | NumberToken | None = field(
        default=None, validator=within(*limits.EXECUTION_ENVIRONMENTS)
    )
    max_execution_environments: int | NumberToken | None = field(
        default=None, validator=within(*limits.EXECUTION_ENVIRONMENTS)
    )
    removal_policy: RemovalPolicy | None = None


@construct
class VersionedFunction(FunctionPart):
    """The versions of a function that its current state leads to, and names for them."""

    current_version_options: VersionOptions | None = None
    version_salt: str | None = None

    @property
    def current_version(self) -> Version:
        """
        The version that follows the function: published anew when there is something to publish.

        See `docs/versions.md` for what counts.
        """
        if self.imported:
            raise self.error(
                "an imported function has no current version: what it is made of is not known",
                code="imported-resource",
                hint="import the ARN of a version or an alias",
            )
        known = self.find("CurrentVersion")
        if isinstance(known, Version):
            return known
        options = self.current_version_options
        given = {} if options is None else as_dict(options)
        said = {name: one for name, one in given.items() if one is not None}
        return CurrentVersion(self, "CurrentVersion", function=self, **said)

    def add_alias(
        self,
        alias_name: str,
        *,
        description: str | None = None,
        additional_versions: Sequence[VersionWeight] = (),
        provisioned_concurrent_executions: int | NumberToken | None = None,
        deployment: "DeploymentConfigName | Deployment | Unchecked | None" = None,
        on_success: "Destination | None" = None,
        on_failure: "Destination | None" = None,
        max_event_age: Seconds | None = None,
        retry_attempts: int | NumberToken | None = None,
    ) -> Alias:
        """Name the current version; makes an `Alias` below."""
        return Alias(
            self,
            f"Alias{alias_name}",
            alias_name=alias_name,
            version=self.current_version,
            description=description,
            additional_versions=additional_versions,
            provisioned_concurrent_executions=provisioned_concurrent_executions,
            deployment=deployment,
            on_success=on_success,
            on_failure=on_failure,
            max_event_age=max_event_age,
            retry_attempts=retry_attempts,
        )
