"""Every resource type of AWS::FraudDetector; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Other, ResourceOptions, TypedResource


class CfnDetectorProps(TypedDict, total=False):
    associated_models: Sequence[CfnDetectorModelProps | Deferred] | Deferred | None
    """The models to associate with this detector."""
    description: str | None
    """The detector description."""
    detector_id: Required[str]
    """The name of the detector. A change replaces the resource."""
    detector_version_status: Literal["DRAFT", "ACTIVE"] | Other | None
    """The status of the detector version."""
    event_type: Required[CfnDetectorEventTypeProps | Deferred]
    """The event type associated with this detector."""
    rule_execution_mode: Literal["FIRST_MATCHED", "ALL_MATCHED"] | Other | None
    """The rule execution mode for the rules included in the detector version."""
    rules: Required[Sequence[CfnDetectorRuleProps | Deferred] | Deferred]
    """The rules to include in the detector version."""
    tags: Sequence[CfnDetectorTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnDetectorEntityTypeProps(TypedDict, total=False):
    """The entity type details."""
    description: str | None
    """The entity type description."""
    inline: Boolean | None
    """Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack."""
    name: str | None
    """The entity type name."""
    tags: Sequence[CfnDetectorTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnDetectorEventTypeProps(TypedDict, total=False):
    """The event type details."""
    description: str | None
    """The event type description."""
    entity_types: Sequence[CfnDetectorEntityTypeProps | Deferred] | Deferred | None
    """The event type entity types."""
    event_variables: Sequence[CfnDetectorEventVariableProps | Deferred] | Deferred | None
    """The event type event variables."""
    inline: Boolean | None
    """Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack."""
    labels: Sequence[CfnDetectorLabelProps | Deferred] | Deferred | None
    """The event type labels."""
    name: str | None
    """The event type name."""
    tags: Sequence[CfnDetectorTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnDetectorEventVariableProps(TypedDict, total=False):
    """The event type variable for the detector."""
    data_source: Literal["EVENT"] | Other | None
    """The data source of the event variable."""
    data_type: Literal["STRING", "INTEGER", "FLOAT", "BOOLEAN"] | Other | None
    """The data type of the event variable."""
    default_value: str | None
    """The default value of the event variable."""
    description: str | None
    """The description of the event variable."""
    inline: Boolean | None
    """Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack."""
    name: str | None
    """The name of the event variable."""
    tags: Sequence[CfnDetectorTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    variable_type: Literal["AUTH_CODE", "AVS", "BILLING_ADDRESS_L1", "BILLING_ADDRESS_L2", "BILLING_CITY", "BILLING_COUNTRY", "BILLING_NAME", "BILLING_PHONE", "BILLING_STATE", "BILLING_ZIP", "CARD_BIN", "CATEGORICAL", "CURRENCY_CODE", "EMAIL_ADDRESS", "FINGERPRINT", "FRAUD_LABEL", "FREE_FORM_TEXT", "IP_ADDRESS", "NUMERIC", "ORDER_ID", "PAYMENT_TYPE", "PHONE_NUMBER", "PRICE", "PRODUCT_CATEGORY", "SHIPPING_ADDRESS_L1", "SHIPPING_ADDRESS_L2", "SHIPPING_CITY", "SHIPPING_COUNTRY", "SHIPPING_NAME", "SHIPPING_PHONE", "SHIPPING_STATE", "SHIPPING_ZIP", "USERAGENT"] | Other | None
    """The type of event variable."""


class CfnDetectorLabelProps(TypedDict, total=False):
    """The label details."""
    description: str | None
    """The label description."""
    inline: Boolean | None
    """Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack."""
    name: str | None
    """The label name."""
    tags: Sequence[CfnDetectorTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnDetectorModelProps(TypedDict, total=False):
    """The model."""


class CfnDetectorOutcomeProps(TypedDict, total=False):
    """The outcome."""
    description: str | None
    """The outcome description."""
    inline: Boolean | None
    """Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack."""
    name: str | None
    """The outcome name."""
    tags: Sequence[CfnDetectorTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnDetectorRuleProps(TypedDict, total=False):
    """A rule."""
    description: str | None
    """The rule description."""
    detector_id: str | None
    """The detector for which the rule is associated."""
    expression: str | None
    """The rule expression."""
    language: Literal["DETECTORPL"] | Other | None
    """The rule language."""
    outcomes: Sequence[CfnDetectorOutcomeProps | Deferred] | Deferred | None
    """The rule outcome."""
    rule_id: str | None
    """The rule ID."""
    tags: Sequence[CfnDetectorTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnDetectorTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDetector(TypedResource):
    """Manages a detector and associated detector versions."""
    props: CfnDetectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDetectorProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The detector ARN."""
    @property
    def attr_created_time(self) -> StringToken:
        """Timestamp of when detector was created."""
    @property
    def attr_detector_version_id(self) -> StringToken:
        """The name of the detector."""
    @property
    def attr_last_updated_time(self) -> StringToken:
        """Timestamp of when detector was last updated."""
    @property
    def attr_event_type_arn(self) -> StringToken:
        """The detector ARN."""
    @property
    def attr_event_type_created_time(self) -> StringToken:
        """Timestamp of when the detector was created."""
    @property
    def attr_event_type_last_updated_time(self) -> StringToken:
        """Timestamp of when the detector was last updated."""


