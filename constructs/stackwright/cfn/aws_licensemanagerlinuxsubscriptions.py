"""Every resource type of AWS::LicenseManagerLinuxSubscriptions; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'SubscriptionProvider': r'[["last_successful_data_retrieval_time","LastSuccessfulDataRetrievalTime","j",32],["secret_arn","SecretArn",{"k":"s","p":"^arn:[a-z0-9-\\.]{1,63}:secretsmanager:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:secret:[^/]{1,1023}$"},3],["subscription_provider_arn","SubscriptionProviderArn","j",32],["subscription_provider_source","SubscriptionProviderSource",{"k":"s","e":["RedHat"]},3],["subscription_provider_status","SubscriptionProviderStatus","j",32],["subscription_provider_status_message","SubscriptionProviderStatusMessage","j",32],["tags","Tags",{"k":["@SubscriptionProviderTag"],"l":[null,50],"x":1}]]',
    'SubscriptionProviderTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'SubscriptionProvider': ('AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider', '{"attributes":[["attr_last_successful_data_retrieval_time","LastSuccessfulDataRetrievalTime","s"],["attr_subscription_provider_arn","SubscriptionProviderArn","s"],["attr_subscription_provider_status","SubscriptionProviderStatus","s"],["attr_subscription_provider_status_message","SubscriptionProviderStatusMessage","s"]],"identifier":["SubscriptionProviderArn"],"tags":["Tags","list"]}'),
})
