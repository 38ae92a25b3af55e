"""Every resource type of AWS::AmplifyUIBuilder; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Number, Other, ResourceOptions, TypedResource


class CfnComponentProps(TypedDict, total=False):
    app_id: str | None
    """The unique ID of the Amplify app associated with the component. A change replaces the resource."""
    binding_properties: Mapping[str, CfnComponentComponentBindingPropertiesValueProps | Deferred] | Deferred | None
    """The information to connect a component's properties to data at runtime."""
    children: Sequence[CfnComponentComponentChildProps | Deferred] | Deferred | None
    """A list of the component's `ComponentChild` instances."""
    collection_properties: Mapping[str, CfnComponentComponentDataConfigurationProps | Deferred] | Deferred | None
    """The data binding configuration for the component's properties."""
    component_type: str | None
    """The type of the component."""
    environment_name: str | None
    """The name of the backend environment that is a part of the Amplify app. A change replaces the resource."""
    events: Mapping[str, CfnComponentComponentEventProps | Deferred] | Deferred | None
    """Describes the events that can be raised on the component."""
    name: str | None
    """The name of the component."""
    overrides: Mapping[str, Mapping[str, str] | Deferred] | Deferred | None
    """Describes the component's properties that can be overriden in a customized instance of the component."""
    properties: Mapping[str, CfnComponentComponentPropertyProps | Deferred] | Deferred | None
    """Describes the component's properties."""
    schema_version: str | None
    """The schema version of the component when it was imported."""
    source_id: str | None
    """The unique ID of the component in its original source system, such as Figma."""
    tags: Mapping[str, str] | Deferred | None
    """One or more key-value pairs to use when tagging the component. A change replaces the resource."""
    variants: Sequence[CfnComponentComponentVariantProps | Deferred] | Deferred | None
    """A list of the component's variants."""


class CfnComponentActionParametersProps(TypedDict, total=False):
    """Represents the event action configuration for an element of a `Component` or `ComponentChild`."""
    anchor: CfnComponentComponentPropertyProps | Deferred | None
    """The HTML anchor link to the location to open."""
    fields: Mapping[str, CfnComponentComponentPropertyProps | Deferred] | Deferred | None
    """A dictionary of key-value pairs mapping Amplify Studio properties to fields in a data model."""
    global_: CfnComponentComponentPropertyProps | Deferred | None
    """Specifies whether the user should be signed out globally."""
    id: CfnComponentComponentPropertyProps | Deferred | None
    """The unique ID of the component that the `ActionParameters` apply to."""
    model: str | None
    """The name of the data model."""
    state: CfnComponentMutationActionSetStateParameterProps | Deferred | None
    """A key-value pair that specifies the state property name and its initial value."""
    target: CfnComponentComponentPropertyProps | Deferred | None
    """The element within the same component to modify when the action occurs."""
    type: CfnComponentComponentPropertyProps | Deferred | None
    """The type of navigation action."""
    url: CfnComponentComponentPropertyProps | Deferred | None
    """The URL to the location to open."""


class CfnComponentComponentBindingPropertiesValueProps(TypedDict, total=False):
    """The `ComponentBindingPropertiesValue` property specifies the data binding configuration for a component at runtime."""
    binding_properties: CfnComponentComponentBindingPropertiesValuePropertiesProps | Deferred | None
    """Describes the properties to customize with data at runtime."""
    default_value: str | None
    """The default value of the property."""
    type: str | None
    """The property type."""


class CfnComponentComponentBindingPropertiesValuePropertiesProps(TypedDict, total=False):
    """The `ComponentBindingPropertiesValueProperties` property specifies the data binding configuration for a specific property using data stored in AWS."""
    bucket: str | None
    """An Amazon S3 bucket."""
    default_value: str | None
    """The default value to assign to the property."""
    field: str | None
    """The field to bind the data to."""
    key: str | None
    """The storage key for an Amazon S3 bucket."""
    model: str | None
    """An Amplify DataStore model."""
    predicates: Sequence[CfnComponentPredicateProps | Deferred] | Deferred | None
    """A list of predicates for binding a component's properties to data."""
    slot_name: str | None
    """The name of a component slot."""
    user_attribute: str | None
    """An authenticated user attribute."""


