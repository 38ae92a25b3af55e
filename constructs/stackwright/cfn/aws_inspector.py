"""Every resource type of AWS::Inspector; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'AssessmentTarget': '[["arn","Arn","j",32],["assessment_target_name","AssessmentTargetName",{"k":"s","l":[1,140]},2],["resource_group_arn","ResourceGroupArn",{"k":"s","l":[1,300]},0,["AWS::Inspector::ResourceGroup.Arn"]]]',
    'AssessmentTemplate': '[["arn","Arn","j",32],["assessment_target_arn","AssessmentTargetArn",{"k":"s","l":[1,300]},3,["AWS::Inspector::AssessmentTarget.Arn"]],["assessment_template_name","AssessmentTemplateName",{"k":"s","l":[1,140]},2],["duration_in_seconds","DurationInSeconds",{"k":"i","r":[180,86400]},3],["rules_package_arns","RulesPackageArns",{"k":[{"k":"s","l":[1,300]}],"l":[null,50]},3],["user_attributes_for_findings","UserAttributesForFindings",{"k":["@AssessmentTemplateTag"],"l":[null,10]},2]]',
    'AssessmentTemplateTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'ResourceGroup': '[["arn","Arn","j",32],["resource_group_tags","ResourceGroupTags",{"k":["@ResourceGroupTag"],"l":[1,10]},3]]',
    'ResourceGroupTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'AssessmentTarget': ('AWS::Inspector::AssessmentTarget', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"]}'),
    'AssessmentTemplate': ('AWS::Inspector::AssessmentTemplate', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"]}'),
    'ResourceGroup': ('AWS::Inspector::ResourceGroup', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"]}'),
})
