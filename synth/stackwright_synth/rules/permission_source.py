"""A service invokes a function on behalf of somebody."""

from collections.abc import Iterator
from typing import Final

from stackwright.tokens import is_list
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.known import inside
from stackwright_synth.rules.lookup import resources

CODE: Final = "permission-without-source"
LATEST_CODE: Final = "permission-on-latest"

KINDS: Final = (
    Kind(
        CODE,
        "warning",
        "A service may invoke the function on behalf of anybody.",
        "Give `source_arn`, and for S3 `source_account`, too.",
    ),
    Kind(
        LATEST_CODE,
        "error",
        "A permission is for `$LATEST`, for which Lambda takes none.",
        "Name the function without a qualifier, which invokes its newest state.",
    ),
)

_SUFFIXES: Final = (".amazonaws.com", ".amazon.com", ".amazonaws.com.cn")
_UNPLACED: Final = ("alexa-appkit.amazon.com", "alexa-connectedhome.amazon.com")
_SOURCES: Final = ("SourceArn", "SourceAccount", "PrincipalOrgID")


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    A permission for a service names the resource or the account that it may act for, else any
    account's resource may invoke the function
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html). The ARN of a bucket
    says no account, so S3 needs both: a bucket that was deleted may be somebody else's tomorrow
    (https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html). Skills of Alexa are told apart
    by the event source token. Permissions are for functions, versions and aliases, not for
    `$LATEST` (https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html).
    """
    for _, permission in resources(inspection.app, "AWS::Lambda::Permission"):
        given = permission.properties
        name = given.get("FunctionName")
        if str(_end_of(name)).endswith(":$LATEST"):
            yield about(
                "error",
                LATEST_CODE,
                permission,
                "a permission is for a function, a version or an alias, got $LATEST",
                hint="name the function without a qualifier",
            )
        principal = given.get("Principal")
        if not isinstance(principal, str) or not principal.endswith(_SUFFIXES):
            continue
        if principal in _UNPLACED:
            needed = "event_source_token"
            lacking = "EventSourceToken" not in given
            hint = "give the id of the skill as event_source_token"
        elif principal == "s3.amazonaws.com":
            needed = "source_account"
            lacking = "SourceAccount" not in given
            hint = "S3EventSource gives both, the bucket and its account"
        else:
            needed = "source_arn or source_account"
            lacking = not any(name in given for name in _SOURCES)
            hint = "give the ARN of what triggers the function as source_arn"
        if lacking:
            yield about(
                "warning",
                CODE,
                permission,
                f"{principal} may invoke the function on behalf of anybody: there is no {needed}",
                hint=hint,
            )


def _end_of(name: object) -> object:
    """The last part of a name that is joined; any other as it is."""
    joined = inside(name, "Fn::Join")
    parts: object = joined[1] if is_list(joined) else inside(name, "Fn::Sub")
    return parts[-1] if is_list(parts) and parts else parts or name
