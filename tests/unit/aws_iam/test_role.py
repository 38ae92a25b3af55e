"""Roles: trust, policies, imports."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright import NONE, App, Construct, Stack, hours
from stackwright.aws_iam import (
    AccountRootPrincipal,
    AnyPrincipal,
    CompositePrincipal,
    FederatedPrincipal,
    ManagedPolicy,
    Policy,
    PolicyDocument,
    PolicyStatement,
    Role,
    ServicePrincipal,
)
from stackwright.errors import PropertyError, SealedTreeError
from stackwright.intrinsics import Aws
from stackwright_synth.testing import template_of

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"
LAMBDA = ServicePrincipal("lambda.amazonaws.com")
READ = PolicyStatement(actions=["s3:GetObject"], resources=["*"])
WRITE = PolicyStatement(actions=["s3:PutObject"], resources=["*"])
ARN = "arn:aws:iam::123456789012:role/team/deployer"


def _role(stack: Stack, id: str = "Role", **given: Any) -> Role:
    return Role(stack, id, assumed_by=given.pop("assumed_by", LAMBDA), **given)


def _properties(app: App, logical_id: str = "Role1ABCC5F0") -> Any:
    return template_of(app, "Orders").resource(logical_id)["Properties"]


def test_a_bare_role_has_its_trust_only() -> None:
    """Nothing but the trust policy is written unasked."""
    app = App()
    _role(Stack(app, "Orders"))

    expected = {
        "AssumeRolePolicyDocument": {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Effect": "Allow",
                    "Action": "sts:AssumeRole",
                    "Principal": {"Service": "lambda.amazonaws.com"},
                }
            ],
        }
    }
    assert expected == _properties(app)


def test_a_whole_role() -> None:
    """Every property arrives; inline policies and tags are sorted by name."""
    app = App()
    _role(
        Stack(app, "Orders"),
        description="Works.",
        managed_policies=[ManagedPolicy.from_aws_managed_policy_name("ReadOnlyAccess")],
        inline_policies={"b": PolicyDocument([WRITE]), "a": PolicyDocument([READ])},
        path="/team/",
        permissions_boundary="arn:aws:iam::123456789012:policy/Boundary",
        max_session_duration=hours(2),
        role_name="worker",
        tags={"team": "orders", "cost": "7"},
    )
    managed = ["arn:", {"Ref": "AWS::Partition"}, ":iam::aws:policy/ReadOnlyAccess"]
    expected = {
        "Description": "Works.",
        "ManagedPolicyArns": [{"Fn::Join": ["", managed]}],
        "MaxSessionDuration": 7200,
        "Path": "/team/",
        "PermissionsBoundary": "arn:aws:iam::123456789012:policy/Boundary",
        "Policies": [
            {"PolicyName": "a", "PolicyDocument": PolicyDocument([READ]).document()},
            {"PolicyName": "b", "PolicyDocument": PolicyDocument([WRITE]).document()},
        ],
        "RoleName": "worker",
        "Tags": [{"Key": "cost", "Value": "7"}, {"Key": "team", "Value": "orders"}],
    }
    found = _properties(app)
    del found["AssumeRolePolicyDocument"]

    assert expected == found


def test_the_boundary_may_be_a_policy() -> None:
    """A managed policy stands for its ARN as a boundary."""
    app = App()
    stack = Stack(app, "Orders")
    boundary = ManagedPolicy(stack, "Boundary", statements=[READ])
    _role(stack, permissions_boundary=boundary)

    assert {"Ref": "BoundaryEA298153"} == _properties(app)["PermissionsBoundary"]


def test_each_principal_is_trusted_in_its_own_way() -> None:
    """A composite gives a statement each, with the action and the conditions of its kind."""
    app = App()
    audience = {"StringEquals": {"cognito-identity.amazonaws.com:aud": "pool"}}
    federated = FederatedPrincipal("cognito-identity.amazonaws.com", conditions=audience)
    _role(Stack(app, "Orders"), assumed_by=CompositePrincipal(LAMBDA, federated))

    expected = [
        {
            "Effect": "Allow",
            "Action": "sts:AssumeRole",
            "Principal": {"Service": "lambda.amazonaws.com"},
        },
        {
            "Effect": "Allow",
            "Action": "sts:AssumeRoleWithWebIdentity",
            "Principal": {"Federated": "cognito-identity.amazonaws.com"},
            "Condition": audience,
        },
    ]
    assert expected == _properties(app)["AssumeRolePolicyDocument"]["Statement"]


@pytest.mark.parametrize(("ids", "expected"), [(["a"], "a"), (["a", "b"], ["a", "b"])])
def test_external_ids_are_a_condition(ids: list[str], expected: object) -> None:
    """Who takes the role on must give one of the external ids."""
    app = App()
    _role(Stack(app, "Orders"), assumed_by=AccountRootPrincipal(), external_ids=ids)

    (statement,) = _properties(app)["AssumeRolePolicyDocument"]["Statement"]
    assert {"StringEquals": {"sts:ExternalId": expected}} == statement["Condition"]


def test_trust_can_be_extended() -> None:
    """A statement that is added stands after the first."""
    app = App()
    role = _role(Stack(app, "Orders"))
    role.add_to_trust_policy(
        PolicyStatement(actions=["sts:TagSession"], principals=[AnyPrincipal()])
    )

    statements = _properties(app)["AssumeRolePolicyDocument"]["Statement"]
    assert ["sts:AssumeRole", "sts:TagSession"] == [one["Action"] for one in statements]


def test_the_first_statement_makes_the_default_policy() -> None:
    """All statements that are added stand in one policy, made when it is needed."""
    app = App()
    role = _role(Stack(app, "Orders"))
    before = role.default_policy
    first = role.add_to_policy(READ)
    second = role.add_to_policy(WRITE)

    assert before is None
    assert first is second is role.default_policy
    assert (role, first) == tuple(role.awaited())
    expected = {
        "PolicyDocument": PolicyDocument([READ, WRITE]).document(),
        "PolicyName": "RoleDefaultPolicy5FFB7DAB",
        "Roles": [{"Ref": "Role1ABCC5F0"}],
    }
    assert expected == _properties(app, "RoleDefaultPolicy5FFB7DAB")


def test_names_are_those_of_the_cdk() -> None:
    """A function's role and its default policy have the logical ids that the CDK gives them."""
    known = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}
    app = App()
    stack = Stack(app, "S")
    worker = Construct(stack, "Worker")
    Role(worker, "ServiceRole", assumed_by=LAMBDA).add_to_policy(READ)

    template = template_of(app, "S")
    assert {
        known["Worker/ServiceRole/Resource"],
        known["Worker/ServiceRole/DefaultPolicy/Resource"],
    } == {*template.find_resources("AWS::IAM::Role"), *template.find_resources("AWS::IAM::Policy")}


