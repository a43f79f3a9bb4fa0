"""Every page, at both widths, in both schemes and both languages: nothing cut, nothing foreign, no axe finding."""
import pytest
from axe_playwright_python.sync_playwright import Axe

PAGES = [
    "/", "/about", "/ita", "/ita/2568", "/ita/2567", "/ita/2566", "/ita/2568/measures", "/ita/2568/report",
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
    page = open_page(site + path, width=width, scheme=scheme, script=True)
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow <= 0, f"{path} scrolls sideways by {overflow} px at {width}"
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
