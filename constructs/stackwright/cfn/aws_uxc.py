"""Every resource type of AWS::UXC; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'AccountCustomization': '[["account_color","AccountColor",{"k":"s","e":["none","pink","purple","darkBlue","lightBlue","teal","green","yellow","orange","red"]}],["account_id","AccountId","j",32],["visible_regions","VisibleRegions",{"k":[{"k":"s","p":"^[a-z]{2}(-[a-z]{1,10}){1,2}-[1-9]$"}],"l":[null,100],"x":1}],["visible_services","VisibleServices",{"k":[{"k":"s","l":[1,64]}],"l":[null,500],"x":1}]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'AccountCustomization': ('AWS::UXC::AccountCustomization', '{"attributes":[["attr_account_id","AccountId","s"]],"identifier":["AccountId"]}'),
})