def test_a_dependency_on_a_role_is_one_on_its_policy() -> None:
    """What depends on a role comes after its default policy, even one that is made later."""
    app = App()
    stack = Stack(app, "Orders")
    role = _role(stack)
    other = _role(stack, "Other", depends_on=[role])
    role.add_to_policy(READ)

    found: Any = template_of(app, "Orders").find_resources("AWS::IAM::Role")
    depends = {name: set(one.get("DependsOn", ())) for name, one in found.items()}
    assert {
        "Role1ABCC5F0": set(),
        "Other34654A52": {"Role1ABCC5F0", "RoleDefaultPolicy5FFB7DAB"},
    } == depends
    assert other.depends_on == [role]


def test_managed_policies_can_be_added_once() -> None:
    """A policy that is attached twice is written once."""
    app = App()
    role = _role(Stack(app, "Orders"))
    policy = ManagedPolicy.from_aws_managed_policy_name("ReadOnlyAccess")
    role.add_managed_policy(policy)
    role.add_managed_policy(policy)

    assert len(_properties(app)["ManagedPolicyArns"]) == 1


def test_attributes() -> None:
    """ARN, name and id are values of the deployment."""
    role = _role(Stack(App(), "Orders"))

    assert "${Token[Orders/Role.Arn]Token}" == str.__str__(role.role_arn)
    assert "${Token[Orders/Role.Ref]Token}" == str.__str__(role.role_name)
    assert "${Token[Orders/Role.RoleId]Token}" == str.__str__(role.role_id)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"max_session_duration": 3599}, "from 3600 to 43200 seconds, got 3599"),
        ({"max_session_duration": hours(13)}, "from 3600 to 43200 seconds, got 46800"),
        ({"role_name": "a b"}, "letters, digits"),
        ({"role_name": "x" * 65}, "1 to 64 characters"),
        ({"path": "team"}, "begins and ends with '/'"),
        ({"description": "x" * 1001}, "0 to 1000 characters"),
        ({"tags": {"aws:x": "1"}}, "no 'aws:' in front"),
        ({"inline_policies": {"a": PolicyDocument()}}, "the inline policy 'a' has no statements"),
        (
            {
                "inline_policies": {
                    "a": PolicyDocument(
                        [PolicyStatement(actions=["s3:*"], principals=[AnyPrincipal()])]
                    )
                }
            },
            "name no principals",
        ),
        ({"assumed_by": "lambda.amazonaws.com"}, "assumed_by: must be Principal"),
    ],
)
def test_properties_are_checked(given: dict[str, Any], message: str) -> None:
    """A value that IAM would refuse is refused at the user's line, and nothing is made."""
    stack = Stack(App(), "Orders")

    with pytest.raises(PropertyError, match=message):
        _role(stack, **given)
    assert () == stack.children


