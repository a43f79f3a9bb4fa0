"""Every page, at both widths, in both schemes and both languages: nothing cut, nothing foreign, no axe finding."""
import pytest
from axe_playwright_python.sync_playwright import Axe

from test_check import REPORT

PAGES = [
    "/", "/about", "/ita", "/ita/2569", "/ita/2568", "/ita/2567", "/ita/2566", "/ita/2568/measures", "/ita/2568/report",
    "/ita/2568/analysis", "/check", "/no-such-page",
]
WIDTHS = [390, 1280]
SCHEMES = ["light", "dark"]


def paths():
    return PAGES + ["/en" + path if path != "/" else "/en" for path in PAGES]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("path", paths())
def test_page_is_whole_and_accessible(site, open_page, path, width, scheme):
    expect_whole_and_accessible(open_page(site + path, width=width, scheme=scheme, script=True))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_pages_behind_a_click_are_whole_and_accessible(site, empty_site, open_page, width, scheme):
    expect_whole_and_accessible(open_page(empty_site + "/", width=width, scheme=scheme, script=True))
    page = open_page(site + "/ita/2568/measures", width=width, scheme=scheme, script=True)
    own = page.locator("a[href^='/ita/2568/measures/']").first.get_attribute("href")
    expect_whole_and_accessible(open_page(site + own, width=width, scheme=scheme, script=True))
    page = open_page(site + "/check", width=width, scheme=scheme, script=True)
    page.locator("main form button").first.click()
    expect_whole_and_accessible(page)
    page.locator("textarea").fill(REPORT)
    page.locator("main form button").first.click()
    assert "Q4" in page.locator("main").inner_text()
    expect_whole_and_accessible(page)


def expect_whole_and_accessible(page):
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow <= 0, f"{page.url} scrolls sideways by {overflow} px"
    assert page.locator("h1").count() == 1
    assert page.title().strip()
    assert page.foreign == []
    grave = [
        f"{found['id']}: {found['nodes'][0]['html'][:200]} — {found['nodes'][0].get('failureSummary', '')[:300]}"
        for found in Axe().run(page).response["violations"]
        if found["impact"] in ("serious", "critical")
    ]
    assert grave == []


@pytest.mark.parametrize("path", paths())
def test_page_needs_no_script(site, open_page, path):
    page = open_page(site + path)
    assert page.locator("script").count() == 0
    assert page.locator("main").inner_text().strip()
    assert page.context.cookies() == []


def test_thai_is_the_default_and_english_is_one_link_away(site, open_page):
    page = open_page(site + "/ita/2568")
    assert page.locator("html").get_attribute("lang") == "th"
    page.get_by_role("link", name="English").first.click()
    assert page.locator("html").get_attribute("lang") == "en"
    assert "/ita/2568" in page.url


def test_every_link_of_the_site_leads_somewhere(site, open_page):
    seen, waiting = set(), ["/"]
    broken = []
    while waiting and len(seen) < 400:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        page = open_page(site + path)
        answer = page.request.get(site + path)
        if answer.status != 200:
            broken.append(f"{path}: {answer.status}")
        for link in page.locator("a[href]").all():
            target = link.get_attribute("href").split("#")[0]
            if target.startswith("/") and not target.startswith("//") and "?" not in target:
                waiting.append(target)
        page.context.close()
    assert broken == []
    assert len(seen) > 20
