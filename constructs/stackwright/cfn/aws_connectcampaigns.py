"""Every resource type of AWS::ConnectCampaigns; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Campaign': '[["arn","Arn","j",32],["connect_instance_arn","ConnectInstanceArn",{"k":"s","p":"^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$","l":[null,256]},3],["dialer_config","DialerConfig","@CampaignDialerConfig",1],["name","Name",{"k":"s","l":[1,127]},1],["outbound_call_config","OutboundCallConfig","@CampaignOutboundCallConfig",1],["tags","Tags",{"k":["@CampaignTag"],"l":[null,50],"x":1}]]',
    'CampaignAgentlessDialerConfig': '[["dialing_capacity","DialingCapacity",{"k":"n","r":[0.01,1]}]]',
    'CampaignAnswerMachineDetectionConfig': '[["await_answer_machine_prompt","AwaitAnswerMachinePrompt","b"],["enable_answer_machine_detection","EnableAnswerMachineDetection","b",1]]',
    'CampaignDialerConfig': '[["agentless_dialer_config","AgentlessDialerConfig","@CampaignAgentlessDialerConfig"],["predictive_dialer_config","PredictiveDialerConfig","@CampaignPredictiveDialerConfig"],["progressive_dialer_config","ProgressiveDialerConfig","@CampaignProgressiveDialerConfig"]]',
    'CampaignOutboundCallConfig': '[["answer_machine_detection_config","AnswerMachineDetectionConfig","@CampaignAnswerMachineDetectionConfig"],["connect_contact_flow_arn","ConnectContactFlowArn",{"k":"s","p":"^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*/contact-flow/[-a-zA-Z0-9]*$","l":[null,500]},1],["connect_queue_arn","ConnectQueueArn",{"k":"s","p":"^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*/queue/[-a-zA-Z0-9]*$","l":[null,500]}],["connect_source_phone_number","ConnectSourcePhoneNumber",{"k":"s","l":[null,100]}]]',
    'CampaignPredictiveDialerConfig': '[["bandwidth_allocation","BandwidthAllocation",{"k":"n","r":[0,1]},1],["dialing_capacity","DialingCapacity",{"k":"n","r":[0.01,1]}]]',
    'CampaignProgressiveDialerConfig': '[["bandwidth_allocation","BandwidthAllocation",{"k":"n","r":[0,1]},1],["dialing_capacity","DialingCapacity",{"k":"n","r":[0.01,1]}]]',
    'CampaignTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Campaign': ('AWS::ConnectCampaigns::Campaign', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:connect-campaigns:${Region}:${Account}:campaign/${CampaignId}"}'),
})
