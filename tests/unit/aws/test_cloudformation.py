from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from stackwright.errors import DeployError
from stackwright_synth.deploy.ports import (
    ChangeSetRequest,
    ChangeSetState,
    Output,
    ResourceChange,
    StackEvent,
    StackResource,
    StackState,
    TemplateUrl,
)

if TYPE_CHECKING:
    from stackwright_synth.aws import Aws
    from tests.unit.aws.conftest import Endpoint

STACK = "arn:aws:cloudformation:eu-central-1:1:stack/Orders/1"


def test_stack(aws: "Aws", endpoint: "Endpoint") -> None:
    """A description is read whole: outputs, parameters, reason, protection."""
    member = f"""
      <StackId>{STACK}</StackId><StackName>Orders</StackName>
      <CreationTime>2026-01-01T12:00:00Z</CreationTime>
      <StackStatus>UPDATE_COMPLETE</StackStatus><StackStatusReason>why</StackStatusReason>
      <EnableTerminationProtection>true</EnableTerminationProtection>
      <Parameters><member><ParameterKey>Size</ParameterKey><ParameterValue>3</ParameterValue>
      </member></Parameters>
      <Outputs>
        <member><OutputKey>Url</OutputKey><OutputValue>https://x</OutputValue>
          <Description>Where.</Description><ExportName>url</ExportName></member>
        <member><OutputKey>Name</OutputKey><OutputValue>n</OutputValue></member>
      </Outputs>"""
    endpoint.answers(endpoint.says("DescribeStacks", f"<Stacks><member>{member}</member></Stacks>"))

    state = aws.cloudformation.stack("Orders")

    assert (
        StackState(
            id=STACK,
            name="Orders",
            status="UPDATE_COMPLETE",
            reason="why",
            outputs=(Output("Url", "https://x", "Where.", "url"), Output("Name", "n")),
            parameters=frozenset({"Size"}),
            termination_protection=True,
        )
        == state
    )
    assert "Orders" == endpoint.requests[0].form["StackName"]


def test_no_stack(aws: "Aws", endpoint: "Endpoint") -> None:
    """A stack that does not exist is `None`, for its description and for its template."""
    absent = endpoint.refuses("ValidationError", "Stack with id Orders does not exist")
    endpoint.answers(absent, absent)

    assert aws.cloudformation.stack("Orders") is None
    assert aws.cloudformation.template("Orders") is None


def test_other_validation_error(aws: "Aws", endpoint: "Endpoint") -> None:
    """Any other refusal is an error with CloudFormation's own words."""
    endpoint.answers(endpoint.refuses("ValidationError", "1 validation error detected"))

    with pytest.raises(DeployError) as caught:
        aws.cloudformation.stack("Orders")

    assert "refused" == caught.value.code
    assert (
        "AWS refuses cloudformation:DescribeStacks (ValidationError): 1 validation error detected"
        == caught.value.message
    )


def test_a_type_that_an_emulator_does_not_know(aws: "Aws", endpoint: "Endpoint") -> None:
    """It is the emulator that knows less than AWS, and the app need not be wrong."""
    endpoint.answers(
        endpoint.refuses(
            "ValidationError",
            "Template format error: Unrecognized resource types: [AWS::Events::Archive]",
        )
    )

    with pytest.raises(DeployError) as caught:
        aws.cloudformation.stack("Orders")

    assert "unknown-to-emulator" == caught.value.code
    assert caught.value.message.endswith(
        "does not know every type of the stack: AWS::Events::Archive"
    )
    assert "AWS itself may well know them" in str(caught.value.hint)


