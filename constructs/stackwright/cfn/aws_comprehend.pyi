"""Every resource type of AWS::Comprehend; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnDocumentClassifierProps(TypedDict, total=False):
    data_access_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data. A change replaces the resource."""
    document_classifier_name: Required[str]
    """The name of the document classifier. A change replaces the resource."""
    input_data_config: Required[CfnDocumentClassifierDocumentClassifierInputDataConfigProps | Deferred]
    """Specifies the format and location of the input data for the job. A change replaces the resource."""
    language_code: Required[Literal["en", "es", "fr", "it", "de", "pt"] | Other]
    """The language of the input documents. A change replaces the resource."""
    mode: Literal["MULTI_CLASS", "MULTI_LABEL"] | Other | None
    """Indicates the mode in which the classifier will be trained. A change replaces the resource."""
    model_kms_key_id: str | None
    """ID for the AWS key that Amazon Comprehend uses to encrypt trained custom models. A change replaces the resource."""
    model_policy: str | None
    """The resource-based policy to attach to your custom document classifier model."""
    output_data_config: CfnDocumentClassifierDocumentClassifierOutputDataConfigProps | Deferred | None
    """Provides output results configuration parameters for custom classifier jobs. A change replaces the resource."""
    tags: Sequence[CfnDocumentClassifierTagProps | Deferred] | Deferred | None
    """Tags to associate with the document classifier."""
    version_name: str | None
    """The version name given to the newly created classifier. A change replaces the resource."""
    volume_kms_key_id: str | None
    """ID for the AWS Key Management Service (KMS) key that Amazon Comprehend uses to encrypt data on the storage volume attached to the ML compute instance(s) that process the analysis job. A change replaces the resource."""
    vpc_config: CfnDocumentClassifierVpcConfigProps | Deferred | None
    """Configuration parameters for a private Virtual Private Cloud (VPC) containing the resources you are using for your custom classifier. A change replaces the resource."""


class CfnDocumentClassifierAugmentedManifestsListItemProps(TypedDict, total=False):
    """An augmented manifest file that provides training data for your custom model."""
    attribute_names: Required[Sequence[str] | Deferred]
    """The JSON attribute that contains the annotations for your training documents. A change replaces the resource."""
    s3_uri: Required[str]
    """The Amazon S3 location of the augmented manifest file. A change replaces the resource."""
    split: Literal["TRAIN", "TEST"] | Other | None
    """The purpose of the data you've provided in the augmented manifest. A change replaces the resource."""


class CfnDocumentClassifierDocumentClassifierDocumentsProps(TypedDict, total=False):
    """The location of the training documents."""
    s3_uri: Required[str]
    """The S3 URI location of the training documents specified in the S3Uri CSV file. A change replaces the resource."""
    test_s3_uri: str | None
    """The S3 URI location of the test documents included in the TestS3Uri CSV file. A change replaces the resource."""


class CfnDocumentClassifierDocumentClassifierInputDataConfigProps(TypedDict, total=False):
    """The input properties for training a document classifier."""
    augmented_manifests: Sequence[CfnDocumentClassifierAugmentedManifestsListItemProps | Deferred] | Deferred | None
    """A list of augmented manifest files that provide training data for your custom model. A change replaces the resource."""
    data_format: Literal["COMPREHEND_CSV", "AUGMENTED_MANIFEST"] | Other | None
    """The format of your training data: A change replaces the resource."""
    document_reader_config: CfnDocumentClassifierDocumentReaderConfigProps | Deferred | None
    """Provides configuration parameters to override the default actions for extracting text from PDF documents and image files. A change replaces the resource."""
    document_type: Literal["PLAIN_TEXT_DOCUMENT", "SEMI_STRUCTURED_DOCUMENT"] | Other | None
    """The type of input documents for training the model. A change replaces the resource."""
    documents: CfnDocumentClassifierDocumentClassifierDocumentsProps | Deferred | None
    """The S3 location of the training documents. A change replaces the resource."""
    label_delimiter: str | None
    """Indicates the delimiter used to separate each label for training a multi-label classifier. A change replaces the resource."""
    s3_uri: str | None
    """The Amazon S3 URI for the input data. A change replaces the resource."""
    test_s3_uri: str | None
    """This specifies the Amazon S3 location that contains the test annotations for the document classifier. A change replaces the resource."""


class CfnDocumentClassifierDocumentClassifierOutputDataConfigProps(TypedDict, total=False):
    """Provide the location for output data from a custom classifier job."""
    kms_key_id: str | None
    """ID for the AWS Key Management Service (KMS) key that Amazon Comprehend uses to encrypt the output results from an analysis job. A change replaces the resource."""
    s3_uri: str | None
    """When you use the `OutputDataConfig` object while creating a custom classifier, you specify the Amazon S3 location where you want to write the confusion matrix and other output files. A change replaces the resource."""


