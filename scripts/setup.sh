#!/usr/bin/env bash
# Installs what is missing to build, test or measure Prongsai on Debian 12. Says what it installs; changes nothing twice.
# usage: scripts/setup.sh build|test|bench
set -euo pipefail
cd "$(dirname "$0")/.."

level=${1:-build}

need_build=(binutils git libc6-dev libcurl4-openssl-dev libgcc-12-dev libsqlite3-dev libstdc++-12-dev libxml2-dev make pkg-config python3 tzdata zlib1g-dev)
need_test=(chromium fonts-tlwg-laksaman-ttf python3-venv sqlite3)
need_bench=(curl wrk)

wanted=("${need_build[@]}")
case "$level" in
    build) ;;
    test) wanted+=("${need_test[@]}") ;;
    bench) wanted+=("${need_bench[@]}") ;;
    *) echo "usage: scripts/setup.sh build|test|bench" >&2; exit 2 ;;
esac

if ! command -v swift >/dev/null; then
    echo "setup: no 'swift' on the PATH. Install the Swift 6.3 toolchain for Debian 12 from swift.org and try again." >&2
    exit 2
fi

missing=()
for package in "${wanted[@]}"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
    as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        as_root=(sudo)
        command -v sudo >/dev/null || { echo "setup: run as root: apt-get install ${missing[*]}" >&2; exit 2; }
    fi
    echo "setup: installing Debian packages: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

if [ "$level" = test ]; then
    wish=$(cksum <Tests/Browser/requirements.txt)
    if [ "$(cat .venv/requirements.cksum 2>/dev/null || true)" != "$wish" ]; then
        echo "setup: making the Python environment for the browser tests in .venv"
        python3 -m venv .venv
        .venv/bin/pip install --quiet --disable-pip-version-check -r Tests/Browser/requirements.txt
        printf '%s\n' "$wish" >.venv/requirements.cksum
    fi
fi