@pytest.mark.parametrize(
    ("body", "template"),
    [
        ('{"Resources": {"Q": {}}}', {"Resources": {"Q": {}}}),
        ("Resources:\n  Q: {}\n", None),
    ],
)
def test_template(
    aws: "Aws", endpoint: "Endpoint", body: str, template: dict[str, object] | None
) -> None:
    """A JSON template is a document; one in YAML is none that could be compared."""
    endpoint.answers(endpoint.says("GetTemplate", f"<TemplateBody>{body}</TemplateBody>"))

    assert template == aws.cloudformation.template("Orders")
    assert "Original" == endpoint.requests[0].form["TemplateStage"]


def test_resources_of_all_pages(aws: "Aws", endpoint: "Endpoint") -> None:
    """The resources of every page are returned."""

    def page(name: str, token: str) -> str:
        return f"""<StackResourceSummaries><member><LogicalResourceId>{name}</LogicalResourceId>
          <ResourceType>AWS::SQS::Queue</ResourceType>
          <PhysicalResourceId>queue-{name}</PhysicalResourceId>
          <LastUpdatedTimestamp>2026-01-01T12:00:00Z</LastUpdatedTimestamp>
          <ResourceStatus>DELETE_COMPLETE</ResourceStatus></member></StackResourceSummaries>{token}"""

    endpoint.answers(
        endpoint.says("ListStackResources", page("A", "<NextToken>2</NextToken>")),
        endpoint.says("ListStackResources", page("B", "")),
    )

    assert (
        StackResource("A", "AWS::SQS::Queue", "DELETE_COMPLETE", "queue-A"),
        StackResource("B", "AWS::SQS::Queue", "DELETE_COMPLETE", "queue-B"),
    ) == aws.cloudformation.resources("Orders")
    assert ["2"] == [
        request.form["NextToken"] for request in endpoint.requests if "NextToken" in request.form
    ]


def test_order_of_a_change_set(aws: "Aws", endpoint: "Endpoint") -> None:
    """Everything that is ordered is sent, under the documented names."""
    endpoint.answers(endpoint.says("CreateChangeSet", "<Id>cs</Id>"))
    request = ChangeSetRequest(
        stack="Orders",
        name="name-1",
        type="UPDATE",
        template="{}",
        capabilities=("CAPABILITY_IAM",),
        tags={"team": "orders"},
        parameters={"Bucket": "b"},
        kept=("Size",),
    )

    assert "accepted" == aws.cloudformation.create_change_set(request)
    form = endpoint.requests[0].form
    assert {
        "Action": "CreateChangeSet",
        "StackName": "Orders",
        "ChangeSetName": "name-1",
        "ClientToken": "name-1",
        "ChangeSetType": "UPDATE",
        "IncludeNestedStacks": "false",
        "TemplateBody": "{}",
        "Capabilities.member.1": "CAPABILITY_IAM",
        "Tags.member.1.Key": "team",
        "Tags.member.1.Value": "orders",
        "Parameters.member.1.ParameterKey": "Bucket",
        "Parameters.member.1.ParameterValue": "b",
        "Parameters.member.2.ParameterKey": "Size",
        "Parameters.member.2.UsePreviousValue": "true",
    } == {name: value for name, value in form.items() if name != "Version"}


def test_template_by_address(aws: "Aws", endpoint: "Endpoint") -> None:
    """A template in a bucket is sent as its address."""
    endpoint.answers(endpoint.says("CreateChangeSet", "<Id>cs</Id>"))
    request = ChangeSetRequest("Orders", "name-1", "CREATE", TemplateUrl("https://b/k"))

    aws.cloudformation.create_change_set(request)

    assert "https://b/k" == endpoint.requests[0].form["TemplateURL"]
    assert "TemplateBody" not in endpoint.requests[0].form


def test_no_tags_are_sent_as_none(aws: "Aws", endpoint: "Endpoint") -> None:
    """Tags that the app gave up are taken from the stack; empty lists of the rest stay out."""
    endpoint.answers(endpoint.says("CreateChangeSet", "<Id>cs</Id>"))

    aws.cloudformation.create_change_set(ChangeSetRequest("Orders", "name-1", "UPDATE", "{}"))

    form = endpoint.requests[0].form
    assert "" == form["Tags"]
    assert not any(name.startswith(("Capabilities", "Parameters")) for name in form)


