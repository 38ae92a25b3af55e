"""
The floor: `python benchmarks/floor.py N FOLDER` writes what `functions.py` writes, from literals.

No classes, no checks, no hashes: what Python itself costs. A test holds its documents against
those of `functions.py`.
"""

import json
import os
import sys

STACK_SIZE = 50


def write(count: int, folder: str) -> None:
    """Write the templates of *count* functions."""
    os.makedirs(folder, exist_ok=True)
    for number in range(0, count, STACK_SIZE):
        resources: dict[str, object] = {}
        for index in range(number, min(number + STACK_SIZE, count)):
            resources |= function(index, f"Stack{number // STACK_SIZE:02d}")
        text = json.dumps({"Resources": resources}, sort_keys=True, indent=1)
        name = f"Stack{number // STACK_SIZE:02d}.template.json"
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text + "\n")


def function(index: int, stack: str) -> dict[str, object]:
    """One function with everything around it; the hashes of its names are fixed."""
    name, role = f"Function{index}D07FD825", f"Function{index}ServiceRoleBA94D787"
    policy = f"Function{index}ServiceRoleDefaultPolicy05F6CDE1"
    version = f"Function{index}CurrentVersionF856E1A2b103d4a1bc3be96024e420bcea24884c"
    alias = f"Function{index}Aliaslive82F075C8"
    logs, queue = f"Logs{index}541620F4", f"Queue{index}32239523"
    return {
        role: {
            "Type": "AWS::IAM::Role",
            "Properties": {
                "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Effect": "Allow",
                            "Action": "sts:AssumeRole",
                            "Principal": {"Service": "lambda.amazonaws.com"},
                        }
                    ],
                }
            },
        },
        policy: {
            "Type": "AWS::IAM::Policy",
            "Properties": {
                "PolicyName": policy,
                "Roles": [{"Ref": role}],
                "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Effect": "Allow",
                            "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                            "Resource": {"Fn::GetAtt": [logs, "Arn"]},
                        },
                        {
                            "Effect": "Allow",
                            "Action": [
                                "sqs:ReceiveMessage",
                                "sqs:ChangeMessageVisibility",
                                "sqs:GetQueueUrl",
                                "sqs:DeleteMessage",
                                "sqs:GetQueueAttributes",
                            ],
                            "Resource": {"Fn::GetAtt": [queue, "Arn"]},
                        },
                    ],
                },
            },
        },
        logs: {
            "Type": "AWS::Logs::LogGroup",
            "DeletionPolicy": "Retain",
            "UpdateReplacePolicy": "Retain",
            "Properties": {"RetentionInDays": 14},
        },
        name: {
            "Type": "AWS::Lambda::Function",
            "DependsOn": [policy],
            "Properties": {
                "Code": {"ZipFile": "def handler(event, context): return 1"},
                "Environment": {
                    "Variables": {"STAGE": "prod", "INDEX": str(index), "STACK": stack}
                },
                "Handler": "index.handler",
                "LoggingConfig": {"LogGroup": {"Ref": logs}},
                "MemorySize": 256,
                "Role": {"Fn::GetAtt": [role, "Arn"]},
                "Runtime": "python3.12",
                "Tags": [
                    {"Key": "index", "Value": str(index)},
                    {"Key": "team", "Value": "benchmarks"},
                ],
                "Timeout": 10,
            },
        },
        version: {
            "Type": "AWS::Lambda::Version",
            "DeletionPolicy": "Retain",
            "UpdateReplacePolicy": "Retain",
            "Properties": {"FunctionName": {"Ref": name}},
        },
        alias: {
            "Type": "AWS::Lambda::Alias",
            "Properties": {
                "Name": "live",
                "FunctionName": {"Ref": name},
                "FunctionVersion": {"Fn::GetAtt": [version, "Version"]},
            },
        },
        f"Function{index}AliasliveFunctionUrl0C1D7E7F": {
            "Type": "AWS::Lambda::Url",
            "DependsOn": [alias],
            "Properties": {
                "AuthType": "AWS_IAM",
                "Cors": {"AllowOrigins": ["https://example.com"]},
                "Qualifier": "live",
                "TargetFunctionArn": {"Fn::GetAtt": [name, "Arn"]},
            },
        },
        queue: {
            "Type": "AWS::SQS::Queue",
            "Properties": {"SqsManagedSseEnabled": True, "VisibilityTimeout": 60},
        },
        f"Function{index}AliasliveSqsEventSource{stack}Queue{index}5C074BFBA8495E72": {
            "Type": "AWS::Lambda::EventSourceMapping",
            "DependsOn": [policy],
            "Properties": {
                "BatchSize": 10,
                "EventSourceArn": {"Fn::GetAtt": [queue, "Arn"]},
                "FunctionName": {"Ref": alias},
            },
        },
    }


if __name__ == "__main__":
    write(int(sys.argv[1]), sys.argv[2])
