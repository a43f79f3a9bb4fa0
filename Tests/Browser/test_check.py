"""ตรวจรายงาน: a clerk pastes last year's report and sees the truth about it."""
import pathlib

import pytest

SEEDS = pathlib.Path(__file__).resolve().parents[3] / "shared" / "seeds"

# Invented for this test; no such agency exists.
REPORT = """รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
ประจำปีงบประมาณ พ.ศ. ๒๕๖๘
องค์การบริหารส่วนตำบลทดสอบแดง
อำเภอสมมติ จังหวัดจำลอง

มาตรการ โครงการ หรือกิจกรรม\tวิธีดำเนินการ\tระยะเวลาดำเนินการ\tผู้รับผิดชอบ\tผลการดำเนินการ\tผลลัพธ์หรือความสำเร็จของการดำเนินการ
๑. การยืมทรัพย์สินที่ตรวจสอบได้\t๑. จัดทำแบบยืม ๒. ติดประกาศขั้นตอน\tต.ค. ๒๕๖๗ - ก.ย. ๒๕๖๘\tกองคลัง\tดำเนินการแล้วเสร็จ\tหน่วยงานได้จัดทำแบบยืม
"""


def paste(page, text):
    page.locator("textarea").fill(text)
    page.locator("main form button").first.click()


def test_a_pasted_report_shows_what_it_says_and_what_is_wrong(site, open_page):
    page = open_page(site + "/check")
    paste(page, REPORT)
    said = page.locator("main").inner_text()
    assert "องค์การบริหารส่วนตำบลทดสอบแดง" in said
    assert "2568" in said
    assert "การยืมทรัพย์สินที่ตรวจสอบได้" in said
    assert "Q4" in said


def test_a_chosen_file_is_read(site, open_page, tmp_path):
    file = tmp_path / "report.txt"
    file.write_text(REPORT, encoding="utf-8")
    page = open_page(site + "/check")
    page.locator("input[type=file]").set_input_files(str(file))
    page.locator("main form button").first.click()
    assert "องค์การบริหารส่วนตำบลทดสอบแดง" in page.locator("main").inner_text()


def test_an_empty_form_says_what_to_do(site, open_page):
    page = open_page(site + "/check")
    page.locator("main form button").first.click()
    assert page.locator("h1").count() == 1
    assert page.locator(".notice.bad, .error").count() >= 1


def test_nothing_pasted_can_become_markup(site, open_page):
    page = open_page(site + "/check", script=True)
    page.on("dialog", lambda dialog: pytest.fail("a script of the pasted text ran"))
    paste(page, REPORT + "<img src=x onerror=alert(1)>\n<script>alert(2)</script>\n\"'><svg onload=alert(3)>")
    assert page.locator("main script").count() == 0
    assert page.locator("main img").count() == 0


@pytest.mark.skipif(not SEEDS.exists(), reason="the published reports are not beside this clone")
def test_a_real_report_of_100_kilobytes_goes_through(site, open_page):
    page = open_page(site + "/check", width=390)
    paste(page, next(SEEDS.glob("003_*.txt")).read_text(encoding="utf-8"))
    said = page.locator("main").inner_text()
    assert "องค์การบริหารส่วนตำบลกุดจอก" in said
    assert "T1" in said


def test_an_empty_store_shows_how_to_begin(empty_site, open_page):
    page = open_page(empty_site + "/", width=390)
    assert "prongsai agency add" in page.locator("main").inner_text()
