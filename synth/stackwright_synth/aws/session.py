"""A profile, a Region and an endpoint in; the ports to AWS out."""

from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from urllib.parse import urlsplit

from attrs import evolve, frozen

from stackwright_synth.aws._boto import Boto, ClientOptions, Keys
from stackwright_synth.aws.cloudformation import AwsCloudFormation
from stackwright_synth.aws.errors import Target, translated
from stackwright_synth.aws.functions import AwsFunctions
from stackwright_synth.aws.s3 import S3AssetStore
from stackwright_synth.aws.sts import StsIdentity

_LOOPBACK = ("127.0.0.1", "::1", "localhost")


@frozen
class Aws:
    """
    The ports to one account and Region.

    Args:
        region: The Region.
        cloudformation: The stacks.
        assets: The asset bucket.
        identity: The credentials.
        functions: Makes the port to the functions, whose client most commands do not need.
    """

    region: str
    cloudformation: AwsCloudFormation
    assets: S3AssetStore
    identity: StsIdentity
    functions: Callable[[], AwsFunctions]


def connect(
    *,
    profile: str | None = None,
    region: str | None = None,
    endpoint: str | None = None,
    keys: Keys | None = None,
) -> Aws:
    """
    Make the ports to AWS; no call is sent yet.

    Args:
        profile: The profile in the AWS configuration. Default: `AWS_PROFILE`.
        region: The Region. Default: `AWS_REGION`, `AWS_DEFAULT_REGION`, or the profile's.
        endpoint: The address of an emulator, for all services. Default: `AWS_ENDPOINT_URL` and
            its like, else AWS's own.
        keys: Credentials. Default: those that boto3 finds.

    Raises:
        CredentialsError: There is no such profile.
        DeployError: There is no Region, or it has no endpoint.
    """
    nowhere = Target(region or "", endpoint)
    with translated("sts:GetCallerIdentity", nowhere):
        boto = Boto(profile, keys)
        options = ClientOptions(
            region=region,
            endpoint=endpoint,
            user_agent=f"stackwright/{_version()}",
            direct=endpoint is not None and urlsplit(endpoint).hostname in _LOOPBACK,
        )
        cloudformation = boto.client("cloudformation", options)
        sts = boto.client("sts", options)
        s3 = boto.client("s3", options)
        own = boto.client("s3", evolve(options, endpoint=None, own_endpoint=True))
        replaced = s3.meta.endpoint_url != own.meta.endpoint_url
        if replaced:
            # a bucket's name in front of "localhost" or of an IP address resolves nowhere
            s3 = boto.client("s3", evolve(options, path_style=True))
        found = cloudformation.meta.region_name
        regions = boto.regions()
    return Aws(
        region=found,
        cloudformation=AwsCloudFormation(
            cloudformation, _target(found, cloudformation.meta.endpoint_url, replaced, regions)
        ),
        assets=S3AssetStore(s3, _target(found, s3.meta.endpoint_url, replaced, regions)),
        identity=StsIdentity(sts, _target(found, sts.meta.endpoint_url, replaced, regions)),
        functions=lambda: _functions(boto, options, replaced, regions),
    )


def _functions(
    boto: Boto, options: ClientOptions, replaced: bool, regions: frozenset[str]
) -> AwsFunctions:
    client = boto.client("lambda", options)
    region, address = client.meta.region_name, client.meta.endpoint_url
    return AwsFunctions(client, _target(region, address, replaced, regions))


def _target(region: str, address: str, replaced: bool, regions: frozenset[str]) -> Target:
    return Target(region, address if replaced else None, regions)


def _version() -> str:
    try:
        return version("stackwright")
    except PackageNotFoundError:  # run from a folder that was never installed
        return "unknown"
