"""Every resource type of AWS::AppTest; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Number, Other, ResourceOptions, TypedResource


class CfnTestCaseProps(TypedDict, total=False):
    description: str | None
    """The description of the test case."""
    name: Required[str]
    """The name of the test case. A change replaces the resource."""
    steps: Required[Sequence[CfnTestCaseStepProps | Deferred] | Deferred]
    """The steps in the test case."""
    tags: Mapping[str, str] | Deferred | None
    """The specified tags of the test case."""


class CfnTestCaseBatchProps(TypedDict, total=False):
    """Defines a batch."""
    batch_job_name: Required[str]
    """The job name of the batch."""
    batch_job_parameters: Mapping[str, str] | Deferred | None
    """The batch job parameters of the batch."""
    export_data_set_names: Sequence[str] | Deferred | None
    """The export data set names of the batch."""


class CfnTestCaseCloudFormationActionProps(TypedDict, total=False):
    """Specifies the CloudFormation action."""
    action_type: Literal["Create", "Delete"] | Other | None
    """The action type of the CloudFormation action."""
    resource: Required[str]
    """The resource of the CloudFormation action."""


class CfnTestCaseCompareActionProps(TypedDict, total=False):
    """Compares the action."""
    input: Required[CfnTestCaseInputProps | Deferred]
    """The input of the compare action."""
    output: CfnTestCaseOutputProps | Deferred | None
    """The output of the compare action."""


class CfnTestCaseDataSetProps(TypedDict, total=False):
    """Defines a data set."""
    ccsid: Required[str]
    """The CCSID of the data set."""
    format: Required[Literal["FIXED", "VARIABLE", "LINE_SEQUENTIAL"] | Other]
    """The format of the data set."""
    length: Required[Number]
    """The length of the data set."""
    name: Required[str]
    """The name of the data set."""
    type: Required[Literal["PS"] | Other]
    """The type of the data set."""


class CfnTestCaseDatabaseCDCProps(TypedDict, total=False):
    """Defines the Change Data Capture (CDC) of the database."""
    source_metadata: Required[CfnTestCaseSourceDatabaseMetadataProps | Deferred]
    """The source metadata of the database CDC."""
    target_metadata: Required[CfnTestCaseTargetDatabaseMetadataProps | Deferred]
    """The target metadata of the database CDC."""


class CfnTestCaseFileMetadataProps(TypedDict, total=False):
    """Specifies a file metadata."""
    data_sets: Sequence[CfnTestCaseDataSetProps | Deferred] | Deferred | None
    """The data sets of the file metadata."""
    database_cdc: CfnTestCaseDatabaseCDCProps | Deferred | None
    """The database CDC of the file metadata."""


class CfnTestCaseInputProps(TypedDict, total=False):
    """Specifies the input."""
    file: CfnTestCaseInputFileProps | Deferred | None
    """The file in the input."""


class CfnTestCaseInputFileProps(TypedDict, total=False):
    """Specifies the input file."""
    file_metadata: Required[CfnTestCaseFileMetadataProps | Deferred]
    """The file metadata of the input file."""
    source_location: Required[str]
    """The source location of the input file."""
    target_location: Required[str]
    """The target location of the input file."""


class CfnTestCaseM2ManagedActionPropertiesProps(TypedDict, total=False):
    """Specifies the Mainframe Modernization managed action properties."""
    force_stop: Boolean | None
    """Force stops the Mainframe Modernization managed action properties."""
    import_data_set_location: str | None
    """The import data set location of the Mainframe Modernization managed action properties."""


class CfnTestCaseM2ManagedApplicationActionProps(TypedDict, total=False):
    """Specifies the Mainframe Modernization managed application action."""
    action_type: Required[Literal["Configure", "Deconfigure"] | Other]
    """The action type of the Mainframe Modernization managed application action."""
    properties: CfnTestCaseM2ManagedActionPropertiesProps | Deferred | None
    """The properties of the Mainframe Modernization managed application action."""
    resource: Required[str]
    """The resource of the Mainframe Modernization managed application action."""


class CfnTestCaseM2NonManagedApplicationActionProps(TypedDict, total=False):
    """Specifies the Mainframe Modernization non-managed application action."""
    action_type: Required[Literal["Configure", "Deconfigure"] | Other]
    """The action type of the Mainframe Modernization non-managed application action."""
    resource: Required[str]
    """The resource of the Mainframe Modernization non-managed application action."""


class CfnTestCaseMainframeActionProps(TypedDict, total=False):
    """Specifies the mainframe action."""
    action_type: Required[CfnTestCaseMainframeActionTypeProps | Deferred]
    """The action type of the mainframe action."""
    properties: CfnTestCaseMainframeActionPropertiesProps | Deferred | None
    """The properties of the mainframe action."""
    resource: Required[str]
    """The resource of the mainframe action."""


class CfnTestCaseMainframeActionPropertiesProps(TypedDict, total=False):
    """Specifies the mainframe action properties."""
    dms_task_arn: str | None
    """The DMS task ARN of the mainframe action properties."""


class CfnTestCaseMainframeActionTypeProps(TypedDict, total=False):
    """Specifies the mainframe action type."""
    batch: CfnTestCaseBatchProps | Deferred | None
    """The batch of the mainframe action type."""
    tn3270: CfnTestCaseTN3270Props | Deferred | None
    """The tn3270 port of the mainframe action type."""


class CfnTestCaseOutputProps(TypedDict, total=False):
    """Specifies an output."""
    file: CfnTestCaseOutputFileProps | Deferred | None
    """The file of the output."""


class CfnTestCaseOutputFileProps(TypedDict, total=False):
    """Specifies an output file."""
    file_location: str | None
    """The file location of the output file."""


class CfnTestCaseResourceActionProps(TypedDict, total=False):
    """Specifies a resource action."""
    cloud_formation_action: CfnTestCaseCloudFormationActionProps | Deferred | None
    """The CloudFormation action of the resource action."""
    m2_managed_application_action: CfnTestCaseM2ManagedApplicationActionProps | Deferred | None
    """The Mainframe Modernization managed application action of the resource action."""
    m2_non_managed_application_action: CfnTestCaseM2NonManagedApplicationActionProps | Deferred | None
    """The Mainframe Modernization non-managed application action of the resource action."""


class CfnTestCaseScriptProps(TypedDict, total=False):
    """Specifies the script."""
    script_location: Required[str]
    """The script location of the scripts."""
    type: Required[Literal["Selenium"] | Other]
    """The type of the scripts."""


class CfnTestCaseSourceDatabaseMetadataProps(TypedDict, total=False):
    """Specifies the source database metadata."""
    capture_tool: Required[Literal["Precisely", "AWS DMS"] | Other]
    """The capture tool of the source database metadata."""
    type: Required[Literal["z/OS-DB2"] | Other]
    """The type of the source database metadata."""


class CfnTestCaseStepProps(TypedDict, total=False):
    """Defines a step."""
    action: Required[CfnTestCaseStepActionProps | Deferred]
    """The action of the step."""
    description: str | None
    """The description of the step."""
    name: Required[str]
    """The name of the step."""


class CfnTestCaseStepActionProps(TypedDict, total=False):
    """Specifies a step action."""
    compare_action: CfnTestCaseCompareActionProps | Deferred | None
    """The compare action of the step action."""
    mainframe_action: CfnTestCaseMainframeActionProps | Deferred | None
    """The mainframe action of the step action."""
    resource_action: CfnTestCaseResourceActionProps | Deferred | None
    """The resource action of the step action."""


class CfnTestCaseTN3270Props(TypedDict, total=False):
    """Specifies the TN3270 protocol."""
    export_data_set_names: Sequence[str] | Deferred | None
    """The data set names of the TN3270 protocol."""
    script: Required[CfnTestCaseScriptProps | Deferred]
    """The script of the TN3270 protocol."""


class CfnTestCaseTargetDatabaseMetadataProps(TypedDict, total=False):
    """Specifies a target database metadata."""
    capture_tool: Required[Literal["Precisely", "AWS DMS"] | Other]
    """The capture tool of the target database metadata."""
    type: Required[Literal["PostgreSQL"] | Other]
    """The type of the target database metadata."""


class CfnTestCase(TypedResource):
    """Creates a test case for an application."""
    props: CfnTestCaseProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTestCaseProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The creation time of the test case."""
    @property
    def attr_last_update_time(self) -> StringToken:
        """The last update time of the test case."""
    @property
    def attr_latest_version(self) -> StringToken: ...
    @property
    def attr_status(self) -> StringToken:
        """The status of the test case."""
    @property
    def attr_test_case_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the test case."""
    @property
    def attr_test_case_id(self) -> StringToken:
        """The response test case ID of the test case."""
    @property
    def attr_test_case_version(self) -> NumberToken:
        """The version of the test case."""
