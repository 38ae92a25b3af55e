"""Names that move from version to version."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from attrs import field

from stackwright import defaults
from stackwright.aws_lambda import limits
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_lambda.version import Version
from stackwright.cfn.aws_lambda import CfnAlias, CfnAliasProps
from stackwright.checks import fail, length, matches, within
from stackwright.resource import ResourceDefaults
from stackwright.schema import Schema
from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct, construct
from stackwright.value import value

if TYPE_CHECKING:
    from stackwright.aws_lambda.function import Function


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

    description: str
    provisioned_concurrent_executions: int | NumberToken


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

    Creates `AWS::Lambda::Alias`.

    Args:
        alias_name: 1 to 128 letters, digits, hyphens and underscores, not digits alone. A
            change replaces the alias.
        version: The version that it stands for, usually `function.current_version`.
        description: Up to 256 characters.
        additional_versions: At most one more version and its share of the traffic; the rest
            goes to `version`. Not together with provisioned concurrency.
        provisioned_concurrent_executions: Environments kept warm, 1 or more. Default: none.

    Raises:
        PropertyError: Weights and provisioned concurrency together, or a value out of bounds.
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

    @classmethod
    def set_defaults(cls, scope: Construct, **given: Unpack[AliasDefaults]) -> None:
        """Give every alias that is made below *scope* from now on these properties."""
        defaults.set_defaults(cls, scope, given)

    def compose(self) -> None:
        """Refuse what the service refuses together."""
        if self.additional_versions and self.provisioned_concurrent_executions is not None:
            raise self.error(
                "additional_versions and provisioned_concurrent_executions exclude each other",
                hint="shift the traffic first, then provision",
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
