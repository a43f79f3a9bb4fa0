#!/usr/bin/env bash
# Fuzz/run.sh TARGET|all SECONDS
#
# TARGET is a file Fuzz/<Group>/TARGET.swift with an entry point for libFuzzer. SwiftPM cannot link a fuzzer, so the
# rooms are compiled here, one module each, as far as the target's imports need. Known inputs stand in
# Fuzz/corpus/TARGET; what a run finds beyond them stays in .build-fuzz/corpus/TARGET, and an input that broke the
# parser in .build-fuzz/findings: mend the parser and move the input to Fuzz/corpus/TARGET. Fuzz/<Group>/TARGET.dict,
# where there is one, is the dictionary of the target.
set -euo pipefail
cd "$(dirname "$0")/.."

target=${1:?usage: Fuzz/run.sh TARGET|all SECONDS}
seconds=${2:-60}
work=.build-fuzz
rooms=(Kernel ThaiText Tables Assessment Reports)
# As in Package.swift, with the sanitisers on.
flags=(-swift-version 6 -O -wmo -parse-as-library -package-name prongsai -sanitize=address,fuzzer -I "$work"
    -enable-upcoming-feature ExistentialAny -enable-upcoming-feature MemberImportVisibility
    -enable-upcoming-feature InternalImportsByDefault)
mkdir -p "$work"
# Symbolising a backtrace of a sanitised binary takes minutes, and the crash is named by the sanitiser anyway.
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=0}

# The names of all targets.
targets() { find Fuzz -mindepth 2 -name '*.swift' -printf '%f\n' | sed 's/\.swift$//' | sort; }

# Writes the resource files of a room as Swift source, as the build plugin does.
embed() {
    local room=$1 tool=$work/embed-resources
    [ -d "Sources/$room/Catalogues" ] || return 0
    [ "$tool" -nt Sources/embed-resources/main.swift ] || swiftc -O Sources/embed-resources/main.swift -o "$tool"
    find "Sources/$room/Catalogues" -type f -print0 | sort -z | xargs -0 "$tool" "$work/$room.resources.swift"
    echo "$work/$room.resources.swift"
}

# What a room is made from: its files with their dates, and the stamps of the rooms below, which it sees through their
# modules.
stamp() {
    find "Sources/$1" -type f -printf '%p %T@\n' | sort
    shift
    local lower
    for lower; do cksum "$work/$lower.stamp"; done
}

# Compiles a room unless it was last made from the same. The rooms below it are the further arguments.
build_room() {
    local room=$1 object=$work/$1.o wanted
    wanted=$(stamp "$@")
    if [ -f "$object" ] && [ -f "$work/$room.stamp" ] && [ "$wanted" = "$(<"$work/$room.stamp")" ]; then
        return 0
    fi
    rm -f "$work/$room.stamp"
    echo "compiling $room"
    local -a sources
    mapfile -d '' sources < <(find "Sources/$room" -name '*.swift' -print0 | sort -z)
    mapfile -t -O "${#sources[@]}" sources < <(embed "$room")
    swiftc "${flags[@]}" -module-name "$room" -emit-module -emit-module-path "$work/$room.swiftmodule" \
        -c "${sources[@]}" -o "$object"
    # Last: it is what the next run compares with.
    printf '%s\n' "$wanted" >"$work/$room.stamp"
}

# The rooms a source file needs: all up to the outermost it imports.
rooms_for() {
    local last=0 index
    for index in "${!rooms[@]}"; do
        if grep -qE "^(@testable )?import ${rooms[$index]}$" "$1"; then last=$index; fi
    done
    printf '%s\n' "${rooms[@]:0:last+1}"
}

run() {
    local name=$1 source room
    local -a objects=() built=() options=() needed
    source=$(find Fuzz -mindepth 2 -name "$name.swift" -print -quit)
    [ -n "$source" ] || { echo "no fuzz target $name; there are: $(targets | tr '\n' ' ')" >&2; return 2; }
    mapfile -t needed < <(rooms_for "$source")
    for room in "${needed[@]}"; do
        build_room "$room" "${built[@]}"
        built+=("$room")
        objects+=("$work/$room.o")
    done
    swiftc "${flags[@]}" -use-ld=lld -module-name "Fuzz$name" "$source" "${objects[@]}" -o "$work/$name"
    mkdir -p "$work/corpus/$name" "$work/findings" "Fuzz/corpus/$name"
    # Words the parser looks for, which chance alone would rarely put together.
    if [ -f "${source%.swift}.dict" ]; then options+=("-dict=${source%.swift}.dict"); fi
    echo "fuzzing $name for $seconds s"
    if "$work/$name" -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        "${options[@]}" -artifact_prefix="$work/findings/$name-" "$work/corpus/$name" "Fuzz/corpus/$name" >"$work/$name.log" 2>&1
    then
        echo "$name: $(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$name.log") inputs, nothing found"
    else
        tail -n 30 "$work/$name.log"
        echo "$name: broken by the input in $work/findings" >&2
        return 1
    fi
}

if [ "$target" = all ]; then
    failed=0
    while read -r name; do run "$name" </dev/null || failed=1; done < <(targets)
    exit "$failed"
fi
run "$target"
