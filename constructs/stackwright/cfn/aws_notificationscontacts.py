"""Every resource type of AWS::NotificationsContacts; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'EmailContact': '[["arn","Arn","j",32],["email_address","EmailAddress",{"k":"s","p":"^(.+)@(.+)$","l":[6,254]},3],["email_contact","EmailContact","j",32],["name","Name",{"k":"s","l":[1,64]},3],["tags","Tags",["@EmailContactTag"],2]]',
    'EmailContactTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'EmailContact': ('AWS::NotificationsContacts::EmailContact', '{"attributes":[["attr_arn","Arn","s"],["attr_email_contact_address","EmailContact.Address","s"],["attr_email_contact_arn","EmailContact.Arn","s"],["attr_email_contact_creation_time","EmailContact.CreationTime","s"],["attr_email_contact_name","EmailContact.Name","s"],["attr_email_contact_status","EmailContact.Status","s"],["attr_email_contact_update_time","EmailContact.UpdateTime","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:notifications-contacts::${Account}:emailcontact/${EmailContactId}"}'),
})