class CfnEntityTypeProps(TypedDict, total=False):
    description: str | None
    """The entity type description."""
    name: Required[str]
    """The entity type name. A change replaces the resource."""
    tags: Sequence[CfnEntityTypeTagProps | Deferred] | Deferred | None
    """A key and value pair."""


class CfnEntityTypeTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnEntityType(TypedResource):
    """Manages an entity type."""
    props: CfnEntityTypeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEntityTypeProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The entity type ARN."""
    @property
    def attr_created_time(self) -> StringToken:
        """Timestamp of when entity type was created."""
    @property
    def attr_last_updated_time(self) -> StringToken:
        """Timestamp of when entity type was last updated."""


class CfnEventTypeProps(TypedDict, total=False):
    description: str | None
    """The event type description."""
    entity_types: Required[Sequence[CfnEventTypeEntityTypeProps | Deferred] | Deferred]
    """The event type entity types."""
    event_variables: Required[Sequence[CfnEventTypeEventVariableProps | Deferred] | Deferred]
    """The event type event variables."""
    labels: Required[Sequence[CfnEventTypeLabelProps | Deferred] | Deferred]
    """The event type labels."""
    name: Required[str]
    """The event type name. A change replaces the resource."""
    tags: Sequence[CfnEventTypeTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnEventTypeEntityTypeProps(TypedDict, total=False):
    """The entity type details."""
    description: str | None
    """The entity type description."""
    inline: Boolean | None
    """Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack."""
    name: str | None
    """The entity type name."""
    tags: Sequence[CfnEventTypeTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnEventTypeEventVariableProps(TypedDict, total=False):
    """The variables associated with this event type."""
    data_source: Literal["EVENT"] | Other | None
    """The source of the event variable."""
    data_type: Literal["STRING", "INTEGER", "FLOAT", "BOOLEAN"] | Other | None
    """The data type of the event variable."""
    default_value: str | None
    """The default value of the event variable"""
    description: str | None
    """The event variable description."""
    inline: Boolean | None
    """Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack."""
    name: str | None
    """The name of the event variable."""
    tags: Sequence[CfnEventTypeTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    variable_type: Literal["AUTH_CODE", "AVS", "BILLING_ADDRESS_L1", "BILLING_ADDRESS_L2", "BILLING_CITY", "BILLING_COUNTRY", "BILLING_NAME", "BILLING_PHONE", "BILLING_STATE", "BILLING_ZIP", "CARD_BIN", "CATEGORICAL", "CURRENCY_CODE", "EMAIL_ADDRESS", "FINGERPRINT", "FRAUD_LABEL", "FREE_FORM_TEXT", "IP_ADDRESS", "NUMERIC", "ORDER_ID", "PAYMENT_TYPE", "PHONE_NUMBER", "PRICE", "PRODUCT_CATEGORY", "SHIPPING_ADDRESS_L1", "SHIPPING_ADDRESS_L2", "SHIPPING_CITY", "SHIPPING_COUNTRY", "SHIPPING_NAME", "SHIPPING_PHONE", "SHIPPING_STATE", "SHIPPING_ZIP", "USERAGENT"] | Other | None
    """The type of event variable."""


class CfnEventTypeLabelProps(TypedDict, total=False):
    """The label associated with the event type."""
    description: str | None
    """The label description."""
    inline: Boolean | None
    """Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack."""
    name: str | None
    """The label name."""
    tags: Sequence[CfnEventTypeTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnEventTypeTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnEventType(TypedResource):
    """Manages an event type."""
    props: CfnEventTypeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventTypeProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The event type ARN."""
    @property
    def attr_created_time(self) -> StringToken:
        """Timestamp of when event type was created."""
    @property
    def attr_last_updated_time(self) -> StringToken:
        """Timestamp of when event type was last updated."""


class CfnLabelProps(TypedDict, total=False):
    description: str | None
    """The label description."""
    name: Required[str]
    """The label name. A change replaces the resource."""
    tags: Sequence[CfnLabelTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnLabelTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnLabel(TypedResource):
    """Creates or updates label."""
    props: CfnLabelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLabelProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the label."""
    @property
    def attr_created_time(self) -> StringToken:
        """Timestamp of when label was created."""
    @property
    def attr_last_updated_time(self) -> StringToken:
        """Timestamp of when label was last updated."""


class CfnListProps(TypedDict, total=False):
    description: str | None
    """The description of the list."""
    elements: Sequence[str] | Deferred | None
    """The elements in the list."""
    name: Required[str]
    """The name of the list. A change replaces the resource."""
    tags: Sequence[CfnListTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    variable_type: str | None
    """The variable type of the list."""


class CfnListTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnList(TypedResource):
    """Creates a list."""
    props: CfnListProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnListProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The event type ARN."""
    @property
    def attr_created_time(self) -> StringToken:
        """Timestamp of when the list was created."""
    @property
    def attr_last_updated_time(self) -> StringToken:
        """Timestamp of when list was last updated."""


class CfnOutcomeProps(TypedDict, total=False):
    description: str | None
    """The outcome description."""
    name: Required[str]
    """The outcome name. A change replaces the resource."""
    tags: Sequence[CfnOutcomeTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnOutcomeTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnOutcome(TypedResource):
    """Creates or updates an outcome."""
    props: CfnOutcomeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOutcomeProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the outcome."""
    @property
    def attr_created_time(self) -> StringToken:
        """Timestamp of when outcome was created."""
    @property
    def attr_last_updated_time(self) -> StringToken:
        """Timestamp of when outcome was last updated."""


class CfnVariableProps(TypedDict, total=False):
    data_source: Required[Literal["EVENT", "EXTERNAL_MODEL_SCORE"] | Other]
    """The data source of the variable."""
    data_type: Required[Literal["STRING", "INTEGER", "FLOAT", "BOOLEAN"] | Other]
    """The data type of the variable."""
    default_value: Required[str]
    """The default value of the variable."""
    description: str | None
    """The description of the variable."""
    name: Required[str]
    """The name of the variable. A change replaces the resource."""
    tags: Sequence[CfnVariableTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    variable_type: Literal["AUTH_CODE", "AVS", "BILLING_ADDRESS_L1", "BILLING_ADDRESS_L2", "BILLING_CITY", "BILLING_COUNTRY", "BILLING_NAME", "BILLING_PHONE", "BILLING_STATE", "BILLING_ZIP", "CARD_BIN", "CATEGORICAL", "CURRENCY_CODE", "EMAIL_ADDRESS", "FINGERPRINT", "FRAUD_LABEL", "FREE_FORM_TEXT", "IP_ADDRESS", "NUMERIC", "ORDER_ID", "PAYMENT_TYPE", "PHONE_NUMBER", "PRICE", "PRODUCT_CATEGORY", "SHIPPING_ADDRESS_L1", "SHIPPING_ADDRESS_L2", "SHIPPING_CITY", "SHIPPING_COUNTRY", "SHIPPING_NAME", "SHIPPING_PHONE", "SHIPPING_STATE", "SHIPPING_ZIP", "USERAGENT"] | Other | None
    """The type of the variable."""


class CfnVariableTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnVariable(TypedResource):
    """Manages a variable."""
    props: CfnVariableProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVariableProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the variable."""
    @property
    def attr_created_time(self) -> StringToken:
        """Timestamp of when variable was created."""
    @property
    def attr_last_updated_time(self) -> StringToken:
        """Timestamp of when variable was last updated."""
