"""How a function logs: format and levels in, the `LoggingConfig` property out."""

from typing import Literal, TypeAlias

from stackwright.aws_logs import LogGroup
from stackwright.cfn.aws_lambda import CfnFunctionLoggingConfigProps
from stackwright.tree import Construct

LogFormat: TypeAlias = Literal["Text", "JSON"]
"""Lines as they are, or one JSON object each."""

LogLevel: TypeAlias = Literal["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"]
"""The least level of what the code logs."""

SystemLogLevel: TypeAlias = Literal["DEBUG", "INFO", "WARN"]
"""The least level of what Lambda itself logs."""


def check_levels(
    function: Construct,
    logging_format: LogFormat | None,
    application: LogLevel | None,
    system: SystemLogLevel | None,
) -> None:
    """
    See that levels are given for JSON only.

    Raises:
        PropertyError: They are given for text.
    """
    if logging_format != "JSON" and (application is not None or system is not None):
        given = "application_log_level" if application is not None else "system_log_level"
        raise function.error(
            f"{given} goes with logging_format='JSON', got {logging_format or 'Text'!r}",
            hint="text has no levels to filter by",
        )


def logging_config(
    log_group: LogGroup,
    logging_format: LogFormat | None,
    application: LogLevel | None,
    system: SystemLogLevel | None,
) -> CfnFunctionLoggingConfigProps:
    """The property as the function takes it."""
    return {
        "log_group": log_group.log_group_name,
        "log_format": logging_format,
        "application_log_level": application,
        "system_log_level": system,
    }
