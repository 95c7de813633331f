# Sourced by ./run and ./test: finds Python, the system's libraries and the locked environment.
# shellcheck shell=bash
# Everything said here goes to standard error: standard output belongs to the command.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
venv=$root/.venv
stamp=$venv/.locks

# What must be there, and the Debian and Ubuntu package that brings it. A name with .so is a
# library, one with a slash a file (pattern), any other a command.
RUN_NEEDS=(
    # Qt: windows on X11 and Wayland, OpenGL (in software where there is no graphics card)
    "libEGL.so.1                      libegl1"
    "libGL.so.1                       libgl1"
    "/usr/lib/*/dri/swrast_dri.so     libgl1-mesa-dri"
    "libX11-xcb.so.1                  libx11-xcb1"
    "libXext.so.6                     libxext6"
    "libXrandr.so.2                   libxrandr2"
    "libxcb-cursor.so.0               libxcb-cursor0"
    "libxcb-glx.so.0                  libxcb-glx0"
    "libxcb-icccm.so.4                libxcb-icccm4"
    "libxcb-image.so.0                libxcb-image0"
    "libxcb-keysyms.so.1              libxcb-keysyms1"
    "libxcb-randr.so.0                libxcb-randr0"
    "libxcb-render-util.so.0          libxcb-render-util0"
    "libxcb-shape.so.0                libxcb-shape0"
    "libxcb-shm.so.0                  libxcb-shm0"
    "libxcb-sync.so.1                 libxcb-sync1"
    "libxcb-xfixes.so.0               libxcb-xfixes0"
    "libxcb-xkb.so.1                  libxcb-xkb1"
    "libxkbcommon-x11.so.0            libxkbcommon-x11-0"
    "libwayland-client.so.0           libwayland-client0"
    "libwayland-cursor.so.0           libwayland-cursor0"
    "libwayland-egl.so.1              libwayland-egl1"
    "libdbus-1.so.3                   libdbus-1-3"
    "libfontconfig.so.1               libfontconfig1"
    "libglib-2.0.so.0                 libglib2.0-0"
    "libgssapi_krb5.so.2              libgssapi-krb5-2"
    "libbrotlidec.so.1                libbrotli1"
    # sound: PortAudio, and ALSA's way to a PulseAudio or PipeWire server
    "libportaudio.so.2                libportaudio2"
    "libpulse.so.0                    libpulse0"
    "/usr/lib/*/alsa-lib/libasound_module_pcm_pulse.so libasound2-plugins"
    # papers turned upright by their own text; without it they stay as they lie
    "tesseract   tesseract-ocr"
    # « Écouter »: the voice
    "speech-dispatcher speech-dispatcher"
    "libspeechd.so.2   libspeechd2"
    "espeak-ng         espeak-ng"
    "/usr/lib/speech-dispatcher-modules/sd_espeak-ng speech-dispatcher-espeak-ng"
    "/usr/lib/*/speech-dispatcher/spd_pulse.so speech-dispatcher-audio-plugins"
)
SCREEN_NEEDS=("Xvfb xvfb")
TEST_NEEDS=(
    "${SCREEN_NEEDS[@]}"
    "pulseaudio  pulseaudio"
    "pactl       pulseaudio-utils"
    "pdftoppm    poppler-utils"
    "/usr/share/tesseract-ocr/*/tessdata/fra.traineddata tesseract-ocr-fra"
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf fonts-dejavu-core"
    "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf fonts-noto-core"
    "objdump     binutils"
    # a real printing system and a virtual printer, both private to the tests
    "cupsd          cups-daemon"
    "lpadmin        cups-client"
    "ippeveprinter  cups-ipp-utils"
    "/usr/lib/cups/filter/pdftopdf cups-filters-core-drivers"
    "dbus-daemon    dbus-daemon"
    # scanimage, and the back-end that plays a scanner and its faults
    "scanimage      sane-utils"
    "/usr/lib/*/sane/libsane-test.so.1 libsane1"
    # the screen session of a borne, and a hand on its keyboard
    "openbox  openbox"
    "xdotool  xdotool"
    # a real relay, for calls that may take no other way
    "turnserver     coturn"
)

say() { printf '%s\n' "$*" >&2; }
stop() { say "$@"; exit 1; }

patiently() { # patiently COMMAND...: what fetches from the network may fail twice
    local pause
    for pause in 5 20; do
        "$@" && return
        sleep $pause
    done
    "$@"
}

# --- Python --------------------------------------------------------------------------------------

python_fits() {
    "$1" -c 'import sys, venv, ensurepip
sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null
}

find_python() { # sets $python
    local name
    for name in ${KIOSK_PYTHON:-} python3 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null && python_fits "$name"; then
            python=$name
            return 0
        fi
    done
    return 1
}

