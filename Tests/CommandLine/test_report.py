"""`prongsai read`, `check` and `import` on an invented report and, where they are at hand, on published ones."""
import json

import pytest

from published import SEEDS

published = pytest.mark.skipif(not SEEDS.exists(), reason="the published reports are not beside this clone")

# Invented for this test; no such agency exists.
REPORT = """รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
ประจำปีงบประมาณ พ.ศ. ๒๕๖๘
องค์การบริหารส่วนตำบลทดสอบแดง
อำเภอสมมติ จังหวัดจำลอง

มาตรการ โครงการ หรือกิจกรรม\tวิธีดำเนินการ\tระยะเวลาดำเนินการ\tผู้รับผิดชอบ\tผลการดำเนินการ\tผลลัพธ์หรือความสำเร็จของการดำเนินการ
๑. การยืมทรัพย์สินที่ตรวจสอบได้\t๑. จัดทำแบบยืม ๒. ติดประกาศขั้นตอน\tต.ค. ๒๕๖๗ - ก.ย. ๒๕๖๘\tกองคลัง\tดำเนินการแล้วเสร็จ\tหน่วยงานได้จัดทำแบบยืม
"""


def seed(number):
    return next(SEEDS.glob(f"{number}_*.txt"))


def test_reads_an_invented_report(run, write):
    outcome = run("read", write("report.txt", REPORT), "--format", "json")
    assert outcome.status == 0
    read = outcome.json
    assert read["agency"]["name"] == "องค์การบริหารส่วนตำบลทดสอบแดง"
    assert read["agency"]["district"] == "สมมติ"
    assert read["agency"]["province"] == "จำลอง"
    assert read["fiscalYear"] == 2568
    assert read["kind"] == "measures-report"
    assert read["layout"] == "L2"
    (measure,) = read["measures"]
    assert measure["title"] == "การยืมทรัพย์สินที่ตรวจสอบได้"
    assert [step["text"] for step in measure["steps"]] == ["จัดทำแบบยืม", "ติดประกาศขั้นตอน"]
    assert (measure["period"]["start"], measure["period"]["end"]) == ("2024-10-01", "2025-09-30")
    assert measure["units"] == ["กองคลัง"]


def test_reads_the_same_from_windows_874_and_any_line_end(run, write):
    plain = run("read", write("a.txt", REPORT), "--format", "json").json
    assert run("read", write("b.txt", REPORT.encode("cp874")), "--format", "json").json["measures"] == plain["measures"]
    crlf = REPORT.replace("\n", "\r\n").encode("utf-8-sig")
    assert run("read", write("c.txt", crlf), "--format", "json").json["measures"] == plain["measures"]


def test_check_says_no_with_status_1_only_for_errors(run, write):
    found = run("check", write("report.txt", REPORT), "--format", "json")
    rules = {finding["rule"] for finding in found.json["findings"]}
    assert {"Q3", "Q4"} <= rules
    has_error = any(finding["severity"] == "error" for finding in found.json["findings"])
    assert found.status == (1 if has_error else 0)
    for finding in found.json["findings"]:
        assert set(finding) >= {"rule", "severity", "message", "place"}
        assert finding["message"]["th"] and finding["message"]["en"]


@pytest.mark.parametrize("command", ["read", "check"])
@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02\xff" * 50, b"PK\x03\x04" + bytes(range(256)) * 4])
def test_what_cannot_be_read_is_refused_with_status_2(run, write, command, content):
    outcome = run(command, write("thing.bin", content))
    assert outcome.status == 2
    assert "[read." in outcome.err


def test_a_text_that_is_no_report_gets_no_verdict(run, write):
    outcome = run("check", write("hello.txt", "สวัสดีครับ\n"))
    assert outcome.status == 2
    assert "[read.no-report]" in outcome.err
    assert outcome.out == ""


@pytest.mark.parametrize("command", ["read", "check", "import"])
def test_a_missing_file_is_named(run, command):
    outcome = run(command, "nowhere.txt")
    assert outcome.status == 2
    assert "nowhere.txt" in outcome.err


def test_import_stages_accepts_and_does_nothing_twice(run, write):
    report = write("report.txt", REPORT)
    added = run(
        "agency", "add", "tested-red", "--name", "องค์การบริหารส่วนตำบลทดสอบแดง", "--kind", "อบต.", "--district", "สมมติ",
        "--province", "จำลอง", data=True,
    )
    assert added.status == 0, added.err
    assert "tested-red" in run("agency", "list", data=True).out
    staged = run("import", report, "--agency", "tested-red", data=True)
    assert staged.status == 0, staged.err
    again = run("import", report, "--agency", "tested-red", data=True)
    assert again.status == 0
    assert "แล้ว" in again.out + again.err
    accepted = run("import", report, "--agency", "tested-red", "--accept", data=True)
    assert accepted.status == 0, accepted.err
    twice = run("import", report, "--agency", "tested-red", "--accept", data=True)
    assert twice.status == 0
    assert "แล้ว" in twice.out + twice.err


def test_a_year_that_the_report_contradicts_is_refused(run, write):
    report = write("report.txt", REPORT)
    run("agency", "add", "tested-red", "--name", "องค์การบริหารส่วนตำบลทดสอบแดง", "--district", "ก", "--province", "ข", data=True)
    refused = run("import", report, "--accept", "--year", "2560", data=True)
    assert refused.status == 2
    assert "2568" in refused.err and "--other-year" in refused.err
    assert run("import", report, "--accept", "--year", "2560", "--other-year", data=True).status == 0


def test_an_agency_that_is_not_there_is_named(run, write):
    outcome = run("import", write("report.txt", REPORT), "--agency", "nobody", data=True)
    assert outcome.status == 2
    assert "nobody" in outcome.err


def test_agency_add_names_every_wrong_field(run):
    outcome = run("agency", "add", "Bad Slug!", "--name", "", "--kind", "อบต.", data=True)
    assert outcome.status == 2
    assert "slug" in outcome.err and "name" in outcome.err
    assert run("agency", "list", data=True).out.count("\n") <= 1


@published
def test_the_published_analysis_gives_its_scores_and_contradictions(run):
    read = run("read", seed("002"), "--format", "json").json
    assert read["scores"]["total"] == 90.42
    assert read["scores"]["indicators"]["10"] == 85.0
    found = run("check", seed("002"), "--format", "json")
    assert found.status == 1
    proposals = [f["proposed"]["value"] for f in found.json["findings"] if f["rule"] == "N1" and f.get("proposed")]
    assert "85.00" in proposals


@published
@pytest.mark.parametrize("number", ["000", "001", "002", "003", "004"])
def test_every_published_report_breaks_the_rules_counted_by_hand(run, number):
    expected = json.loads((SEEDS / "expected.json").read_text())["rulesThatMustFire"][number]
    found = {f["rule"] for f in run("check", seed(number), "--format", "json").json["findings"]}
    assert set(expected) <= found
