#!/usr/bin/env bash
# All of `make test`. Ends with one line: N passed, N failed.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/setup.sh test
scripts/conventions.py
scripts/walls.py

passed=0
failed=0
skipped=0
# Reads the closing line of a runner and adds its figures; a runner that ran nothing is a failure.
count() { # count NAME LOG
    local line ran bad
    line=$(grep -E 'Test run with [0-9]+ test|[0-9]+ passed|[0-9]+ failed' "$2" | tail -n 1 || true)
    case "$line" in
        *"Test run with"*)
            ran=$(sed -E 's/.*Test run with ([0-9]+) test.*/\1/' <<<"$line")
            bad=$(grep -E '^✘ Test .* failed after' "$2" | grep -vcE 'Test run with' || true) ;;
        *)
            ran=$(grep -oE '[0-9]+ passed' <<<"$line" | grep -oE '[0-9]+' || echo 0)
            bad=$(grep -oE '[0-9]+ failed' <<<"$line" | grep -oE '[0-9]+' || echo 0)
            ran=$((ran + bad)) ;;
    esac
    if [ "$ran" -eq 0 ]; then echo "test: $1 ran no test" >&2; bad=1; ran=1; fi
    skipped=$((skipped + $(grep -cE '^➜ Test .* skipped' "$2" || true) + $(grep -oE '[0-9]+ skipped' <<<"$line" | grep -oE '[0-9]+' || echo 0)))
    passed=$((passed + ran - bad))
    failed=$((failed + bad))
}

logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT

echo "test: Swift"
status=0
swift test --disable-xctest --skip-build 2>&1 | tee "$logs/swift" | grep -E '^(✘|↳|➜|✔ Test run)|error:' || true
grep -qE 'Test run with [0-9]+ tests? .*passed' "$logs/swift" || status=1
count Swift "$logs/swift"

echo "test: fuzzers, ${SECONDS_EACH:-60} s each"
Fuzz/run.sh all "${SECONDS_EACH:-60}" || { status=1; failed=$((failed + 1)); }

echo "test: command line and browser"
.venv/bin/python -m pytest -q Tests/CommandLine Tests/Browser 2>&1 | tee "$logs/browser" || true
grep -qE '[0-9]+ passed' "$logs/browser" && ! grep -qE '[0-9]+ (failed|error)' "$logs/browser" || status=1
count browser "$logs/browser"

if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