class CfnDocumentClassifierDocumentReaderConfigProps(TypedDict, total=False):
    """Provides configuration parameters to override the default actions for extracting text from PDF documents and image files."""
    document_read_action: Required[Literal["TEXTRACT_DETECT_DOCUMENT_TEXT", "TEXTRACT_ANALYZE_DOCUMENT"] | Other]
    """This field defines the Amazon Textract API operation that Amazon Comprehend uses to extract text from PDF files and image files. A change replaces the resource."""
    document_read_mode: Literal["SERVICE_DEFAULT", "FORCE_DOCUMENT_READ_ACTION"] | Other | None
    """Determines the text extraction actions for PDF files. A change replaces the resource."""
    feature_types: Sequence[Literal["TABLES", "FORMS"] | Other] | Deferred | None
    """Specifies the type of Amazon Textract features to apply. A change replaces the resource."""


class CfnDocumentClassifierTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDocumentClassifierVpcConfigProps(TypedDict, total=False):
    """Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for the job."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The ID number for a security group on an instance of your private VPC. A change replaces the resource."""
    subnets: Required[Sequence[str] | Deferred]
    """The ID for each subnet being used in your private VPC. A change replaces the resource."""


class CfnDocumentClassifier(TypedResource):
    """This resource creates and trains a document classifier to categorize documents."""
    props: CfnDocumentClassifierProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDocumentClassifierProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the document classifier."""


class CfnDocumentClassifierEndpointProps(TypedDict, total=False):
    desired_inference_units: Required[Integer]
    """The desired number of inference units to be used by the model."""
    endpoint_name: Required[str]
    """The name of the endpoint. A change replaces the resource."""
    model_arn: Required[str]
    """The Amazon Resource Name (ARN) of the document classifier model to which the endpoint is attached."""
    tags: Sequence[CfnDocumentClassifierEndpointTagProps | Deferred] | Deferred | None
    """Tags associated with the endpoint being created."""


class CfnDocumentClassifierEndpointTagProps(TypedDict, total=False):
    key: Required[str]
    """The initial part of a key-value pair that forms a tag associated with a given resource."""
    value: Required[str]
    """The second part of a key-value pair that forms a tag associated with a given resource."""


class CfnDocumentClassifierEndpoint(TypedResource):
    """An Amazon Comprehend endpoint that hosts a custom document classification model for real-time inference."""
    props: CfnDocumentClassifierEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDocumentClassifierEndpointProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the document classifier endpoint."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The creation date and time of the endpoint."""
    @property
    def attr_current_inference_units(self) -> NumberToken:
        """The number of inference units currently used by the model using this endpoint."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The date and time that the endpoint was last modified."""


class CfnEntityRecognizerProps(TypedDict, total=False):
    data_access_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data. A change replaces the resource."""
    input_data_config: Required[CfnEntityRecognizerEntityRecognizerInputDataConfigProps | Deferred]
    """Specifies the format and location of the input data for an entity recognizer. A change replaces the resource."""
    language_code: Required[Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | Other]
    """The language of the input documents. A change replaces the resource."""
    model_kms_key_id: str | None
    """ID for the AWS KMS key that Amazon Comprehend uses to encrypt trained custom models. A change replaces the resource."""
    model_policy: str | None
    """The JSON resource-based policy to attach to your custom entity recognizer model. A change replaces the resource."""
    recognizer_name: Required[str]
    """The name given to the entity recognizer. A change replaces the resource."""
    tags: Sequence[CfnEntityRecognizerTagProps | Deferred] | Deferred | None
    """Tags to associate with the entity recognizer."""
    version_name: str | None
    """The version name given to the entity recognizer. A change replaces the resource."""
    volume_kms_key_id: str | None
    """ID for the AWS KMS key that Amazon Comprehend uses to encrypt data on the storage volume attached to the ML compute instance(s). A change replaces the resource."""
    vpc_config: CfnEntityRecognizerVpcConfigProps | Deferred | None
    """Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for the job. A change replaces the resource."""


class CfnEntityRecognizerAugmentedManifestsListItemProps(TypedDict, total=False):
    """An augmented manifest file that provides training data for your custom model."""
    annotation_data_s3_uri: str | None
    """The S3 prefix to the annotation files that are referred in the augmented manifest file."""
    attribute_names: Required[Sequence[str] | Deferred]
    """The JSON attribute that contains the annotations for your training documents."""
    document_type: Literal["PLAIN_TEXT_DOCUMENT", "SEMI_STRUCTURED_DOCUMENT"] | Other | None
    """The type of augmented manifest."""
    s3_uri: Required[str]
    """The Amazon S3 location of the augmented manifest file."""
    source_documents_s3_uri: str | None
    """The S3 prefix to the source files (PDFs) that are referred to in the augmented manifest file."""
    split: Literal["TRAIN", "TEST"] | Other | None
    """The purpose of the data you've provided in the augmented manifest."""


