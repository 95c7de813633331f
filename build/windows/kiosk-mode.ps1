<#
.SYNOPSIS
    Makes a Windows machine a borne, or an ordinary machine again.
.DESCRIPTION
    Shell Launcher starts the borne in place of the desktop for the account « borne », and again
    whenever it ends. It exists in Windows Enterprise, Education and IoT Enterprise only; Assigned
    Access is for Store applications and Edge, and of no use here. Keyboard Filter, where it is
    installed, blocks the keys that Windows keeps for itself (Ctrl+Alt+Del, Windows, Alt+Tab).
    Not tried yet: the project has no Windows machine.
.EXAMPLE
    .\kiosk-mode.ps1 -On -Program "C:\Program Files\Borne\kiosk.exe" -Site C:\ProgramData\Borne\site.toml
    .\kiosk-mode.ps1 -Off
#>
[CmdletBinding(DefaultParameterSetName = "On")]
param(
    [Parameter(ParameterSetName = "On", Mandatory)] [switch]$On,
    [Parameter(ParameterSetName = "On", Mandatory)] [string]$Program,
    [Parameter(ParameterSetName = "On", Mandatory)] [string]$Site,
    [Parameter(ParameterSetName = "Off", Mandatory)] [switch]$Off,
    [string]$Account = "borne"
)
Set-StrictMode -Version Latest
$ErrorActionPreference = "Stop"

$space = @{ Namespace = "root\standardcimv2\embedded" }
$restartShell, $nothing = 0, 3
$stopped = 4 # the status of a borne that the technician stopped: it is not started again
$users = "S-1-5-32-545"
$features = "Client-EmbeddedShellLauncher", "Client-KeyboardFilter"
$keys = "Ctrl+Alt+Del", "Win+L", "Win+R", "Windows", "Alt+Tab", "Alt+F4", "Ctrl+Esc", "Ctrl+Shift+Esc",
    "Shift+Ctrl+Esc", "LShift+LAlt+NumLock", "Application"

function Enable-Feature([string]$name) {
    if (-not (Get-WindowsOptionalFeature -Online -FeatureName $name -ErrorAction SilentlyContinue)) {
        throw "$name is not in this Windows. Enterprise, Education or IoT Enterprise is needed."
    }
    Enable-WindowsOptionalFeature -Online -FeatureName $name -All -NoRestart | Out-Null
}

function Find-Launcher {
    Get-CimClass @space -ClassName WESL_UserSetting -ErrorAction SilentlyContinue
}

function Get-Sid([string]$name) {
    (New-Object System.Security.Principal.NTAccount($name)).Translate(
        [System.Security.Principal.SecurityIdentifier]).Value
}

function Set-Keys([bool]$blocked) {
    foreach ($key in $keys) {
        $rule = Get-CimInstance @space -ClassName WEKF_PredefinedKey -Filter "Id='$key'" -ErrorAction SilentlyContinue
        if ($rule) { $rule.Enabled = $blocked; Set-CimInstance -InputObject $rule }
    }
}

if ($On) {
    $features | ForEach-Object { Enable-Feature $_ }
    if (-not (Get-LocalUser -Name $Account -ErrorAction SilentlyContinue)) {
        New-LocalUser -Name $Account -NoPassword -Description "La borne" | Out-Null
        Set-LocalUser -Name $Account -PasswordNeverExpires $true
        # New-LocalUser puts an account into no group: it could not sign in.
        Add-LocalGroupMember -SID $users -Member $Account
    }
    icacls (Split-Path $Site) /grant "${Account}:(OI)(CI)RX" | Out-Null
    $launcher = Find-Launcher
    if (-not $launcher) { throw "Restart Windows, then run this once more: Shell Launcher is on now." }
    $shell = "`"$Program`" run --site `"$Site`""
    Invoke-CimMethod -CimClass $launcher -MethodName SetDefaultShell -Arguments @{
        Shell = "explorer.exe"; DefaultAction = $restartShell } | Out-Null
    Invoke-CimMethod -CimClass $launcher -MethodName SetCustomShell -Arguments @{
        Sid = (Get-Sid $Account); Shell = $shell
        CustomReturnCodes = [int[]]@($stopped); CustomReturnCodesAction = [int[]]@($nothing)
        DefaultAction = $restartShell } | Out-Null
    Invoke-CimMethod -CimClass $launcher -MethodName SetEnabled -Arguments @{ Enabled = $true } | Out-Null
    Set-Keys $true
    powercfg /change monitor-timeout-ac 0
    powercfg /change standby-timeout-ac 0
    # No memory of a crashed process on the disk.
    Set-ItemProperty HKLM:\SYSTEM\CurrentControlSet\Control\CrashControl CrashDumpEnabled 0
    Write-Output "Sign « $Account » in automatically (netplwiz or Autologon), then restart."
} else {
    if (-not (Get-LocalUser -Name $Account -ErrorAction SilentlyContinue)) { return } # never was a borne
    $sid = Get-Sid $Account
    if ($launcher = Find-Launcher) {
        Invoke-CimMethod -CimClass $launcher -MethodName RemoveCustomShell -Arguments @{ Sid = $sid } | Out-Null
        Invoke-CimMethod -CimClass $launcher -MethodName SetEnabled -Arguments @{ Enabled = $false } | Out-Null
        Set-Keys $false
    }
    # The account's folder, too: nothing of the borne stays.
    Get-CimInstance Win32_UserProfile -Filter "SID='$sid'" | Remove-CimInstance
    Remove-LocalUser -Name $Account
    Write-Output "An ordinary machine again, after a restart."
}
