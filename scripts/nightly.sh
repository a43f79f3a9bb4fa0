#!/usr/bin/env bash
# What takes longer than a change can wait: the Swift tests under the address and thread sanitizers, long fuzzing.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/setup.sh test
# The Swift runtime keeps memory it never frees; that is no leak of ours.
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=0}
for sanitizer in address thread; do
    echo "nightly: tests under the $sanitizer sanitizer"
    swift test --disable-xctest --sanitize="$sanitizer" --scratch-path ".build-$sanitizer"
done
Fuzz/run.sh all 600
make test