def test_statements_are_checked_as_they_are_added() -> None:
    """A statement of a resource is refused before a policy is made for it."""
    role = _role(Stack(App(), "Orders"))

    with pytest.raises(PropertyError, match="name no principals"):
        role.add_to_policy(
            PolicyStatement(actions=["s3:*"], resources=["*"], principals=[AnyPrincipal()])
        )
    with pytest.raises(PropertyError, match="needs principals"):
        role.add_to_trust_policy(PolicyStatement(actions=["sts:AssumeRole"]))
    assert role.default_policy is None


def test_a_sealed_role_does_not_change() -> None:
    """After synthesis has begun nothing can be added."""
    app = App()
    role = _role(Stack(app, "Orders"))
    app.seal()

    with pytest.raises(SealedTreeError):
        role.add_to_policy(READ)
    with pytest.raises(SealedTreeError):
        role.add_managed_policy(ManagedPolicy.from_aws_managed_policy_name("ReadOnlyAccess"))


def test_a_role_is_imported_by_its_arn() -> None:
    """The name is the last part of the ARN; nothing is written for the role."""
    app = App()
    role = Role.from_role_arn(Stack(app, "Orders"), "Deployer", ARN)

    assert (ARN, "deployer", True) == (role.role_arn, role.role_name, role.mutable)
    template_of(app, "Orders").resource_count("AWS::IAM::Role", 0)
    with pytest.raises(PropertyError, match="RoleId of an imported"):
        _ = role.role_id


def test_a_role_is_imported_by_its_name() -> None:
    """The ARN is made in the stack's account."""
    role = Role.from_role_name(Stack(App(), "Orders"), "Deployer", "deployer")

    assert "deployer" == role.role_name
    assert f"arn:{Aws.partition}:iam::{Aws.account_id}:role/deployer" == role.role_arn


