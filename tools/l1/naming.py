"""Names of CloudFormation in, names of Python out."""

import keyword
import re

SPELLINGS: dict[str, str] = {
    "ARNs": "Arns",
    "AZs": "Azs",
    "CIDRs": "Cidrs",
    "CNAMEs": "Cnames",
    "DDoS": "Ddos",
    "DevOps": "Devops",
    "DocumentDB": "Documentdb",
    "DynamoDB": "Dynamodb",
    "DynamoDBv2": "Dynamodbv2",
    "ETag": "Etag",
    "FSx": "Fsx",
    "GBs": "Gbs",
    "GiB": "Gib",
    "GitHub": "Github",
    "GitLab": "Gitlab",
    "GraphQL": "Graphql",
    "IDs": "Ids",
    "IPs": "Ips",
    "IPv": "Ipv",
    "IdC": "Idc",
    "InfluxDB": "Influxdb",
    "IoT": "Iot",
    "IpV": "Ipv",
    "KBytes": "Kbytes",
    "KiB": "Kib",
    "LoRaWAN": "Lorawan",
    "MACSec": "Macsec",
    "MBs": "Mbs",
    "MiB": "Mib",
    "MofN": "MOfN",
    "MongoDB": "Mongodb",
    "MySQL": "Mysql",
    "MySql": "Mysql",
    "OAuth": "Oauth",
    "OpenZFS": "Openzfs",
    "PostgreSQL": "Postgresql",
    "PostgreSql": "Postgresql",
    "PromQL": "Promql",
    "QnA": "Qna",
    "RStudio": "Rstudio",
    "SaaS": "Saas",
    "SandP": "SAndP",
    "SerDe": "Serde",
    "TBs": "Tbs",
    "TiB": "Tib",
    "URIs": "Uris",
    "URLs": "Urls",
    "VCenter": "Vcenter",
    "VCpu": "Vcpu",
    "VMotion": "Vmotion",
    "VPCs": "Vpcs",
    "VSan": "Vsan",
    "VTep": "Vtep",
    "WiFi": "Wifi",
    "XRay": "Xray",
    "vCpu": "Vcpu",
}
"""
Words whose capitals do not mark their borders, as they are to be read.

The list is frozen: a change of it renames properties that people have written.
"""

_WORD_AFTER_ACRONYM = re.compile(r"([A-Z]+)([A-Z][a-z])")
_WORD_AFTER_WORD = re.compile(r"([a-z0-9])([A-Z])")
_OTHER = re.compile(r"[^A-Za-z0-9]+")
_SPELLED = re.compile(f"(?:{'|'.join(sorted(SPELLINGS, key=len, reverse=True))})(?![a-z])")


def snake(name: str) -> str:
    """`KMSKeyArn` -> `kms_key_arn`; a word that Python keeps for itself gets a `_`."""
    words = _SPELLED.sub(lambda match: SPELLINGS[match[0]], name)
    words = _WORD_AFTER_ACRONYM.sub(r"\1_\2", words)
    words = _WORD_AFTER_WORD.sub(r"\1_\2", words)
    found = _OTHER.sub("_", words).strip("_").lower()
    return f"{found}_" if keyword.iskeyword(found) else found


def attribute(name: str) -> str:
    """`CertificateAuthority.Data` -> `attr_certificate_authority_data`."""
    return f"attr_{snake(name)}"


def module(service: str) -> str:
    """`AWS::Lambda` -> `aws_lambda`."""
    return service.replace("::", "_").lower()


def service(type: str) -> str:
    """`AWS::Lambda::Function` -> `AWS::Lambda`."""
    return type.rpartition("::")[0]


def resource(type: str) -> str:
    """`AWS::Lambda::Function` -> `Function`."""
    return pascal(type.rpartition("::")[2])


def pascal(name: str) -> str:
    """A name as part of a class name: letters and digits, the first upper case."""
    words = _OTHER.split(name)
    return "".join(word[:1].upper() + word[1:] for word in words)


def shadows_builtin(name: str) -> bool:
    """Whether a member of this name would hide a type that the stubs use."""
    return name == "str"
