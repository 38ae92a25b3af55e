"""Names of CloudFormation in, names of Python out."""

import pytest

from tools.l1 import naming


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("FunctionName", "function_name"),
        ("KMSKeyArn", "kms_key_arn"),
        ("SourceKMSKeyArn", "source_kms_key_arn"),
        ("RoleARN", "role_arn"),
        ("TTL", "ttl"),
        ("DBInstanceClass", "db_instance_class"),
        ("S3Bucket", "s3_bucket"),
        ("IPv6CidrBlock", "ipv6_cidr_block"),
        ("AssignIpv6AddressOnCreation", "assign_ipv6_address_on_creation"),
        ("VolumeSizeInGB", "volume_size_in_gb"),
        ("SizeInGBs", "size_in_gbs"),
        ("MemoryMiB", "memory_mib"),
        ("ExecutionEnvironmentMemoryGiBPerVCpu", "execution_environment_memory_gib_per_vcpu"),
        ("SubnetIDs", "subnet_ids"),
        ("NotificationARNs", "notification_arns"),
        ("TargetGroupARNs", "target_group_arns"),
        ("AllowedOAuthFlows", "allowed_oauth_flows"),
        ("OAuth2Credentials", "oauth2_credentials"),
        ("DynamoDBv2", "dynamodbv2"),
        ("GraphQLEndpointArn", "graphql_endpoint_arn"),
        ("IdConfiguration", "id_configuration"),
        ("IdCConfiguration", "idc_configuration"),
        ("ETag", "etag"),
        ("ResourceTag", "resource_tag"),
        ("IoTLogging", "iot_logging"),
        ("Supports32BitFCnt", "supports32_bit_f_cnt"),
        ("HTTP2", "http2"),
        ("H264Settings", "h264_settings"),
        ("AcceleratorTypes", "accelerator_types"),
        ("minimum", "minimum"),
        ("vCpu", "vcpu"),
        ("From", "from_"),
        ("Lambda", "lambda_"),
        ("Type", "type"),
        ("SSLPolicy", "ssl_policy"),
        ("EC2SecurityGroupName", "ec2_security_group_name"),
    ],
)
def test_snake(name: str, expected: str) -> None:
    """Names are read as words, acronyms and odd spellings included."""
    assert expected == naming.snake(name)


def test_attribute() -> None:
    """The dots of an attribute become borders of words."""
    assert "attr_certificate_authority_data" == naming.attribute("CertificateAuthority.Data")


@pytest.mark.parametrize(
    ("type", "module", "resource"),
    [
        ("AWS::Lambda::Function", "aws_lambda", "Function"),
        ("AWS::ApiGatewayV2::Api", "aws_apigatewayv2", "Api"),
        ("Alexa::ASK::Skill", "alexa_ask", "Skill"),
    ],
)
def test_types(type: str, module: str, resource: str) -> None:
    """A type names its module and its class."""
    assert (module, resource) == (naming.module(naming.service(type)), naming.resource(type))


@pytest.mark.parametrize(
    ("name", "expected"), [("Code", "Code"), ("tag-list", "TagList"), ("vCpu", "VCpu")]
)
def test_pascal(name: str, expected: str) -> None:
    """A part of a class name holds letters and digits only."""
    assert expected == naming.pascal(name)


def test_spellings_are_frozen() -> None:
    """The list of odd spellings is a promise: a change renames what people have written."""
    assert 56 == len(naming.SPELLINGS)
    assert all(value.lower() == key.lower() for key, value in naming.SPELLINGS.items())
