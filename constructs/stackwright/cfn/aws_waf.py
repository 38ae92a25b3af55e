"""Every resource type of AWS::WAF; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'ByteMatchSet': '[["byte_match_tuples","ByteMatchTuples",{"k":["@ByteMatchSetByteMatchTuple"],"x":1}],["id","Id","j",32],["name","Name","s",3]]',
    'ByteMatchSetByteMatchTuple': '[["field_to_match","FieldToMatch","@ByteMatchSetFieldToMatch",1],["positional_constraint","PositionalConstraint","s",1],["target_string","TargetString","s"],["target_string_base64","TargetStringBase64","s"],["text_transformation","TextTransformation","s",1]]',
    'ByteMatchSetFieldToMatch': '[["data","Data","s"],["type","Type","s",1]]',
    'IPSet': '[["ip_set_descriptors","IPSetDescriptors",{"k":["@IPSetIPSetDescriptor"],"x":1}],["id","Id","j",32],["name","Name","s",3]]',
    'IPSetIPSetDescriptor': '[["type","Type","s",1],["value","Value","s",1]]',
    'Rule': '[["id","Id","j",32],["metric_name","MetricName","s",3],["name","Name","s",3],["predicates","Predicates",{"k":["@RulePredicate"],"x":1}]]',
    'RulePredicate': '[["data_id","DataId","s",1],["negated","Negated","b",1],["type","Type","s",1]]',
    'SizeConstraintSet': '[["id","Id","j",32],["name","Name","s",3],["size_constraints","SizeConstraints",{"k":["@SizeConstraintSetSizeConstraint"],"x":1},1]]',
    'SizeConstraintSetFieldToMatch': '[["data","Data","s"],["type","Type","s",1]]',
    'SizeConstraintSetSizeConstraint': '[["comparison_operator","ComparisonOperator","s",1],["field_to_match","FieldToMatch","@SizeConstraintSetFieldToMatch",1],["size","Size","i",1],["text_transformation","TextTransformation","s",1]]',
    'SqlInjectionMatchSet': '[["id","Id","j",32],["name","Name","s",3],["sql_injection_match_tuples","SqlInjectionMatchTuples",{"k":["@SqlInjectionMatchSetSqlInjectionMatchTuple"],"x":1}]]',
    'SqlInjectionMatchSetFieldToMatch': '[["data","Data","s"],["type","Type","s",1]]',
    'SqlInjectionMatchSetSqlInjectionMatchTuple': '[["field_to_match","FieldToMatch","@SqlInjectionMatchSetFieldToMatch",1],["text_transformation","TextTransformation","s",1]]',
    'WebACL': '[["default_action","DefaultAction","@WebACLWafAction",1],["id","Id","j",32],["metric_name","MetricName","s",3],["name","Name","s",3],["rules","Rules",{"k":["@WebACLActivatedRule"],"x":1}]]',
    'WebACLActivatedRule': '[["action","Action","@WebACLWafAction"],["priority","Priority","i",1],["rule_id","RuleId","s",1]]',
    'WebACLWafAction': '[["type","Type","s",1]]',
    'XssMatchSet': '[["id","Id","j",32],["name","Name","s",3],["xss_match_tuples","XssMatchTuples",{"k":["@XssMatchSetXssMatchTuple"],"x":1},1]]',
    'XssMatchSetFieldToMatch': '[["data","Data","s"],["type","Type","s",1]]',
    'XssMatchSetXssMatchTuple': '[["field_to_match","FieldToMatch","@XssMatchSetFieldToMatch",1],["text_transformation","TextTransformation","s",1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'ByteMatchSet': ('AWS::WAF::ByteMatchSet', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:waf::${Account}:bytematchset/${Id}"}'),
    'IPSet': ('AWS::WAF::IPSet', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:waf::${Account}:ipset/${Id}"}'),
    'Rule': ('AWS::WAF::Rule', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:waf::${Account}:rule/${Id}"}'),
    'SizeConstraintSet': ('AWS::WAF::SizeConstraintSet', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:waf::${Account}:sizeconstraintset/${Id}"}'),
    'SqlInjectionMatchSet': ('AWS::WAF::SqlInjectionMatchSet', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:waf::${Account}:sqlinjectionset/${Id}"}'),
    'WebACL': ('AWS::WAF::WebACL', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:waf::${Account}:webacl/${Id}"}'),
    'XssMatchSet': ('AWS::WAF::XssMatchSet', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:waf::${Account}:xssmatchset/${Id}"}'),
})
