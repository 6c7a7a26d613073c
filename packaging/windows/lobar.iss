; Inno Setup 6: the installer for Windows, for one user, without an administrator's rights.
; iscc /DVersion=0.1.0 packaging\windows\lobar.iss
; What a clinic makes with Lobar lies in %APPDATA%\Lobar, which uninstalling leaves as it is.

#ifndef Version
  #error Give the version with /DVersion=
#endif
#define Root "..\.."

[Setup]
AppId={{8F1B8C1E-5B0C-4C53-9C0C-4F6A9E6B2D11}
AppName=Lobar
AppVersion={#Version}
AppPublisher=The Lobar authors
DefaultDirName={autopf}\Lobar
DefaultGroupName=Lobar
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; NumPy's and Qt's builds run on Windows 10, version 1809, and later.
MinVersion=10.0.17763
SourceDir={#Root}
LicenseFile=LICENSE
OutputDir=dist
OutputBaseFilename=lobar-{#Version}-windows-x64
UninstallDisplayName=Lobar
UninstallDisplayIcon={app}\lobar-desktop.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes

[Files]
Source: "dist\lobar\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: associate; Description: "{cm:AssocFileExtension,Lobar,.dcm}"

[Icons]
Name: "{userprograms}\Lobar"; Filename: "{app}\lobar-desktop.exe"
Name: "{userdesktop}\Lobar"; Filename: "{app}\lobar-desktop.exe"; Tasks: desktopicon

[Registry]
; "Open with" always, the double click only where the clinic asks for it.
Root: HKCU; Subkey: "Software\Classes\Lobar.Dicom"; ValueType: string; ValueData: "DICOM image"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Lobar.Dicom\DefaultIcon"; ValueType: string; ValueData: "{app}\lobar-desktop.exe,0"
Root: HKCU; Subkey: "Software\Classes\Lobar.Dicom\shell\open\command"; ValueType: string; ValueData: """{app}\lobar-desktop.exe"" ""%1"""
Root: HKCU; Subkey: "Software\Classes\.dcm\OpenWithProgids"; ValueType: string; ValueName: "Lobar.Dicom"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.dicom\OpenWithProgids"; ValueType: string; ValueName: "Lobar.Dicom"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.dcm"; ValueType: string; ValueData: "Lobar.Dicom"; Flags: uninsdeletevalue; Tasks: associate

[Run]
Filename: "{app}\lobar-desktop.exe"; Description: "{cm:LaunchProgram,Lobar}"; Flags: nowait postinstall skipifsilent
