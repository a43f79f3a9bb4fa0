"""Runs the built program as a person or a script would."""
import json
import os
import pathlib
import subprocess

import pytest

from published import ROOT


@pytest.fixture(scope="session")
def program():
    named = os.environ.get("PRONGSAI_PROGRAM")
    if named:
        return named
    folder = subprocess.run(["swift", "build", "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True)
    return str(pathlib.Path(folder.stdout.strip()) / "prongsai")


class Outcome:
    def __init__(self, run):
        self.status, self.out, self.err = run.returncode, run.stdout, run.stderr

    @property
    def json(self):
        return json.loads(self.out)


@pytest.fixture
def run(program, tmp_path):
    """Calls the program in an empty folder; `data=True` adds a store of its own."""

    def call(*arguments, data=False, stdin=None):
        extra = ["--data", str(tmp_path / "data")] if data else []
        return Outcome(
            subprocess.run(
                [program, *map(str, arguments), *extra], cwd=tmp_path, input=stdin, capture_output=True, text=True,
                timeout=120, env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LANG": "C.UTF-8"},
            )
        )

    return call


@pytest.fixture
def write(tmp_path):
    def put(name, text):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return put
