"""Every resource type of AWS::AppStream; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'AppBlock': '[["arn","Arn","j",32],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[null,256]},2],["display_name","DisplayName",{"k":"s","l":[null,100]},2],["name","Name",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$"},3],["packaging_type","PackagingType",{"k":"s","e":["APPSTREAM2","CUSTOM"]},2],["post_setup_script_details","PostSetupScriptDetails","@AppBlockScriptDetails",2],["setup_script_details","SetupScriptDetails","@AppBlockScriptDetails",2],["source_s3_location","SourceS3Location","@AppBlockS3Location",3],["tags","Tags",{"k":["@AppBlockTag"],"x":1}]]',
    'AppBlockS3Location': r'[["s3_bucket","S3Bucket",{"k":"s","p":"^[0-9a-z\\.\\-]*(?<!\\.)$","l":[3,63]},3,["AWS::S3::Bucket.Name"]],["s3_key","S3Key",{"k":"s","l":[1,1024]},2]]',
    'AppBlockScriptDetails': '[["executable_parameters","ExecutableParameters",{"k":"s","l":[1,null]},2],["executable_path","ExecutablePath",{"k":"s","l":[1,null]},3],["script_s3_location","ScriptS3Location","@AppBlockS3Location",3],["timeout_in_seconds","TimeoutInSeconds","i",3]]',
    'AppBlockTag': '[["key","Key","s"],["tag_key","TagKey","s",16],["tag_value","TagValue","s",16],["value","Value","s"]]',
    'AppBlockBuilder': r'[["access_endpoints","AccessEndpoints",{"k":["@AppBlockBuilderAccessEndpoint"],"l":[1,4],"x":1}],["app_block_arns","AppBlockArns",{"k":["s"],"x":1},8],["arn","Arn","j",32],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[null,256]}],["disable_imdsv1","DisableIMDSV1","b"],["display_name","DisplayName",{"k":"s","l":[null,100]}],["enable_default_internet_access","EnableDefaultInternetAccess","b"],["iam_role_arn","IamRoleArn",{"k":"s","p":"^arn:aws(?:\\-cn|\\-iso\\-b|\\-iso|\\-us\\-gov)?:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.\\\\-]{0,1023}$"},0,["AWS::IAM::Role.Arn"]],["instance_type","InstanceType",{"k":"s","l":[1,null]},1],["name","Name",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$"},3],["platform","Platform",{"k":"s","e":["WINDOWS_SERVER_2019"]},1],["tags","Tags",{"k":["@AppBlockBuilderTag"],"x":1}],["vpc_config","VpcConfig","@AppBlockBuilderVpcConfig",1]]',
    'AppBlockBuilderAccessEndpoint': '[["endpoint_type","EndpointType",{"k":"s","e":["STREAMING"]},1],["vpce_id","VpceId",{"k":"s","l":[1,null]},1]]',
    'AppBlockBuilderTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'AppBlockBuilderVpcConfig': '[["security_group_ids","SecurityGroupIds",{"k":[{"k":"s","l":[1,null]}],"l":[null,5]},0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",[{"k":"s","l":[1,null]}]]]',
    'Application': r'[["app_block_arn","AppBlockArn",{"k":"s","p":"^arn:aws(?:\\-cn|\\-iso\\-b|\\-iso|\\-us\\-gov)?:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.\\\\-]{0,1023}$"},1],["arn","Arn","j",32],["attributes_to_delete","AttributesToDelete",{"k":["s"],"x":1},8],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[null,256]}],["display_name","DisplayName",{"k":"s","l":[null,100]}],["icon_s3_location","IconS3Location","@ApplicationS3Location",1],["instance_families","InstanceFamilies",{"k":[{"k":"s","l":[1,null]}],"x":1},3],["launch_parameters","LaunchParameters",{"k":"s","l":[1,null]}],["launch_path","LaunchPath",{"k":"s","l":[1,null]},1],["name","Name",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$"},3],["platforms","Platforms",{"k":[{"k":"s","e":["AMAZON_LINUX2","RHEL8","ROCKY_LINUX8","UBUNTU_PRO_2404","WINDOWS","WINDOWS_SERVER_2016","WINDOWS_SERVER_2019","WINDOWS_SERVER_2022","WINDOWS_SERVER_2025"]}],"l":[null,4],"x":1},3],["tags","Tags",{"k":["@ApplicationTag"],"x":1}],["working_directory","WorkingDirectory",{"k":"s","l":[1,null]}]]',
    'ApplicationS3Location': r'[["s3_bucket","S3Bucket",{"k":"s","p":"^[0-9a-z\\.\\-]*(?<!\\.)$","l":[3,63]},1,["AWS::S3::Bucket.Name"]],["s3_key","S3Key",{"k":"s","l":[1,1024]},1]]',
    'ApplicationTag': '[["key","Key","s"],["tag_key","TagKey","s",16],["tag_value","TagValue","s",16],["value","Value","s"]]',
    'ApplicationEntitlementAssociation': '[["application_identifier","ApplicationIdentifier","s",3],["entitlement_name","EntitlementName","s",3],["stack_name","StackName","s",3]]',
    'ApplicationFleetAssociation': '[["application_arn","ApplicationArn","s",3],["fleet_name","FleetName","s",3]]',
    'DirectoryConfig': '[["certificate_based_auth_properties","CertificateBasedAuthProperties","@DirectoryConfigCertificateBasedAuthProperties"],["directory_name","DirectoryName","s",3],["organizational_unit_distinguished_names","OrganizationalUnitDistinguishedNames",[{"k":"s","l":[null,2000]}],1],["service_account_credentials","ServiceAccountCredentials","@DirectoryConfigServiceAccountCredentials",1]]',
    'DirectoryConfigCertificateBasedAuthProperties': r'[["certificate_authority_arn","CertificateAuthorityArn",{"k":"s","p":"^arn:aws(?:\\-cn|\\-iso\\-b|\\-iso|\\-us\\-gov)?:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.\\\\-]{0,1023}$"}],["status","Status",{"k":"s","e":["DISABLED","ENABLED","ENABLED_NO_DIRECTORY_LOGIN_FALLBACK"]}]]',
    'DirectoryConfigServiceAccountCredentials': '[["account_name","AccountName",{"k":"s","l":[1,null]},1],["account_password","AccountPassword",{"k":"s","l":[1,127]},9]]',
    'Entitlement': '[["app_visibility","AppVisibility",{"k":"s","e":["ALL","ASSOCIATED"]},1],["attributes","Attributes",{"k":["@EntitlementAttribute"],"l":[1,null],"x":1},1],["created_time","CreatedTime","j",32],["description","Description",{"k":"s","l":[null,256]}],["last_modified_time","LastModifiedTime","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$"},3],["stack_name","StackName",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$"},3]]',
    'EntitlementAttribute': '[["name","Name",{"k":"s","l":[1,null]},1],["value","Value",{"k":"s","l":[1,null]},1]]',
    'Fleet': r'[["arn","Arn","j",32],["attributes_to_delete","AttributesToDelete",{"k":[{"k":"s","e":["VPC_CONFIGURATION","VPC_CONFIGURATION_SECURITY_GROUP_IDS","DOMAIN_JOIN_INFO","IAM_ROLE_ARN","USB_DEVICE_FILTER_STRINGS","SESSION_SCRIPT_S3_LOCATION","MAX_SESSIONS_PER_INSTANCE"]}],"x":1},8],["compute_capacity","ComputeCapacity","@FleetComputeCapacity"],["description","Description",{"k":"s","l":[1,256]}],["disable_imdsv1","DisableIMDSV1","b"],["disconnect_timeout_in_seconds","DisconnectTimeoutInSeconds",{"k":"i","r":[60,360000]}],["display_name","DisplayName",{"k":"s","l":[1,100]}],["domain_join_info","DomainJoinInfo","@FleetDomainJoinInfo"],["enable_default_internet_access","EnableDefaultInternetAccess","b"],["fleet_type","FleetType",{"k":"s","p":"^ALWAYS_ON$|^ON_DEMAND$|^ELASTIC$"},2],["iam_role_arn","IamRoleArn",{"k":"s","p":"^arn:aws(?:\\-cn|\\-iso\\-b|\\-iso|\\-us\\-gov)?:iam::[0-9]{12}:role/.+$"},0,["AWS::IAM::Role.Arn"]],["idle_disconnect_timeout_in_seconds","IdleDisconnectTimeoutInSeconds",{"k":"i","r":[0,3600]}],["image_arn","ImageArn",{"k":"s","p":"^arn:[a-z-]+:[a-z-]+:(([a-z]+-)+[0-9])?:([0-9]{12})?:.+$","l":[null,1024]}],["image_name","ImageName",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$","l":[1,100]}],["instance_type","InstanceType",{"k":"s","l":[1,null]},1],["max_concurrent_sessions","MaxConcurrentSessions","i"],["max_sessions_per_instance","MaxSessionsPerInstance","i"],["max_user_duration_in_seconds","MaxUserDurationInSeconds",{"k":"i","r":[600,360000]}],["name","Name",{"k":"s","l":[1,100]},3],["platform","Platform",{"k":"s","e":["AMAZON_LINUX2","RHEL8","ROCKY_LINUX8","UBUNTU_PRO_2404","WINDOWS","WINDOWS_SERVER_2016","WINDOWS_SERVER_2019","WINDOWS_SERVER_2022","WINDOWS_SERVER_2025"]}],["root_volume_config","RootVolumeConfig","@FleetVolumeConfig"],["session_script_s3_location","SessionScriptS3Location","@FleetS3Location"],["stream_view","StreamView",{"k":"s","e":["APP","DESKTOP"]}],["tags","Tags",{"k":["@FleetTag"],"l":[1,50]}],["usb_device_filter_strings","UsbDeviceFilterStrings",[{"k":"s","p":"^((\\w*)\\s*(\\w*)\\s*\\,\\s*(\\w*)\\s*\\,\\s*\\*?(\\w*)\\s*\\,\\s*\\*?(\\w*)\\s*\\,\\s*\\*?\\d*\\s*\\,\\s*\\*?\\d*\\s*\\,\\s*[0-1]\\s*\\,\\s*[0-1]\\s*)$","l":[null,100]}]],["vpc_config","VpcConfig","@FleetVpcConfig"]]',
    'FleetComputeCapacity': '[["desired_instances","DesiredInstances","i"],["desired_sessions","DesiredSessions","i"]]',
    'FleetDomainJoinInfo': '[["directory_name","DirectoryName","s"],["organizational_unit_distinguished_name","OrganizationalUnitDistinguishedName",{"k":"s","l":[null,2000]}]]',
    'FleetS3Location': r'[["s3_bucket","S3Bucket",{"k":"s","p":"^[0-9a-z\\.\\-]*(?<!\\.)$","l":[3,63]},1,["AWS::S3::Bucket.Name"]],["s3_key","S3Key",{"k":"s","l":[1,1024]},1]]',
    'FleetTag': r'[["key","Key",{"k":"s","p":"^(?!aws:)[\\S\\s]+$","l":[1,128]},1],["value","Value",{"k":"s","p":"^[\\S\\s]*$","l":[null,256]}]]',
    'FleetVolumeConfig': '[["volume_size_in_gb","VolumeSizeInGb","i"]]',
    'FleetVpcConfig': '[["security_group_ids","SecurityGroupIds",{"k":[{"k":"s","l":[1,null]}],"l":[null,5]},0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",[{"k":"s","l":[1,null]}]]]',
    'ImageBuilder': r'[["access_endpoints","AccessEndpoints",{"k":["@ImageBuilderAccessEndpoint"],"l":[1,4]}],["appstream_agent_version","AppstreamAgentVersion",{"k":"s","l":[1,100]}],["description","Description",{"k":"s","l":[null,256]}],["disable_imdsv1","DisableIMDSV1","b"],["display_name","DisplayName",{"k":"s","l":[null,100]}],["domain_join_info","DomainJoinInfo","@ImageBuilderDomainJoinInfo"],["enable_default_internet_access","EnableDefaultInternetAccess","b"],["iam_role_arn","IamRoleArn",{"k":"s","p":"^arn:aws(?:\\-cn|\\-iso\\-b|\\-iso|\\-us\\-gov)?:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.\\\\-]{0,1023}$"},0,["AWS::IAM::Role.Arn"]],["image_arn","ImageArn",{"k":"s","p":"^arn:aws(?:\\-cn|\\-iso\\-b|\\-iso|\\-us\\-gov)?:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.\\\\-]{0,1023}$"}],["image_name","ImageName",{"k":"s","l":[1,null]},8],["instance_type","InstanceType",{"k":"s","l":[1,null]},1],["name","Name",{"k":"s","l":[1,null]},3],["root_volume_config","RootVolumeConfig","@ImageBuilderVolumeConfig"],["softwares_to_install","SoftwaresToInstall",[{"k":"s","l":[1,null]}],8],["softwares_to_uninstall","SoftwaresToUninstall",[{"k":"s","l":[1,null]}],8],["streaming_url","StreamingUrl","j",32],["tags","Tags",["@ImageBuilderTag"]],["vpc_config","VpcConfig","@ImageBuilderVpcConfig"]]',
    'ImageBuilderAccessEndpoint': '[["endpoint_type","EndpointType",{"k":"s","e":["STREAMING"]},1],["vpce_id","VpceId",{"k":"s","l":[1,null]},1]]',
    'ImageBuilderDomainJoinInfo': '[["directory_name","DirectoryName","s"],["organizational_unit_distinguished_name","OrganizationalUnitDistinguishedName",{"k":"s","l":[null,2000]}]]',
    'ImageBuilderTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'ImageBuilderVolumeConfig': '[["volume_size_in_gb","VolumeSizeInGb","i"]]',
    'ImageBuilderVpcConfig': '[["security_group_ids","SecurityGroupIds",{"k":[{"k":"s","l":[1,null]}],"l":[null,5]},0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",[{"k":"s","l":[1,null]}]]]',
    'Stack': r'[["access_endpoints","AccessEndpoints",{"k":["@StackAccessEndpoint"],"l":[1,4]}],["agent_access_config","AgentAccessConfig","@StackAgentAccessConfig"],["application_settings","ApplicationSettings","@StackApplicationSettings"],["attributes_to_delete","AttributesToDelete",["s"],8],["content_redirection","ContentRedirection","@StackContentRedirection"],["delete_storage_connectors","DeleteStorageConnectors","b",8],["description","Description",{"k":"s","l":[null,256]}],["display_name","DisplayName",{"k":"s","l":[null,100]}],["embed_host_domains","EmbedHostDomains",{"k":[{"k":"s","p":"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$","l":[null,128]}],"l":[1,20]}],["feedback_url","FeedbackURL",{"k":"s","l":[null,1000]}],["name","Name",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$"},2],["redirect_url","RedirectURL",{"k":"s","l":[null,1000]}],["storage_connectors","StorageConnectors",["@StackStorageConnector"]],["streaming_experience_settings","StreamingExperienceSettings","@StackStreamingExperienceSettings"],["tags","Tags",["@StackTag"]],["user_settings","UserSettings",{"k":["@StackUserSetting"],"l":[1,null]}]]',
    'StackAccessEndpoint': '[["endpoint_type","EndpointType",{"k":"s","e":["STREAMING"]},1],["vpce_id","VpceId",{"k":"s","l":[1,null]},1]]',
    'StackAgentAccessConfig': r'[["s3_bucket_arn","S3BucketArn",{"k":"s","p":"^arn:aws(?:\\-cn|\\-iso\\-b|\\-iso|\\-us\\-gov)?:s3:::[a-z0-9][a-z0-9.\\-]{1,61}[a-z0-9]$"}],["screen_image_format","ScreenImageFormat",{"k":"s","e":["JPEG","PNG"]},1],["screen_resolution","ScreenResolution",{"k":"s","e":["W_1280xH_720"]},1],["screenshots_upload_enabled","ScreenshotsUploadEnabled","b"],["settings","Settings",{"k":["@StackAgentAccessSetting"],"l":[1,null]},1],["user_control_mode","UserControlMode",{"k":"s","e":["DISABLED","VIEW_ONLY","VIEW_STOP"]}]]',
    'StackAgentAccessSetting': '[["agent_action","AgentAction",{"k":"s","e":["COMPUTER_INPUT","COMPUTER_VISION","FORWARD_MCP_TOOLS"]},1],["permission","Permission",{"k":"s","e":["DISABLED","ENABLED"]},1]]',
    'StackApplicationSettings': '[["enabled","Enabled","b",1],["settings_group","SettingsGroup",{"k":"s","l":[null,100]}]]',
    'StackContentRedirection': '[["host_to_client","HostToClient","@StackUrlRedirectionConfig"]]',
    'StackStorageConnector': '[["connector_type","ConnectorType",{"k":"s","e":["GOOGLE_DRIVE","HOMEFOLDERS","ONE_DRIVE"]},1],["domains","Domains",{"k":[{"k":"s","l":[1,64]}],"l":[null,50]}],["resource_identifier","ResourceIdentifier","j",32]]',
    'StackStreamingExperienceSettings': '[["preferred_protocol","PreferredProtocol",{"k":"s","e":["TCP","UDP"]}]]',
    'StackTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'StackUrlRedirectionConfig': r'[["allowed_urls","AllowedUrls",{"k":[{"k":"s","p":"^(\\*|https?://[^\\s,;]+)$","l":[1,2048]}],"l":[null,100]}],["denied_urls","DeniedUrls",{"k":[{"k":"s","p":"^(\\*|https?://[^\\s,;]+)$","l":[1,2048]}],"l":[null,100]}],["enabled","Enabled","b",1]]',
    'StackUserSetting': '[["action","Action",{"k":"s","e":["AUTO_TIME_ZONE_REDIRECTION","CLIPBOARD_COPY_FROM_LOCAL_DEVICE","CLIPBOARD_COPY_TO_LOCAL_DEVICE","DOMAIN_PASSWORD_SIGNIN","DOMAIN_SMART_CARD_SIGNIN","FILE_DOWNLOAD","FILE_UPLOAD","PRINTING_TO_LOCAL_DEVICE"]},1],["maximum_length","MaximumLength","i"],["permission","Permission",{"k":"s","e":["DISABLED","ENABLED"]},1]]',
    'StackFleetAssociation': '[["fleet_name","FleetName","s",3],["stack_name","StackName","s",3]]',
    'StackUserAssociation': '[["authentication_type","AuthenticationType","s",3],["send_email_notification","SendEmailNotification","b",2],["stack_name","StackName","s",3],["user_name","UserName","s",3]]',
    'User': r'[["arn","Arn","j",32],["authentication_type","AuthenticationType",{"k":"s","e":["API","AWS_AD","SAML","USERPOOL"]},3],["first_name","FirstName",{"k":"s","p":"^[A-Za-z0-9_\\-\\s]+$","l":[null,2048]},2],["last_name","LastName",{"k":"s","p":"^[A-Za-z0-9_\\-\\s]+$","l":[null,2048]},2],["message_action","MessageAction",{"k":"s","e":["RESEND","SUPPRESS"]},10],["user_name","UserName",{"k":"s","l":[1,128]},3]]',
})
__getattr__ = names(__name__, _types)


class CfnAppBlock(TypedResource):
    schema = Schema('AWS::AppStream::AppBlock', _types, 'AppBlock', '{"attributes":[["attr_arn","Arn","s"],["attr_created_time","CreatedTime","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:appstream:${Region}:${Account}:app-block/${AppBlockName}"}')


class CfnAppBlockBuilder(TypedResource):
    schema = Schema('AWS::AppStream::AppBlockBuilder', _types, 'AppBlockBuilder', '{"attributes":[["attr_arn","Arn","s"],["attr_created_time","CreatedTime","s"]],"identifier":["Name"],"write_only":["AppBlockArns"],"tags":["Tags","list"],"arn":"arn:${Partition}:appstream:${Region}:${Account}:app-block-builder/${AppBlockBuilderName}"}')


class CfnApplication(TypedResource):
    schema = Schema('AWS::AppStream::Application', _types, 'Application', '{"attributes":[["attr_arn","Arn","s"],["attr_created_time","CreatedTime","s"]],"identifier":["Arn"],"write_only":["AttributesToDelete"],"tags":["Tags","list"],"arn":"arn:${Partition}:appstream:${Region}:${Account}:application/${ApplicationName}"}')


class CfnApplicationEntitlementAssociation(TypedResource):
    schema = Schema('AWS::AppStream::ApplicationEntitlementAssociation', _types, 'ApplicationEntitlementAssociation', '{"identifier":["StackName","EntitlementName","ApplicationIdentifier"]}')


class CfnApplicationFleetAssociation(TypedResource):
    schema = Schema('AWS::AppStream::ApplicationFleetAssociation', _types, 'ApplicationFleetAssociation', '{"identifier":["FleetName","ApplicationArn"]}')


class CfnDirectoryConfig(TypedResource):
    schema = Schema('AWS::AppStream::DirectoryConfig', _types, 'DirectoryConfig', '{"identifier":["DirectoryName"],"write_only":["ServiceAccountCredentials.AccountPassword"]}')


class CfnEntitlement(TypedResource):
    schema = Schema('AWS::AppStream::Entitlement', _types, 'Entitlement', '{"attributes":[["attr_created_time","CreatedTime","s"],["attr_last_modified_time","LastModifiedTime","s"]],"identifier":["StackName","Name"]}')


class CfnFleet(TypedResource):
    schema = Schema('AWS::AppStream::Fleet', _types, 'Fleet', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Name"],"write_only":["AttributesToDelete"],"tags":["Tags","list"],"arn":"arn:${Partition}:appstream:${Region}:${Account}:fleet/${FleetName}"}')


class CfnImageBuilder(TypedResource):
    schema = Schema('AWS::AppStream::ImageBuilder', _types, 'ImageBuilder', '{"attributes":[["attr_streaming_url","StreamingUrl","s"]],"identifier":["Name"],"write_only":["ImageName","SoftwaresToInstall","SoftwaresToUninstall"],"tags":["Tags","list"],"arn":"arn:${Partition}:appstream:${Region}:${Account}:image-builder/${ImageBuilderName}"}')


class CfnStack(TypedResource):
    schema = Schema('AWS::AppStream::Stack', _types, 'Stack', '{"identifier":["Name"],"write_only":["AttributesToDelete","DeleteStorageConnectors"],"tags":["Tags","list"],"arn":"arn:${Partition}:appstream:${Region}:${Account}:stack/${StackName}"}')


class CfnStackFleetAssociation(TypedResource):
    schema = Schema('AWS::AppStream::StackFleetAssociation', _types, 'StackFleetAssociation', '{"attributes":[["attr_id","Id","s"]],"identifier":["FleetName","StackName"]}')


class CfnStackUserAssociation(TypedResource):
    schema = Schema('AWS::AppStream::StackUserAssociation', _types, 'StackUserAssociation', '{"identifier":["StackName","UserName","AuthenticationType"]}')


class CfnUser(TypedResource):
    schema = Schema('AWS::AppStream::User', _types, 'User', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["UserName","AuthenticationType"],"write_only":["MessageAction"]}')
