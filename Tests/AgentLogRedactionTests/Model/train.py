#!/usr/bin/env python3
"""Makes the table of Sources/AgentLogRedaction/Checks/Randomness+Words.swift.

    python3 Tests/AgentLogRedactionTests/Model/train.py > \
        Sources/AgentLogRedaction/Checks/Randomness+Words.swift

Learns how ordinary words, identifiers, module paths and file names of programs follow each other
letter by letter, from the sources and documentation strings of Python's own standard library as it
is installed with the interpreter that runs this script (no third-party package is read). Names
with underscores are learned as other languages write them, too (`read_line`, `readLine`). Nothing
that looks like a key, a hash or encoded data is learned: tokens with more than 24 letters and
digits in a row without a separator are left out. Another version of the library changes a few
characters of the table by one step; the checks do not lean on single steps.
"""
import math
import os
import re
import sys

LETTERS = 26
DIGIT, EDGE = 26, 27
SYMBOLS = 28
LOWER, UPPER, NUMBER, OTHER = range(4)
# One step of a table is an eighth of a bit; "!" is none.
STEP = 8
FIRST = ord("!")
LAST = ord("~")


def symbol(char):
    if "a" <= char <= "z":
        return ord(char) - 97
    if "A" <= char <= "Z":
        return ord(char) - 65
    return DIGIT if "0" <= char <= "9" else EDGE


def shape(char):
    if "a" <= char <= "z":
        return LOWER
    if "A" <= char <= "Z":
        return UPPER
    return NUMBER if "0" <= char <= "9" else OTHER


def sources():
    root = os.path.dirname(os.__file__)
    for folder, folders, files in sorted(os.walk(root)):
        folders[:] = sorted(f for f in folders if f not in ("site-packages", "__pycache__"))
        for name in sorted(files):
            if name.endswith(".py"):
                path = os.path.join(folder, name)
                yield os.path.relpath(path, root)
                with open(path, errors="ignore") as file:
                    yield file.read()


def tokens():
    token = re.compile(r"[A-Za-z0-9][A-Za-z0-9_./\-]*[A-Za-z0-9]")
    solid = re.compile(r"[A-Za-z0-9]{25,}")
    for text in sources():
        for word in token.findall(text):
            if len(word) <= 80 and not solid.search(word) and re.search("[A-Za-z]{2}", word):
                yield word


def train():
    counts = [[0] * SYMBOLS for _ in range(SYMBOLS)]
    shapes = [[0] * 2 for _ in range(16)]
    seen = {}
    for word in tokens():
        seen[word] = seen.get(word, 0) + 1
    for word, count in list(seen.items()):
        if re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)+", word):
            parts = word.split("_")
            camel = parts[0] + "".join(part.capitalize() for part in parts[1:])
            seen[camel] = max(seen.get(camel, 0), count)
    for word, count in seen.items():
        # A word that stands everywhere teaches no more than a little.
        weight = 1 + int(math.log2(count))
        before, one, two = EDGE, OTHER, OTHER
        for char in word + " ":
            counts[before][symbol(char)] += weight
            if shape(char) in (LOWER, UPPER):
                shapes[one * 4 + two][shape(char)] += weight
            before, one, two = symbol(char), two, shape(char)
    return counts, shapes


def cost(count, total, kinds):
    """Bits, with a little for what was never seen, as one printable character."""
    bits = -math.log2((count + 0.5) / (total + 0.5 * kinds))
    return chr(min(LAST, FIRST + round(bits * STEP)))


def rows(table):
    return ["".join(cost(c, sum(row), len(row)) for c in row) for row in table]


def main():
    counts, shapes = train()
    print("""extension Randomness {
  // Made by Tests/AgentLogRedactionTests/Model/train.py from the sources of Python's standard
  // library; run it again to renew them. How ordinary words and identifiers go on: each character
  // is a cost in eighths of a bit, counted from "!".

  /// After a letter (a to z), a digit or anything else (28 rows), the cost of each of these.
  static let words: StaticString = #\"\"\"""")
    for row in rows(counts):
        print("    " + row)
    print("""    \"\"\"#

  /// After two characters, each a small letter, a capital, a digit or another (16 rows), what it
  /// costs a letter to be small, and to be a capital.
  static let shapes: StaticString = #\"\"\"""")
    for row in rows(shapes):
        print("    " + row)
    print("""    \"\"\"#
}""")


if __name__ == "__main__":
    sys.exit(main())
