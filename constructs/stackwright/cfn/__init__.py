"""
The generated layer: every property of every resource type, as CloudFormation has it.

One module a service, such as `stackwright.cfn.aws_lambda`; import the one that you need.
"""
