# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Reservrutin authors
"""Holds the published schema and the program's reader together.

Every shipped routine fits the schema; of each shipped routine many variants are made, and whatever of them fits the schema
the program reads. Members, kinds and codes are the same in schema and program, and a package fits as the program
writes it. (The program reads more than the schema takes: a missing member counts as not given.)
"""

import copy
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema

SPOILERS = [None, 7, "", "Å Ä", [], {}]


def paths(node, path=()):
    yield path
    if isinstance(node, dict):
        for key in node:
            yield from paths(node[key], path + (key,))
    elif isinstance(node, list):
        for index in range(len(node)):
            yield from paths(node[index], path + (index,))


def parent_of(node, path):
    for key in path[:-1]:
        node = node[key]
    return node


def variants(routine):
    for path in paths(routine):
        if not path:
            continue
        for spoiler in SPOILERS:
            changed = copy.deepcopy(routine)
            parent_of(changed, path)[path[-1]] = spoiler
            yield path, changed
        changed = copy.deepcopy(routine)
        del parent_of(changed, path)[path[-1]]
        yield path, changed


def is_about_other_members(path, routine):
    """What no schema can say: that two ids differ, or that the start is one of the steps."""
    ids = [step.get("id") for step in routine.get("steps", []) if isinstance(step, dict)]
    return len(set(map(str, ids))) != len(ids) or routine.get("start") not in ids


def recipients_chosen(routine):
    """An empty template leaves to its author who the report goes to; it is an edition once that is chosen."""
    for step in routine["steps"]:
        if routine["document"]["standing"] == "template" and step["kind"] == "report":
            step["recipient"] = step["recipient"] or "chosen"
    return routine


def codes_in(source, names=r"[A-Za-z][A-Za-z-]*"):
    """Every short text in C++ source: the members and codes it writes and reads."""
    return set(re.findall(rf'"({names})"', source.read_text("utf-8")))


def named_in(schema):
    """The members a schema names, and the codes it takes for a member."""
    members, codes = set(), {}
    stack = [schema]
    while stack:
        node = stack.pop()
        if isinstance(node, list):
            stack += node
        elif isinstance(node, dict):
            for name, rule in node.get("properties", {}).items():
                members.add(name)
                if isinstance(rule, dict):
                    allowed = rule.get("enum", [rule["const"]] if "const" in rule else [])
                    codes.setdefault(name, set()).update(code for code in allowed if isinstance(code, str))
            stack += node.values()
    return members, codes


def differences(schemas, source):
    """Where the schemas and the code that reads and writes the files name other members, kinds or codes."""
    core = source / "core"
    members, codes = named_in(json.loads((schemas / "routine.schema.json").read_text("utf-8")))
    said = codes_in(core / "routine" / "routine_text.cpp")
    known = codes_in(core / "routine" / "routine.cpp")
    yield from (f"routine: {name}: in the schema alone" for name in members - said)
    yield from (f"routine: {name}: in the program alone" for name in said - members - codes["outcome"])
    for name in ("kind", "standing"):
        yield from (f"routine: {name} {code}: in the schema alone" for code in codes[name] - known)
    yield from (f"routine: {code}: in the program alone"
                for code in known - codes["kind"] - codes["standing"] if re.fullmatch("[a-z]+", code))
    members, _ = named_in(json.loads((schemas / "package.schema.json").read_text("utf-8")))
    said = codes_in(core / "trust" / "package.cpp")
    yield from (f"package: {name}: in one alone" for name in members ^ said)


def unread_of(cli, files):
    """The program's own word for each file: those it cannot read."""
    unread = []
    for file in files:
        done = subprocess.run([cli, "--json", "routine", "check", str(file)], capture_output=True, text=True, timeout=60,
                              check=False)
        if json.loads(done.stdout).get("state") == "unreadable":
            unread.append(file)
    return unread


def main(cli, resources):
    resources = pathlib.Path(resources)
    schema = json.loads((resources / "schemas" / "routine.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    shipped = sorted((resources / "routines").glob("*.??.json")) + sorted((resources / "templates").glob("*.json"))
    assert shipped, "no routines"
    faults = list(differences(resources / "schemas", resources.parent / "src"))
    package = jsonschema.Draft202012Validator(json.loads((resources / "schemas" / "package.schema.json").read_text("utf-8")))
    written = resources.parent / "tests" / "data" / "package_corpus" / "package"
    faults += [f"{written.name}: {error.message[:200]}" for error in package.iter_errors(json.loads(written.read_text("utf-8")))]
    tried = 0
    with tempfile.TemporaryDirectory() as folder:
        for file in shipped:
            routine = recipients_chosen(json.loads(file.read_text("utf-8")))
            faults += [f"{file.name}: {error.message}" for error in validator.iter_errors(routine)]
            fitting = {}
            for path, changed in variants(routine):
                if not validator.is_valid(changed) or is_about_other_members(path, changed):
                    continue
                written = pathlib.Path(folder) / f"{len(fitting)}.json"
                written.write_text(json.dumps(changed, ensure_ascii=False), "utf-8")
                fitting[written] = path
            tried += len(fitting)
            faults += [f"{file.name}: fits the schema and is not read: {fitting[unread]}"
                       for unread in unread_of(cli, fitting)]
    print(f"{len(shipped)} routines, {tried} fitting variants, {len(faults)} faults")
    print("\n".join(faults[:20]))
    return 1 if faults or tried < 50 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
