#!/usr/bin/env python3
"""Checks the walls of the house: which room may use which, and that no source imports a room it did not declare.

Each check is shown a planted fault first; a check that does not find its fault fails the run.
usage: scripts/walls.py            both checks
       scripts/walls.py --layers   the layers alone (no compiling)
"""
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent

PURE = {
    "Kernel": set(),
    "ThaiText": {"Kernel"},
    "Tables": {"Kernel", "ThaiText"},
    "Assessment": {"Kernel", "ThaiText"},
    "Markup": set(),
    "Reports": {"Kernel", "ThaiText", "Assessment", "Tables"},
}
PLATFORM = {
    "Storage": {"Kernel"},
    "StorageSQLite": {"Kernel", "Storage"},
    "Web": {"Kernel", "ThaiText", "Markup", "Storage"},
}
CAPABILITIES = {"Agencies", "Cycle", "Publishing"}
CAPABILITY_BASE = {"Kernel", "ThaiText", "Markup", "Storage", "Web"}
CAPABILITY_MAY = CAPABILITY_BASE | {"Assessment", "Tables", "Reports"}
# Every product of an outside package, with the only rooms that may name it. A new product is a decision.
OUTSIDE = {
    "ArgumentParser": {"Prongsai"},
    "Configuration": {"App"},
    "Crypto": {"Storage"},
    "GRDB": {"StorageSQLite"},
    "HTTPTypes": {"Web", "App"},
    "Hummingbird": {"Web", "App", "TestKit"},
    "HummingbirdTesting": {"TestKit"},
    "Logging": {"Web", "App", "Prongsai"},
    "NIOCore": {"Web", "App"},
    "NIOHTTPTypes": {"Web"},
    "ServiceLifecycle": {"App"},
    "SystemPackage": {"App"},
}
ABOVE = {"App", "Prongsai", "Benchmarks", "embed-resources", "EmbedResources", "TestKit"}


PLANTED = [
    ("Cycle", {"byName": ["Publishing", None]}, "Cycle may not use Publishing"),
    ("Kernel", {"byName": ["ThaiText", None]}, "Kernel may not use ThaiText"),
    ("Cycle", {"product": ["GRDB", "GRDB.swift", None, None]}, "Cycle names the package product GRDB"),
    ("ThaiText", {"product": ["Logging", "swift-log", None, None]}, "ThaiText is pure"),
    ("App", {"product": ["Unheard", "unheard", None, None]}, "App names the package product Unheard"),
]


def dependencies(target):
    rooms, products = set(), set()
    for dependency in target["dependencies"]:
        if "byName" in dependency:
            rooms.add(dependency["byName"][0])
        elif "target" in dependency:
            rooms.add(dependency["target"][0])
        elif "product" in dependency:
            products.add(dependency["product"][0])
    return rooms, products


def layer_faults(manifest):
    faults = []
    for target in manifest["targets"]:
        name = target["name"]
        if target["type"] == "test":
            continue
        rooms, products = dependencies(target)
        for product in products:
            allowed = OUTSIDE.get(product, set())
            if name not in allowed:
                faults.append(f"{name} names the package product {product}; {', '.join(sorted(allowed)) or 'nobody'} may")
        if name in ABOVE:
            continue
        if name in CAPABILITIES:
            allowed = CAPABILITY_MAY
            if not CAPABILITY_BASE <= rooms:
                faults.append(f"{name} lacks the base list of a capability")
        elif name in PURE:
            allowed = PURE[name]
            faults += [f"{name} is pure but names the package product {product}" for product in products]
        elif name in PLATFORM:
            allowed = PLATFORM[name]
        else:
            faults.append(f"{name} is in no layer: add it to scripts/walls.py on purpose")
            continue
        faults += [f"{name} may not use {room}" for room in sorted(rooms - allowed)]
    return faults


def check_layers():
    dump = subprocess.run(["swift", "package", "dump-package"], cwd=ROOT, check=True, capture_output=True, text=True)
    manifest = json.loads(dump.stdout)

    for room, dependency, fault in PLANTED:
        planted = json.loads(dump.stdout)
        next(target for target in planted["targets"] if target["name"] == room)["dependencies"].append(dependency)
        if not any(fault in found for found in layer_faults(planted)):
            sys.exit(f"walls: the layer check did not find its planted fault ({fault})")

    faults = layer_faults(manifest)
    if faults:
        sys.exit("walls: " + "\nwalls: ".join(faults))
    print(f"walls: {len(manifest['targets'])} targets keep their layers ({len(PLANTED)} planted faults found)")


IMPORT_CHECK = ["--explicit-target-dependency-import-check", "error"]


def check_imports():
    with tempfile.TemporaryDirectory() as folder:
        house = pathlib.Path(folder)
        (house / "Package.swift").write_text(
            "// swift-tools-version: 6.2\nimport PackageDescription\n"
            'let package = Package(name: "Planted", targets: [.target(name: "A"), .target(name: "B"),'
            ' .target(name: "C", dependencies: ["A", "B"])])\n'
        )
        for room, source in {"A": "public let a = 1\n", "B": "import A\npublic let b = a\n", "C": ""}.items():
            (house / "Sources" / room).mkdir(parents=True)
            (house / "Sources" / room / f"{room}.swift").write_text(source)
        planted = subprocess.run(["swift", "build", *IMPORT_CHECK], cwd=house, capture_output=True, text=True)
        if planted.returncode == 0 or "without declaring it a dependency" not in planted.stdout + planted.stderr:
            sys.exit("walls: the import check did not find its planted fault (B imports A undeclared)")
    build = subprocess.run(["swift", "build", "--build-tests", *IMPORT_CHECK], cwd=ROOT)
    if build.returncode != 0:
        sys.exit(build.returncode)
    print("walls: every import is declared (planted fault found)")


if __name__ == "__main__":
    check_layers()
    if "--layers" not in sys.argv[1:]:
        check_imports()
