"""Every resource type of AWS::WAFRegional; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'ByteMatchSet': '[["byte_match_tuples","ByteMatchTuples",["@ByteMatchSetByteMatchTuple"]],["id","Id","j",32],["name","Name","s",3]]',
    'ByteMatchSetByteMatchTuple': '[["field_to_match","FieldToMatch","@ByteMatchSetFieldToMatch",1],["positional_constraint","PositionalConstraint","s",1],["target_string","TargetString","s"],["target_string_base64","TargetStringBase64","s"],["text_transformation","TextTransformation","s",1]]',
    'ByteMatchSetFieldToMatch': '[["data","Data","s"],["type","Type","s",1]]',
    'GeoMatchSet': '[["geo_match_constraints","GeoMatchConstraints",["@GeoMatchSetGeoMatchConstraint"]],["id","Id","j",32],["name","Name","s",3]]',
    'GeoMatchSetGeoMatchConstraint': '[["type","Type","s",1],["value","Value","s",1]]',
    'IPSet': '[["ip_set_descriptors","IPSetDescriptors",["@IPSetIPSetDescriptor"]],["id","Id","j",32],["name","Name","s",3]]',
    'IPSetIPSetDescriptor': '[["type","Type","s",1],["value","Value","s",1]]',
    'RateBasedRule': '[["id","Id","j",32],["match_predicates","MatchPredicates",["@RateBasedRulePredicate"]],["metric_name","MetricName","s",3],["name","Name","s",3],["rate_key","RateKey","s",3],["rate_limit","RateLimit","i",1]]',
    'RateBasedRulePredicate': '[["data_id","DataId","s",1],["negated","Negated","b",1],["type","Type","s",1]]',
    'RegexPatternSet': '[["id","Id","j",32],["name","Name","s",3],["regex_pattern_strings","RegexPatternStrings",[{"k":"s","l":[null,200]}],1]]',
    'Rule': '[["id","Id","j",32],["metric_name","MetricName","s",3],["name","Name","s",3],["predicates","Predicates",["@RulePredicate"]]]',
    'RulePredicate': '[["data_id","DataId","s",1],["negated","Negated","b",1],["type","Type","s",1]]',
    'SizeConstraintSet': '[["id","Id","j",32],["name","Name","s",3],["size_constraints","SizeConstraints",["@SizeConstraintSetSizeConstraint"]]]',
    'SizeConstraintSetFieldToMatch': '[["data","Data","s"],["type","Type","s",1]]',
    'SizeConstraintSetSizeConstraint': '[["comparison_operator","ComparisonOperator","s",1],["field_to_match","FieldToMatch","@SizeConstraintSetFieldToMatch",1],["size","Size","i",1],["text_transformation","TextTransformation","s",1]]',
    'SqlInjectionMatchSet': '[["id","Id","j",32],["name","Name","s",3],["sql_injection_match_tuples","SqlInjectionMatchTuples",["@SqlInjectionMatchSetSqlInjectionMatchTuple"]]]',
    'SqlInjectionMatchSetFieldToMatch': '[["data","Data","s"],["type","Type","s",1]]',
    'SqlInjectionMatchSetSqlInjectionMatchTuple': '[["field_to_match","FieldToMatch","@SqlInjectionMatchSetFieldToMatch",1],["text_transformation","TextTransformation","s",1]]',
    'WebACL': '[["default_action","DefaultAction","@WebACLAction",1],["id","Id","j",32],["metric_name","MetricName","s",3],["name","Name","s",3],["rules","Rules",["@WebACLRule"]]]',
    'WebACLAction': '[["type","Type","s",1]]',
    'WebACLRule': '[["action","Action","@WebACLAction",1],["priority","Priority","i",1],["rule_id","RuleId","s",1]]',
    'WebACLAssociation': '[["id","Id","j",32],["resource_arn","ResourceArn","s",3],["web_acl_id","WebACLId","s",3]]',
    'XssMatchSet': '[["id","Id","j",32],["name","Name","s",3],["xss_match_tuples","XssMatchTuples",["@XssMatchSetXssMatchTuple"]]]',
    'XssMatchSetFieldToMatch': '[["data","Data","s"],["type","Type","s",1]]',
    'XssMatchSetXssMatchTuple': '[["field_to_match","FieldToMatch","@XssMatchSetFieldToMatch",1],["text_transformation","TextTransformation","s",1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'ByteMatchSet': ('AWS::WAFRegional::ByteMatchSet', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:waf-regional:${Region}:${Account}:bytematchset/${Id}"}'),
    'GeoMatchSet': ('AWS::WAFRegional::GeoMatchSet', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:waf-regional:${Region}:${Account}:geomatchset/${Id}"}'),
    'IPSet': ('AWS::WAFRegional::IPSet', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:waf-regional:${Region}:${Account}:ipset/${Id}"}'),
    'RateBasedRule': ('AWS::WAFRegional::RateBasedRule', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:waf-regional:${Region}:${Account}:ratebasedrule/${Id}"}'),
    'RegexPatternSet': ('AWS::WAFRegional::RegexPatternSet', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:waf-regional:${Region}:${Account}:regexpatternset/${Id}"}'),
    'Rule': ('AWS::WAFRegional::Rule', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:waf-regional:${Region}:${Account}:rule/${Id}"}'),
    'SizeConstraintSet': ('AWS::WAFRegional::SizeConstraintSet', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:waf-regional:${Region}:${Account}:sizeconstraintset/${Id}"}'),
    'SqlInjectionMatchSet': ('AWS::WAFRegional::SqlInjectionMatchSet', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:waf-regional:${Region}:${Account}:sqlinjectionset/${Id}"}'),
    'WebACL': ('AWS::WAFRegional::WebACL', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:waf-regional:${Region}:${Account}:webacl/${Id}"}'),
    'WebACLAssociation': ('AWS::WAFRegional::WebACLAssociation', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}'),
    'XssMatchSet': ('AWS::WAFRegional::XssMatchSet', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:waf-regional:${Region}:${Account}:xssmatchset/${Id}"}'),
})