class CfnComponentComponentChildProps(TypedDict, total=False):
    """The `ComponentChild` property specifies a nested UI configuration within a parent `Component`."""
    children: Sequence[CfnComponentComponentChildProps | Deferred] | Deferred | None
    """The list of `ComponentChild` instances for this component."""
    component_type: Required[str]
    """The type of the child component."""
    events: Mapping[str, CfnComponentComponentEventProps | Deferred] | Deferred | None
    """Describes the events that can be raised on the child component."""
    name: Required[str]
    """The name of the child component."""
    properties: Required[Mapping[str, CfnComponentComponentPropertyProps | Deferred] | Deferred]
    """Describes the properties of the child component."""
    source_id: str | None
    """The unique ID of the child component in its original source system, such as Figma."""


class CfnComponentComponentConditionPropertyProps(TypedDict, total=False):
    """The `ComponentConditionProperty` property specifies a conditional expression for setting a component property."""
    else_: CfnComponentComponentPropertyProps | Deferred | None
    """The value to assign to the property if the condition is not met."""
    field: str | None
    """The name of a field."""
    operand: str | None
    """The value of the property to evaluate."""
    operand_type: str | None
    """The type of the property to evaluate."""
    operator: str | None
    """The operator to use to perform the evaluation, such as `eq` to represent equals."""
    property: str | None
    """The name of the conditional property."""
    then: CfnComponentComponentPropertyProps | Deferred | None
    """The value to assign to the property if the condition is met."""


class CfnComponentComponentDataConfigurationProps(TypedDict, total=False):
    """The `ComponentDataConfiguration` property specifies the configuration for binding a component's properties to data."""
    identifiers: Sequence[str] | Deferred | None
    """A list of IDs to use to bind data to a component."""
    model: Required[str]
    """The name of the data model to use to bind data to a component."""
    predicate: CfnComponentPredicateProps | Deferred | None
    """Represents the conditional logic to use when binding data to a component."""
    sort: Sequence[CfnComponentSortPropertyProps | Deferred] | Deferred | None
    """Describes how to sort the component's properties."""


class CfnComponentComponentEventProps(TypedDict, total=False):
    """The `ComponentEvent` property specifies the configuration of an event."""
    action: str | None
    """The action to perform when a specific event is raised."""
    binding_event: str | None
    """Binds an event to an action on a component."""
    parameters: CfnComponentActionParametersProps | Deferred | None
    """Describes information about the action."""


class CfnComponentComponentPropertyProps(TypedDict, total=False):
    """The `ComponentProperty` property specifies the configuration for all of a component's properties."""
    binding_properties: CfnComponentComponentPropertyBindingPropertiesProps | Deferred | None
    """The information to bind the component property to data at runtime."""
    bindings: Mapping[str, CfnComponentFormBindingElementProps | Deferred] | Deferred | None
    """The information to bind the component property to form data."""
    collection_binding_properties: CfnComponentComponentPropertyBindingPropertiesProps | Deferred | None
    """The information to bind the component property to data at runtime."""
    component_name: str | None
    """The name of the component that is affected by an event."""
    concat: Sequence[CfnComponentComponentPropertyProps | Deferred] | Deferred | None
    """A list of component properties to concatenate to create the value to assign to this component property."""
    condition: CfnComponentComponentConditionPropertyProps | Deferred | None
    """The conditional expression to use to assign a value to the component property."""
    configured: Boolean | None
    """Specifies whether the user configured the property in Amplify Studio after importing it."""
    default_value: str | None
    """The default value to assign to the component property."""
    event: str | None
    """An event that occurs in your app."""
    imported_value: str | None
    """The default value assigned to the property when the component is imported into an app."""
    model: str | None
    """The data model to use to assign a value to the component property."""
    property: str | None
    """The name of the component's property that is affected by an event."""
    type: str | None
    """The component type."""
    user_attribute: str | None
    """An authenticated user attribute to use to assign a value to the component property."""
    value: str | None
    """The value to assign to the component property."""


class CfnComponentComponentPropertyBindingPropertiesProps(TypedDict, total=False):
    """The `ComponentPropertyBindingProperties` property specifies a component property to associate with a binding property."""
    field: str | None
    """The data field to bind the property to."""
    property: Required[str]
    """The component property to bind to the data field."""


class CfnComponentComponentVariantProps(TypedDict, total=False):
    """The `ComponentVariant` property specifies the style configuration of a unique variation of a main component."""
    overrides: Mapping[str, Mapping[str, str] | Deferred] | Deferred | None
    """The properties of the component variant that can be overriden when customizing an instance of the component."""
    variant_values: Mapping[str, str] | Deferred | None
    """The combination of variants that comprise this variant."""


class CfnComponentFormBindingElementProps(TypedDict, total=False):
    """Describes how to bind a component property to form data."""
    element: Required[str]
    """The name of the component to retrieve a value from."""
    property: Required[str]
    """The property to retrieve a value from."""


