#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Changes every threshold and flips every comparison of every rule, and sees a test fail.

    python3 tests/mutation/run.py [RULE...]        R101, R505; without one all rules

A mutant is one change in one rule's header. The rules do not look at each other, and each has its
own cases, named after it; so that one mutant of each rule is compiled and tried at a time, and a
rule's own cases have to notice its own mutant. Prints the survivors and exits with their number.
Changes that no test can notice stand in equivalent.txt, each with its reason.

Needs g++ and doctest. A full run compiles all rules some 40 times.
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
FLAGS = ["-std=c++20", "-O0", "-w", "-DDOCTEST_CONFIG_VOID_CAST_EXPRESSIONS", f"-I{ROOT}/tests"]
SECONDS = 60  # for the cases of one rule, which take less than one
MEMORY = 4 << 30

FLIPS = {"<": ["<=", ">="], "<=": ["<", ">"], ">": [">=", "<="], ">=": [">", "<"],
         "==": ["!="], "!=": ["=="], "&&": ["||"], "||": ["&&"]}


def blanked(text):
    """The text with the insides of strings and comments as spaces: same length, code alone."""
    hide = lambda m: re.sub(r"[^\n]", " ", m.group(0))
    text = re.sub(r'"(?:[^"\\\n]|\\.)*"', hide, text)
    text = re.sub(r"'(?:[^'\\\n]|\\.)'", hide, text)
    return re.sub(r"//[^\n]*", hide, text)


class Mutant:
    def __init__(self, header, text, start, end, new):
        self.header, self.start, self.end, self.new = header, start, end, new
        self.old = text[start:end]
        self.line = text.count("\n", 0, start) + 1
        self.source = " ".join(text.split("\n")[self.line - 1].split())

    def __str__(self):
        return f"{self.header.name}:{self.line}: {self.old} -> {self.new}   {self.source}"

    def apply(self, text):
        return text[:self.start] + self.new + text[self.end:]


def settings(header, text):
    """Twice the default and a half of it; both ways for a default of nothing."""
    for found in re.finditer(r'rule_setting\s+\w+\{\s*"\w+",\s*', text):
        start = end = found.end()
        depth = 0
        while depth or text[end] not in ",}":
            depth += {"{": 1, "(": 1, "}": -1, ")": -1}.get(text[end], 0)
            end += 1
        old = text[start:end]
        value = f"rational{old}" if old.startswith("{") else f"rational{{{old}}}"
        if re.sub(r"\s", "", old) in ("0", "{0}"):
            changes = [f"muster::{value} + 1", f"muster::{value} - 1"]
        else:
            changes = [f"muster::{value} * 2", f"muster::{value} * muster::rational{{1, 2}}"]
        for new in changes:
            yield Mutant(header, text, start, end, new)


def flips(header, text):
    for found in re.finditer(r"(?<= )(<=|>=|==|!=|<|>|&&|\|\|)(?= |\n)", blanked(text)):
        for new in FLIPS[found.group(0)]:
            yield Mutant(header, text, found.start(), found.end(), new)


def negations(header, text):
    for found in re.finditer(r"(?<=[( ])!(?=[\w(])", blanked(text)):
        yield Mutant(header, text, found.start(), found.end(), "")


class Rule:
    def __init__(self, header):
        self.header = header
        self.text = header.read_text()
        self.id = re.search(r'\.id = "(MST-R\d+)"', self.text).group(1)
        self.mutants = [m for kind in (settings, flips, negations)
                        for m in kind(header, self.text)]
        self.survivors = []
        self.killed = 0


