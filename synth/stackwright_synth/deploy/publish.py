"""The plan in; everything that its stacks ship in the asset bucket, and the bucket's name, out."""

from collections.abc import Generator
from functools import partial

from stackwright.errors import DeployError
from stackwright_synth.deploy.asset_bucket import make_bucket
from stackwright_synth.deploy.events import AssetFound, AssetUploaded, Event
from stackwright_synth.deploy.polling import patiently
from stackwright_synth.deploy.world import World
from stackwright_synth.plan import Plan, Upload


def publish(plan: Plan, world: World) -> Generator[Event, None, str | None]:
    """
    Upload what the asset bucket does not hold yet; make the bucket first if there is none.

    Returns:
        The bucket; `None` if nothing is shipped.
    """
    if not plan.needs_bucket:
        return None
    bucket = plan.bucket
    if bucket is None:
        bucket = yield from make_bucket(plan.caller, world)
    uploads = {upload.key: upload for stack in plan.stacks for upload in stack.uploads}
    missing = {upload.key for stack in plan.stacks for upload in stack.missing}
    for key, upload in uploads.items():
        if key in missing:
            yield _uploaded(upload, bucket, plan.caller.account, world)
        else:
            yield AssetFound(key)
    return bucket


def _uploaded(upload: Upload, bucket: str, owner: str, world: World) -> AssetUploaded | AssetFound:
    try:
        size = upload.path.stat().st_size
    except OSError as error:
        raise DeployError(
            f"the file {upload.path} is not in the assembly: {error.strerror}",
            code="broken-assembly",
            hint="synthesize the app again",
        ) from error
    send = partial(world.assets.upload, bucket, upload.key, upload.path, owner=owner)
    if patiently(world.clock, send) == "exists":
        return AssetFound(upload.key)
    return AssetUploaded(upload.key, size)
