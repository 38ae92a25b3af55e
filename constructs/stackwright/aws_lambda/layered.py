"""What a function finds in `/opt`: layers in, the `Layers` property out."""

from collections.abc import Sequence
from typing import Any, TypedDict

from attrs import field

from stackwright.aws_lambda import limits
from stackwright.aws_lambda.function_part import FunctionPart
from stackwright.aws_lambda.layer_version import LayerVersion, check_layer_arn
from stackwright.cfn.aws_lambda import CfnFunctionProps
from stackwright.checks import fail
from stackwright.tree import Construct, construct


class LayerDefaults(TypedDict, total=False):
    """What a scope may supply."""

    layers: Sequence[LayerVersion | str]


def _layers(instance: Construct, _: Any, value: Sequence[LayerVersion | str] | None) -> None:
    given = value or ()
    if len(given) > limits.LAYERS:
        raise fail(instance, f"layers: at most {limits.LAYERS} may be attached, got {len(given)}")
    if len(set(given)) != len(given):
        raise fail(instance, "layers: each may be attached once", hint="remove the repeated one")
    for one in given:
        if isinstance(one, str):
            check_layer_arn(instance, one)


@construct
class LayeredFunction(FunctionPart):
    """The layers of a function."""

    layers: Sequence[LayerVersion | str] | None = field(default=None, validator=_layers)

    @property
    def own_layers(self) -> tuple[LayerVersion, ...]:
        """The attached layers that this app makes."""
        return tuple(
            one for one in self.layers or () if isinstance(one, LayerVersion) and not one.imported
        )

    def add_layers(self, *layers: LayerVersion | str) -> None:
        """Attach more layers, after those that are there."""
        self.assert_open()
        self.layers = (*(self.layers or ()), *layers)

    def properties(self) -> CfnFunctionProps:
        """The ARNs, in the order of attachment."""
        if not self.layers:
            return super().properties()
        arns = [one if isinstance(one, str) else one.layer_version_arn for one in self.layers]
        return {**super().properties(), "layers": arns}
