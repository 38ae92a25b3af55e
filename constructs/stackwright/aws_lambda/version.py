"""Published versions: snapshots of a function's code and configuration."""

from typing import TYPE_CHECKING, ClassVar, Literal, Self, Unpack

from attrs import field

from stackwright import defaults
from stackwright.aws_lambda import limits
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_lambda.sizes import check_environments
from stackwright.cfn.aws_lambda import CfnVersion, CfnVersionProps
from stackwright.checks import is_literal, length, within
from stackwright.imports import imported, part_of
from stackwright.intrinsics import Fn
from stackwright.resource import RemovalPolicy, ResourceDefaults
from stackwright.schema import Schema
from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct, construct

if TYPE_CHECKING:
    from stackwright.aws_lambda.function import Function


class VersionDefaults(ResourceDefaults, total=False):
    """What `Version.set_defaults` takes, for current versions too."""

    description: str
    provisioned_concurrent_executions: int | NumberToken


@construct
class Version(FunctionLike):
    """
    A published version of a function.

    CloudFormation publishes once per logical id, and refuses to publish a function that has
    not changed. `Function.current_version` has a logical id that changes exactly when there is
    something to publish; use this class only for a version that never moves.

    Every property is immutable: a change publishes another version. Replaced versions are
    retained, because aliases and rollbacks may need them; but those that keep environments warm
    by themselves, with a capacity provider or with provisioned concurrency, are deleted, because
    they would cost for as long as they are there. `removal_policy` says otherwise. A version whose
    deployment is rolled back goes as well: were it to stay, Lambda would find nothing to publish
    when the same code is deployed again, and CloudFormation fails then.

    Creates `AWS::Lambda::Version`.

    Args:
        function: What is published. A change replaces the version.
        description: Up to 256 characters. Default: the function's own.
        code_sha256: Publish only if the package has this base64 SHA-256.
        provisioned_concurrent_executions: Environments kept warm, 1 or more; can be changed
            later only on an alias.
        min_execution_environments: Of a function with a capacity provider: the least
            environments, 0 or more.
        max_execution_environments: Of a function with a capacity provider: the most
            environments, at least the least.
        update_runtime_on: When Lambda updates the runtime of this version. Default: as the
            function says.
        runtime_version_arn: The runtime to keep, with `update_runtime_on="Manual"`, and only
            then.

    Raises:
        PropertyError: A value out of these bounds, or `function` is a version or an alias.
    """

    schema: ClassVar[Schema] = CfnVersion.schema
    default_removal_policy: ClassVar[RemovalPolicy | None] = "RetainExceptOnCreate"

    function: FunctionLike
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
    update_runtime_on: Literal["Auto", "FunctionUpdate", "Manual"] | None = None
    runtime_version_arn: str | None = field(default=None, validator=length(26, 2048))

    @classmethod
    def set_defaults(cls, scope: Construct, **given: Unpack[VersionDefaults]) -> None:
        """Give every version that is made below *scope* from now on these properties."""
        defaults.set_defaults(cls, scope, given)

    @classmethod
    def from_version_arn(cls, scope: Construct, id: str, arn: str) -> Self:
        """A version that exists already, by its ARN, which ends in its number."""
        from stackwright.aws_lambda.function import Function
        from stackwright.aws_lambda.imported_function import parse

        number = parse(scope, arn).qualifier if is_literal(arn) else part_of(arn, ":", 7)
        if number is None or (is_literal(number) and not number.isdecimal()):
            raise scope.error(
                f"the ARN of a version ends in its number, got {arn!r}",
                code="invalid-arn",
                hint="Function.from_function_arn takes those of functions and aliases",
            )
        made = imported(cls, scope, id, {"Ref": arn, "Version": number})
        of_function = (
            arn.rpartition(":")[0]
            if is_literal(arn)
            else Fn.join(":", [part_of(arn, ":", place) for place in range(7)])
        )
        made.function = Function.from_function_arn(made, "Function", of_function)
        return made

    @classmethod
    def from_version_attributes(
        cls, scope: Construct, id: str, *, function: "Function", version: str
    ) -> Self:
        """
        A version that was published already, to name or to weigh it, as for a roll-back.

        Args:
            scope: Where the construct belongs.
            id: Unique among its siblings.
            function: Whose version it is.
            version: Its number, such as `7`.
        """
        if is_literal(version) and not version.isdecimal():
            raise scope.error(
                f"version is the number of a version, such as '7', got {version!r}",
                hint="an alias is imported with Alias.from_alias_attributes",
            )
        known = {"Ref": f"{function.function_arn}:{version}", "Version": version}
        return imported(cls, scope, id, known, function=function)

    def compose(self) -> None:
        """Refuse to publish a version or an alias, and what contradicts itself."""
        if self.function.qualifier is not None:
            kind = "version" if isinstance(self.function, Version) else "alias"
            raise self.error(
                f"function must be a function, got the {kind} {self.function.path}",
                hint="publish the function itself",
            )
        check_environments(self, self.min_execution_environments, self.max_execution_environments)
        if (self.update_runtime_on == "Manual") != (self.runtime_version_arn is not None):
            raise self.error(
                'runtime_version_arn goes with update_runtime_on="Manual", and the other way '
                f"round, got {self.runtime_version_arn!r} and {self.update_runtime_on!r}"
            )
        provisioned = self.provisioned_concurrent_executions is not None
        if provisioned:
            self.underlying.check_provisioned(self)
        if self.removal_policy is None and (provisioned or self.underlying.capacity_provider):
            self.removal_policy = "Delete"

    @property
    def underlying(self) -> "Function":
        """The function that is published."""
        return self.function.underlying

    @property
    def version(self) -> StringToken:
        """The version's number."""
        return self.attribute("Version")

    @property
    def qualifier(self) -> StringToken:
        """The version's number."""
        return self.version

    @property
    def function_arn(self) -> StringToken:
        """The ARN with the version's number."""
        return self.ref

    @property
    def function_name(self) -> str:
        """The name with the version's number."""
        return f"{self.function.function_name}:{self.version}"

    def properties(self) -> CfnVersionProps:
        """The properties, by their names in Python."""
        executions, mode = self.provisioned_concurrent_executions, self.update_runtime_on
        low, high = self.min_execution_environments, self.max_execution_environments
        return {
            "function_name": self.function.function_name,
            "description": self.description,
            "code_sha256": self.code_sha256,
            "provisioned_concurrency_config": None
            if executions is None
            else {"provisioned_concurrent_executions": executions},
            "function_scaling_config": None
            if low is None and high is None
            else {"min_execution_environments": low, "max_execution_environments": high},
            "runtime_policy": None
            if mode is None
            else {"update_runtime_on": mode, "runtime_version_arn": self.runtime_version_arn},
        }
