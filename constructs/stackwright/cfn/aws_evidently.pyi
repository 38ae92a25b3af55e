"""Every resource type of AWS::Evidently; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnExperimentProps(TypedDict, total=False):
    description: str | None
    """An optional description of the experiment."""
    metric_goals: Required[Sequence[CfnExperimentMetricGoalObjectProps | Deferred] | Deferred]
    """An array of structures that defines the metrics used for the experiment, and whether a higher or lower value for each metric is the goal."""
    name: Required[str]
    """A name for the new experiment. A change replaces the resource."""
    online_ab_config: Required[CfnExperimentOnlineAbConfigObjectProps | Deferred]
    """A structure that contains the configuration of which variation to use as the "control" version."""
    project: Required[str]
    """The name or the ARN of the project where this experiment is to be created. A change replaces the resource."""
    randomization_salt: str | None
    """When Evidently assigns a particular user session to an experiment, it must use a randomization ID to determine which variation the user session is served."""
    remove_segment: Boolean | None
    """Set this to `true` to remove the segment that is associated with this experiment."""
    running_status: CfnExperimentRunningStatusObjectProps | Deferred | None
    """A structure that you can use to start and stop the experiment."""
    sampling_rate: Integer | None
    """The portion of the available audience that you want to allocate to this experiment, in thousandths of a percent."""
    segment: str | None
    """Specifies an audience *segment* to use in the experiment."""
    tags: Sequence[CfnExperimentTagProps | Deferred] | Deferred | None
    """Assigns one or more tags (key-value pairs) to the experiment."""
    treatments: Required[Sequence[CfnExperimentTreatmentObjectProps | Deferred] | Deferred]
    """An array of structures that describe the configuration of each feature variation used in the experiment."""


class CfnExperimentMetricGoalObjectProps(TypedDict, total=False):
    """Use this structure to tell Evidently whether higher or lower values are desired for a metric that is used in an experiment."""
    desired_change: Required[Literal["INCREASE", "DECREASE"] | Other]
    """`INCREASE` means that a variation with a higher number for this metric is performing better."""
    entity_id_key: Required[str]
    """The entity, such as a user or session, that does an action that causes a metric value to be recorded."""
    event_pattern: str | None
    """The EventBridge event pattern that defines how the metric is recorded."""
    metric_name: Required[str]
    """A name for the metric."""
    unit_label: str | None
    """A label for the units that the metric is measuring."""
    value_key: Required[str]
    """The JSON path to reference the numerical metric value in the event."""


class CfnExperimentOnlineAbConfigObjectProps(TypedDict, total=False):
    """A structure that contains the configuration of which variation to use as the "control" version."""
    control_treatment_name: str | None
    """The name of the variation that is to be the default variation that the other variations are compared to."""
    treatment_weights: Sequence[CfnExperimentTreatmentToWeightProps | Deferred] | Deferred | None
    """A set of key-value pairs."""


class CfnExperimentRunningStatusObjectProps(TypedDict, total=False):
    """Use this structure to start and stop the experiment."""
    analysis_complete_time: str | None
    """If you are using CloudFormation to start the experiment, use this field to specify when the experiment is to end."""
    desired_state: str | None
    """If you are using CloudFormation to stop this experiment, specify either `COMPLETED` or `CANCELLED` here to indicate how to classify this experiment."""
    reason: str | None
    """If you are using CloudFormation to stop this experiment, this is an optional field that you can use to record why the experiment is being stopped or cancelled."""
    status: str | None
    """To start the experiment now, specify `START` for this parameter."""


class CfnExperimentTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnExperimentTreatmentObjectProps(TypedDict, total=False):
    """A structure that defines one treatment in an experiment."""
    description: str | None
    """The description of the treatment."""
    feature: Required[str]
    """The name of the feature for this experiment."""
    treatment_name: Required[str]
    """A name for this treatment."""
    variation: Required[str]
    """The name of the variation to use for this treatment."""


class CfnExperimentTreatmentToWeightProps(TypedDict, total=False):
    """This structure defines how much experiment traffic to allocate to one treatment used in the experiment."""
    split_weight: Required[Integer]
    """The portion of experiment traffic to allocate to this treatment."""
    treatment: Required[str]
    """The name of the treatment."""


class CfnExperiment(TypedResource):
    """Creates or updates an Evidently *experiment*."""
    props: CfnExperimentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnExperimentProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the experiment."""


