"""Names that move from version to version."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from attrs import field

from stackwright import defaults
from stackwright.aws_lambda import limits
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_lambda.version import Version
from stackwright.cfn.aws_lambda import CfnAlias, CfnAliasProps
from stackwright.checks import Seconds, fail, length, matches, within
from stackwright.imports import imported
from stackwright.lazy import Room
from stackwright.resource import Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.tokens import Document, NumberToken, StringToken
from stackwright.tree import Construct, construct
from stackwright.unchecked import Unchecked
from stackwright.value import value

if TYPE_CHECKING:
    from stackwright import aws_lambda as room
    from stackwright.aws_codedeploy import DeploymentConfigName, LambdaDeploymentGroup
    from stackwright.aws_lambda.auto_scaling import AliasScaling
    from stackwright.aws_lambda.function import Function
else:
    # Imported by those apps that deploy gradually; `LambdaDeploymentGroup` knows the names.
    DeploymentConfigName = str
    LambdaDeploymentGroup = Resource
    room = Room("stackwright.aws_lambda")


@value
class VersionWeight:
    """
    A share of an alias's traffic.

    Args:
        version: What gets the share.
        weight: The share, 0.0 to 1.0.
    """

    version: Version = field(kw_only=False)
    weight: float = field(kw_only=False, validator=within(0, 1))


class AliasDefaults(ResourceDefaults, total=False):
    """What `Alias.set_defaults` takes."""

    deployment: "DeploymentConfigName | room.Deployment | Unchecked"
    description: str
    max_event_age: Seconds
    on_failure: "room.Destination"
    on_success: "room.Destination"
    provisioned_concurrent_executions: int | NumberToken
    retry_attempts: int | NumberToken


def _one_more(alias: "Alias", _: Any, weights: Sequence[VersionWeight]) -> None:
    if len(weights) > 1:
        raise fail(
            alias,
            f"an alias shares its traffic with one more version, got {len(weights)}",
        )
    for one in weights:
        if one.version is alias.version:
            raise fail(alias, "the additional version must be another than version")
        if one.version.underlying is not alias.version.underlying:
            raise fail(
                alias,
                "both versions must be of one function, got versions of "
                f"{alias.version.underlying.path} and {one.version.underlying.path}",
            )


@construct
class Alias(FunctionLike):
    """
    A name for a version of a function, which triggers and callers can rely on.

    Creates `AWS::Lambda::Alias` and, with `deployment`, what CodeDeploy needs: a
    `LambdaDeploymentGroup` under the id `DeploymentGroup`, with a role, and one
    `LambdaApplication` for all such aliases of the stack, under the stack's id
    `LambdaDeployments`.

    Args:
        alias_name: 1 to 128 letters, digits, hyphens and underscores, not digits alone. A
            change replaces the alias.
        version: The version that it stands for, usually `function.current_version`.
        description: Up to 256 characters.
        additional_versions: At most one more version and its share of the traffic; the rest
            goes to `version`. Not together with provisioned concurrency or `deployment`.
        provisioned_concurrent_executions: Environments kept warm, 1 or more. Default: none.
        deployment: How traffic moves when `version` changes: the name of a pace, such as
            `Canary10Percent5Minutes`, or a `Deployment` with alarms and hooks. Default: all of
            it at once, unwatched.
        on_success: Where a record of each asynchronous invocation of the alias goes that
            succeeded; what is said of the function does not hold for its aliases. These four
            make an `EventInvokeConfig`.
        on_failure: Where a record of each goes that was given up, with request and response.
        max_event_age: For how long Lambda tries an event, 60 to 21,600 seconds. Default: 6 hours.
        retry_attempts: How often it tries again after the function failed, 0 to 2. Default: 2.

    Raises:
        PropertyError: Weights together with provisioned concurrency or a deployment, or a value
            out of bounds.
    """

    schema: ClassVar[Schema] = CfnAlias.schema

    alias_name: str = field(
        validator=matches(
            r"(?!\d+$)[a-zA-Z0-9_-]{1,128}",
            "1 to 128 letters, digits, '-' and '_', and not digits alone",
        )
    )
    version: Version
    description: str | None = field(default=None, validator=length(0, limits.DESCRIPTION_LENGTH))
    additional_versions: Sequence[VersionWeight] = field(default=(), validator=_one_more)
    provisioned_concurrent_executions: int | NumberToken | None = field(
        default=None, validator=within(1, 1_000_000)
    )
    deployment: "DeploymentConfigName | room.Deployment | Unchecked | None" = None
    on_success: "room.Destination | None" = None
    on_failure: "room.Destination | None" = None
    max_event_age: Seconds | None = None
    retry_attempts: int | NumberToken | None = None
    _shift: LambdaDeploymentGroup | None = field(init=False, default=None)

    @classmethod
    def set_defaults(cls, scope: Construct, **given: Unpack[AliasDefaults]) -> None:
        """Give every alias that is made below *scope* from now on these properties."""
        defaults.set_defaults(cls, scope, given)

    @classmethod
    def from_alias_attributes(
        cls, scope: Construct, id: str, *, alias_name: str, alias_version: Version
    ) -> Self:
        """
        An alias that exists already.

        Args:
            scope: Where the construct belongs.
            id: Unique among its siblings.
            alias_name: Its name.
            alias_version: The version that it stands for, or any other of the same function.
        """
        arn = f"{alias_version.underlying.function_arn}:{alias_name}"
        return imported(cls, scope, id, {"Ref": arn}, alias_name=alias_name, version=alias_version)

    def compose(self) -> None:
        """Refuse what the service refuses together, and have CodeDeploy shift the traffic."""
        if self.provisioned_concurrent_executions is not None:
            self.underlying.check_provisioned(self)
        if self.additional_versions and self.provisioned_concurrent_executions is not None:
            raise self.error(
                "additional_versions and provisioned_concurrent_executions exclude each other",
                hint="shift the traffic first, then provision",
            )
        self.settle_outcomes()
        if self.deployment is not None:
            from stackwright.aws_lambda.deployment import Deployment

            said = self.deployment
            (said if isinstance(said, Deployment) else Deployment(said)).bind(self)

    def shift_with(self, group: LambdaDeploymentGroup) -> None:
        """
        Have CodeDeploy move this to another version, as *group* says; for deployment groups.

        Raises:
            PropertyError: The alias has weights, or a deployment group.
        """
        self.assert_open()
        if self.additional_versions:
            raise self.error(
                "additional_versions and a deployment exclude each other",
                hint="CodeDeploy sets the weights itself; leave additional_versions out",
            )
        if self._shift is not None:
            raise self.error("the alias has a deployment group already")
        self._shift = group
        self.add_dependency(group.role)

    def add_auto_scaling(
        self, *, max_capacity: int | NumberToken, min_capacity: int | NumberToken = 1
    ) -> "AliasScaling":
        """
        Scale the provisioned concurrency of this, within bounds; once for each alias.

        Args:
            max_capacity: The most environments that are kept warm.
            min_capacity: The least.

        Raises:
            PropertyError: The alias has weights, or `min_capacity` is above `max_capacity`.
            DuplicateIdError: It is scaled already.
        """
        from stackwright.aws_lambda.auto_scaling import AliasScaling

        if self.additional_versions:
            raise self.error(
                "additional_versions and provisioned concurrency exclude each other",
                hint="shift the traffic first, then scale",
            )
        return AliasScaling(
            self, "AliasScaling", alias=self, min_capacity=min_capacity, max_capacity=max_capacity
        )

    @property
    def underlying(self) -> "Function":
        """The function that runs."""
        return self.version.underlying

    @property
    def qualifier(self) -> str:
        """The alias's name."""
        return self.alias_name

    @property
    def function_arn(self) -> StringToken:
        """The ARN with the alias's name."""
        return self.ref

    @property
    def function_name(self) -> str:
        """The function's name and the alias's, with a colon between them."""
        return f"{self.underlying.function_name}:{self.alias_name}"

    def template_attributes(self) -> Document:
        """How CloudFormation moves it to another version, if that is for CodeDeploy to do."""
        return {} if self._shift is None else {"UpdatePolicy": self._shift.update_policy}

    def properties(self) -> CfnAliasProps:
        """The properties, by their names in Python."""
        executions = self.provisioned_concurrent_executions
        return {
            "name": self.alias_name,
            "function_name": self.underlying.function_name,
            "function_version": self.version.version,
            "description": self.description,
            "routing_config": {
                "additional_version_weights": [
                    {"function_version": one.version.version, "function_weight": one.weight}
                    for one in self.additional_versions
                ]
            }
            if self.additional_versions
            else None,
            "provisioned_concurrency_config": None
            if executions is None
            else {"provisioned_concurrent_executions": executions},
        }
