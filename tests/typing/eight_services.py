"""One application of eight services, with objects several levels deep; both checkers accept it."""

from stackwright import App, Stack, minutes
from stackwright.cfn.aws_apigatewayv2 import CfnApi, CfnStage
from stackwright.cfn.aws_cloudfront import CfnDistribution
from stackwright.cfn.aws_dynamodb import CfnTable, CfnTableGlobalSecondaryIndexProps
from stackwright.cfn.aws_ec2 import CfnSecurityGroup, CfnVPC
from stackwright.cfn.aws_events import CfnRule, CfnRuleTargetProps
from stackwright.cfn.aws_s3 import CfnBucket, CfnBucketProps
from stackwright.cfn.aws_sns import CfnTopic
from stackwright.cfn.aws_wafv2 import CfnWebACL, CfnWebACLRuleProps

app = App()
stack = Stack(app, "Shop")

vpc = CfnVPC(stack, "Network", cidr_block="10.0.0.0/16", enable_dns_support=True)
group = CfnSecurityGroup(
    stack,
    "Group",
    group_description="Inside only",
    vpc_id=vpc.attr_vpc_id,
    security_group_ingress=[{"ip_protocol": "tcp", "from_port": 443, "cidr_ip": "10.0.0.0/16"}],
)

index: CfnTableGlobalSecondaryIndexProps = {
    "index_name": "by-owner",
    "key_schema": [
        {"attribute_name": "owner", "key_type": "HASH"},
        {"attribute_name": "at", "key_type": "RANGE"},
    ],
    "projection": {"projection_type": "INCLUDE", "non_key_attributes": ["total"]},
}
table = CfnTable(
    stack,
    "Orders",
    billing_mode="PAY_PER_REQUEST",
    key_schema=[{"attribute_name": "id", "key_type": "HASH"}],
    attribute_definitions=[
        {"attribute_name": name, "attribute_type": "S"} for name in ("id", "owner", "at")
    ],
    global_secondary_indexes=[index],
    cfn_options={"removal_policy": "Retain"},
)

settings: CfnBucketProps = {
    "lifecycle_configuration": {
        "rules": [
            {
                "status": "Enabled",
                "transitions": [{"storage_class": "GLACIER", "transition_in_days": 30}],
            }
        ]
    },
    "public_access_block_configuration": {"block_public_acls": True},
}
bucket = CfnBucket(stack, "Files", **settings)

limit: CfnWebACLRuleProps = {
    "name": "limit",
    "priority": 1,
    "action": {"block": {"custom_response": {"response_code": 429}}},
    "statement": {"rate_based_statement": {"aggregate_key_type": "IP", "limit": 1000}},
    "visibility_config": {
        "cloud_watch_metrics_enabled": True,
        "metric_name": "limit",
        "sampled_requests_enabled": False,
    },
}
firewall = CfnWebACL(
    stack,
    "Firewall",
    scope="CLOUDFRONT",
    default_action={"allow": {}},
    rules=[limit],
    visibility_config={
        "cloud_watch_metrics_enabled": True,
        "metric_name": "all",
        "sampled_requests_enabled": True,
    },
)
distribution = CfnDistribution(
    stack,
    "Site",
    distribution_config={
        "enabled": True,
        "web_acl_id": firewall.attr_arn,
        "origins": [
            {
                "id": "files",
                "domain_name": bucket.attr_regional_domain_name,
                "s3_origin_config": {"origin_access_identity": ""},
            }
        ],
        "default_cache_behavior": {
            "target_origin_id": "files",
            "viewer_protocol_policy": "redirect-to-https",
        },
    },
)

topic = CfnTopic(stack, "News", subscription=[{"endpoint": "a@b.example", "protocol": "email"}])
target = CfnRuleTargetProps(id="news", arn=topic.attr_topic_arn)
CfnRule(stack, "Nightly", schedule_expression="rate(1 day)", state="ENABLED", targets=[target])

api = CfnApi(
    stack,
    "Api",
    name="shop",
    protocol_type="HTTP",
    cors_configuration={"allow_origins": ["*"], "max_age": minutes(5)},
)
CfnStage(
    stack,
    "Live",
    api_id=api.ref,
    stage_name="live",
    default_route_settings={"throttling_burst_limit": 10, "throttling_rate_limit": 5.5},
)
