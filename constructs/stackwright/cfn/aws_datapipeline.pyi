"""Every resource type of AWS::DataPipeline; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, ResourceOptions, TypedResource


class CfnPipelineProps(TypedDict, total=False):
    activate: Boolean | None
    """Indicates whether to validate and start the pipeline or stop an active pipeline."""
    description: str | None
    """A description of the pipeline. A change replaces the resource."""
    name: Required[str]
    """The name of the pipeline. A change replaces the resource."""
    parameter_objects: Sequence[CfnPipelineParameterObjectProps | Deferred] | Deferred | None
    """The parameter objects used with the pipeline."""
    parameter_values: Sequence[CfnPipelineParameterValueProps | Deferred] | Deferred | None
    """The parameter values used with the pipeline."""
    pipeline_objects: Sequence[CfnPipelinePipelineObjectProps | Deferred] | Deferred | None
    """The objects that define the pipeline."""
    pipeline_tags: Sequence[CfnPipelinePipelineTagProps | Deferred] | Deferred | None
    """A list of arbitrary tags (key-value pairs) to associate with the pipeline, which you can use to control permissions."""


class CfnPipelineFieldProps(TypedDict, total=False):
    """A key-value pair that describes a property of a `PipelineObject`."""
    key: Required[str]
    """Specifies the name of a field for a particular object."""
    ref_value: str | None
    """A field value that you specify as an identifier of another object in the same pipeline definition."""
    string_value: str | None
    """A field value that you specify as a string."""


class CfnPipelineParameterAttributeProps(TypedDict, total=False):
    """`Attribute` is a property of `ParameterObject` that defines the attributes of a parameter object as key-value pairs."""
    key: Required[str]
    """The field identifier."""
    string_value: Required[str]
    """The field value, expressed as a String."""


class CfnPipelineParameterObjectProps(TypedDict, total=False):
    """Contains information about a parameter object."""
    attributes: Required[Sequence[CfnPipelineParameterAttributeProps | Deferred] | Deferred]
    """The attributes of the parameter object."""
    id: Required[str]
    """The ID of the parameter object."""


class CfnPipelineParameterValueProps(TypedDict, total=False):
    """A value or list of parameter values."""
    id: Required[str]
    """The ID of the parameter value."""
    string_value: Required[str]
    """The field value, expressed as a String."""


class CfnPipelinePipelineObjectProps(TypedDict, total=False):
    """PipelineObject is property of the AWS::DataPipeline::Pipeline resource that contains information about a pipeline object."""
    fields: Required[Sequence[CfnPipelineFieldProps | Deferred] | Deferred]
    """Key-value pairs that define the properties of the object."""
    id: Required[str]
    """The ID of the object."""
    name: Required[str]
    """The name of the object."""


class CfnPipelinePipelineTagProps(TypedDict, total=False):
    """A list of arbitrary tags (key-value pairs) to associate with the pipeline, which you can use to control permissions."""
    key: Required[str]
    """The key name of a tag."""
    value: Required[str]
    """The value to associate with the key name."""


class CfnPipeline(TypedResource):
    """The AWS::DataPipeline::Pipeline resource specifies a data pipeline that you can use to automate the movement and transformation of data."""
    props: CfnPipelineProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPipelineProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_pipeline_id(self) -> StringToken:
        """The ID of the pipeline."""