need_python() {
    find_python && return
    install_packages python3 python3-venv
    find_python && return
    if apt_has python3.11-venv; then install_packages python3.11 python3.11-venv; fi # Ubuntu 22.04
    find_python || stop "Python 3.11, 3.12 or 3.13 with venv is needed, and this system's packages" \
        "bring none. Install one and name it: KIOSK_PYTHON=/path/to/python3.12 $0"
}

# --- the system's packages -----------------------------------------------------------------------

is_here() {
    case $1 in
        */*) compgen -G "$1" >/dev/null ;;
        *.so*) compgen -G "/usr/lib/*/$1" || compgen -G "/usr/lib/$1" || compgen -G "/usr/lib64/$1" ||
            compgen -G "/lib/*/$1" || compgen -G "/usr/local/lib/$1" ;;
        *) command -v "$1" ;;
    esac >/dev/null
}

is_installed() { # the package is here though its content has moved: another release of the system
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missing_packages() { # prints the packages of those of "$@" that are not here
    local need thing package
    for need in "$@"; do
        read -r thing package <<<"$need"
        is_here "$thing" || is_installed "$package" || printf '%s\n' "$package"
    done
}

need_packages() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

apt_has() {
    command -v apt-cache >/dev/null || return 1
    [ -n "$(apt-cache madison "$1" 2>/dev/null)" ]
}

install_packages() {
    local admin=() log
    local how="apt-get install -y --no-install-recommends $*"
    command -v apt-get >/dev/null ||
        stop "Missing, and there is no apt-get here. Install what these Debian packages hold: $*"
    if [ "$(id -u)" != 0 ]; then
        sudo -n true 2>/dev/null || stop "These packages are missing. Run this, then $0 again:" "
    sudo $how"
        admin=(sudo -n)
    fi
    say "Installing from the system's packages: $*"
    log=$(mktemp)
    apt_get() {
        "${admin[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 \
            -o Acquire::Retries=3 "$@" </dev/null
    }
    update_and_install() { apt_get update && apt_get install -y --no-install-recommends "$@"; }
    # Package lists may be stale or absent (a fresh container): then update them.
    if ! apt_get install -y --no-install-recommends "$@" >"$log" 2>&1; then
        patiently update_and_install "$@" >"$log" 2>&1 ||
            { tail -n 20 "$log" >&2; rm -f "$log"; stop "This failed: $how"; }
    fi
    rm -f "$log"
}

# --- the locked environment ----------------------------------------------------------------------

need_environment() { # need_environment runtime|dev: a .venv that holds exactly requirements/$1.txt
    local name=$1 wanted
    wanted="$name $(sha256sum <"$root/requirements/$name.txt")"
    is_ready "$wanted" && return
    exec 9<"$root/requirements/$name.txt"
    flock 9 # another ./run may be setting up: wait for it
    if ! is_ready "$wanted"; then
        need_python
        fill_environment "$name"
        # dev.txt holds all of runtime.txt, at the same versions
        [ "$name" = runtime ] || wanted+=$'\n'"runtime $(sha256sum <"$root/requirements/runtime.txt")"
        printf '%s\n' "$wanted" >"$stamp"
    fi
    exec 9>&-
}

is_ready() {
    [ -f "$stamp" ] && grep -qxF "$1" "$stamp" && "$venv/bin/python" -c '' 2>/dev/null
}

fill_environment() {
    local log=$venv/pip.log
    rm -f "$stamp"
    if ! { [ -x "$venv/bin/python" ] && python_fits "$venv/bin/python"; }; then
        say "Making .venv with $("$python" --version)."
        "$python" -m venv --clear "$venv"
    fi
    say "Installing the locked packages of requirements/$1.txt. The first time takes minutes."
    patiently "$venv/bin/python" -m pip --disable-pip-version-check install --quiet --require-hashes \
        --only-binary :all: --requirement "$root/requirements/$1.txt" >"$log" 2>&1 || {
        tail -n 15 "$log" >&2
        stop "The packages could not be installed. Is the package index reachable?" \
            "Run $0 again: it takes up where it stopped."
    }
}

# --- the command's surroundings --------------------------------------------------------------------

set_surroundings() {
    # Our package from any folder, and nothing that merely lies in the current one.
    export PYTHONPATH=$root${PYTHONPATH:+:$PYTHONPATH} PYTHONSAFEPATH=1
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
        *[Uu][Tt][Ff]*8) ;;
        *) export LANG=C.UTF-8 LC_ALL=C.UTF-8 ;;
    esac
    if [ ! -d "${XDG_RUNTIME_DIR:-}" ]; then
        XDG_RUNTIME_DIR=${TMPDIR:-/tmp}/kiosk-runtime-$(id -u)
        mkdir -p -m 700 "$XDG_RUNTIME_DIR"
        [ -O "$XDG_RUNTIME_DIR" ] || stop "$XDG_RUNTIME_DIR belongs to somebody else: set XDG_RUNTIME_DIR."
        export XDG_RUNTIME_DIR
    fi
}

has_screen() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }
