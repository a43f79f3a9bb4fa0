#!/usr/bin/env python3
"""What only fails by omission, and no compiler sees: long files, swallowed errors, stray words, links to nowhere.

Every rule is first shown a planted fault; one that does not find its fault fails the run.
usage: scripts/conventions.py
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LONGEST = 300
SELF = pathlib.Path("scripts/conventions.py")

# Reasons that may only become fewer. A new line here is a decision, not a habit.
ALLOWED_UNCHECKED = {}


def long_files(path, lines):
    if path.suffix in {".swift", ".py", ".sh"} and len(lines) > LONGEST:
        yield len(lines), f"{len(lines)} lines; a file has one idea and at most {LONGEST}"


def swallowed_errors(path, lines):
    if path.suffix != ".swift" or path.parts[0] != "Sources":
        return
    for number, line in enumerate(lines, 1):
        if re.search(r"\btry\?", line) and "//" not in line and not any("//" in near for near in lines[max(0, number - 2):number + 2]):
            yield number, "try? without its reason on the same line or beside it"


def crashes(path, lines):
    if path.suffix != ".swift" or path.parts[0] != "Sources":
        return
    for number, line in enumerate(lines, 1):
        code = line.split("//")[0]
        if re.search(r"\btry!|\bas!|\bfatalError\(", code):
            yield number, "stops the program on input"
        if re.search(r"\bpublic\b (func|let|var|struct|enum|init|static|protocol|actor|final)", code):
            yield number, "public: no room is a library"
        if re.search(r"@unchecked Sendable|nonisolated\(unsafe\)", code) and str(path) not in ALLOWED_UNCHECKED:
            yield number, "unchecked concurrency without an entry in ALLOWED_UNCHECKED"


def stray_words(path, lines):
    for number, line in enumerate(lines, 1):
        if path != SELF and re.search(r"\b(TODO|FIXME|XXX)\b", line):
            yield number, "unfinished work is an issue, not a remark"
        if re.search(r"(^|[\s\"'(=])/(work|root|home)/[a-z]", line):
            yield number, "a path of some machine"


def dead_links(path, lines):
    if path.suffix not in {".md", ".swift", ".py", ".sh"} or path == SELF:
        return
    for number, line in enumerate(lines, 1):
        for target in re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", line) if path.suffix == ".md" else []:
            if not (ROOT / path.parent / target).exists():
                yield number, f"links to {target}, which is not there"
        for target in re.findall(r"\bdocs/[a-z/]+[a-z0-9-]+\.md", line):
            if not (ROOT / target).exists():
                yield number, f"names {target}, which is not there"


PLANTED = {
    long_files: ("Sources/A/Long.swift", "\n" * (LONGEST + 1)),
    swallowed_errors: ("Sources/A/Quiet.swift", "let a = 1\n\nlet b = try? read()\n\nlet c = 2\n"),
    crashes: ("Sources/A/Crash.swift", "let a = try! read()\npublic func b() {}\n"),
    stray_words: ("Sources/A/Later.swift", "// TO" + "DO later\n"),
    dead_links: ("docs/contributing/planted.md", "[gone](no-such-page.md)\n"),
}


def files():
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, check=True, capture_output=True, text=True)
    for name in listed.stdout.splitlines():
        path = pathlib.Path(name)
        if path.suffix in {".swift", ".py", ".sh", ".md", ".json", ".sql", ".css"} and (ROOT / path).exists():
            yield path, (ROOT / path).read_text(encoding="utf-8").splitlines()


def main():
    for rule, (name, text) in PLANTED.items():
        if not list(rule(pathlib.Path(name), text.splitlines())):
            sys.exit(f"conventions: {rule.__name__} did not find its planted fault")
    faults, count = [], 0
    for path, lines in files():
        count += 1
        for rule in PLANTED:
            faults += [f"{path}:{number}: {what}" for number, what in rule(path, lines)]
    if faults:
        sys.exit("conventions: " + "\nconventions: ".join(faults))
    print(f"conventions: {count} files keep them ({len(PLANTED)} planted faults found)")


if __name__ == "__main__":
    main()
