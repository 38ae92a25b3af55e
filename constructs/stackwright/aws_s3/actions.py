"""
What the grants of a bucket allow.

Narrower than the AWS CDK's, which allow `s3:GetObject*`, `s3:GetBucket*` and `s3:List*`: reading
versions, access control lists or the settings of the bucket takes `bucket.grant`. Source: the
table of actions of the Service Authorization Reference for Amazon S3, and the permissions that
the User Guide lists for uploads in parts and for objects that KMS encrypts.
"""

LIST = ("s3:ListBucket",)
"""Of the bucket; without it a key that is not there looks like one that is forbidden."""
READ = ("s3:GetObject",)
PUT = ("s3:PutObject", "s3:AbortMultipartUpload")
DELETE = ("s3:DeleteObject",)

READ_KEY = ("kms:Decrypt",)
WRITE_KEY = ("kms:GenerateDataKey", "kms:Decrypt")
"""An upload in parts decrypts what it put before."""