class CfnComponentMutationActionSetStateParameterProps(TypedDict, total=False):
    """Represents the state configuration when an action modifies a property of another element within the same component."""
    component_name: Required[str]
    """The name of the component that is being modified."""
    property: Required[str]
    """The name of the component property to apply the state configuration to."""
    set: Required[CfnComponentComponentPropertyProps | Deferred]
    """The state configuration to assign to the property."""


class CfnComponentPredicateProps(TypedDict, total=False):
    """The `Predicate` property specifies information for generating Amplify DataStore queries."""
    and_: Sequence[CfnComponentPredicateProps | Deferred] | Deferred | None
    """A list of predicates to combine logically."""
    field: str | None
    """The field to query."""
    operand: str | None
    """The value to use when performing the evaluation."""
    operand_type: str | None
    """The type of value to use when performing the evaluation."""
    operator: str | None
    """The operator to use to perform the evaluation."""
    or_: Sequence[CfnComponentPredicateProps | Deferred] | Deferred | None
    """A list of predicates to combine logically."""


class CfnComponentSortPropertyProps(TypedDict, total=False):
    """The `SortProperty` property specifies how to sort the data that you bind to a component."""
    direction: Required[Literal["ASC", "DESC"] | Other]
    """The direction of the sort, either ascending or descending."""
    field: Required[str]
    """The field to perform the sort on."""


class CfnComponent(TypedResource):
    """The AWS::AmplifyUIBuilder::Component resource specifies a component within an Amplify app."""
    props: CfnComponentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnComponentProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The time that the component was created."""
    @property
    def attr_id(self) -> StringToken:
        """The unique ID of the component."""
    @property
    def attr_modified_at(self) -> StringToken:
        """The time that the component was modified."""


class CfnFormProps(TypedDict, total=False):
    app_id: str | None
    """The unique ID of the Amplify app associated with the form. A change replaces the resource."""
    cta: CfnFormFormCTAProps | Deferred | None
    """The `FormCTA` object that stores the call to action configuration for the form."""
    data_type: CfnFormFormDataTypeConfigProps | Deferred | None
    """The type of data source to use to create the form."""
    environment_name: str | None
    """The name of the backend environment that is a part of the Amplify app. A change replaces the resource."""
    fields: Mapping[str, CfnFormFieldConfigProps | Deferred] | Deferred | None
    """The configuration information for the form's fields."""
    form_action_type: Literal["create", "update"] | Other | None
    """Specifies whether to perform a create or update action on the form."""
    label_decorator: Literal["required", "optional", "none"] | Other | None
    """Specifies an icon or decoration to display on the form."""
    name: str | None
    """The name of the form."""
    schema_version: str | None
    """The schema version of the form."""
    sectional_elements: Mapping[str, CfnFormSectionalElementProps | Deferred] | Deferred | None
    """The configuration information for the visual helper elements for the form."""
    style: CfnFormFormStyleProps | Deferred | None
    """The configuration for the form's style."""
    tags: Mapping[str, str] | Deferred | None
    """One or more key-value pairs to use when tagging the form data. A change replaces the resource."""


class CfnFormFieldConfigProps(TypedDict, total=False):
    """The `FieldConfig` property specifies the configuration information for a field in a table."""
    excluded: Boolean | None
    """Specifies whether to hide a field."""
    input_type: CfnFormFieldInputConfigProps | Deferred | None
    """Describes the configuration for the default input value to display for a field."""
    label: str | None
    """The label for the field."""
    position: CfnFormFieldPositionProps | Deferred | None
    """Specifies the field position."""
    validations: Sequence[CfnFormFieldValidationConfigurationProps | Deferred] | Deferred | None
    """The validations to perform on the value in the field."""


class CfnFormFieldInputConfigProps(TypedDict, total=False):
    """The `FieldInputConfig` property specifies the configuration for the default input values to display for a field."""
    default_checked: Boolean | None
    """Specifies whether a field has a default value."""
    default_country_code: str | None
    """The default country code for a phone number."""
    default_value: str | None
    """The default value for the field."""
    descriptive_text: str | None
    """The text to display to describe the field."""
    file_uploader_config: CfnFormFileUploaderFieldConfigProps | Deferred | None
    """The configuration for the file uploader field."""
    is_array: Boolean | None
    """Specifies whether to render the field as an array."""
    max_value: Number | None
    """The maximum value to display for the field."""
    min_value: Number | None
    """The minimum value to display for the field."""
    name: str | None
    """The name of the field."""
    placeholder: str | None
    """The text to display as a placeholder for the field."""
    read_only: Boolean | None
    """Specifies a read only field."""
    required: Boolean | None
    """Specifies a field that requires input."""
    step: Number | None
    """The stepping increment for a numeric value in a field."""
    type: Required[str]
    """The input type for the field."""
    value: str | None
    """The value for the field."""
    value_mappings: CfnFormValueMappingsProps | Deferred | None
    """The information to use to customize the input fields with data at runtime."""


