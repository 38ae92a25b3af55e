"""Every resource type of AWS::Cases; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Number, Other, ResourceOptions, TypedResource


class CfnCaseProps(TypedDict, total=False):
    customer_id: Required[str]
    """The full customer profile ARN for the case. A change replaces the resource."""
    domain_id: Required[str]
    """The unique identifier of the Cases domain. A change replaces the resource."""
    tags: Sequence[CfnCaseTagProps | Deferred] | Deferred | None
    """A list of tags for the case."""
    template_id: Required[str]
    """A unique identifier of a template. A change replaces the resource."""
    title: Required[str]
    """The title of the case."""


class CfnCaseTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnCase(TypedResource):
    """Creates a case in the specified Cases domain."""
    props: CfnCaseProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCaseProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the case."""
    @property
    def attr_case_id(self) -> StringToken:
        """A unique identifier of the case."""


class CfnCaseRuleProps(TypedDict, total=False):
    description: str | None
    """Description of a case rule."""
    domain_id: str | None
    """Unique identifier of a Cases domain. A change replaces the resource."""
    name: Required[str]
    """Name of the case rule."""
    rule: Required[CfnCaseRuleCaseRuleDetailsProps | Deferred]
    """Represents what rule type should take place, under what conditions."""
    tags: Sequence[CfnCaseRuleTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnCaseRuleBooleanConditionProps(TypedDict, total=False):
    """Boolean condition for a rule."""
    equal_to: CfnCaseRuleBooleanOperandsProps | Deferred | None
    """Tests that operandOne is equal to operandTwo."""
    not_equal_to: CfnCaseRuleBooleanOperandsProps | Deferred | None
    """Tests that operandOne is not equal to operandTwo."""


class CfnCaseRuleBooleanOperandsProps(TypedDict, total=False):
    """Boolean operands for a condition."""
    operand_one: Required[CfnCaseRuleOperandOneProps | Deferred]
    """Represents the left hand operand in the condition."""
    operand_two: Required[CfnCaseRuleOperandTwoProps | Deferred]
    """Represents the right hand operand in the condition."""
    result: Required[Boolean]
    """The value of the outer rule if the condition evaluates to true."""


class CfnCaseRuleCaseRuleDetailsProps(TypedDict, total=False):
    """Represents what rule type should take place, under what conditions."""
    hidden: CfnCaseRuleHiddenCaseRuleProps | Deferred | None
    """Whether a field is visible, based on values in other fields."""
    required: CfnCaseRuleRequiredCaseRuleProps | Deferred | None
    """Required rule type, used to indicate whether a field is required."""


class CfnCaseRuleHiddenCaseRuleProps(TypedDict, total=False):
    """A rule that controls field visibility based on conditions."""
    conditions: Required[Sequence[CfnCaseRuleBooleanConditionProps | Deferred] | Deferred]
    """A list of conditions that determine field visibility."""
    default_value: Required[Boolean]
    """Whether the field is hidden when no conditions match."""


class CfnCaseRuleOperandOneProps(TypedDict, total=False):
    """Represents the left hand operand in the condition."""
    field_id: str | None
    """The field ID that this operand should take the value of."""


class CfnCaseRuleOperandTwoProps(TypedDict, total=False):
    """Represents the right hand operand in the condition."""
    boolean_value: Boolean | None
    """Boolean value type."""
    double_value: Number | None
    """Double value type."""
    empty_value: Anything
    """Represents an empty operand value."""
    string_value: str | None
    """String value type."""


class CfnCaseRuleRequiredCaseRuleProps(TypedDict, total=False):
    """Required rule type, used to indicate whether a field is required."""
    conditions: Required[Sequence[CfnCaseRuleBooleanConditionProps | Deferred] | Deferred]
    """List of conditions for the required rule; the first condition to evaluate to true dictates the value of the rule."""
    default_value: Required[Boolean]
    """The value of the rule (that is, whether the field is required) should none of the conditions evaluate to true."""


class CfnCaseRuleTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnCaseRule(TypedResource):
    """Creates a new case rule."""
    props: CfnCaseRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCaseRuleProps]) -> None: ...
    @property
    def attr_case_rule_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the case rule."""
    @property
    def attr_case_rule_id(self) -> StringToken:
        """Unique identifier of a case rule."""
    @property
    def attr_created_time(self) -> StringToken:
        """Timestamp when the resource was created."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """Timestamp when the resource was created or last modified."""


class CfnDomainProps(TypedDict, total=False):
    name: Required[str]
    """The name of the domain. A change replaces the resource."""
    tags: Sequence[CfnDomainTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnDomainTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDomain(TypedResource):
    """Creates a domain, which is a container for all case data, such as cases, fields, templates and layouts."""
    props: CfnDomainProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainProps]) -> None: ...
    @property
    def attr_created_time(self) -> StringToken:
        """The timestamp when the Cases domain was created."""
    @property
    def attr_domain_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the Cases domain."""
    @property
    def attr_domain_id(self) -> StringToken:
        """The unique identifier of the Cases domain."""
    @property
    def attr_domain_status(self) -> StringToken:
        """The status of the Cases domain."""


