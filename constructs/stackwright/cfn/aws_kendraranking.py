"""Every resource type of AWS::KendraRanking; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'ExecutionPlan': '[["arn","Arn","j",32],["capacity_units","CapacityUnits","@ExecutionPlanCapacityUnitsConfiguration"],["description","Description",{"k":"s","l":[null,1000]}],["id","Id","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9_-]*$","l":[1,1000]},1],["tags","Tags",{"k":["@ExecutionPlanTag"],"l":[null,200]}]]',
    'ExecutionPlanCapacityUnitsConfiguration': '[["rescore_capacity_units","RescoreCapacityUnits",{"k":"i","r":[0,null]},1]]',
    'ExecutionPlanTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'ExecutionPlan': ('AWS::KendraRanking::ExecutionPlan', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:kendra-ranking:${Region}:${Account}:rescore-execution-plan/${RescoreExecutionPlanId}"}'),
})
