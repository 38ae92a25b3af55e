"""Resources that exist already: their ARN or name in, a construct that refers to them out."""

from collections.abc import Mapping
from typing import Any, TypeVar

import attrs

from stackwright.checks import is_literal
from stackwright.errors import PropertyTypeError
from stackwright.fields import checks_of, fields_of, keyword
from stackwright.intrinsics import Fn
from stackwright.resource import Resource
from stackwright.source import user_location
from stackwright.tokens import KnownString, StringToken, unescape
from stackwright.tree import Construct

R = TypeVar("R", bound=Resource)
_WITHOUT_REGION = {"cloudfront": ":123456789012", "iam": ":123456789012", "s3": ":"}
"""What stands for Region and account in the ARNs of services that have no Regions."""


def imported(
    cls: type[R], scope: Construct, id: str, known: Mapping[str, str], **given: object
) -> R:
    """
    Make a construct of *cls* for a resource that this app does not create.

    It has the methods of the class and adds nothing to the template. What the class requires
    or makes is neither asked for nor made; a property that is not given has its default.

    Args:
        cls: The class of the resource.
        scope: Where the construct belongs.
        id: Unique among its siblings.
        known: The attributes by their names in CloudFormation; `Ref` for what `Ref` gives.
        given: Properties that are known too, by their keywords; they are checked.

    Raises:
        PropertyTypeError: A known attribute that is not text.
    """
    resource = cls.__new__(cls)
    state = vars(resource)
    state["scope"] = scope
    state["id"] = id
    state["known"] = dict(known)
    _assert_texts(resource, known)
    checks = checks_of(cls)
    for one in fields_of(cls):
        if one.name in state:
            continue
        name = keyword(one)
        if one.init and name in given:
            checks[name](resource, given[name])
            state[one.name] = given[name]
        elif one.default is not attrs.NOTHING:
            state[one.name] = _default(one.default)
    resource.source = user_location()
    scope.root.has_imports = True
    resource._join()  # pyright: ignore[reportPrivateUsage]  # an import has no __init__ to do so
    return resource


_FACTORY: Any = attrs.Factory


def _default(default: Any) -> object:
    return default.factory() if isinstance(default, _FACTORY) else default


def _assert_texts(resource: Resource, known: Mapping[str, object]) -> None:
    for name, text in known.items():
        if not isinstance(text, str):
            raise PropertyTypeError(
                f"{name} of an imported {resource.resource_type} must be text, got {text!r}",
                **resource.place(),
            )


def check_arn(scope: Construct, arn: str, service: str, kind: str = "") -> None:
    """
    See that *arn*, as far as it is known now, is one of *service*.

    Args:
        scope: Where an error is placed.
        arn: Given by the user.
        service: The third part, such as `sqs`.
        kind: What the sixth part begins with, such as `table/`.

    Raises:
        PropertyError: It is not.
    """
    if not is_literal(arn):
        return
    parts = arn.split(":", 5)
    if len(parts) < 6 or parts[0] != "arn" or parts[2] != service or not parts[5].startswith(kind):
        place = _WITHOUT_REGION.get(service, "eu-west-1:123456789012")
        raise scope.error(
            f"an ARN of {service} looks like 'arn:aws:{service}:{place}:{kind}name', got {arn!r}",
            code="invalid-arn",
        )


def part_of(text: str, delimiter: str, index: int) -> str:
    """
    The part at *index* of *text* between the delimiters, counted from 0.

    Worked out now if the text is known, else by `Fn::Select` and `Fn::Split`.
    """
    if is_literal(text):
        return text.split(delimiter)[index]
    return Fn.select(index, Fn.split(delimiter, text))


def assert_own(resource: Resource, what: str) -> None:
    """
    Raise if *resource* is imported, so that its *what* is not this app's to change.

    Raises:
        PropertyError: It is imported.
    """
    if resource.imported:
        raise resource.error(
            f"the {what} of an imported {resource.resource_type} cannot be changed",
            code="imported-resource",
            hint="change it where the resource is made",
        )


def resource_behind(scope: Construct, value: str) -> Resource | None:
    """The resource of the app around *scope* that *value* is a deferred attribute of."""
    if not isinstance(value, StringToken) or isinstance(value, KnownString):
        return None
    found = scope.root.find(unescape(value.body.partition(".")[0]))
    return found if isinstance(found, Resource) else None
