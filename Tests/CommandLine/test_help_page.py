"""docs/th/commands.md is the program's own help, so that it cannot fall behind it."""
import os
import re

from published import ROOT
from test_house import COMMANDS

PAGE = ROOT / "docs" / "th" / "commands.md"


def written(run):
    page = "# คำสั่งทั้งหมด\n\nหน้านี้สร้างจาก `prongsai … --help` โดย `make record` อย่าแก้ด้วยมือ\n"
    for command in ["", *COMMANDS]:
        text = run(*command.split(), "--help").out
        lines = "\n".join(line.rstrip() for line in text.strip().splitlines())
        page += f"\n## prongsai {command}".rstrip() + f"\n\n```text\n{lines}\n```\n"
    return page


def test_the_committed_page_is_what_the_program_says(run):
    page = written(run)
    if os.environ.get("PRONGSAI_RECORD"):
        PAGE.write_text(page, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == page, "docs/th/commands.md: run make record and read the difference"


def test_every_command_of_the_program_is_on_the_page(run):
    listed = run("--help").out.split("SUBCOMMANDS:")[1]
    names = set(re.findall(r"^  ([a-z]+) {3,}", listed, re.MULTILINE))
    assert names == {command.split()[0] for command in COMMANDS}
