; Windows installer of the borne, for Inno Setup 6.3 or newer: iscc /DVersion=1.2.3 build\windows\borne.iss
; Needs dist\kiosk, made on Windows by « python -m PyInstaller kiosk.spec ». Not tried yet: the
; project has no Windows machine. Signed updates are not built for Windows.
#ifndef Version
  #define Version "0.1.0"
#endif

[Setup]
AppId={{5B0E7C0E-3B3A-4B52-9C67-2B7B3B8B7A11}
AppName=La borne
AppVersion={#Version}
AppPublisher=La borne
DefaultDirName={autopf}\Borne
DisableProgramGroupPage=yes
DisableDirPage=yes
PrivilegesRequired=admin
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\dist
OutputBaseFilename=borne-{#Version}-setup
Compression=lzma2
SolidCompression=yes
LicenseFile=..\..\LICENSE

[Languages]
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Files]
Source: "..\..\dist\kiosk\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "kiosk-mode.ps1"; DestDir: "{app}"
; The settings outlive an update; they go with the uninstallation (below).
Source: "..\..\assets\sites\loiret.toml"; DestDir: "{commonappdata}\Borne"; DestName: "site.toml"; Flags: onlyifdoesntexist
Source: "..\..\assets\sites\words\*"; DestDir: "{commonappdata}\Borne\words"; Flags: onlyifdoesntexist

[Tasks]
Name: "kiosk"; Description: "Faire de cette machine une borne (compte « borne », écran verrouillé)"; Flags: unchecked

[Run]
; The settings may hold the desk's token: the system and administrators (by number: their names are
; translated); kiosk-mode.ps1 lets the borne's account read.
Filename: "icacls.exe"; Parameters: """{commonappdata}\Borne"" /inheritance:r /grant *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F"; Flags: runhidden waituntilterminated
Filename: "{app}\kiosk.exe"; Parameters: "doctor --self-test"; StatusMsg: "La borne se teste elle-même…"; Flags: runhidden waituntilterminated
Filename: "powershell.exe"; Parameters: "-NoProfile -ExecutionPolicy RemoteSigned -File ""{app}\kiosk-mode.ps1"" -On -Program ""{app}\kiosk.exe"" -Site ""{commonappdata}\Borne\site.toml"""; Tasks: kiosk; Flags: runhidden waituntilterminated

[UninstallRun]
Filename: "powershell.exe"; Parameters: "-NoProfile -ExecutionPolicy RemoteSigned -File ""{app}\kiosk-mode.ps1"" -Off"; RunOnceId: "KioskModeOff"; Flags: runhidden waituntilterminated

[UninstallDelete]
Type: filesandordirs; Name: "{commonappdata}\Borne"
