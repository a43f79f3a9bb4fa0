"""One demo server for all browser tests, and Chromium that may reach nothing else."""
import os
import pathlib
import shutil
import socket
import subprocess
import time
import urllib.request

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]


def program():
    named = os.environ.get("PRONGSAI_PROGRAM")
    if named:
        return named
    folder = subprocess.run(["swift", "build", "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True)
    return str(pathlib.Path(folder.stdout.strip()) / "prongsai")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(folder, *flags):
    port = free_port()
    log = open(folder / "server.log", "w")
    server = subprocess.Popen(
        [program(), "serve", "--port", str(port), "--data", str(folder / "data"), *flags], stdout=log, stderr=log
    )
    base = f"http://127.0.0.1:{port}"
    for _ in range(300):
        if server.poll() is not None:
            raise RuntimeError("the server ended: " + (folder / "server.log").read_text())
        try:
            urllib.request.urlopen(base + "/health/ready", timeout=1)
            return server, base
        except OSError:
            time.sleep(0.1)
    server.kill()
    raise RuntimeError("the server did not become ready")


def stop(server):
    server.terminate()
    assert server.wait(timeout=15) == 0, "a graceful stop ends with status 0"


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    server, base = start(tmp_path_factory.mktemp("demo"), "--demo")
    yield base
    stop(server)


@pytest.fixture(scope="session")
def empty_site(tmp_path_factory):
    server, base = start(tmp_path_factory.mktemp("empty"))
    yield base
    stop(server)


@pytest.fixture(scope="session")
def browser():
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    assert chromium, "chromium is not installed: make setup"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-dev-shm-usage"])
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser, request):
    """Opens pages with scripts switched off for the page itself, and fails on any request to another origin."""
    contexts = []

    def open_at(url, width=1280, scheme="light", script=False):
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=script, bypass_csp=script
        )
        contexts.append(context)
        page = context.new_page()
        origin = "/".join(url.split("/")[:3])
        page.foreign = []
        page.on("request", lambda asked: None if asked.url.startswith((origin, "data:")) else page.foreign.append(asked.url))
        page.goto(url, wait_until="load")
        return page

    yield open_at
    for context in contexts:
        context.close()
