"""
What the role of a function needs so that Lambda can poll for it.

From the managed policies `AWSLambdaMSKExecutionRole` and `AWSLambdaKinesisExecutionRole`, and the
pages with-msk-permissions, with-kafka-permissions, kafka-cluster-auth, process-messages-with-lambda
and with-documentdb of https://docs.aws.amazon.com/lambda/latest/dg/; which resources an action can
name, from https://docs.aws.amazon.com/service-authorization/latest/reference/list_kafka.html and
its siblings.
"""

from stackwright.aws_iam import Grant, Grantable, grant
from stackwright.imports import part_of

VPC_ACTIONS = (
    "ec2:CreateNetworkInterface",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DescribeVpcs",
    "ec2:DeleteNetworkInterface",
    "ec2:DescribeSubnets",
    "ec2:DescribeSecurityGroups",
)
"""What it takes to reach a source within a VPC; most of them take no ARN."""

_CONSUME = (
    "kafka-cluster:Connect",
    "kafka-cluster:DescribeClusterDynamicConfiguration",
    "kafka-cluster:DescribeTopic",
    "kafka-cluster:ReadData",
    "kafka-cluster:DescribeGroup",
    "kafka-cluster:AlterGroup",
)


def grant_network(grantee: Grantable) -> Grant:
    """Allow *grantee* network interfaces, as Lambda makes them to reach what is in a VPC."""
    return grant(grantee, VPC_ACTIONS, ["*"])


def grant_find_brokers(grantee: Grantable) -> Grant:
    """Allow *grantee* the addresses of the brokers of MSK, which no cluster can be named for."""
    return grant(grantee, ["kafka:GetBootstrapBrokers"], ["*"])


def grant_consume_topic(
    grantee: Grantable, cluster_arn: str, topic: str, group: str | None
) -> Grant:
    """
    Allow *grantee* to read a topic of an MSK cluster with IAM access control.

    Args:
        grantee: The function.
        cluster_arn: The ARN of the cluster.
        topic: Its topic.
        group: The consumer group. Default: any, since Lambda calls the group by the id of the
            mapping, which is not known before.
    """
    place, cluster = part_of(cluster_arn, ":cluster/", 0), part_of(cluster_arn, ":cluster/", 1)
    arns = [
        cluster_arn,
        f"{place}:topic/{cluster}/{topic}",
        f"{place}:group/{cluster}/{group or '*'}",
    ]
    return grant(grantee, _CONSUME, arns)


def grant_web_identity(grantee: Grantable, audience: str) -> Grant:
    """Allow *grantee* a token of AWS for one *audience*."""
    return grant(
        grantee,
        ["sts:GetWebIdentityToken"],
        ["*"],
        conditions={"ForAllValues:StringEquals": {"sts:IdentityTokenAudience": audience}},
    )
