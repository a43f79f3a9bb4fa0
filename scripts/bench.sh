#!/usr/bin/env bash
# Measures a release build on this machine and writes docs/contributing/figures.md. Loopback only.
set -euo pipefail
cd "$(dirname "$0")/.."

reports=../shared/seeds
seconds=${BENCH_SECONDS:-10}
out=docs/contributing/figures.md

swift build -c release --product prongsai
swift build -c release --product Benchmarks
bin=$(swift build -c release --show-bin-path)
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

"$bin/prongsai" migrate --data "$work/data" >/dev/null 2>&1
begun=$(date +%s%N)
"$bin/prongsai" serve --demo --data "$work/data" --port 0 --host 127.0.0.1 2>"$work/log" &
server=$!
site=
until [ -n "$site" ] && curl -fsS -o /dev/null "$site/health/live" 2>/dev/null; do
    kill -0 "$server" || { cat "$work/log" >&2; exit 1; }
    sleep 0.005
    port=$(sed -n 's/.*"event":"serving".*"port":"\([0-9]*\)".*/\1/p' "$work/log")
    site=${port:+http://127.0.0.1:$port}
done
start=$((($(date +%s%N) - begun) / 1000000))

memory() { awk '/VmRSS/ {printf "%d MB", $2 / 1024}' "/proc/$server/status"; }
sleep 1
rest=$(memory)

rows=
for path in /ita/2568 /ita/2568/measures; do
    curl -fsS -o "$work/page" "$site$path"
    size=$(($(stat -c %s "$work/page") / 1024))
    wrk -t 2 -c 64 -d "${seconds}s" --latency "$site$path" >"$work/wrk"
    busy=$(memory)
    if grep -qE 'Non-2xx|Socket errors' "$work/wrk"; then cat "$work/wrk" >&2; exit 1; fi
    rows+="| \`$path\` ($size kB) | $(awk '/Requests\/sec/ {printf "%d", $2}' "$work/wrk") | $(awk '/ 50%/ {print $2}' "$work/wrk") | $(awk '/ 99%/ {print $2}' "$work/wrk") | $busy |"$'\n'
done

{
    echo "# Figures"
    echo
    echo "Written by \`make bench\` on $(nproc) cores, $(awk '/MemTotal/ {printf "%d", $2 / 1048576}' /proc/meminfo) GiB, Debian $(cut -d. -f1 /etc/debian_version), $(swift --version 2>/dev/null | grep -oE 'Swift version [0-9.]+' | head -n 1); medians; the load tool shares the cores."
    echo
    echo "| | measured | goal |"
    echo "|---|---|---|"
    if [ -d "$reports" ]; then "$bin/Benchmarks" "$reports"; else "$bin/Benchmarks"; fi
    echo "| start to first answer, store already made | $start ms | |"
    echo "| memory at rest after the start | $rest | |"
    echo
    echo "Pages under \`wrk -t 2 -c 64 -d ${seconds}s\`, three fiscal years of demo data, plain HTTP on loopback:"
    echo
    echo "| page | requests/s | p50 | p99 | memory under load |"
    echo "|---|---|---|---|---|"
    printf '%s' "$rows"
} >"$work/figures"
mv "$work/figures" "$out"
kill "$server"
wait "$server"
server=
cat "$out"
