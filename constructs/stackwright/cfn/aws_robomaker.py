"""Every resource type of AWS::RoboMaker; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Fleet': r'[["arn","Arn","j",32],["name","Name",{"k":"s","p":"[a-zA-Z0-9_\\-]{1,255}$","l":[1,255]},2],["tags","Tags",{"m":{"k":"s","l":[1,256]}}]]',
    'Robot': '[["architecture","Architecture",{"k":"s","e":["X86_64","ARM64","ARMHF"]},3],["arn","Arn","j",32],["fleet","Fleet",{"k":"s","l":[1,1224]},2,["AWS::RoboMaker::Fleet.Arn"]],["greengrass_group_id","GreengrassGroupId",{"k":"s","l":[1,1224]},3],["name","Name",{"k":"s","l":[1,255]},2],["tags","Tags",{"m":{"k":"s","l":[1,256]}}]]',
    'RobotApplication': '[["arn","Arn","j",32],["current_revision_id","CurrentRevisionId",{"k":"s","l":[1,40]}],["environment","Environment","s"],["name","Name",{"k":"s","l":[1,255]},2],["robot_software_suite","RobotSoftwareSuite","@RobotApplicationRobotSoftwareSuite",1],["sources","Sources",["@RobotApplicationSourceConfig"],8],["tags","Tags",{"m":{"k":"s","l":[1,256]}}]]',
    'RobotApplicationRobotSoftwareSuite': '[["name","Name",{"k":"s","e":["ROS","ROS2","General"]},1],["version","Version",{"k":"s","e":["Kinetic","Melodic","Dashing"]},8]]',
    'RobotApplicationSourceConfig': '[["architecture","Architecture",{"k":"s","e":["X86_64","ARM64","ARMHF"]},1],["s3_bucket","S3Bucket","s",1,["AWS::S3::Bucket.Name"]],["s3_key","S3Key","s",1]]',
    'RobotApplicationVersion': r'[["application","Application",{"k":"s","p":"arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:[\\w+=/,.@-]*:[0-9]*:[\\w+=,.@-]+(/[\\w+=,.@-]+)*"},3,["AWS::RoboMaker::RobotApplication.Arn"]],["application_version","ApplicationVersion","j",32],["arn","Arn","j",32],["current_revision_id","CurrentRevisionId",{"k":"s","p":"[a-zA-Z0-9_.\\-]*","l":[1,40]},2]]',
    'SimulationApplication': r'[["arn","Arn","j",32],["current_revision_id","CurrentRevisionId","s"],["environment","Environment","s"],["name","Name",{"k":"s","p":"[a-zA-Z0-9_\\-]*","l":[1,255]},2],["rendering_engine","RenderingEngine","@SimulationApplicationRenderingEngine",8],["robot_software_suite","RobotSoftwareSuite","@SimulationApplicationRobotSoftwareSuite",1],["simulation_software_suite","SimulationSoftwareSuite","@SimulationApplicationSimulationSoftwareSuite",1],["sources","Sources",["@SimulationApplicationSourceConfig"],8],["tags","Tags",{"m":{"k":"s","l":[1,256]}}]]',
    'SimulationApplicationRenderingEngine': '[["name","Name",{"k":"s","e":["OGRE"]},1],["version","Version",{"k":"s","p":"1.x"},1]]',
    'SimulationApplicationRobotSoftwareSuite': '[["name","Name",{"k":"s","e":["ROS","ROS2","General"]},1],["version","Version",{"k":"s","e":["Kinetic","Melodic","Dashing","Foxy"]},8]]',
    'SimulationApplicationSimulationSoftwareSuite': '[["name","Name",{"k":"s","e":["Gazebo","RosbagPlay","SimulationRuntime"]},1],["version","Version",{"k":"s","e":["7","9","11","Kinetic","Melodic","Dashing","Foxy"]},8]]',
    'SimulationApplicationSourceConfig': r'[["architecture","Architecture",{"k":"s","e":["X86_64","ARM64","ARMHF"]},1],["s3_bucket","S3Bucket",{"k":"s","p":"[a-z0-9][a-z0-9.\\-]*[a-z0-9]"},1,["AWS::S3::Bucket.Name"]],["s3_key","S3Key",{"k":"s","l":[1,1024]},1]]',
    'SimulationApplicationVersion': r'[["application","Application",{"k":"s","p":"arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:[\\w+=/,.@-]*:[0-9]*:[\\w+=,.@-]+(/[\\w+=,.@-]+)*"},3,["AWS::RoboMaker::SimulationApplication.Arn"]],["application_version","ApplicationVersion","j",32],["arn","Arn","j",32],["current_revision_id","CurrentRevisionId",{"k":"s","p":"[a-zA-Z0-9_.\\-]*","l":[1,40]},2]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Fleet': ('AWS::RoboMaker::Fleet', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","map"]}'),
    'Robot': ('AWS::RoboMaker::Robot', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","map"]}'),
    'RobotApplication': ('AWS::RoboMaker::RobotApplication', '{"attributes":[["attr_arn","Arn","s"],["attr_current_revision_id","CurrentRevisionId","s"],["attr_environment","Environment","s"],["attr_name","Name","s"]],"identifier":["Arn"],"write_only":["RobotSoftwareSuite.Version","Sources"],"tags":["Tags","map"]}'),
    'RobotApplicationVersion': ('AWS::RoboMaker::RobotApplicationVersion', '{"attributes":[["attr_application_version","ApplicationVersion","s"],["attr_arn","Arn","s"]],"identifier":["Arn"]}'),
    'SimulationApplication': ('AWS::RoboMaker::SimulationApplication', '{"attributes":[["attr_arn","Arn","s"],["attr_current_revision_id","CurrentRevisionId","s"],["attr_environment","Environment","s"],["attr_name","Name","s"]],"identifier":["Arn"],"write_only":["RenderingEngine","RobotSoftwareSuite.Version","SimulationSoftwareSuite.Version","Sources"],"tags":["Tags","map"]}'),
    'SimulationApplicationVersion': ('AWS::RoboMaker::SimulationApplicationVersion', '{"attributes":[["attr_application_version","ApplicationVersion","s"],["attr_arn","Arn","s"]],"identifier":["Arn"]}'),
})
