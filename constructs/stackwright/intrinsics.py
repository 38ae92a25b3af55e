"""The intrinsic functions and pseudo parameters of CloudFormation, as deferred values."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from stackwright.errors import PropertyError
from stackwright.source import user_location
from stackwright.tokens import ConditionToken, ListToken, StringToken, Token, expression

if TYPE_CHECKING:
    from stackwright.elements import Condition, Mappings


FUNCTIONS: Final = frozenset(
    [
        "Fn::And",
        "Fn::Base64",
        "Fn::Cidr",
        "Fn::Contains",
        "Fn::EachMemberEquals",
        "Fn::EachMemberIn",
        "Fn::Equals",
        "Fn::FindInMap",
        "Fn::GetAZs",
        "Fn::GetAtt",
        "Fn::GetStackOutput",
        "Fn::If",
        "Fn::ImportValue",
        "Fn::Join",
        "Fn::Length",
        "Fn::Not",
        "Fn::Or",
        "Fn::RefAll",
        "Fn::Select",
        "Fn::Split",
        "Fn::Sub",
        "Fn::ToJsonString",
        "Fn::Transform",
        "Fn::ValueOf",
        "Fn::ValueOfAll",
    ]
)
"""
What CloudFormation can work out, besides `Ref` and loops; as of 2026-11-21, from
https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html.
"""

LOOP: Final = "Fn::ForEach::"
"""How the name of a loop begins; what follows is a name of the user's."""


class Aws:
    """The pseudo parameters: values of the deployment itself."""

    account_id: Final = StringToken.of("AWS::AccountId")
    """The 12-digit account id."""
    notification_arns: Final = ListToken("AWS::NotificationARNs")
    """The topics that are told of the stack's events."""
    no_value: Final = StringToken.of("AWS::NoValue")
    """Removes the property that it is given to; for `Fn.condition_if`."""
    partition: Final = StringToken.of("AWS::Partition")
    """`aws`, `aws-cn` or `aws-us-gov`."""
    region: Final = StringToken.of("AWS::Region")
    """The Region, such as `eu-central-1`."""
    stack_id: Final = StringToken.of("AWS::StackId")
    """The ARN of the stack."""
    stack_name: Final = StringToken.of("AWS::StackName")
    """The name of the stack."""
    url_suffix: Final = StringToken.of("AWS::URLSuffix")
    """The domain of service addresses, usually `amazonaws.com`."""


class Fn:
    """The intrinsic functions, under the names that the AWS CDK gives them."""

    @staticmethod
    def ref(logical_name: str) -> StringToken:
        """`Ref` of a logical id of the same template that this app did not make."""
        return StringToken.of(expression("Ref", logical_name))

    @staticmethod
    def get_att(logical_name: str, attribute: str) -> StringToken:
        """`Fn::GetAtt` of a logical id of the same template that this app did not make."""
        return StringToken.of(expression("Fn::GetAtt", [logical_name, attribute]))

    @staticmethod
    def join(delimiter: str, values: Sequence[str] | ListToken) -> StringToken:
        """`Fn::Join`: *values* with *delimiter* between them."""
        return StringToken.of(expression("Fn::Join", [delimiter, values]))

    @staticmethod
    def sub(template: str, variables: Mapping[str, str] | None = None) -> StringToken:
        """`Fn::Sub`: `${Name}` in *template* replaced; f-strings usually say it better."""
        arguments = [template, variables] if variables else template
        return StringToken.of(expression("Fn::Sub", arguments))

    @staticmethod
    def select(index: int, values: Sequence[str] | ListToken) -> StringToken:
        """`Fn::Select`: one item of a list, counted from 0."""
        return StringToken.of(expression("Fn::Select", [index, values]))

    @staticmethod
    def split(delimiter: str, source: str) -> ListToken:
        """`Fn::Split`: the parts of *source* between the delimiters."""
        return ListToken(expression("Fn::Split", [delimiter, source]))

    @staticmethod
    def base64(text: str) -> StringToken:
        """`Fn::Base64` of *text*."""
        return StringToken.of(expression("Fn::Base64", text))

    @staticmethod
    def cidr(ip_block: str, count: int, size_mask: int | None = None) -> ListToken:
        """`Fn::Cidr`: *count* blocks (1 to 256) of *size_mask* host bits out of *ip_block*."""
        if not 1 <= count <= 256:
            raise PropertyError(f"count must be from 1 to 256, got {count}", source=user_location())
        mask = [] if size_mask is None else [str(size_mask)]
        return ListToken(expression("Fn::Cidr", [ip_block, count, *mask]))

    @staticmethod
    def get_azs(region: str = "") -> ListToken:
        """`Fn::GetAZs`: the availability zones of *region*. Default: the stack's."""
        return ListToken(expression("Fn::GetAZs", region))

    @staticmethod
    def import_value(name: str) -> StringToken:
        """`Fn::ImportValue`: an output that another stack exports under *name*."""
        return StringToken.of(expression("Fn::ImportValue", name))

    @staticmethod
    def find_in_map(mapping: "Mappings | str", top: str, second: str) -> StringToken:
        """`Fn::FindInMap`: a value of a mapping, by its two keys."""
        name = mapping if isinstance(mapping, str) else mapping.name
        return StringToken.of(expression("Fn::FindInMap", [name, top, second]))

    @staticmethod
    def condition_if(condition: "Condition", if_true: object, if_false: object) -> StringToken:
        """`Fn::If`: one of two values; `None` or `Aws.no_value` removes the property."""
        values = [Aws.no_value if one is None else one for one in (if_true, if_false)]
        return StringToken.of(expression("Fn::If", [condition.name, *values]))

    @staticmethod
    def condition_equals(left: object, right: object) -> ConditionToken:
        """`Fn::Equals`: whether two values are the same."""
        return ConditionToken(expression("Fn::Equals", [left, right]))

    @staticmethod
    def condition_and(*conditions: "Condition | ConditionToken") -> ConditionToken:
        """`Fn::And` of 2 to 10 conditions."""
        return ConditionToken(expression("Fn::And", _operands("Fn.condition_and", conditions)))

    @staticmethod
    def condition_or(*conditions: "Condition | ConditionToken") -> ConditionToken:
        """`Fn::Or` of 2 to 10 conditions."""
        return ConditionToken(expression("Fn::Or", _operands("Fn.condition_or", conditions)))

    @staticmethod
    def condition_not(condition: "Condition | ConditionToken") -> ConditionToken:
        """`Fn::Not` of a condition."""
        return ConditionToken(expression("Fn::Not", [_operand(condition)]))


def _operands(name: str, conditions: "tuple[Condition | ConditionToken, ...]") -> list[object]:
    if not 2 <= len(conditions) <= 10:
        raise PropertyError(
            f"{name} takes 2 to 10 conditions, got {len(conditions)}", source=user_location()
        )
    return [_operand(condition) for condition in conditions]


def _operand(condition: "Condition | ConditionToken") -> object:
    return condition if isinstance(condition, Token) else {"Condition": condition.name}
