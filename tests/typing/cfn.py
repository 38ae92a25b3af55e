"""Uses of the generated layer that both type checkers must accept."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar, assert_type

from stackwright import App, Aws, Condition, Fn, Resource, Stack, Unchecked, construct, seconds
from stackwright.cfn.aws_cloudformation import CfnCustomResource
from stackwright.cfn.aws_dynamodb import CfnTable, CfnTableAttributeDefinitionProps
from stackwright.cfn.aws_iam import CfnRole
from stackwright.cfn.aws_lambda import (
    CfnFunction,
    CfnFunctionCodeProps,
    CfnUrl,
    CfnUrlCorsProps,
    CfnUrlProps,
)
from stackwright.cfn.aws_logs import CfnLogGroup
from stackwright.cfn.aws_s3 import CfnBucket
from stackwright.cfn.aws_sqs import CfnQueue
from stackwright.schema import Schema
from stackwright.tokens import NumberToken, StringToken

app = App()
stack = Stack(app, "Stack")
condition = Condition(stack, "Big", expression=Fn.condition_equals(Aws.region, "us-east-1"))

role = CfnRole(stack, "Role", assume_role_policy_document={"Version": "2012-10-17"})
bucket = CfnBucket(stack, "Bucket", versioning_configuration={"status": "Enabled"})
queue = CfnQueue(stack, "Queue", delay_seconds=timedelta(seconds=3), fifo_queue=True)
table = CfnTable(
    stack,
    "Table",
    key_schema=[{"attribute_name": "pk", "key_type": "HASH"}],
    attribute_definitions=[
        CfnTableAttributeDefinitionProps(attribute_name="pk", attribute_type="S")
    ],
)
function = CfnFunction(
    stack,
    "Function",
    code=CfnFunctionCodeProps(s3_bucket=bucket.ref, s3_key="worker.zip"),
    role=role.attr_arn,
    runtime=Unchecked("python3.99"),
    timeout=seconds(30),
    memory_size=Fn.condition_if(condition, 512, 128),
    reserved_concurrent_executions=queue.attr_delay_seconds,
    vpc_config=Fn.condition_if(condition, {"SubnetIds": []}, Aws.no_value),
    layers=Fn.split(",", "a,b"),
    environment={"variables": {"QUEUE": queue.attr_queue_url}},
    kms_key_arn=None,
    cfn_options={"depends_on": [table, CfnLogGroup(stack, "Logs")], "removal_policy": "Retain"},
)
function.props["timeout"] = 60
CfnCustomResource(stack, "Custom", service_token=function.attr_arn, AnythingElse=["a"])

assert_type(function.attr_arn, StringToken)
assert_type(queue.attr_delay_seconds, NumberToken)
assert_type(function.props.get("handler"), str | None)


@construct
class Url(Resource):
    """A hand-written construct over the generated properties."""

    schema: ClassVar[Schema] = CfnUrl.schema

    target: str
    origins: tuple[str, ...] = ()

    def cors(self) -> CfnUrlCorsProps:
        """The part for browsers."""
        return {"allow_origins": self.origins, "max_age": None}

    def properties(self) -> CfnUrlProps:
        """As the schema has them."""
        return {
            "auth_type": "AWS_IAM",
            "target_function_arn": self.target,
            "cors": self.cors() if self.origins else None,
            "qualifier": None,
        }


rendered: Mapping[str, Any] = CfnUrl.schema.render(Url(stack, "Url", target="arn").properties())
