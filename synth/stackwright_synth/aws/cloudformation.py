"""boto3's CloudFormation client behind the `CloudFormation` port."""

import json
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Literal, cast

from stackwright.errors import DeployError
from stackwright_synth.aws._answers import read
from stackwright_synth.aws._boto import ClientError
from stackwright_synth.aws._clients import Answer, CloudFormationClient
from stackwright_synth.aws.errors import Target, refusal_of, translated
from stackwright_synth.deploy.ports import (
    ChangeSetRequest,
    ChangeSetState,
    EventPage,
    StackResource,
    StackState,
    TemplateUrl,
)


class AwsCloudFormation:
    """
    The stacks of one account and Region.

    Args:
        client: boto3's client.
        target: Where it sends its calls.
    """

    def __init__(self, client: CloudFormationClient, target: Target) -> None:
        self._client = client
        self._target = target

    def stack(self, stack: str) -> StackState | None:
        """Describe a stack; `None` if there is none."""
        try:
            with self._call("DescribeStacks"):
                answer = self._client.describe_stacks(StackName=stack)
        except DeployError as error:
            if not _says_absent(error):
                raise
            return None
        found = _list(answer, "Stacks")
        return read(found[0], StackState) if found else None

    def template(self, stack: str) -> Mapping[str, object] | None:
        """The template as it was submitted; `None` if there is none or it is not JSON."""
        try:
            with self._call("GetTemplate"):
                answer = self._client.get_template(StackName=stack, TemplateStage="Original")
        except DeployError as error:
            if not _says_absent(error):
                raise
            return None
        body = answer.get("TemplateBody")
        if isinstance(body, str):
            try:
                body = json.loads(body)
            except ValueError:  # YAML
                return None
        return cast("Mapping[str, object]", body) if isinstance(body, Mapping) else None

    def resources(self, stack: str) -> tuple[StackResource, ...]:
        """The resources of a stack, those that were deleted included."""
        found: list[object] = []
        token: object = None
        while True:
            with self._call("ListStackResources"):
                answer = self._client.list_stack_resources(StackName=stack, **_next(token))
            found.extend(_list(answer, "StackResourceSummaries"))
            token = answer.get("NextToken")
            if token is None:
                return tuple(read(resource, StackResource) for resource in found)

    def create_change_set(self, request: ChangeSetRequest) -> Literal["accepted", "exists"]:
        """Order a change set; `exists` if the stack has one of that name."""
        try:
            with self._call("CreateChangeSet"):
                self._client.create_change_set(**_order(request))
        except DeployError as error:
            if _code(error) in ("AlreadyExistsException", "TokenAlreadyExistsException"):
                return "exists"
            raise
        return "accepted"

    def change_set(self, stack: str, change_set: str) -> ChangeSetState | None:
        """Describe a change set, all its pages in one."""
        changes: list[object] = []
        token: object = None
        while True:
            try:
                with self._call("DescribeChangeSet"):
                    answer = self._client.describe_change_set(
                        StackName=stack, ChangeSetName=change_set, **_next(token)
                    )
            except DeployError as error:
                if not _says_absent(error):
                    raise
                return None
            changes.extend(_list(answer, "Changes"))
            token = answer.get("NextToken")
            if token is None:
                return read({**answer, "Changes": changes}, ChangeSetState)

    def change_sets(self, stack: str) -> tuple[str, ...]:
        """The names of the change sets that a stack has."""
        names: list[str] = []
        token: object = None
        while True:
            with self._call("ListChangeSets"):
                answer = self._client.list_change_sets(StackName=stack, **_next(token))
            summaries = cast("list[Mapping[str, object]]", _list(answer, "Summaries"))
            names.extend(str(summary["ChangeSetName"]) for summary in summaries)
            token = answer.get("NextToken")
            if token is None:
                return tuple(names)

    def delete_change_set(self, stack: str, change_set: str) -> None:
        """Delete a change set; one that is not there is no error."""
        try:
            with self._call("DeleteChangeSet"):
                self._client.delete_change_set(StackName=stack, ChangeSetName=change_set)
        except DeployError as error:
            if not _says_absent(error):
                raise

    def execute_change_set(
        self, change_set: str, *, token: str, rollback: bool
    ) -> Literal["accepted", "not-executable"]:
        """
        Execute a change set, by ARN; `not-executable` if its state does not allow it.

        What is rolled back takes what it had just made with it, also what is otherwise retained:
        nothing is in it yet, and with its name it would be in the way of the next try.
        """
        failing = {"RetainExceptOnCreate": True} if rollback else {"DisableRollback": True}
        try:
            with self._call("ExecuteChangeSet"):
                self._client.execute_change_set(
                    ChangeSetName=change_set, ClientRequestToken=token, **failing
                )
        except DeployError as error:
            if _code(error) in _NOT_EXECUTABLE:
                return "not-executable"
            raise
        return "accepted"

    def delete_stack(self, stack: str, *, token: str) -> None:
        """Order the deletion of a stack."""
        with self._call("DeleteStack"):
            self._client.delete_stack(StackName=stack, ClientRequestToken=token)

    def protect_stack(self, stack: str, *, enabled: bool) -> None:
        """Turn termination protection on or off."""
        with self._call("UpdateTerminationProtection"):
            self._client.update_termination_protection(
                StackName=stack, EnableTerminationProtection=enabled
            )

    def events(self, stack: str, next_token: str | None) -> EventPage:
        """One page of a stack's events."""
        with self._call("DescribeStackEvents"):
            answer = self._client.describe_stack_events(StackName=stack, **_next(next_token))
        return read(answer, EventPage)

    @contextmanager
    def _call(self, operation: str) -> Generator[None, None, None]:
        with translated(f"cloudformation:{operation}", self._target):
            yield