class CfnFieldProps(TypedDict, total=False):
    attributes: CfnFieldFieldAttributesProps | Deferred | None
    """Union of field attributes"""
    description: str | None
    """Description of the field."""
    domain_id: str | None
    """The unique identifier of the Cases domain. A change replaces the resource."""
    name: Required[str]
    """Name of the field."""
    tags: Sequence[CfnFieldTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    type: Required[Literal["Text", "Number", "Boolean", "DateTime", "SingleSelect", "Url", "User"] | Other]
    """Type of the field. A change replaces the resource."""


class CfnFieldFieldAttributesProps(TypedDict, total=False):
    """Union of field attributes"""
    text: CfnFieldTextAttributesProps | Deferred | None
    """Field attributes for Text field type"""


class CfnFieldTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnFieldTextAttributesProps(TypedDict, total=False):
    """Field attributes for Text field type"""
    is_multiline: Required[Boolean]
    """Attribute that defines rendering component and validation"""


class CfnField(TypedResource):
    """Creates a field in the Cases domain."""
    props: CfnFieldProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFieldProps]) -> None: ...
    @property
    def attr_created_time(self) -> StringToken:
        """Timestamp at which the resource was created."""
    @property
    def attr_field_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the field."""
    @property
    def attr_field_id(self) -> StringToken:
        """Unique identifier of the field."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """Timestamp at which the resource was created or last modified."""
    @property
    def attr_namespace(self) -> StringToken:
        """Namespace of the field."""


class CfnLayoutProps(TypedDict, total=False):
    content: Required[CfnLayoutLayoutContentProps | Deferred]
    """Object to store union of different versions of layout content."""
    domain_id: str | None
    """The unique identifier of the Cases domain. A change replaces the resource."""
    name: Required[str]
    """The name of the layout."""
    tags: Sequence[CfnLayoutTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnLayoutBasicLayoutProps(TypedDict, total=False):
    """Content specific to `BasicLayout` type."""
    more_info: CfnLayoutLayoutSectionsProps | Deferred | None
    """This represents sections in a tab of the page layout."""
    top_panel: CfnLayoutLayoutSectionsProps | Deferred | None
    """This represents sections in a panel of the page layout."""


class CfnLayoutFieldGroupProps(TypedDict, total=False):
    """Object for a group of fields and associated properties."""
    fields: Required[Sequence[CfnLayoutFieldItemProps | Deferred] | Deferred]
    """Represents an ordered list containing field related information."""
    name: str | None
    """Name of the field group."""


class CfnLayoutFieldItemProps(TypedDict, total=False):
    """Object for field related information."""
    id: Required[str]
    """Unique identifier of a field."""


class CfnLayoutLayoutContentProps(TypedDict, total=False):
    """Object to store union of different versions of layout content."""
    basic: CfnLayoutBasicLayoutProps | Deferred | None
    """Content specific to `BasicLayout` type."""


class CfnLayoutLayoutSectionsProps(TypedDict, total=False):
    """Ordered list containing different kinds of sections that can be added."""
    sections: Sequence[CfnLayoutSectionProps | Deferred] | Deferred | None
    """Ordered list containing different kinds of sections that can be added."""


class CfnLayoutSectionProps(TypedDict, total=False):
    """This represents a sections within a panel or tab of the page layout."""
    field_group: CfnLayoutFieldGroupProps | Deferred | None
    """Consists of a group of fields and associated properties."""


class CfnLayoutTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnLayout(TypedResource):
    """Creates a layout in the Cases domain."""
    props: CfnLayoutProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLayoutProps]) -> None: ...
    @property
    def attr_created_time(self) -> StringToken:
        """Timestamp at which the resource was created."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """Timestamp at which the resource was created or last modified."""
    @property
    def attr_layout_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the newly created layout."""
    @property
    def attr_layout_id(self) -> StringToken:
        """The unique identifier of the layout."""