class CfnFormFieldPositionProps(TypedDict, total=False):
    """The `FieldPosition` property specifies the field position."""
    below: str | None
    """The field position is below the field specified by the string."""
    fixed: Literal["first"] | Other | None
    """The field position is fixed and doesn't change in relation to other fields."""
    right_of: str | None
    """The field position is to the right of the field specified by the string."""


class CfnFormFieldValidationConfigurationProps(TypedDict, total=False):
    """The `FieldValidationConfiguration` property specifies the validation configuration for a field."""
    num_values: Sequence[Number] | Deferred | None
    """The validation to perform on a number value."""
    str_values: Sequence[str] | Deferred | None
    """The validation to perform on a string value."""
    type: Required[str]
    """The validation to perform on an object type."""
    validation_message: str | None
    """The validation message to display."""


class CfnFormFileUploaderFieldConfigProps(TypedDict, total=False):
    """Describes the configuration for the file uploader field."""
    accepted_file_types: Required[Sequence[str] | Deferred]
    """The file types that are allowed to be uploaded by the file uploader."""
    access_level: Required[Literal["public", "protected", "private"] | Other]
    """The access level to assign to the uploaded files in the Amazon S3 bucket where they are stored."""
    is_resumable: Boolean | None
    """Allows the file upload operation to be paused and resumed."""
    max_file_count: Number | None
    """Specifies the maximum number of files that can be selected to upload."""
    max_size: Number | None
    """The maximum file size in bytes that the file uploader will accept."""
    show_thumbnails: Boolean | None
    """Specifies whether to display or hide the image preview after selecting a file for upload."""


class CfnFormFormButtonProps(TypedDict, total=False):
    """The `FormButton` property specifies the configuration for a button UI element that is a part of a form."""
    children: str | None
    """Describes the button's properties."""
    excluded: Boolean | None
    """Specifies whether the button is visible on the form."""
    position: CfnFormFieldPositionProps | Deferred | None
    """The position of the button."""


class CfnFormFormCTAProps(TypedDict, total=False):
    """The `FormCTA` property specifies the call to action button configuration for the form."""
    cancel: CfnFormFormButtonProps | Deferred | None
    """Displays a cancel button."""
    clear: CfnFormFormButtonProps | Deferred | None
    """Displays a clear button."""
    position: Literal["top", "bottom", "top_and_bottom"] | Other | None
    """The position of the button."""
    submit: CfnFormFormButtonProps | Deferred | None
    """Displays a submit button."""


class CfnFormFormDataTypeConfigProps(TypedDict, total=False):
    """The `FormDataTypeConfig` property specifies the data type configuration for the data source associated with a form."""
    data_source_type: Required[Literal["DataStore", "Custom"] | Other]
    """The data source type, either an Amplify DataStore model or a custom data type."""
    data_type_name: Required[str]
    """The unique name of the data type you are using as the data source for the form."""


class CfnFormFormInputBindingPropertiesValueProps(TypedDict, total=False):
    """Represents the data binding configuration for a form's input fields at runtime.You can use `FormInputBindingPropertiesValue` to add exposed properties to a form to allow different values to be entered when a form is reused in different places in an app."""
    binding_properties: CfnFormFormInputBindingPropertiesValuePropertiesProps | Deferred | None
    """Describes the properties to customize with data at runtime."""
    type: str | None
    """The property type."""


class CfnFormFormInputBindingPropertiesValuePropertiesProps(TypedDict, total=False):
    """Represents the data binding configuration for a specific property using data stored in AWS."""
    model: str | None
    """An Amplify DataStore model."""


class CfnFormFormInputValuePropertyProps(TypedDict, total=False):
    """The `FormInputValueProperty` property specifies the configuration for an input field on a form."""
    binding_properties: CfnFormFormInputValuePropertyBindingPropertiesProps | Deferred | None
    """The information to bind fields to data at runtime."""
    concat: Sequence[CfnFormFormInputValuePropertyProps | Deferred] | Deferred | None
    """A list of form properties to concatenate to create the value to assign to this field property."""
    value: str | None
    """The value to assign to the input field."""