def test_change_set_that_exists(aws: "Aws", endpoint: "Endpoint") -> None:
    """A name that is taken is an answer, not an error."""
    endpoint.answers(endpoint.refuses("AlreadyExistsException"))

    assert "exists" == aws.cloudformation.create_change_set(
        ChangeSetRequest("Orders", "name-1", "CREATE", "{}")
    )


def test_change_set_of_several_pages(aws: "Aws", endpoint: "Endpoint") -> None:
    """The changes of every page are in one description, with replacement and properties."""

    def page(change: str, rest: str) -> str:
        return f"""<ChangeSetId>cs</ChangeSetId><StackId>{STACK}</StackId>
          <Status>CREATE_COMPLETE</Status><ExecutionStatus>AVAILABLE</ExecutionStatus>
          <Changes><member><Type>Resource</Type><ResourceChange>{change}</ResourceChange></member>
          <member><Type>Resource</Type></member></Changes>{rest}"""

    modify = """<Action>Modify</Action><LogicalResourceId>Queue</LogicalResourceId>
      <PhysicalResourceId>q-1</PhysicalResourceId><ResourceType>AWS::SQS::Queue</ResourceType>
      <Replacement>True</Replacement><Details>
      <member><Target><Attribute>Properties</Attribute><Name>QueueName</Name></Target></member>
      <member><Target><Attribute>Properties</Attribute><Name>QueueName</Name></Target></member>
      <member><Target><Attribute>Tags</Attribute></Target></member></Details>"""
    add = """<Action>Add</Action><LogicalResourceId>Table</LogicalResourceId>
      <ResourceType>AWS::DynamoDB::Table</ResourceType>"""
    endpoint.answers(
        endpoint.says("DescribeChangeSet", page(modify, "<NextToken>2</NextToken>")),
        endpoint.says("DescribeChangeSet", page(add, "")),
    )

    assert ChangeSetState(
        id="cs",
        stack_id=STACK,
        status="CREATE_COMPLETE",
        execution_status="AVAILABLE",
        changes=(
            ResourceChange(
                "Queue", "AWS::SQS::Queue", "Modify", "q-1", "True", ("QueueName", "Tags")
            ),
            ResourceChange("Table", "AWS::DynamoDB::Table", "Add"),
        ),
    ) == aws.cloudformation.change_set("Orders", "cs")
    assert "2" == endpoint.requests[1].form["NextToken"]


@pytest.mark.parametrize("code", ["ChangeSetNotFound", "ChangeSetNotFoundException"])
def test_no_change_set(aws: "Aws", endpoint: "Endpoint", code: str) -> None:
    """A change set that does not exist is `None`, and no error when it is deleted."""
    absent = endpoint.refuses(code, status=404)
    endpoint.answers(absent, absent)

    assert aws.cloudformation.change_set("Orders", "cs") is None
    aws.cloudformation.delete_change_set("Orders", "cs")


def test_names_of_change_sets(aws: "Aws", endpoint: "Endpoint") -> None:
    """The names of every page are returned."""

    def page(name: str, rest: str) -> str:
        member = f"<member><ChangeSetName>{name}</ChangeSetName></member>"
        return f"<Summaries>{member}</Summaries>{rest}"

    endpoint.answers(
        endpoint.says("ListChangeSets", page("a", "<NextToken>2</NextToken>")),
        endpoint.says("ListChangeSets", page("b", "")),
    )

    assert ("a", "b") == aws.cloudformation.change_sets("Orders")