class CfnRelatedItemProps(TypedDict, total=False):
    case_id: Required[str]
    """A unique identifier of the case. A change replaces the resource."""
    content: Required[CfnRelatedItemRelatedItemContentProps | Deferred]
    """Represents the content of a related item. A change replaces the resource."""
    domain_id: Required[str]
    """The unique identifier of the Cases domain. A change replaces the resource."""
    tags: Sequence[CfnRelatedItemTagProps | Deferred] | Deferred | None
    """A list of tags on the related item."""
    type: Required[Literal["Contact", "Comment", "File", "Sla", "ConnectCase", "Custom"] | Other]
    """The type of a related item. A change replaces the resource."""


class CfnRelatedItemCommentContentProps(TypedDict, total=False):
    """Represents a comment."""
    body: Required[str]
    """Text in the body of a comment."""
    content_type: Required[Literal["Text/Plain"] | Other]
    """Type of the text in the comment."""


class CfnRelatedItemRelatedItemContentProps(TypedDict, total=False):
    """Represents the content of a related item."""
    comment: CfnRelatedItemCommentContentProps | Deferred | None
    """Represents a comment."""


class CfnRelatedItemTagProps(TypedDict, total=False):
    """A tag associated with the resource."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnRelatedItem(TypedResource):
    """Resource Type definition for AWS::Cases::RelatedItem."""
    props: CfnRelatedItemProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRelatedItemProps]) -> None: ...
    @property
    def attr_related_item_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the related item."""
    @property
    def attr_related_item_id(self) -> StringToken:
        """The unique identifier of the related item."""


class CfnTemplateProps(TypedDict, total=False):
    description: str | None
    """A brief description of the template."""
    domain_id: str | None
    """The unique identifier of the Cases domain. A change replaces the resource."""
    layout_configuration: CfnTemplateLayoutConfigurationProps | Deferred | None
    """Object to store configuration of layouts associated to the template."""
    name: Required[str]
    """The template name."""
    required_fields: Sequence[CfnTemplateRequiredFieldProps | Deferred] | Deferred | None
    """A list of fields that must contain a value for a case to be successfully created with this template."""
    rules: Sequence[CfnTemplateTemplateRuleProps | Deferred] | Deferred | None
    """A list of case rules (also known as case field conditions) on a template."""
    status: Literal["Active", "Inactive"] | Other | None
    """The status of the template."""
    tags: Sequence[CfnTemplateTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnTemplateLayoutConfigurationProps(TypedDict, total=False):
    """Object to store configuration of layouts associated to the template."""
    default_layout: str | None
    """Unique identifier of a layout."""


class CfnTemplateRequiredFieldProps(TypedDict, total=False):
    """List of fields that must have a value provided to create a case."""
    field_id: Required[str]
    """Unique identifier of a field."""


class CfnTemplateTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnTemplateTemplateRuleProps(TypedDict, total=False):
    """An association representing a case rule acting upon a field."""
    case_rule_id: Required[str]
    """Unique identifier of a case rule."""
    field_id: str | None
    """Unique identifier of a field."""


class CfnTemplate(TypedResource):
    """Creates a template in the Cases domain."""
    props: CfnTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTemplateProps]) -> None: ...
    @property
    def attr_created_time(self) -> StringToken:
        """Timestamp at which the resource was created."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """Timestamp at which the resource was created or last modified."""
    @property
    def attr_template_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the template."""
    @property
    def attr_template_id(self) -> StringToken:
        """A unique identifier of a template."""
