#!/usr/bin/env python3
"""Photographs every page of a folder of HTML files. usage: photograph.py FOLDER"""
import functools
import http.server
import pathlib
import shutil
import sys
import threading

from playwright.sync_api import sync_playwright

WIDTHS = (390, 1280)
SCHEMES = ("light", "dark")


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def main(folder):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_address[1]}/"
    chromium = shutil.which("chromium") or sys.exit("photograph: chromium is not installed: make setup")
    pages = sorted(folder.glob("*.html"))
    if not pages:
        sys.exit(f"photograph: no page in {folder}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-dev-shm-usage"])
        for scheme in SCHEMES:
            for width in WIDTHS:
                view = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
                for page in pages:
                    view.goto(base + page.name)
                    view.screenshot(path=folder / f"{page.stem}-{width}-{scheme}.png", full_page=True)
        browser.close()
    server.shutdown()
    print(f"gallery: {len(pages)} pages, {len(pages) * len(WIDTHS) * len(SCHEMES)} pictures")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
