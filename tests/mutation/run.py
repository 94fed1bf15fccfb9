#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Changes every threshold and flips every comparison of every rule, and sees a case fail.

    python3 tests/mutation/run.py [RULE...]        R101, R505; without one all rules

A mutant is one change in one rule, and the rule's own cases, named after it, have to notice. All
mutants are compiled at once, into rules that ask mutant.hpp at each comparison which one is alive;
the environment says it, and each is tried in a process of its own. Prints the survivors and exits
with 1 if there are any. What no case can notice stands in equivalent.txt, each with its reason.

Needs g++ and doctest.
"""

import concurrent.futures
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
RULES = ROOT / "include/muster/audit/rules"
FLAGS = ["-std=c++20", "-O0", "-w", "-DDOCTEST_CONFIG_VOID_CAST_EXPRESSIONS", f"-I{ROOT}/tests"]
SECONDS = 60  # for the cases of one rule, which take less than one
MEMORY = 4 << 30  # bytes, for a loop that no longer ends
WORKERS = 2

# As in mutant.hpp: the mutants of a comparison, in this order.
FLIPS = {"<": ["<=", ">="], "<=": ["<", ">"], ">": [">=", "<="], ">=": [">", "<"],
         "==": ["!="], "!=": ["=="]}
NAMES = {"<": "less", "<=": "at_most", ">": "more", ">=": "at_least", "==": "same", "!=": "other"}


def blanked(text):
    """The text with strings and comments as spaces: code alone, at the same places."""
    def hide(found):
        return re.sub(r"[^\n]", " ", found.group(0))

    text = re.sub(r'"(?:[^"\\\n]|\\.)*"', hide, text)
    text = re.sub(r"'(?:[^'\\\n]|\\.)'", hide, text)
    return re.sub(r"//[^\n]*", hide, text)


class Mutant:
    def __init__(self, key, change, source):
        self.key, self.change, self.source = key, change, source

    def __str__(self):
        return f"{self.change} | {self.source}"


class Rule:
    """A rule's header, with `mutants`, and as `mutable`: the text that has them all."""

    def __init__(self, header, number):
        text = header.read_text()
        self.header = header
        self.id = re.search(r'\.id = "(MST-R\d+)"', text).group(1)
        self.mutants = []
        lines = text.split("\n")
        for name in re.findall(r'rule_setting\s+\w+\{\s*"(\w+)"', text):
            for factor in ("2", "1/2"):
                self.mutants.append(Mutant(f"{name} {factor}", f"{header.name}:{name} * {factor}",
                                           "its default"))
        parts, end = ['#include "mutant.hpp"\n'], 0
        for found in re.finditer(r"(?<= )(<=|>=|==|!=|<|>)(?= |\n)", blanked(text)):
            op = found.group(0)
            source = " ".join(lines[text.count("\n", 0, found.start())].split())
            for new in FLIPS[op]:
                self.mutants.append(Mutant(str(number), f"{header.name}:{op} -> {new}", source))
                number += 1
            side = ("<", ">") if op in ("<", ">", "<=", ">=") else ("==", "==")
            parts += [text[end:found.start()],
                      f"{side[0]} muster_mutant::{NAMES[op]}{{{number - len(FLIPS[op])}}} {side[1]}"]
            end = found.end()
        self.mutable = "".join(parts) + text[end:]
        self.next = number


def excused():
    """What stands in equivalent.txt: change | line | reason."""
    found = set()
    for line in (ROOT / "tests/mutation/equivalent.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            change, source, reason = line.rsplit(" | ", 2)
            assert reason, line
            found.add(f"{change} | {source}")
    return found


def run(command, **more):
    return subprocess.run(command, capture_output=True, text=True, errors="replace", **more)


def build(work, rules):
    include = work / "include"
    shutil.copytree(ROOT / "include", include)
    shutil.copy(ROOT / "tests/mutation/mutant.hpp", include)
    for rule in rules:
        (include / rule.header.relative_to(ROOT / "include")).write_text(rule.mutable)
    context = include / "muster/audit/context.hpp"
    text = context.read_text()
    assert text.count("return of.value;") == 1
    context.write_text('#include "mutant.hpp"\n' + text.replace(
        "return of.value;", "return muster_mutant::threshold(of.name, of.value);"))
    sources = [ROOT / "tests/support/every_rule.cpp", ROOT / "tests/support/audit_case.cpp",
               ROOT / "tests/main.cpp", *sorted((ROOT / "tests/audit/rules").glob("*_test.cpp"))]
    objects = [work / f"{s.stem}.o" for s in sources]

    def compile_one(source, to):
        done = run(["g++", *FLAGS, f"-I{include}", "-c", str(source), "-o", str(to)])
        if done.returncode:
            sys.exit(done.stderr)

    with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(compile_one, sources, objects))
    done = run(["g++", *map(str, objects), "-o", str(work / "cases")])
    if done.returncode:
        sys.exit(done.stderr)


def notices(work, rule, mutant):
    """Whether a case of the rule fails, crashes or does not end."""
    def limit():
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))

    try:
        done = run([str(work / "cases"), f"--test-case={rule.id} *"], timeout=SECONDS,
                   preexec_fn=limit, env={"MUSTER_MUTANT": mutant.key if mutant else ""})
    except subprocess.TimeoutExpired:
        return True
    if re.search(r"test cases: +0 ", done.stdout):
        sys.exit(f"{rule.id} has no cases")
    return done.returncode != 0


def main(wanted):
    rules = []
    for header in sorted(RULES.glob("*/*.hpp")):
        rules.append(Rule(header, rules[-1].next if rules else 1))
    known = excused()
    stale = known - {str(m) for r in rules for m in r.mutants}
    tried = [r for r in rules if not wanted or r.id in wanted or r.id[4:] in wanted]
    tried.sort(key=lambda r: r.id)
    survivors = 0
    with tempfile.TemporaryDirectory() as directory:
        work = pathlib.Path(directory)
        build(work, rules)
        for r in tried:
            if notices(work, r, None):
                sys.exit(f"a case of {r.id} fails without a mutant")
        pairs = [(r, m) for r in tried for m in r.mutants if str(m) not in known]
        with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
            for (r, m), noticed in zip(pairs, pool.map(lambda p: notices(work, *p), pairs)):
                if not noticed:
                    survivors += 1
                    print(f"{r.id} {m}", flush=True)
    print(f"{len(tried)} rules, {len(pairs)} mutants, {survivors} survivors")
    for line in sorted(stale):
        print(f"equivalent.txt names what is not there: {line}")
    return 1 if survivors or stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