class CfnFeatureProps(TypedDict, total=False):
    default_variation: str | None
    """The name of the variation to use as the default variation."""
    description: str | None
    """An optional description of the feature."""
    entity_overrides: Sequence[CfnFeatureEntityOverrideProps | Deferred] | Deferred | None
    """Specify users that should always be served a specific variation of a feature."""
    evaluation_strategy: Literal["ALL_RULES", "DEFAULT_VARIATION"] | Other | None
    """Specify `ALL_RULES` to activate the traffic allocation specified by any ongoing launches or experiments."""
    name: Required[str]
    """The name for the feature. A change replaces the resource."""
    project: Required[str]
    """The name or ARN of the project that is to contain the new feature. A change replaces the resource."""
    tags: Sequence[CfnFeatureTagProps | Deferred] | Deferred | None
    """Assigns one or more tags (key-value pairs) to the feature."""
    variations: Required[Sequence[CfnFeatureVariationObjectProps | Deferred] | Deferred]
    """An array of structures that contain the configuration of the feature's different variations."""


class CfnFeatureEntityOverrideProps(TypedDict, total=False):
    """A set of key-value pairs that specify users who should always be served a specific variation of a feature."""
    entity_id: str | None
    """The entity ID to be served the variation specified in `Variation`."""
    variation: str | None
    """The name of the variation to serve to the user session that matches the `EntityId`."""


class CfnFeatureTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnFeatureVariationObjectProps(TypedDict, total=False):
    """This structure contains the name and variation value of one variation of a feature."""
    boolean_value: Boolean | None
    """The value assigned to this variation, if the variation type is boolean."""
    double_value: Number | None
    """The value assigned to this variation, if the variation type is a double."""
    long_value: Number | None
    """The value assigned to this variation, if the variation type is a long."""
    string_value: str | None
    """The value assigned to this variation, if the variation type is a string."""
    variation_name: str | None
    """A name for the variation."""


class CfnFeature(TypedResource):
    """Creates or updates an Evidently *feature* that you want to launch or test."""
    props: CfnFeatureProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFeatureProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the feature."""


class CfnLaunchProps(TypedDict, total=False):
    description: str | None
    """An optional description for the launch."""
    execution_status: CfnLaunchExecutionStatusObjectProps | Deferred | None
    """A structure that you can use to start and stop the launch."""
    groups: Required[Sequence[CfnLaunchLaunchGroupObjectProps | Deferred] | Deferred]
    """An array of structures that contains the feature and variations that are to be used for the launch."""
    metric_monitors: Sequence[CfnLaunchMetricDefinitionObjectProps | Deferred] | Deferred | None
    """An array of structures that define the metrics that will be used to monitor the launch performance."""
    name: Required[str]
    """The name for the launch. A change replaces the resource."""
    project: Required[str]
    """The name or ARN of the project that you want to create the launch in. A change replaces the resource."""
    randomization_salt: str | None
    """When Evidently assigns a particular user session to a launch, it must use a randomization ID to determine which variation the user session is served."""
    scheduled_splits_config: Required[Sequence[CfnLaunchStepConfigProps | Deferred] | Deferred]
    """An array of structures that define the traffic allocation percentages among the feature variations during each step of the launch."""
    tags: Sequence[CfnLaunchTagProps | Deferred] | Deferred | None
    """Assigns one or more tags (key-value pairs) to the launch."""


class CfnLaunchExecutionStatusObjectProps(TypedDict, total=False):
    """Use this structure to start and stop the launch."""
    desired_state: str | None
    """If you are using CloudFormation to stop this launch, specify either `COMPLETED` or `CANCELLED` here to indicate how to classify this experiment."""
    reason: str | None
    """If you are using CloudFormation to stop this launch, this is an optional field that you can use to record why the launch is being stopped or cancelled."""
    status: Required[str]
    """To start the launch now, specify `START` for this parameter."""


class CfnLaunchGroupToWeightProps(TypedDict, total=False):
    """A structure containing the percentage of launch traffic to allocate to one launch group."""
    group_name: Required[str]
    """The name of the launch group."""
    split_weight: Required[Integer]
    """The portion of launch traffic to allocate to this launch group."""


class CfnLaunchLaunchGroupObjectProps(TypedDict, total=False):
    """A structure that defines one launch group in a launch."""
    description: str | None
    """A description of the launch group."""
    feature: Required[str]
    """The feature that this launch is using."""
    group_name: Required[str]
    """A name for this launch group."""
    variation: Required[str]
    """The feature variation to use for this launch group."""


class CfnLaunchMetricDefinitionObjectProps(TypedDict, total=False):
    """This structure defines a metric that you want to use to evaluate the variations during a launch or experiment."""
    entity_id_key: Required[str]
    """The entity, such as a user or session, that does an action that causes a metric value to be recorded."""
    event_pattern: str | None
    """The EventBridge event pattern that defines how the metric is recorded."""
    metric_name: Required[str]
    """A name for the metric."""
    unit_label: str | None
    """A label for the units that the metric is measuring."""
    value_key: Required[str]
    """The value that is tracked to produce the metric."""


class CfnLaunchSegmentOverrideProps(TypedDict, total=False):
    """Use this structure to specify different traffic splits for one or more audience *segments*."""
    evaluation_order: Required[Integer]
    """A number indicating the order to use to evaluate segment overrides, if there are more than one."""
    segment: Required[str]
    """The ARN of the segment to use for this override."""
    weights: Required[Sequence[CfnLaunchGroupToWeightProps | Deferred] | Deferred]
    """The traffic allocation percentages among the feature variations to assign to this segment."""


class CfnLaunchStepConfigProps(TypedDict, total=False):
    """A structure that defines when each step of the launch is to start, and how much launch traffic is to be allocated to each variation during each step."""
    group_weights: Required[Sequence[CfnLaunchGroupToWeightProps | Deferred] | Deferred]
    """An array of structures that define how much launch traffic to allocate to each launch group during this step of the launch."""
    segment_overrides: Sequence[CfnLaunchSegmentOverrideProps | Deferred] | Deferred | None
    """An array of structures that you can use to specify different traffic splits for one or more audience *segments*."""
    start_time: Required[str]
    """The date and time to start this step of the launch."""


class CfnLaunchTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnLaunch(TypedResource):
    """Creates or updates a *launch* of a given feature."""
    props: CfnLaunchProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLaunchProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the launch."""


