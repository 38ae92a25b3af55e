"""Who may invoke: roles by their policies, everyone else by permissions."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright.aws_iam import (
    AccountPrincipal,
    AccountRootPrincipal,
    AnyPrincipal,
    ArnPrincipal,
    CompositePrincipal,
    FederatedPrincipal,
    OrganizationPrincipal,
    Principal,
    Role,
    ServicePrincipal,
    StarPrincipal,
)
from stackwright.aws_lambda import Function, FunctionLike
from stackwright.errors import PropertyError
from stackwright_synth.testing import Template
from tests.unit.aws_lambda.stacks import make_function, synth

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"
IDS = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}
FUNCTION = {"Fn::GetAtt": ["Worker11F36D0F", "Arn"]}
LATE = "WorkerServiceRoleLatePolicyAB591077"
ROLE = "arn:aws:iam::123456789012:role/caller"


def _permissions(template: Template) -> list[Any]:
    return [
        one["Properties"] for one in template.find_resources("AWS::Lambda::Permission").values()
    ]


def _caller(function: Function) -> Role:
    return Role(function.scope, "Caller", assumed_by=ServicePrincipal("ec2.amazonaws.com"))


def _resources(template: Template) -> list[Any]:
    policy: Any = template.resource("CallerDefaultPolicy0AE726D9")["Properties"]
    return [one["Resource"] for one in policy["PolicyDocument"]["Statement"]]


def test_a_role_and_a_function(function: Function) -> None:
    """The statement names the function and what is qualified of it, which IAM tells apart."""
    function.grant_invoke(_caller(function))
    template = synth(function)

    assert [[FUNCTION, {"Fn::Join": ["", [FUNCTION, ":*"]]}]] == _resources(template)
    assert [] == _permissions(template)


def test_a_role_and_an_alias(function: Function) -> None:
    """Only calls through the alias are allowed."""
    function.add_alias("live").grant_invoke(_caller(function))

    assert [{"Ref": "WorkerAliaslive13B29DE5"}] == _resources(synth(function))


def test_another_function(function: Function) -> None:
    """A function that is let in is its role."""
    other = make_function(function.scope, "Other")
    granted = function.grant_invoke(other)

    assert (other.role.default_policy,) == granted.dependables


@pytest.mark.parametrize(
    ("principal", "expected"),
    [
        (ServicePrincipal("iot.amazonaws.com"), {"Principal": "iot.amazonaws.com"}),
        (AccountPrincipal("123456789012"), {"Principal": "123456789012"}),
        (AccountRootPrincipal(), {"Principal": {"Ref": "AWS::AccountId"}}),
        (ArnPrincipal(ROLE), {"Principal": ROLE}),
        (AnyPrincipal(), {"Principal": "*"}),
        (StarPrincipal(), {"Principal": "*"}),
        (
            OrganizationPrincipal("o-abcdefghij"),
            {"Principal": "*", "PrincipalOrgID": "o-abcdefghij"},
        ),
        (
            ArnPrincipal(ROLE, conditions={"StringEquals": {"aws:PrincipalOrgID": "o-abcdefghij"}}),
            {"Principal": ROLE, "PrincipalOrgID": "o-abcdefghij"},
        ),
        (
            ServicePrincipal(
                "s3.amazonaws.com",
                conditions={
                    "ArnLike": {"aws:SourceArn": "arn:aws:s3:::orders"},
                    "StringEquals": {"aws:SourceAccount": "123456789012"},
                },
            ),
            {
                "Principal": "s3.amazonaws.com",
                "SourceAccount": "123456789012",
                "SourceArn": "arn:aws:s3:::orders",
            },
        ),
    ],
)
def test_principals_without_a_policy(
    function: Function, principal: Principal, expected: dict[str, object]
) -> None:
    """A permission lets them in; their conditions become its properties."""
    granted = function.grant_invoke(principal)

    assert granted.success
    assert [
        {"Action": "lambda:InvokeFunction", "FunctionName": FUNCTION, **expected}
    ] == _permissions(synth(function))


def test_the_ids_are_the_cdks(function: Function) -> None:
    """A service gets the logical id that it gets from the CDK."""
    function.grant_invoke(ServicePrincipal("iot.amazonaws.com"))
    (path,) = (one for one in IDS if one.startswith("Worker/Invoke"))

    assert [IDS[path]] == [*synth(function).find_resources("AWS::Lambda::Permission")]
    assert function.find(path.removeprefix("Worker/")) is not None


def test_the_same_again(function: Function) -> None:
    """Granting twice makes one permission."""
    first = function.grant_invoke(ServicePrincipal("iot.amazonaws.com"))
    second = function.grant_invoke(ServicePrincipal("iot.amazonaws.com"))

    assert first.dependables == second.dependables
    assert 1 == len(_permissions(synth(function)))


def test_different_conditions_and_principals_are_different_permissions(function: Function) -> None:
    """None of these is mistaken for another, though all say `*` or the same service."""
    account = {"StringEquals": {"aws:SourceAccount": "123456789012"}}
    grantees = [
        AnyPrincipal(),
        OrganizationPrincipal("o-abcdefghij"),
        OrganizationPrincipal("o-abcdefghik"),
        ServicePrincipal("s3.amazonaws.com"),
        ServicePrincipal("s3.amazonaws.com", conditions=account),
    ]
    for one in grantees:
        function.grant_invoke(one)

    assert len(grantees) == len(_permissions(synth(function)))


def test_calls_through_the_url_are_not_all_calls(function: Function) -> None:
    """Who may call the URL, and may invoke besides, gets three permissions."""
    account = AccountPrincipal("123456789012")
    function.add_function_url().grant_invoke_url(account)
    function.grant_invoke(account)
    permissions = _permissions(synth(function))

    assert 3 == len(permissions)
    assert {"Action", "FunctionName", "Principal"} == permissions[-1].keys()


def test_several_principals_at_once(function: Function) -> None:
    """Each part of a composite gets a permission."""
    function.grant_invoke(
        CompositePrincipal(ServicePrincipal("s3.amazonaws.com"), AccountPrincipal("123456789012"))
    )

    assert ["s3.amazonaws.com", "123456789012"] == [
        one["Principal"] for one in _permissions(synth(function))
    ]


def test_a_permission_on_an_alias(function: Function) -> None:
    """It names the alias, and is made below it."""
    live = function.add_alias("live")
    live.grant_invoke(ServicePrincipal("s3.amazonaws.com"))

    assert 1 == len(live.children)
    assert [{"Ref": "WorkerAliaslive13B29DE5"}] == [
        one["FunctionName"] for one in _permissions(synth(function))
    ]


def test_a_role_that_must_not_change(function: Function) -> None:
    """The function's own policy lets it in."""
    role = Role.from_role_arn(function.scope, "Caller", ROLE, mutable=False)
    granted = function.grant_invoke(role)

    assert granted.success
    assert [ROLE] == [one["Principal"] for one in _permissions(synth(function))]


