"""Keys with which Lambda encrypts for functions: a key in, a statement of its policy out."""

from stackwright.aws_iam import Conditions, ServicePrincipal
from stackwright.aws_iam.key_arns import KeyLike
from stackwright.stack import Stack
from stackwright.tree import Construct


def for_functions_of(construct: Construct, name: str = "*") -> Conditions:
    """
    The condition that a key is used for functions of the account and Region of *construct*.

    Lambda names the function in the encryption context; its ARN is not known before the key,
    which the function refers to.
    """
    arn = Stack.of(construct).format_arn("lambda", f"function:{name}")
    return {"StringLike": {"kms:EncryptionContext:aws:lambda:FunctionArn": arn}}


def let_lambda_encrypt(construct: Construct, key: KeyLike | None) -> None:
    """
    Let Lambda encrypt with *key*, and decrypt, for functions of the account of *construct*.

    For packages and durable executions Lambda uses a key as a service and makes no grant, so
    that the policy of the key must say so; see
    https://docs.aws.amazon.com/lambda/latest/dg/encrypt-zip-package.html and
    https://docs.aws.amazon.com/lambda/latest/dg/durable-encryption.html. The policy of a key
    that is known by its ARN only is not changed.
    """
    if key is None or isinstance(key, str):
        return
    service = ServicePrincipal("lambda.amazonaws.com", conditions=for_functions_of(construct))
    key.grant(service, "kms:GenerateDataKey", "kms:Decrypt")