class CfnEntityRecognizerEntityRecognizerAnnotationsProps(TypedDict, total=False):
    """Describes the annotations associated with an entity recognizer."""
    s3_uri: Required[str]
    """Specifies the Amazon S3 location where the annotations are located."""
    test_s3_uri: str | None
    """Specifies the Amazon S3 location where the test annotations are located."""


class CfnEntityRecognizerEntityRecognizerDocumentsProps(TypedDict, total=False):
    """Describes the training documents submitted with an entity recognizer."""
    input_format: Literal["ONE_DOC_PER_FILE", "ONE_DOC_PER_LINE"] | Other | None
    """Specifies how the text in an input file should be processed."""
    s3_uri: Required[str]
    """Specifies the Amazon S3 location where the training documents are located."""
    test_s3_uri: str | None
    """Specifies the Amazon S3 location where the test documents are located."""


class CfnEntityRecognizerEntityRecognizerEntityListProps(TypedDict, total=False):
    """Describes the entity list submitted with an entity recognizer."""
    s3_uri: Required[str]
    """Specifies the Amazon S3 location where the entity list is located."""


class CfnEntityRecognizerEntityRecognizerInputDataConfigProps(TypedDict, total=False):
    """Specifies the format and location of the input data for an entity recognizer."""
    annotations: CfnEntityRecognizerEntityRecognizerAnnotationsProps | Deferred | None
    """Describes the annotations associated with an entity recognizer."""
    augmented_manifests: Sequence[CfnEntityRecognizerAugmentedManifestsListItemProps | Deferred] | Deferred | None
    """A list of augmented manifest files that provide training data for a custom model."""
    data_format: Literal["COMPREHEND_CSV", "AUGMENTED_MANIFEST"] | Other | None
    """The format of your training data."""
    documents: CfnEntityRecognizerEntityRecognizerDocumentsProps | Deferred | None
    """Describes the training documents submitted with an entity recognizer."""
    entity_list: CfnEntityRecognizerEntityRecognizerEntityListProps | Deferred | None
    """Describes the entity list submitted with an entity recognizer."""
    entity_types: Required[Sequence[CfnEntityRecognizerEntityTypesListItemProps | Deferred] | Deferred]
    """The entity types in the labeled training data."""


class CfnEntityRecognizerEntityTypesListItemProps(TypedDict, total=False):
    """An entity type within a labeled training dataset that Amazon Comprehend uses to train a custom entity recognizer."""
    type: Required[str]
    """An entity type within a labeled training dataset."""


class CfnEntityRecognizerTagProps(TypedDict, total=False):
    """A key-value pair that adds metadata to a resource."""
    key: Required[str]
    """The key of the key-value pair that forms a tag."""
    value: Required[str]
    """The value of the key-value pair that forms a tag."""


class CfnEntityRecognizerVpcConfigProps(TypedDict, total=False):
    """Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for the job."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The ID number for a security group on an instance of your private VPC."""
    subnets: Required[Sequence[str] | Deferred]
    """The ID for each subnet being used in your private VPC."""


class CfnEntityRecognizer(TypedResource):
    """An Amazon Comprehend custom entity recognizer: a trained model that identifies custom entity types in text, created via an asynchronous training job."""
    props: CfnEntityRecognizerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEntityRecognizerProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) that identifies the entity recognizer."""


class CfnEntityRecognizerEndpointProps(TypedDict, total=False):
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to trained custom models encrypted with a customer managed key (ModelKmsKeyId)."""
    desired_inference_units: Required[Integer]
    """The desired number of inference units to be used by the model."""
    endpoint_name: Required[str]
    """The name of the endpoint. A change replaces the resource."""
    flywheel_arn: str | None
    """The Amazon Resource Name (ARN) of the flywheel to which the endpoint is attached. A change replaces the resource."""
    model_arn: str | None
    """The Amazon Resource Name (ARN) of the entity recognizer model to which the endpoint is attached."""
    tags: Sequence[CfnEntityRecognizerEndpointTagProps | Deferred] | Deferred | None
    """Tags associated with the endpoint being created."""