@pytest.mark.parametrize(
    ("principal", "message", "code"),
    [
        (
            ServicePrincipal("s3.amazonaws.com", conditions={"StringLike": {"aws:x": "y"}}),
            "cannot have the condition StringLike of aws:x",
            "unsupported-condition",
        ),
        (
            FederatedPrincipal("cognito-identity.amazonaws.com"),
            "takes services, accounts, ARNs and organizations, got Federated",
            "invalid-property",
        ),
    ],
)
def test_what_a_permission_cannot_say(
    function: Function, principal: Principal, message: str, code: str
) -> None:
    """It is refused, placed at the function, and not left out."""
    with pytest.raises(PropertyError, match=message) as caught:
        function.grant_invoke(principal)

    assert code == caught.value.code
    assert "S/Worker" == caught.value.path
    assert caught.value.hint is not None


def test_a_service_for_a_source(function: Function) -> None:
    """Source and account of a grant become those of the permission; others are others."""
    s3 = ServicePrincipal("s3.amazonaws.com")
    function.grant_invoke(s3, source_arn="arn:aws:s3:::orders", source_account="123456789012")
    function.grant_invoke(s3, source_account="123456789012")

    assert [
        {
            "Action": "lambda:InvokeFunction",
            "FunctionName": FUNCTION,
            "Principal": "s3.amazonaws.com",
            "SourceArn": "arn:aws:s3:::orders",
            "SourceAccount": "123456789012",
        },
        {
            "Action": "lambda:InvokeFunction",
            "FunctionName": FUNCTION,
            "Principal": "s3.amazonaws.com",
            "SourceAccount": "123456789012",
        },
    ] == _permissions(synth(function))


def test_a_role_has_no_source(function: Function) -> None:
    """It invokes by itself; and two sources cannot both be meant."""
    account = {"StringEquals": {"aws:SourceAccount": "123456789012"}}
    with pytest.raises(PropertyError, match="are about services"):
        function.grant_invoke(_caller(function), source_account="123456789012")
    with pytest.raises(PropertyError, match="want different values for StringEquals of"):
        function.grant_invoke(
            ServicePrincipal("s3.amazonaws.com", conditions=account), source_account="1" * 12
        )


