"""Help, version, catalogues, doctor, settings and the graceful stop."""
import json
import os
import signal
import subprocess
import time
import urllib.request

import pytest

COMMANDS = [
    "serve", "migrate", "doctor", "version", "agency", "agency add", "agency list", "catalogue", "catalogue list",
    "catalogue show", "score", "read", "check", "import", "gallery",
]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_with_an_example(run, command):
    outcome = run(*command.split(), "--help")
    assert outcome.status == 0
    assert "ตัวอย่าง" in outcome.out
    assert f"prongsai {command}" in outcome.out


@pytest.mark.parametrize("arguments", [["nonsense"], ["score"], ["score", "--loud"], ["serve", "--port", "99999"]])
def test_wrong_usage_ends_with_2_and_says_so(run, arguments):
    outcome = run(*arguments)
    assert outcome.status == 2
    assert outcome.out == ""
    assert outcome.err.strip()


def test_version_says_one(run):
    outcome = run("version")
    assert outcome.status == 0
    assert outcome.out.startswith("prongsai ")


def test_catalogues_of_four_years_are_built_in(run):
    listed = run("catalogue", "list")
    assert listed.status == 0
    for year in ("2566", "2567", "2568", "2569"):
        assert year in listed.out
    shown = run("catalogue", "show", "2568", "--format", "json")
    assert shown.status == 0
    assert shown.json["fiscalYear"] == 2568
    assert len(shown.json["items"]) == 28
    assert "ยังไม่ยืนยัน" in run("catalogue", "show", "2569").out
    assert run("catalogue", "show", "2570", "--format", "json").json["basedOn"] == 2568


def test_a_catalogue_file_of_the_data_folder_comes_on_top(run, tmp_path):
    folder = tmp_path / "data" / "catalogues"
    folder.mkdir(parents=True)
    (folder / "ita-2571.json").write_text('{"fiscalYear": 2571, "basedOn": 2568}')
    assert run("catalogue", "show", "2571", "--format", "json", data=True).json["basedOn"] == 2568
    (folder / "ita-2571.json").write_text('{"fiscalYear": 2571, "basedOm": 2568}')
    outcome = run("catalogue", "show", "2571", data=True)
    assert outcome.status == 2
    assert "ita-2571.json" in outcome.err and "basedOm" in outcome.err


def test_doctor_is_content_with_a_new_store_and_says_how_to_mend_a_bad_one(run, tmp_path):
    assert run("migrate", data=True).status == 0
    well = run("doctor", data=True)
    assert well.status == 0, well.out + well.err
    for word in ("FULL", "WAL", "2568"):
        assert word.lower() in well.out.lower()
    os.chmod(tmp_path / "data", 0o777)
    ill = run("doctor", data=True)
    assert ill.status == 1
    assert "chmod" in ill.out


def test_migrating_twice_changes_nothing(run):
    assert run("migrate", data=True).status == 0
    again = run("migrate", data=True)
    assert again.status == 0


@pytest.mark.parametrize("flags", [["--host", "no-such-host.invalid"], ["--host", "203.0.113.7"]])
def test_an_address_it_cannot_listen_on_is_the_callers_fault(run, flags):
    outcome = run("serve", "--port", "0", *flags, data=True)
    assert outcome.status == 2
    assert "[server.address.unusable]" in outcome.err


def test_stops_gracefully_and_logs_lines_of_json(program, tmp_path):
    server = subprocess.Popen(
        [program, "serve", "--demo", "--port", "0", "--data", str(tmp_path / "data")],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )
    port = None
    deadline = time.time() + 30
    seen = []
    while port is None and time.time() < deadline:
        line = server.stderr.readline()
        seen.append(line)
        if line.startswith("{"):
            port = json.loads(line).get("port")
    assert port, seen
    assert urllib.request.urlopen(f"http://127.0.0.1:{port}/health/live").status == 200
    assert urllib.request.urlopen(f"http://127.0.0.1:{port}/health/ready").status == 200
    page = urllib.request.urlopen(f"http://127.0.0.1:{port}/ita?name=secret-name").status
    assert page == 200
    server.send_signal(signal.SIGTERM)
    _, rest = server.communicate(timeout=15)
    assert server.returncode == 0
    lines = [json.loads(line) for line in "".join([*seen, rest]).splitlines() if line.startswith("{")]
    assert lines and all({"time", "level", "event"} <= set(line) for line in lines)
    assert "secret-name" not in rest
    assert "127.0.0.1:" not in rest
