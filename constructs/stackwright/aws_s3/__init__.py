"""Buckets of objects."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
    from stackwright.aws_s3.bucket import BlockPublicAccess as BlockPublicAccess
    from stackwright.aws_s3.bucket import Bucket as Bucket
    from stackwright.aws_s3.bucket import BucketDefaults as BucketDefaults
    from stackwright.aws_s3.bucket import BucketEncryption as BucketEncryption
    from stackwright.aws_s3.bucket import ObjectOwnership as ObjectOwnership
    from stackwright.aws_s3.bucket_policy import BucketPolicy as BucketPolicy
    from stackwright.aws_s3.cors import CorsRule as CorsRule
    from stackwright.aws_s3.lifecycle import LifecycleRule as LifecycleRule
    from stackwright.aws_s3.lifecycle import (
        NoncurrentVersionTransition as NoncurrentVersionTransition,
    )
    from stackwright.aws_s3.lifecycle import StorageClass as StorageClass
    from stackwright.aws_s3.lifecycle import Transition as Transition
    from stackwright.aws_s3.notifications import BucketEvent as BucketEvent
    from stackwright.aws_s3.notifications import NotificationKeyFilter as NotificationKeyFilter
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "bucket": "BlockPublicAccess Bucket BucketDefaults BucketEncryption ObjectOwnership",
            "bucket_policy": "BucketPolicy",
            "cors": "CorsRule",
            "lifecycle": "LifecycleRule NoncurrentVersionTransition StorageClass Transition",
            "notifications": "BucketEvent NotificationKeyFilter",
        },
    )

__all__ = [
    "BlockPublicAccess",
    "Bucket",
    "BucketDefaults",
    "BucketEncryption",
    "BucketEvent",
    "BucketPolicy",
    "CorsRule",
    "LifecycleRule",
    "NoncurrentVersionTransition",
    "NotificationKeyFilter",
    "ObjectOwnership",
    "StorageClass",
    "Transition",
]
