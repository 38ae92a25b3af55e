"""Every resource type of AWS::Oam; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Link': r'[["arn","Arn","j",32],["label","Label","j",32],["label_template","LabelTemplate",{"k":"s","l":[1,64]},10],["link_configuration","LinkConfiguration","@LinkLinkConfiguration"],["resource_types","ResourceTypes",{"k":[{"k":"s","e":["AWS::CloudWatch::Metric","AWS::Logs::LogGroup","AWS::XRay::Trace","AWS::ApplicationInsights::Application","AWS::InternetMonitor::Monitor","AWS::ApplicationSignals::Service","AWS::ApplicationSignals::ServiceLevelObjective"]}],"l":[1,50],"x":1},1],["sink_identifier","SinkIdentifier",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9_:\\.\\-\\/]{0,2047}$","l":[1,2048]},3],["tags","Tags",{"m":{"k":"s","p":"^(?!aws:.*).{0,256}$","l":[null,256]}}]]',
    'LinkLinkConfiguration': '[["log_group_configuration","LogGroupConfiguration","@LinkLinkFilter"],["metric_configuration","MetricConfiguration","@LinkLinkFilter"]]',
    'LinkLinkFilter': '[["filter","Filter",{"k":"s","l":[1,2000]},1]]',
    'Sink': '[["arn","Arn","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9_.-]+$","l":[1,255]},3],["policy","Policy","j"],["tags","Tags",{"m":{"k":"s","p":"^(?!aws:.*).{0,256}$","l":[null,256]}}]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Link': ('AWS::Oam::Link', '{"attributes":[["attr_arn","Arn","s"],["attr_label","Label","s"]],"identifier":["Arn"],"write_only":["LabelTemplate"],"tags":["Tags","map"],"arn":"arn:${Partition}:oam:${Region}:${Account}:link/${ResourceId}"}'),
    'Sink': ('AWS::Oam::Sink', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","map"],"arn":"arn:${Partition}:oam:${Region}:${Account}:sink/${ResourceId}"}'),
})
