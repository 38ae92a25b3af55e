"""Log groups: how long and under which key logs are kept in, `AWS::Logs::LogGroup` out."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias, Unpack

from attrs import field

from stackwright.aws_iam import Grant, Grantable, ServicePrincipal, grant
from stackwright.aws_iam.key_arns import KEY_ARN, KeyLike, key_arn_of
from stackwright.cfn.aws_logs import CfnLogGroup, CfnLogGroupProps
from stackwright.checks import is_literal, matches
from stackwright.defaults import MERGE, set_defaults
from stackwright.imports import check_arn, imported, part_of
from stackwright.intrinsics import Aws
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import RemovalPolicy, Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tree import Construct, construct
from stackwright.unchecked import Unchecked

if TYPE_CHECKING:
    from stackwright.aws_logs.metric_filter import MetricFilter, MetricFilterOptions
    from stackwright.aws_logs.subscription_filter import (
        SubscriptionFilter,
        SubscriptionFilterOptions,
    )

RetentionDays: TypeAlias = Literal[
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
    3288, 3653,
]  # fmt: skip
"""The numbers of days after which CloudWatch Logs can delete what was logged."""

LogGroupClass: TypeAlias = Literal["STANDARD", "INFREQUENT_ACCESS", "DELIVERY"]
"""What can be done with the logs, and what they cost."""

_EVERYTHING = ":*"


class LogGroupDefaults(ResourceDefaults, total=False):
    """What a scope may supply to the log groups below it."""

    retention_days: RetentionDays
    log_group_class: LogGroupClass | Unchecked
    encryption_key: KeyLike
    data_protection_policy: Mapping[str, object]
    deletion_protection: bool
    tags: Mapping[str, str]


@construct
class LogGroup(Resource):
    """
    Logs of one kind, kept for the same time and under the same key.

    Creates `AWS::Logs::LogGroup`. Unless `removal_policy` says otherwise the logs stay when the
    log group leaves the stack.

    Args:
        log_group_name: 1 to 512 letters, digits and the characters `.-_/#`. Default: made by
            CloudFormation. A change replaces the log group.
        retention_days: How many days logs are kept, one of the numbers that CloudWatch Logs
            knows. Default: 731, which is two years. `NONE`: for ever.
        log_group_class: `STANDARD`; `INFREQUENT_ACCESS`, cheaper and without subscriptions and
            metric filters; or `DELIVERY`, on the way to another store. Default: `STANDARD`.
            It cannot be changed in place.
        encryption_key: The KMS key that encrypts the logs, or its ARN. CloudWatch Logs is let in
            by the policy of a key of this app; that of any other must let
            `logs.REGION.amazonaws.com` use it. Default: a key of CloudWatch Logs.
        data_protection_policy: What is masked, as the JSON document of such a policy.
        deletion_protection: Whether the log group refuses to be deleted. Default: no.
        tags: Up to 50.
    """

    schema: ClassVar[Schema] = CfnLogGroup.schema
    default_removal_policy: ClassVar[RemovalPolicy | None] = "Retain"

    given_name: str | None = field(
        default=None,
        alias="log_group_name",
        validator=matches(
            "[.\\-_/#A-Za-z0-9]{1,512}", "1 to 512 letters, digits and the characters .-_/#"
        ),
    )
    retention_days: RetentionDays | None = 731
    log_group_class: LogGroupClass | Unchecked | None = None
    encryption_key: KeyLike | None = field(default=None, validator=KEY_ARN)
    data_protection_policy: Mapping[str, object] | None = None
    deletion_protection: bool | None = None
    tags: Mapping[str, str] | None = field(default=None, metadata=MERGE, validator=own_tags)

    @classmethod
    def set_defaults(cls, scope: Construct, **defaults: Unpack[LogGroupDefaults]) -> None:
        """Let the log groups that are made below *scope* from now on have these properties."""
        set_defaults(cls, scope, defaults)

    @classmethod
    def from_log_group_arn(cls, scope: Construct, id: str, arn: str) -> "LogGroup":
        """
        A log group that is there already, by its ARN.

        Args:
            scope: Where the construct belongs.
            id: Unique among its siblings.
            arn: With or without `:*` at its end; one that is known only at deployment, with.
        """
        check_arn(scope, arn, "logs", "log-group:")
        if is_literal(arn):
            arn = arn.removesuffix(_EVERYTHING) + _EVERYTHING
        return imported(cls, scope, id, {"Arn": arn, "Ref": part_of(arn, ":", 6)})

    @classmethod
    def from_log_group_name(cls, scope: Construct, id: str, name: str) -> "LogGroup":
        """A log group of the stack's account and Region, by its name."""
        arn = Stack.of(scope).format_arn("logs", f"log-group:{name}{_EVERYTHING}")
        return imported(cls, scope, id, {"Arn": arn, "Ref": name})

    def compose(self) -> None:
        """Let CloudWatch Logs use the key for log groups of this account and Region."""
        key = self.encryption_key
        if key is None or isinstance(key, str):
            return
        stack = Stack.of(self)
        groups = stack.format_arn("logs", "log-group:*")
        key.grant(
            ServicePrincipal(
                f"logs.{stack.region}.{Aws.url_suffix}",
                conditions={"ArnLike": {"kms:EncryptionContext:aws:logs:arn": groups}},
            ),
            "kms:Encrypt",
            "kms:Decrypt",
            "kms:ReEncrypt*",
            "kms:GenerateDataKey*",
            "kms:DescribeKey",
        )

    @property
    def log_group_arn(self) -> str:
        """The ARN with `:*` at its end: what permissions for its streams and events are on."""
        return self.attribute("Arn")

    @property
    def log_group_name(self) -> str:
        """The name."""
        return self.ref

    def add_metric_filter(
        self, id: str, /, **options: "Unpack[MetricFilterOptions]"
    ) -> "MetricFilter":
        """Make a `MetricFilter` called *id* below, with what it takes but the log group."""
        from stackwright.aws_logs.metric_filter import MetricFilter

        return MetricFilter(self, id, log_group=self, **options)

    def add_subscription_filter(
        self, id: str, /, **options: "Unpack[SubscriptionFilterOptions]"
    ) -> "SubscriptionFilter":
        """Make a `SubscriptionFilter` called *id* below, with what it takes but the log group."""
        from stackwright.aws_logs.subscription_filter import SubscriptionFilter

        return SubscriptionFilter(self, id, log_group=self, **options)

    def grant(self, grantee: Grantable, *actions: str) -> Grant:
        """Allow *grantee* the *actions* on the log group and its streams."""
        return grant(grantee, actions, [self.log_group_arn])

    def grant_write(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to make log streams and to log."""
        return self.grant(grantee, "logs:CreateLogStream", "logs:PutLogEvents")

    def grant_read(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to find and read what was logged."""
        return self.grant(
            grantee,
            "logs:FilterLogEvents",
            "logs:GetLogEvents",
            "logs:GetLogGroupFields",
            "logs:DescribeLogGroups",
            "logs:DescribeLogStreams",
        )

    def properties(self) -> CfnLogGroupProps:
        """The properties as CloudFormation takes them."""
        return {
            "log_group_name": self.given_name,
            "retention_in_days": self.retention_days,
            "log_group_class": self.log_group_class,
            "kms_key_id": key_arn_of(self.encryption_key),
            "data_protection_policy": self.data_protection_policy,
            "deletion_protection_enabled": self.deletion_protection,
            "tags": tag_list(self.tags),
        }
