"""What a function finds in `/opt`: layers in, the `Layers` property out."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from attrs import field

from stackwright.aws_lambda import limits
from stackwright.aws_lambda.function_part import FunctionPart
from stackwright.cfn.aws_lambda import CfnFunctionProps
from stackwright.checks import fail
from stackwright.imports import assert_own, resource_behind
from stackwright.lazy import Room
from stackwright.resource import Resource
from stackwright.tree import Construct, construct

if TYPE_CHECKING:
    from stackwright import aws_lambda as room
else:
    room = Room("stackwright.aws_lambda")  # few functions have layers


def _layers(instance: Construct, _: Any, value: "Sequence[room.LayerVersion | str] | None") -> None:
    from stackwright.aws_lambda.layer_version import check_layer_arn

    given = value or ()
    if len(given) > limits.LAYERS:
        raise fail(instance, f"layers: at most {limits.LAYERS} may be attached, got {len(given)}")
    if len({_arn_of(one) for one in given}) != len(given):
        raise fail(instance, "layers: each may be attached once", hint="remove the repeated one")
    for one in given:
        if isinstance(one, str):
            check_layer_arn(instance, one)
        elif isinstance(instance, LayeredFunction):
            function = instance.underlying
            one.check_fits(function, function.runtime, function.architecture)


def _arn_of(layer: "room.LayerVersion | str") -> str:
    return layer if isinstance(layer, str) else layer.layer_version_arn


def _behind(function: Construct, layer: "room.LayerVersion | str") -> Resource | None:
    """The construct that a layer, or a deferred ARN of one, comes from."""
    if not isinstance(layer, str):
        return layer
    found = resource_behind(function, layer)
    return found if found and found.resource_type == "AWS::Lambda::LayerVersion" else None


@construct
class LayeredFunction(FunctionPart):
    """The layers of a function."""

    layers: "Sequence[room.LayerVersion | str] | None" = field(default=None, validator=_layers)

    @property
    def own_layers(self) -> tuple[Resource, ...]:
        """The attached layers that this app makes, those too that are given by their ARN."""
        found = (_behind(self, one) for one in self.layers or ())
        return tuple(one for one in found if one is not None and not one.imported)

    def add_layers(self, *layers: "room.LayerVersion | str") -> None:
        """Attach more layers, after those that are there."""
        self.assert_open()
        assert_own(self, "layers")
        self.layers = (*(self.layers or ()), *layers)

    def properties(self) -> CfnFunctionProps:
        """The ARNs, in the order of attachment."""
        if not self.layers:
            return super().properties()
        arns = [one if isinstance(one, str) else one.layer_version_arn for one in self.layers]
        return {**super().properties(), "layers": arns}