class CfnEntityRecognizerEndpointTagProps(TypedDict, total=False):
    key: Required[str]
    """The initial part of a key-value pair that forms a tag associated with a given resource."""
    value: Required[str]
    """The second part of a key-value pair that forms a tag associated with a given resource."""


class CfnEntityRecognizerEndpoint(TypedResource):
    """An Amazon Comprehend endpoint that hosts a custom entity recognizer model for real-time inference."""
    props: CfnEntityRecognizerEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEntityRecognizerEndpointProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the entity recognizer endpoint."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The creation date and time of the endpoint."""
    @property
    def attr_current_inference_units(self) -> NumberToken:
        """The number of inference units currently used by the model using this endpoint."""
    @property
    def attr_endpoint_status(self) -> StringToken:
        """The current status of the endpoint."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The date and time that the endpoint was last modified."""


class CfnFlywheelProps(TypedDict, total=False):
    active_model_arn: str | None
    """The Amazon Resource Number (ARN) of the active model version."""
    data_access_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend permission to access the flywheel data."""
    data_lake_s3_uri: Required[str]
    """Amazon S3 URI of the data lake location. A change replaces the resource."""
    data_security_config: CfnFlywheelDataSecurityConfigProps | Deferred | None
    """Data security configuration."""
    flywheel_name: Required[str]
    """Name for the flywheel. A change replaces the resource."""
    model_type: Literal["DOCUMENT_CLASSIFIER", "ENTITY_RECOGNIZER"] | Other | None
    """Model type of the flywheel's model. A change replaces the resource."""
    tags: Sequence[CfnFlywheelTagProps | Deferred] | Deferred | None
    """Tags associated with the endpoint being created."""
    task_config: CfnFlywheelTaskConfigProps | Deferred | None
    """Configuration about the model associated with a flywheel. A change replaces the resource."""


class CfnFlywheelDataSecurityConfigProps(TypedDict, total=False):
    """Data security configuration."""
    data_lake_kms_key_id: str | None
    """ID for the AWS key that Amazon Comprehend uses to encrypt the data in the data lake."""
    model_kms_key_id: str | None
    """ID for the AWS key that Amazon Comprehend uses to encrypt trained custom models."""
    volume_kms_key_id: str | None
    """ID for the AWS key that Amazon Comprehend uses to encrypt the volume."""
    vpc_config: CfnFlywheelVpcConfigProps | Deferred | None
    """Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for the job."""


class CfnFlywheelDocumentClassificationConfigProps(TypedDict, total=False):
    """Configuration required for a document classification model."""
    labels: Sequence[str] | Deferred | None
    """One or more labels to associate with the custom classifier. A change replaces the resource."""
    mode: Required[Literal["MULTI_CLASS", "MULTI_LABEL"] | Other]
    """Classification mode indicates whether the documents are `MULTI_CLASS` or `MULTI_LABEL`. A change replaces the resource."""


class CfnFlywheelEntityRecognitionConfigProps(TypedDict, total=False):
    """Configuration required for an entity recognition model."""
    entity_types: Sequence[CfnFlywheelEntityTypesListItemProps | Deferred] | Deferred | None
    """Up to 25 entity types that the model is trained to recognize. A change replaces the resource."""


class CfnFlywheelEntityTypesListItemProps(TypedDict, total=False):
    """An entity type within a labeled training dataset that Amazon Comprehend uses to train a custom entity recognizer."""
    type: Required[str]
    """An entity type within a labeled training dataset that Amazon Comprehend uses to train a custom entity recognizer. A change replaces the resource."""


class CfnFlywheelTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnFlywheelTaskConfigProps(TypedDict, total=False):
    """Configuration about the model associated with a flywheel."""
    document_classification_config: CfnFlywheelDocumentClassificationConfigProps | Deferred | None
    """Configuration required for a document classification model. A change replaces the resource."""
    entity_recognition_config: CfnFlywheelEntityRecognitionConfigProps | Deferred | None
    """Configuration required for an entity recognition model. A change replaces the resource."""
    language_code: Required[Literal["en", "es", "fr", "it", "de", "pt"] | Other]
    """Language code for the language that the model supports. A change replaces the resource."""


class CfnFlywheelVpcConfigProps(TypedDict, total=False):
    """Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for the job."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The ID number for a security group on an instance of your private VPC."""
    subnets: Required[Sequence[str] | Deferred]
    """The ID for each subnet being used in your private VPC."""


class CfnFlywheel(TypedResource):
    """A flywheel is an AWS resource that orchestrates the ongoing training of a model for custom classification or custom entity recognition."""
    props: CfnFlywheelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFlywheelProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the flywheel."""
