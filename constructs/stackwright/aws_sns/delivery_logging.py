"""What SNS logs of its deliveries: a protocol and roles in, CloudFormation's property out."""

from typing import Literal

from attrs import field

from stackwright.aws_iam import Role
from stackwright.cfn.aws_sns import CfnTopicLoggingConfigProps
from stackwright.checks import fail, within
from stackwright.value import value


@value
class DeliveryLogging:
    """
    The deliveries over one protocol that SNS logs to CloudWatch Logs.

    Args:
        protocol: Whose deliveries: `http/s`, `sqs`, `lambda`, `firehose` or `application`.
        failure_feedback_role: What SNS takes on to log failures. It trusts `sns.amazonaws.com`
            and may make log groups and streams, and log.
        success_feedback_role: What SNS takes on to log successes.
        success_feedback_sample_rate: How many of a hundred successes are logged, 0 to 100.

    Raises:
        PropertyError: No role, or a rate without the role for successes.
    """

    protocol: Literal["http/s", "sqs", "lambda", "firehose", "application"] = field(kw_only=False)
    failure_feedback_role: Role | None = None
    success_feedback_role: Role | None = None
    success_feedback_sample_rate: int | None = field(default=None, validator=within(0, 100))

    def __attrs_post_init__(self) -> None:
        if self.failure_feedback_role is None and self.success_feedback_role is None:
            raise fail(self, "give failure_feedback_role, success_feedback_role or both")
        if self.success_feedback_sample_rate is not None and self.success_feedback_role is None:
            raise fail(self, "success_feedback_sample_rate needs success_feedback_role")

    def properties(self) -> CfnTopicLoggingConfigProps:
        """The property as CloudFormation takes it; the rate is text there."""
        failed, succeeded = self.failure_feedback_role, self.success_feedback_role
        rate = self.success_feedback_sample_rate
        return {
            "protocol": self.protocol,
            "failure_feedback_role_arn": failed.role_arn if failed else None,
            "success_feedback_role_arn": succeeded.role_arn if succeeded else None,
            "success_feedback_sample_rate": None if rate is None else str(rate),
        }
