#!/usr/bin/env bash
# Installs the counterparts that the tests talk to. Does nothing where they are
# already there. Needs root for the system's packages.
set -euo pipefail
cd "$(dirname "$0")"

packages=()
need() { # COMMAND-OR-FILE PACKAGE
    command -v "$1" >/dev/null 2>&1 || [ -e "$1" ] || packages+=("$2")
}
need bearerbox kannel
need /usr/sbin/smsbox kannel
need /usr/lib/kannel/test/fakesmsc kannel-extras
need chromium chromium
need chromedriver chromium-driver
need gcc gcc
python3 -c 'import venv, ensurepip' 2>/dev/null || packages+=(python3 python3-venv)

if [ ${#packages[@]} -gt 0 ]; then
    if [ "$(id -u)" -ne 0 ]; then
        echo "make test needs these packages: ${packages[*]}" >&2
        echo "Run it as root, or install them yourself and run it again." >&2
        exit 1
    fi
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -q
    apt-get install -q -y --no-install-recommends "${packages[@]}"
fi

# Twilio's own library signs the requests of the Twilio tests.
if ! .tools/python/bin/python -c 'import twilio' 2>/dev/null; then
    python3 -m venv .tools/python
    .tools/python/bin/pip install --quiet --disable-pip-version-check 'twilio==9.13.0'
fi
