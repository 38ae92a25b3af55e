"""Every resource type of AWS::Invoicing; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Other, ResourceOptions, TypedResource


class CfnInvoiceUnitProps(TypedDict, total=False):
    description: str | None
    """The assigned description for an invoice unit."""
    invoice_receiver: Required[str]
    """The account that receives invoices related to the invoice unit. A change replaces the resource."""
    name: Required[str]
    """A unique name that is distinctive within your AWS. A change replaces the resource."""
    resource_tags: Sequence[CfnInvoiceUnitResourceTagProps | Deferred] | Deferred | None
    """The tag structure that contains a tag key and value."""
    rule: Required[CfnInvoiceUnitRuleProps | Deferred]
    """An `InvoiceUnitRule` object used the categorize invoice units."""
    tax_inheritance_disabled: Boolean | None
    """Whether the invoice unit based tax inheritance is/ should be enabled or disabled."""


class CfnInvoiceUnitResourceTagProps(TypedDict, total=False):
    """The tag structure that contains a tag key and value."""
    key: Required[str]
    """The object key of your of your resource tag."""
    value: Required[str]
    """The specific value of the resource tag."""


class CfnInvoiceUnitRuleProps(TypedDict, total=False):
    """The `InvoiceUnitRule` object used to update invoice units."""
    linked_accounts: Required[Sequence[str] | Deferred]
    """The list of `LINKED_ACCOUNT` IDs where charges are included within the invoice unit."""


class CfnInvoiceUnit(TypedResource):
    """An invoice unit is a set of mutually exclusive account that correspond to your business entity."""
    props: CfnInvoiceUnitProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInvoiceUnitProps]) -> None: ...
    @property
    def attr_invoice_unit_arn(self) -> StringToken:
        """The ARN to identify an invoice unit."""
    @property
    def attr_last_modified(self) -> NumberToken:
        """The last time the invoice unit was updated."""


class CfnProcurementPortalPreferenceProps(TypedDict, total=False):
    buyer_domain: Required[Literal["NetworkID"] | Other]
    """The domain identifier for the buyer in the procurement portal. A change replaces the resource."""
    buyer_identifier: Required[str]
    """The unique identifier for the buyer in the procurement portal. A change replaces the resource."""
    contacts: Required[Sequence[CfnProcurementPortalPreferenceContactProps | Deferred] | Deferred]
    """List of contact information for portal administrators and technical contacts."""
    einvoice_delivery_enabled: Required[Boolean]
    """Indicates whether e-invoice delivery is enabled for this procurement portal preference."""
    einvoice_delivery_preference: CfnProcurementPortalPreferenceEinvoiceDeliveryPreferenceProps | Deferred | None
    """Specifies the preferences for e-invoice delivery."""
    procurement_portal_instance_endpoint: str | None
    """The endpoint URL where e-invoices are delivered to the procurement portal."""
    procurement_portal_name: Required[Literal["SAP_BUSINESS_NETWORK", "COUPA"] | Other]
    """The name of the procurement portal. A change replaces the resource."""
    procurement_portal_shared_secret: str | None
    """The shared secret or authentication credential used for secure communication with the procurement portal."""
    purchase_order_retrieval_enabled: Required[Boolean]
    """Indicates whether purchase order retrieval is enabled for this procurement portal preference."""
    selector: CfnProcurementPortalPreferenceProcurementPortalPreferenceSelectorProps | Deferred | None
    """Specifies criteria for selecting which invoices should be processed."""
    supplier_domain: Required[Literal["NetworkID"] | Other]
    """The domain identifier for the supplier in the procurement portal. A change replaces the resource."""
    supplier_identifier: Required[str]
    """The unique identifier for the supplier in the procurement portal. A change replaces the resource."""
    tags: Sequence[CfnProcurementPortalPreferenceTagProps | Deferred] | Deferred | None
    """The tags associated with this procurement portal preference."""
    test_env_preference: CfnProcurementPortalPreferenceTestEnvPreferenceProps | Deferred | None
    """Configuration settings for the test environment of the procurement portal."""


class CfnProcurementPortalPreferenceContactProps(TypedDict, total=False):
    """Contact information for a person or role associated with the procurement portal preference."""
    email: str | None
    """The email address of the contact person or role."""
    name: str | None
    """The name of the contact person or role."""


class CfnProcurementPortalPreferenceEinvoiceDeliveryPreferenceProps(TypedDict, total=False):
    """Specifies the preferences for e-invoice delivery."""
    connection_testing_method: Literal["PROD_ENV_DOLLAR_TEST", "TEST_ENV_REPLAY_TEST"] | Other | None
    """The method to use for testing the connection to the procurement portal."""
    einvoice_delivery_activation_date: str | None
    """The ISO 8601 date-time when e-invoice delivery should be activated."""
    einvoice_delivery_attachment_types: Sequence[Literal["INVOICE_PDF", "RFP_PDF"] | Other] | Deferred | None
    """The types of attachments to include with the e-invoice delivery."""
    einvoice_delivery_document_types: Sequence[Literal["AWS_CLOUD_INVOICE", "AWS_CLOUD_CREDIT_MEMO", "AWS_MARKETPLACE_INVOICE", "AWS_MARKETPLACE_CREDIT_MEMO", "AWS_REQUEST_FOR_PAYMENT"] | Other] | Deferred | None
    """The types of e-invoice documents to be delivered."""
    protocol: Literal["CXML"] | Other | None
    """The communication protocol to use for e-invoice delivery."""
    purchase_order_data_sources: Sequence[CfnProcurementPortalPreferencePurchaseOrderDataSourceProps | Deferred] | Deferred | None
    """The sources of purchase order data."""


class CfnProcurementPortalPreferenceProcurementPortalPreferenceSelectorProps(TypedDict, total=False):
    """Specifies criteria for selecting which invoices should be processed."""
    invoice_unit_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Name (ARN) of invoice unit identifiers to which this preference applies."""


class CfnProcurementPortalPreferencePurchaseOrderDataSourceProps(TypedDict, total=False):
    """Specifies the source configuration for retrieving purchase order data."""
    einvoice_delivery_document_type: Literal["AWS_CLOUD_INVOICE", "AWS_CLOUD_CREDIT_MEMO", "AWS_MARKETPLACE_INVOICE", "AWS_MARKETPLACE_CREDIT_MEMO", "AWS_REQUEST_FOR_PAYMENT"] | Other | None
    """The type of e-invoice document that requires purchase order data."""
    purchase_order_data_source_type: Literal["ASSOCIATED_PURCHASE_ORDER_REQUIRED", "PURCHASE_ORDER_NOT_REQUIRED"] | Other | None
    """The type of source for purchase order data."""


class CfnProcurementPortalPreferenceTagProps(TypedDict, total=False):
    """A tag key-value pair."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnProcurementPortalPreferenceTestEnvPreferenceProps(TypedDict, total=False):
    """Configuration settings for the test environment of the procurement portal."""
    buyer_domain: Literal["NetworkID"] | Other | None
    """The domain identifier for the buyer in the test environment."""
    buyer_identifier: str | None
    """The unique identifier for the buyer in the test environment."""
    procurement_portal_instance_endpoint: str | None
    """The endpoint URL for e-invoice delivery in the test environment."""
    procurement_portal_shared_secret: str | None
    """The shared secret for secure communication in the test environment."""
    supplier_domain: Literal["NetworkID"] | Other | None
    """The domain identifier for the supplier in the test environment."""
    supplier_identifier: str | None
    """The unique identifier for the supplier in the test environment."""


class CfnProcurementPortalPreference(TypedResource):
    """Creates and manages a procurement portal preference configuration for e-invoice delivery and purchase order retrieval."""
    props: CfnProcurementPortalPreferenceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProcurementPortalPreferenceProps]) -> None: ...
    @property
    def attr_aws_account_id(self) -> StringToken:
        """The AWS account ID associated with this procurement portal preference."""
    @property
    def attr_create_date(self) -> StringToken:
        """The date and time when the procurement portal preference was created."""
    @property
    def attr_einvoice_delivery_preference_status(self) -> StringToken:
        """The current status of the e-invoice delivery preference."""
    @property
    def attr_last_update_date(self) -> StringToken:
        """The date and time when the procurement portal preference was last updated."""
    @property
    def attr_procurement_portal_preference_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the procurement portal preference."""
    @property
    def attr_purchase_order_retrieval_endpoint(self) -> StringToken:
        """The endpoint URL used for retrieving purchase orders from the procurement portal."""
    @property
    def attr_purchase_order_retrieval_preference_status(self) -> StringToken:
        """The current status of the purchase order retrieval preference."""
    @property
    def attr_version(self) -> NumberToken:
        """The version number of the procurement portal preference configuration."""
