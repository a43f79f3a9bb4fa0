"""What a person without a mouse does."""


def test_skip_link_comes_first_and_leads_to_the_content(site, open_page):
    page = open_page(site + "/ita/2568", script=True)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.url.endswith("#main")


def test_every_control_can_be_reached_and_shows_its_focus(site, open_page):
    page = open_page(site + "/ita/2568/measures", script=True)
    wanted = page.evaluate(
        "[...document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary')]"
        ".filter(e => e.checkVisibility()).length"
    )
    reached, hidden = set(), []
    for _ in range(wanted + 5):
        page.keyboard.press("Tab")
        state = page.evaluate(
            """() => { const e = document.activeElement; if (!e || e === document.body) return null;
            e.dataset.stop ??= String(Math.random()); const s = getComputedStyle(e);
            return [e.dataset.stop, s.outlineStyle !== 'none' || s.boxShadow !== 'none', e.outerHTML.slice(0, 120)]; }"""
        )
        if state:
            reached.add(state[0])
            if not state[1]:
                hidden.append(state[2])
    assert len(reached) >= wanted
    assert hidden == []


def test_a_measure_opens_with_the_keyboard(site, open_page):
    page = open_page(site + "/ita/2568/measures", script=True)
    summary = page.locator("details summary").first
    summary.focus()
    before = page.evaluate("document.activeElement.parentElement.open")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.parentElement.open") != before
