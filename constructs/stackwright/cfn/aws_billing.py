"""Every resource type of AWS::Billing; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'BillingView': r'[["arn","Arn","j",32],["billing_view_type","BillingViewType","j",32],["created_at","CreatedAt","j",32],["data_filter_expression","DataFilterExpression","@BillingViewDataFilterExpression"],["description","Description",{"k":"s","p":"^([ a-zA-Z0-9_\\+=\\.\\-@]+)?$","l":[null,1024]},2],["name","Name",{"k":"s","p":"[a-zA-Z0-9_\\+=\\.\\-@]+","l":[1,128]},3],["owner_account_id","OwnerAccountId","j",32],["source_views","SourceViews",{"k":[{"k":"s","p":"arn:aws[a-z-]*:(billing)::[0-9]{12}:billingview/[a-zA-Z0-9_+=.@-]{1,75}"}],"l":[1,10],"x":1},1],["tags","Tags",{"k":["@BillingViewTag"],"l":[null,200],"x":1}],["updated_at","UpdatedAt","j",32]]',
    'BillingViewDataFilterExpression': '[["dimensions","Dimensions","@BillingViewDataFilterExpressionDimensions"],["tags","Tags","@BillingViewDataFilterExpressionTags"],["time_range","TimeRange","@BillingViewDataFilterExpressionTimeRange"]]',
    'BillingViewDataFilterExpressionDimensions': r'[["key","Key",{"k":"s","e":["LINKED_ACCOUNT"]}],["values","Values",{"k":[{"k":"s","p":"[\\S\\s]*","l":[null,1024]}],"l":[1,200]}]]',
    'BillingViewDataFilterExpressionTags': r'[["key","Key",{"k":"s","p":"[\\S\\s]*","l":[null,1024]}],["values","Values",{"k":[{"k":"s","p":"[\\S\\s]*","l":[null,1024]}],"l":[1,200]}]]',
    'BillingViewDataFilterExpressionTimeRange': '[["begin_date_inclusive","BeginDateInclusive","s"],["end_date_inclusive","EndDateInclusive","s"]]',
    'BillingViewTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'BillingView': ('AWS::Billing::BillingView', '{"attributes":[["attr_arn","Arn","s"],["attr_billing_view_type","BillingViewType","s"],["attr_created_at","CreatedAt","n"],["attr_owner_account_id","OwnerAccountId","s"],["attr_updated_at","UpdatedAt","n"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:billing::${Account}:billingview/${ResourceId}"}'),
})
