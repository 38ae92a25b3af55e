"""How Lambda keeps functions: runtimes that stay as they are, executions that last, loops."""

from typing import Literal, TypeAlias

from attrs import field

from stackwright.aws_iam.key_arns import KEY_ARN, KeyLike, key_arn_of
from stackwright.aws_lambda import limits
from stackwright.cfn.aws_lambda import CfnFunctionDurableConfigProps
from stackwright.checks import Seconds, duration, matches, seconds_of, within
from stackwright.tokens import NumberToken
from stackwright.value import value

RecursiveLoop: TypeAlias = Literal["Allow", "Terminate"]
"""Whether Lambda lets a function that triggers itself run on."""


@value
class ManualRuntime:
    """
    A runtime that stays as it is until the user says otherwise, for rolling back an update.

    While it is given, neither the runtime nor the architecture of the function can change.

    Args:
        runtime_version_arn: Of one version of the runtime, as the log of an invocation shows
            it; it holds in one Region and for one architecture.
    """

    runtime_version_arn: str = field(
        kw_only=False,
        validator=matches(
            r"arn:aws[a-zA-Z-]*:lambda:[a-z0-9-]+::runtime:.{1,2000}",
            "the ARN of a runtime version, 'arn:aws:lambda:REGION::runtime:ID'",
        ),
    )


RuntimeManagementMode: TypeAlias = Literal["Auto", "FunctionUpdate"] | ManualRuntime
"""When Lambda patches the runtime: at once, when the function is updated, or not."""


@value
class DurableConfig:
    """
    Executions that outlive an invocation: Lambda keeps their state, and resumes them.

    Args:
        execution_timeout: For how long an execution may last, 1 to 31,622,400 seconds, which
            is 366 days.
        retention_days: For how long the history of a finished execution is kept, 1 to 90 days.
            Default: 14.
        kms_key: The KMS key that encrypts inputs, results and errors, which then lets Lambda use
            it; or its ARN, and its policy must. The role may decrypt. Default: a key of AWS's.
    """

    execution_timeout: Seconds = field(
        kw_only=False, validator=duration(*limits.DURABLE_TIMEOUT_SECONDS)
    )
    retention_days: int | NumberToken | None = field(
        default=None, validator=within(*limits.DURABLE_RETENTION_DAYS, "days")
    )
    kms_key: KeyLike | None = field(default=None, validator=KEY_ARN)

    def properties(self) -> CfnFunctionDurableConfigProps:
        """The property as the function takes it."""
        return {
            "execution_timeout": seconds_of(self.execution_timeout),
            "retention_period_in_days": self.retention_days,
            "kms_key_arn": key_arn_of(self.kms_key),
        }