def excused():
    """Lines of equivalent.txt: header:old -> new | the line | the reason."""
    found = set()
    for line in (ROOT / "tests/mutation/equivalent.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            change, source, reason = (part.strip() for part in line.split(" | "))
            assert reason, line
            found.add((change, source))
    return found


def run(command, **more):
    return subprocess.run(command, capture_output=True, text=True, errors="replace", **more)


def compile_tests(work):
    """What does not know the rules is compiled once."""
    sources = [ROOT / "tests/main.cpp", ROOT / "tests/support/audit_case.cpp",
               *sorted((ROOT / "tests/audit/rules").glob("*_test.cpp"))]
    objects = [work / f"{s.stem}.o" for s in sources]

    def one(pair):
        done = run(["g++", *FLAGS, f"-I{ROOT}/include", "-c", str(pair[0]), "-o", str(pair[1])])
        if done.returncode:
            sys.exit(done.stderr)

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        list(pool.map(one, zip(sources, objects)))
    return objects


def build(work, objects):
    """The headers that the compiler refuses; none if there is a program."""
    rules = work / "every_rule.o"
    done = run(["g++", *FLAGS, f"-I{work}/include", "-c",
                str(ROOT / "tests/support/every_rule.cpp"), "-o", str(rules)])
    if done.returncode:
        named = set(re.findall(r"/(\w+\.hpp):\d+(?::\d+)?: +(?:error|required)", done.stderr))
        named |= set(re.findall(r"/(\w+\.hpp):\d+:\d+:   (?:required|in)", done.stderr))
        return named or sys.exit(done.stderr)
    linked = run(["g++", str(rules), *map(str, objects), "-o", str(work / "tests")])
    if linked.returncode:
        sys.exit(linked.stderr)
    return set()


def notices(work, rule):
    """Whether a case of the rule fails, crashes or does not end."""
    limit = lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    try:
        done = run([str(work / "tests"), f"--test-case={rule.id} *"], timeout=SECONDS,
                   preexec_fn=limit)
    except subprocess.TimeoutExpired:
        return True
    if re.search(r"test cases: +0 ", done.stdout):
        sys.exit(f"{rule.id} has no cases")
    return done.returncode != 0


def main(wanted):
    rules = [Rule(h) for h in sorted((ROOT / "include/muster/audit/rules").glob("*/*.hpp"))]
    rules = sorted((r for r in rules if not wanted or r.id in wanted or r.id[4:] in wanted),
                   key=lambda r: r.id)
    known = excused()
    used = set()
    for r in rules:
        kept = []
        for m in r.mutants:
            key = (f"{m.header.name}:{m.old} -> {m.new}", m.source)
            used |= {key} & known
            if key not in known:
                kept.append(m)
        r.mutants = kept
    with tempfile.TemporaryDirectory() as directory:
        work = pathlib.Path(directory)
        shutil.copytree(ROOT / "include", work / "include")
        objects = compile_tests(work)
        if build(work, objects) or any(notices(work, r) for r in rules):
            sys.exit("a case fails without a mutant")
        rounds = max(len(r.mutants) for r in rules)
        for number in range(rounds):
            tried = {r.header.name: r for r in rules if number < len(r.mutants)}
            place = lambda r: work / "include" / r.header.relative_to(ROOT / "include")
            for r in tried.values():
                place(r).write_text(r.mutants[number].apply(r.text))
            while refused := build(work, objects):
                for name in refused & tried.keys() or sys.exit(f"refused: {refused}"):
                    r = tried.pop(name)
                    r.killed += 1  # by the compiler
                    place(r).write_text(r.text)
            with concurrent.futures.ThreadPoolExecutor(2) as pool:
                noticed = pool.map(lambda r: notices(work, r), tried.values())
            for r, seen in zip(tried.values(), noticed):
                if seen:
                    r.killed += 1
                else:
                    r.survivors.append(r.mutants[number])
                    print(f"{r.id} {r.mutants[number]}", flush=True)
                place(r).write_text(r.text)
            print(f"round {number + 1} of {rounds}", file=sys.stderr, flush=True)
    survivors = sum(len(r.survivors) for r in rules)
    tried = sum(r.killed for r in rules) + survivors
    print(f"{len(rules)} rules, {tried} mutants, {survivors} survivors, {len(used)} equivalent")
    if not wanted:
        for change, source in sorted(known - used):
            print(f"equivalent.txt names what is not there: {change} | {source}")
            survivors += 1
    return min(survivors, 100)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
