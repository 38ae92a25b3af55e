"""The local AWS emulator: a folder for its state in, a server on a loopback port out."""

from stackwright_synth.local.emulator import Emulator as Emulator
from stackwright_synth.local.emulator import start as start
from stackwright_synth.local.emulator import state_folder as state_folder
from stackwright_synth.local.emulator import status as status
from stackwright_synth.local.emulator import stop as stop
from stackwright_synth.local.urls import curl_line as curl_line
from stackwright_synth.local.urls import open_outputs as open_outputs

__all__ = ["Emulator", "curl_line", "open_outputs", "start", "state_folder", "status", "stop"]