class CfnProjectProps(TypedDict, total=False):
    app_config_resource: CfnProjectAppConfigResourceObjectProps | Deferred | None
    """Use this parameter if the project will use *client-side evaluation powered by AWS AppConfig*."""
    data_delivery: CfnProjectDataDeliveryObjectProps | Deferred | None
    """A structure that contains information about where Evidently is to store evaluation events for longer term storage, if you choose to do so."""
    description: str | None
    """An optional description of the project."""
    name: Required[str]
    """The name for the project. A change replaces the resource."""
    tags: Sequence[CfnProjectTagProps | Deferred] | Deferred | None
    """Assigns one or more tags (key-value pairs) to the project."""


class CfnProjectAppConfigResourceObjectProps(TypedDict, total=False):
    """This is a structure that defines the configuration of how your application integrates with AWS AppConfig to run client-side evaluation."""
    application_id: Required[str]
    """The ID of the AWS AppConfig application to use for client-side evaluation."""
    environment_id: Required[str]
    """The ID of the AWS AppConfig environment to use for client-side evaluation."""


class CfnProjectDataDeliveryObjectProps(TypedDict, total=False):
    """A structure that contains information about where Evidently is to store evaluation events for longer term storage."""
    log_group: str | None
    """If the project stores evaluation events in CloudWatch Logs, this structure stores the log group name."""
    s3: CfnProjectS3DestinationProps | Deferred | None
    """If the project stores evaluation events in an Amazon S3 bucket, this structure stores the bucket name and bucket prefix."""


class CfnProjectS3DestinationProps(TypedDict, total=False):
    """If the project stores evaluation events in an Amazon S3 bucket, this structure stores the bucket name and bucket prefix."""
    bucket_name: Required[str]
    """The name of the bucket in which Evidently stores evaluation events."""
    prefix: str | None
    """The bucket prefix in which Evidently stores evaluation events."""


class CfnProjectTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnProject(TypedResource):
    """Creates a project, which is the logical object in Evidently that can contain features, launches, and experiments."""
    props: CfnProjectProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProjectProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the project."""


class CfnSegmentProps(TypedDict, total=False):
    description: str | None
    """An optional description for this segment."""
    name: Required[str]
    """A name for the segment."""
    pattern: str | None
    """The pattern to use for the segment."""
    tags: Sequence[CfnSegmentTagProps | Deferred] | Deferred | None
    """Assigns one or more tags (key-value pairs) to the feature."""


class CfnSegmentTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnSegment(TypedResource):
    """Creates or updates a *segment* of your audience."""
    props: CfnSegmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSegmentProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the segment."""