def test_the_name_in_a_deferred_arn_is_selected() -> None:
    """The name of a role whose ARN is known only at deployment is worked out there."""
    app = App()
    stack = Stack(app, "Orders")
    parameter = stack.add_parameter("RoleArn")
    Role.from_role_arn(stack, "Deployer", parameter.value).add_to_policy(READ)

    (policy,) = template_of(app, "Orders").find_resources("AWS::IAM::Policy").values()
    properties: Any = policy["Properties"]
    selected = {"Fn::Select": [1, {"Fn::Split": ["/", {"Ref": "RoleArn"}]}]}
    assert [selected] == properties["Roles"]


def test_policies_of_an_imported_role_have_names_of_their_stack() -> None:
    """Two stacks that import one role do not overwrite each other's policy on it."""
    app = App()
    names = [
        policy.policy_name
        for stack in (Stack(app, "Orders"), Stack(app, "Bills"))
        if (policy := Role.from_role_arn(stack, "Deployer", ARN).add_to_policy(READ))
    ]

    assert ["Orders-Deployer-5520F2E5", "Bills-Deployer-5BE664C2"] == names


def test_an_immutable_role_lists_what_it_lacks() -> None:
    """A statement that cannot be attached is listed, and no policy is made."""
    stack = Stack(App(), "Orders")
    role = Role.from_role_arn(stack, "Deployer", ARN, mutable=False)

    assert role.add_to_policy(READ) is None
    assert (READ,) == role.ungranted
    with pytest.raises(PropertyError, match="not to be changed") as caught:
        Policy(stack, "Access", statements=[READ], roles=[role])
    assert caught.value.code == "immutable-role"
    assert (role,) == stack.children


@pytest.mark.parametrize(("account", "mutable"), [("123456789012", True), ("210987654321", False)])
def test_a_role_of_another_account_is_immutable(account: str, mutable: bool) -> None:
    """A policy can be attached only to a role of the stack's own account."""
    role = Role.from_role_arn(Stack(App(), "Orders", account=account), "Deployer", ARN)

    assert mutable == role.mutable


def test_an_imported_role_does_not_change() -> None:
    """Trust and managed policies of a role of elsewhere are not this app's."""
    role = Role.from_role_arn(Stack(App(), "Orders"), "Deployer", ARN)

    with pytest.raises(PropertyError, match="the trust policy of an imported"):
        role.add_to_trust_policy(
            PolicyStatement(actions=["sts:AssumeRole"], principals=[AnyPrincipal()])
        )
    with pytest.raises(PropertyError, match="the managed policies of an imported"):
        role.add_managed_policy(ManagedPolicy.from_aws_managed_policy_name("ReadOnlyAccess"))


def test_grants_on_a_role() -> None:
    """Passing and taking on a role are permissions of the grantee, on the role's ARN."""
    app = App()
    stack = Stack(app, "Orders")
    role, grantee = _role(stack), _role(stack, "Grantee")
    role.grant_pass_role(grantee)
    role.grant_assume_role(grantee)
    role.grant(grantee, "iam:GetRole", "iam:ListRoleTags")

    arn = {"Fn::GetAtt": ["Role1ABCC5F0", "Arn"]}
    (policy,) = template_of(app, "Orders").find_resources("AWS::IAM::Policy").values()
    properties: Any = policy["Properties"]
    actions = ["iam:PassRole", "sts:AssumeRole", ["iam:GetRole", "iam:ListRoleTags"]]
    assert [{"Effect": "Allow", "Action": one, "Resource": arn} for one in actions] == properties[
        "PolicyDocument"
    ]["Statement"]


def test_defaults_of_a_scope() -> None:
    """A scope supplies properties; tags are united, and `NONE` wants nothing."""
    stack = Stack(App(), "Orders")
    Role.set_defaults(stack, path="/team/", max_session_duration=7200, tags={"team": "orders"})
    role = _role(stack, path=NONE, tags={"cost": "7"})

    assert (None, 7200) == (role.given_path, role.max_session_duration)
    assert {"team": "orders", "cost": "7"} == role.tags