class CfnFormFormInputValuePropertyBindingPropertiesProps(TypedDict, total=False):
    """Associates a form property to a binding property."""
    field: str | None
    """The data field to bind the property to."""
    property: Required[str]
    """The form property to bind to the data field."""


class CfnFormFormStyleProps(TypedDict, total=False):
    """The `FormStyle` property specifies the configuration for the form's style."""
    horizontal_gap: CfnFormFormStyleConfigProps | Deferred | None
    """The spacing for the horizontal gap."""
    outer_padding: CfnFormFormStyleConfigProps | Deferred | None
    """The size of the outer padding for the form."""
    vertical_gap: CfnFormFormStyleConfigProps | Deferred | None
    """The spacing for the vertical gap."""


class CfnFormFormStyleConfigProps(TypedDict, total=False):
    """The `FormStyleConfig` property specifies the configuration settings for the form's style properties."""
    token_reference: str | None
    """A reference to a design token to use to bind the form's style properties to an existing theme."""
    value: str | None
    """The value of the style setting."""


class CfnFormSectionalElementProps(TypedDict, total=False):
    """The `SectionalElement` property specifies the configuration information for a visual helper element for a form."""
    excluded: Boolean | None
    """Excludes a sectional element that was generated by default for a specified data model."""
    level: Number | None
    """Specifies the size of the font for a `Heading` sectional element."""
    orientation: str | None
    """Specifies the orientation for a `Divider` sectional element."""
    position: CfnFormFieldPositionProps | Deferred | None
    """Specifies the position of the text in a field for a `Text` sectional element."""
    text: str | None
    """The text for a `Text` sectional element."""
    type: Required[str]
    """The type of sectional element."""


class CfnFormValueMappingProps(TypedDict, total=False):
    """The `ValueMapping` property specifies the association between a complex object and a display value."""
    display_value: CfnFormFormInputValuePropertyProps | Deferred | None
    """The value to display for the complex object."""
    value: Required[CfnFormFormInputValuePropertyProps | Deferred]
    """The complex object."""


class CfnFormValueMappingsProps(TypedDict, total=False):
    """The `ValueMappings` property specifies the data binding configuration for a value map."""
    binding_properties: Mapping[str, CfnFormFormInputBindingPropertiesValueProps | Deferred] | Deferred | None
    """The information to bind fields to data at runtime."""
    values: Required[Sequence[CfnFormValueMappingProps | Deferred] | Deferred]
    """The value and display value pairs."""


class CfnForm(TypedResource):
    """The AWS::AmplifyUIBuilder::Form resource specifies all of the information that is required to create a form."""
    props: CfnFormProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFormProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID for the form."""


class CfnThemeProps(TypedDict, total=False):
    app_id: str | None
    """The unique ID for the Amplify app associated with the theme. A change replaces the resource."""
    environment_name: str | None
    """The name of the backend environment that is a part of the Amplify app. A change replaces the resource."""
    name: str | None
    """The name of the theme."""
    overrides: Sequence[CfnThemeThemeValuesProps | Deferred] | Deferred | None
    """Describes the properties that can be overriden to customize a theme."""
    tags: Mapping[str, str] | Deferred | None
    """One or more key-value pairs to use when tagging the theme. A change replaces the resource."""
    values: Sequence[CfnThemeThemeValuesProps | Deferred] | Deferred | None
    """A list of key-value pairs that defines the properties of the theme."""


class CfnThemeThemeValueProps(TypedDict, total=False):
    """The `ThemeValue` property specifies the configuration of a theme's properties."""
    children: Sequence[CfnThemeThemeValuesProps | Deferred] | Deferred | None
    """A list of key-value pairs that define the theme's properties."""
    value: str | None
    """The value of a theme property."""


class CfnThemeThemeValuesProps(TypedDict, total=False):
    """The `ThemeValues` property specifies key-value pair that defines a property of a theme."""
    key: str | None
    """The name of the property."""
    value: CfnThemeThemeValueProps | Deferred | None
    """The value of the property."""


class CfnTheme(TypedResource):
    """The AWS::AmplifyUIBuilder::Theme resource specifies a theme within an Amplify app."""
    props: CfnThemeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnThemeProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """The time that the theme was created."""
    @property
    def attr_id(self) -> StringToken:
        """The ID for the theme."""
    @property
    def attr_modified_at(self) -> StringToken:
        """The time that the theme was modified."""