def test_an_alexa_skill(function: Function) -> None:
    """The token that it must show is its id."""
    token = {"StringEquals": {"lambda:EventSourceToken": "amzn1.ask.skill.1"}}
    function.grant_invoke(ServicePrincipal("alexa-appkit.amazon.com", conditions=token))

    (permission,) = _permissions(synth(function))
    assert ("alexa-appkit.amazon.com", "amzn1.ask.skill.1") == (
        permission["Principal"],
        permission["EventSourceToken"],
    )


@pytest.mark.parametrize("accounts", [["123456789012"], ("123456789012",)])
def test_one_value_in_a_list(function: Function, accounts: Any) -> None:
    """It is the value; several cannot be said."""
    condition = {"StringEquals": {"aws:SourceAccount": accounts}}
    function.grant_invoke(ServicePrincipal("s3.amazonaws.com", conditions=condition))
    several = {"StringEquals": {"aws:SourceAccount": ["1" * 12, "2" * 12]}}
    with pytest.raises(PropertyError, match="more than one value for StringEquals of aws:Source"):
        function.grant_invoke(ServicePrincipal("s3.amazonaws.com", conditions=several))

    assert ["123456789012"] == [one["SourceAccount"] for one in _permissions(synth(function))]


def test_parts_of_a_composite_get_what_is_right_for_them(function: Function) -> None:
    """A role a statement, a service with conditions a permission of its own."""
    account = {"StringEquals": {"aws:SourceAccount": "123456789012"}}
    composite = CompositePrincipal(
        _caller(function).grant_principal,
        ServicePrincipal("s3.amazonaws.com", conditions=account),
        AccountPrincipal("123456789012"),
    )
    granted = function.grant_invoke(composite)
    each = function.grant_invoke_composite_principal(composite)
    template = synth(function)

    assert (True, composite, 3) == (granted.success, granted.grantee, len(granted.dependables))
    assert [True, True, True] == [one.success for one in each]
    assert ["s3.amazonaws.com", "123456789012"] == [
        one["Principal"] for one in _permissions(template)
    ]
    assert 1 == len(_resources(template))


def test_nobody_at_all(function: Function) -> None:
    """A composite without parts is a mistake."""
    for method in (function.grant_invoke, function.grant_invoke_url):
        with pytest.raises(PropertyError, match="a composite of no principals"):
            method(CompositePrincipal())


def test_the_newest_state_alone(function: Function) -> None:
    """The statement names the function without a qualifier, from wherever it is granted."""
    function.grant_invoke_latest_version(_caller(function))
    function.add_alias("live").grant_invoke_latest_version(AccountPrincipal("123456789012"))
    template = synth(function)

    assert [FUNCTION] == _resources(template)
    assert [FUNCTION] == [one["FunctionName"] for one in _permissions(template)]


def test_one_version(function: Function) -> None:
    """The statement names it; a version of another function is refused."""
    version = function.current_version
    function.grant_invoke_version(_caller(function), version)
    other = make_function(function.scope, "Other")
    with pytest.raises(PropertyError, match="is a version of S/Worker"):
        other.grant_invoke_version(AnyPrincipal(), version)

    (resource,) = _resources(synth(function))
    assert resource["Ref"].startswith("WorkerCurrentVersion8AEC97EC")


@pytest.mark.parametrize("qualified", [False, True])
def test_a_function_that_invokes_itself(function: Function, qualified: bool) -> None:
    """It does not wait for the policy that says so, which names it."""
    target: FunctionLike = function.add_alias("live") if qualified else function
    target.grant_invoke(function)
    template = synth(function)

    late: Any = template.resource("WorkerServiceRoleLatePolicyAB591077")["Properties"]
    assert "lambda:InvokeFunction" == late["PolicyDocument"]["Statement"][0]["Action"]
    assert ["WorkerServiceRoleDefaultPolicyAE71B5FA"] == template.resource("Worker11F36D0F")[
        "DependsOn"
    ]


def test_the_url_of_several(function: Function) -> None:
    """Each gets both actions."""
    function.grant_invoke_url(
        CompositePrincipal(AccountPrincipal("1" * 12), _caller(function).grant_principal)
    )
    template = synth(function)

    assert 2 == len(_permissions(template))
    assert [FUNCTION, FUNCTION] == _resources(template)


def test_a_function_may_call_its_own_url(function: Function) -> None:
    """What its role may do with it is not waited for, else function and policy would both wait."""
    live = function.add_alias("live")
    live.add_function_url().grant_invoke_url(function)
    template = synth(function)

    late: Any = template.resource(LATE)["Properties"]
    actions = [one["Action"] for one in late["PolicyDocument"]["Statement"]]
    assert ["lambda:InvokeFunctionUrl", "lambda:InvokeFunction"] == actions
    depends: Any = template.resource("Worker11F36D0F")["DependsOn"]
    assert LATE not in depends
