"""How a function logs: group, format and levels in, the `LoggingConfig` property out."""

from typing import Literal, TypeAlias

from attrs import field

from stackwright.aws_iam import PolicyStatement
from stackwright.aws_lambda.function_part import FunctionPart
from stackwright.aws_logs import LogGroup
from stackwright.cfn.aws_lambda import CfnFunctionProps
from stackwright.tree import construct

LogFormat: TypeAlias = Literal["Text", "JSON"]
"""Lines as they are, or one JSON object each."""

LogLevel: TypeAlias = Literal["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"]
"""The least level of what the code logs."""

SystemLogLevel: TypeAlias = Literal["DEBUG", "INFO", "WARN"]
"""The least level of what Lambda itself logs."""


@construct
class LoggedFunction(FunctionPart):
    """Where a function logs to, what it logs, and that it may."""

    given_log_group: LogGroup | None = field(default=None, alias="log_group")
    logging_format: LogFormat | None = None
    application_log_level: LogLevel | None = None
    system_log_level: SystemLogLevel | None = None

    @property
    def log_group(self) -> LogGroup:
        """Where the function logs to."""
        if self.given_log_group is None:
            if self.imported:
                raise self.error(
                    "the log group of an imported function is not known",
                    code="unknown-attribute",
                    hint="import it with LogGroup.from_log_group_name",
                )
            self.given_log_group = LogGroup(self, "LogGroup")
        return self.given_log_group

    def compose(self) -> None:
        """See that levels are given for JSON only, and allow to write to the group."""
        application, system = self.application_log_level, self.system_log_level
        if self.logging_format != "JSON" and (application is not None or system is not None):
            given = "application_log_level" if application is not None else "system_log_level"
            raise self.error(
                f"{given} goes with logging_format='JSON', got {self.logging_format or 'Text'!r}",
                hint="text has no levels to filter by",
            )
        self.role.add_to_policy(
            PolicyStatement(
                actions=["logs:CreateLogStream", "logs:PutLogEvents"],
                resources=[self.log_group.log_group_arn],
            )
        )
        super().compose()

    def properties(self) -> CfnFunctionProps:
        """Group, format and levels."""
        return {
            **super().properties(),
            "logging_config": {
                "log_group": self.log_group.log_group_name,
                "log_format": self.logging_format,
                "application_log_level": self.application_log_level,
                "system_log_level": self.system_log_level,
            },
        }