_NOT_EXECUTABLE = ("InvalidChangeSetStatus", "ChangeSetNotFound", "ChangeSetNotFoundException")
_NOT_FOUND = ("ChangeSetNotFound", "ChangeSetNotFoundException", "StackNotFoundException")


def _says_absent(error: DeployError) -> bool:
    """Whether CloudFormation refused because what was named does not exist."""
    cause = error.__cause__
    if not isinstance(cause, ClientError):
        return False
    refusal = refusal_of(cause)
    return refusal.code in _NOT_FOUND or (
        refusal.code == "ValidationError" and "does not exist" in refusal.text
    )


def _code(error: DeployError) -> str | None:
    """The code with which CloudFormation refused."""
    cause = error.__cause__
    return refusal_of(cause).code if isinstance(cause, ClientError) else None


def _order(request: ChangeSetRequest) -> dict[str, object]:
    """A change set's order in CloudFormation's words."""
    given = [
        {"ParameterKey": name, "ParameterValue": value}
        for name, value in request.parameters.items()
    ]
    kept = [{"ParameterKey": name, "UsePreviousValue": True} for name in request.kept]
    template = (
        {"TemplateURL": request.template.url}
        if isinstance(request.template, TemplateUrl)
        else {"TemplateBody": request.template}
    )
    order: dict[str, object] = {
        "StackName": request.stack,
        "ChangeSetName": request.name,
        "ClientToken": request.name,
        "ChangeSetType": request.type,
        "IncludeNestedStacks": False,
        # no tags are sent as no tags: left out, the stack would keep those that it has
        "Tags": [{"Key": key, "Value": value} for key, value in request.tags.items()],
        **template,
    }
    if request.capabilities:
        order["Capabilities"] = list(request.capabilities)
    if given or kept:
        order["Parameters"] = [*given, *kept]
    return order


def _list(answer: Answer, key: str) -> list[object]:
    """A list of an answer; left out, it is empty."""
    items = answer.get(key)
    return cast("list[object]", items) if isinstance(items, list) else []


def _next(token: object) -> dict[str, object]:
    return {} if token is None else {"NextToken": token}