@pytest.mark.parametrize(
    ("rollback", "disabled", "clean"), [(True, None, "true"), (False, "true", None)]
)
def test_execution(
    aws: "Aws", endpoint: "Endpoint", rollback: bool, disabled: str | None, clean: str | None
) -> None:
    """An execution carries its token; what is rolled back leaves nothing new, if it is."""
    endpoint.answers(endpoint.says("ExecuteChangeSet", ""))

    answer = aws.cloudformation.execute_change_set("cs", token="t-1", rollback=rollback)

    assert "accepted" == answer
    assert "t-1" == endpoint.requests[0].form["ClientRequestToken"]
    assert disabled == endpoint.requests[0].form.get("DisableRollback")
    assert clean == endpoint.requests[0].form.get("RetainExceptOnCreate")


@pytest.mark.parametrize("code", ["InvalidChangeSetStatus", "ChangeSetNotFound"])
def test_refused_execution(aws: "Aws", endpoint: "Endpoint", code: str) -> None:
    """A change set whose state does not allow its execution is an answer, not an error."""
    endpoint.answers(endpoint.refuses(code))

    assert "not-executable" == aws.cloudformation.execute_change_set("cs", token="t", rollback=True)


def test_deletion_and_protection(aws: "Aws", endpoint: "Endpoint") -> None:
    """A deletion carries its token; protection is turned on and off."""
    endpoint.answers(
        endpoint.says("DeleteStack", ""),
        endpoint.says("UpdateTerminationProtection", ""),
        endpoint.says("UpdateTerminationProtection", ""),
    )

    aws.cloudformation.delete_stack(STACK, token="t-1")
    aws.cloudformation.protect_stack("Orders", enabled=True)
    aws.cloudformation.protect_stack("Orders", enabled=False)

    deletion, *protections = [request.form for request in endpoint.requests]
    assert (STACK, "t-1") == (deletion["StackName"], deletion["ClientRequestToken"])
    assert ["true", "false"] == [form["EnableTerminationProtection"] for form in protections]


def test_events(aws: "Aws", endpoint: "Endpoint") -> None:
    """A page of events is read with its token, and what CloudFormation leaves out is `None`."""
    event = f"""<StackId>{STACK}</StackId><StackName>Orders</StackName>
      <Timestamp>2026-01-01T12:00:00.250Z</Timestamp><LogicalResourceId>Queue</LogicalResourceId>
      <ResourceType>AWS::SQS::Queue</ResourceType>"""
    members = f"""
      <member>{event}<EventId>2</EventId><ResourceStatus>CREATE_FAILED</ResourceStatus>
        <ResourceStatusReason>why</ResourceStatusReason>
        <PhysicalResourceId>q</PhysicalResourceId>
        <ClientRequestToken>t-1</ClientRequestToken></member>
      <member>{event}<EventId>1</EventId>
        <ResourceStatus>CREATE_IN_PROGRESS</ResourceStatus></member>"""
    inner = f"<StackEvents>{members}</StackEvents><NextToken>more</NextToken>"
    endpoint.answers(endpoint.says("DescribeStackEvents", inner))

    page = aws.cloudformation.events(STACK, "from-here")

    at = datetime(2026, 1, 1, 12, 0, 0, 250_000, tzinfo=UTC)
    assert (
        StackEvent("2", STACK, at, "Queue", "AWS::SQS::Queue", "CREATE_FAILED", "q", "why", "t-1"),
        StackEvent("1", STACK, at, "Queue", "AWS::SQS::Queue", "CREATE_IN_PROGRESS"),
    ) == page.events
    assert "more" == page.next_token
    assert "from-here" == endpoint.requests[0].form["NextToken"]


def test_answer_of_another_form(aws: "Aws", endpoint: "Endpoint") -> None:
    """An answer that lacks what every description has is an error, not a crash."""
    endpoint.answers(
        endpoint.says(
            "DescribeStacks", "<Stacks><member><StackName>x</StackName></member></Stacks>"
        )
    )

    with pytest.raises(DeployError) as caught:
        aws.cloudformation.stack("Orders")

    assert "garbled-answer" == caught.value.code
