"""Prepares pairs.tsv: what Python's `re` says about patterns and inputs written for this project.

    python3 Tests/AgentLogPatternsTests/Expectations/prepare.py

One line a pair: id, syntax, pattern, input, and the byte ranges of the match and its groups
(`3-5`, `-` for a group that took no part), or `none`. Backslash, tab, line ends and what is not
ASCII are written as `\\u{…}` in patterns and inputs.

The dialects differ from Python's; each pattern is translated first. What cannot be translated
truly is left out: repetitions of what can be empty, where Python, RE2 and ECMA-262 disagree, and
`\\B` in an empty text, where Python 3.11 is wrong.
"""

import os
import random
import re
import unicodedata

from pairs import PAIRS

HERE = os.path.dirname(os.path.abspath(__file__))
ECMA_SPACE = (
    "\\t-\\r \\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff"
)
POSIX = {
    "alpha": "A-Za-z", "digit": "0-9", "alnum": "A-Za-z0-9", "upper": "A-Z", "lower": "a-z",
    "space": "\\t-\\r ", "punct": "!-/:-@\\[-`{-~", "xdigit": "0-9A-Fa-f", "word": "A-Za-z0-9_",
    "blank": "\\t ",
}


def property_members(name, alphabet):
    name = {"Letter": "L", "Uppercase_Letter": "Lu", "digit": "Nd"}.get(name, name)
    if name.startswith(("Script=", "sc=")) or name in ("Greek", "Cyrillic", "Han"):
        script = name.split("=")[-1].upper().replace("HAN", "CJK")
        return [c for c in alphabet if unicodedata.name(c, "").startswith(script)]
    return [c for c in alphabet if unicodedata.category(c).startswith(name)]


def members_class(members, inside, negated):
    text = "".join("\\U%08x" % ord(c) for c in members)
    if inside:
        assert not negated
        return text or "\\U0010fffe"
    if not members:
        return "[\\s\\S]" if negated else "(?!)"
    return ("[^" if negated else "[") + text + "]"


def translated(syntax, pattern, alphabet):
    """The same for Python, whose flags are re.A unless case is ignored."""
    out, index, inside, first = "", 0, False, 0
    multiline = syntax == "re2" and re.match(r"\(\?[is]*m", pattern)
    dotall = syntax == "re2" and re.match(r"\(\?[im]*s", pattern)
    while index < len(pattern):
        two, one = pattern[index : index + 2], pattern[index]
        if one == "\\":
            index += 2
            rest = pattern[index:]
            named = re.match(r"\{(\^?)([^}]*)\}|(.)", rest)
            if two in ("\\p", "\\P"):
                index += named.end()
                negated = (two == "\\P") != bool(named.group(1))
                found = property_members(named.group(2) or named.group(3), alphabet)
                out += members_class(found, inside, negated)
            elif two == "\\s" and syntax == "ecma":
                out += ECMA_SPACE if inside else f"[{ECMA_SPACE}]"
            elif two == "\\S" and inside:
                out += two
            elif two == "\\S" and syntax == "ecma":
                out += f"[^{ECMA_SPACE}]"
            elif two == "\\s":
                out += "\\t\\n\\f\\r " if inside else "[\\t\\n\\f\\r ]"
            elif two == "\\S":
                out += "[^\\t\\n\\f\\r ]"
            elif two == "\\c":
                out += "\\x%02x" % (ord(rest[0]) & 31)
                index += 1
            elif two == "\\/":
                out += "/"
            elif two == "\\z":
                out += "\\Z"
            elif two == "\\Q":
                end = pattern.find("\\E", index)
                out += re.escape(pattern[index:end])
                index = end + 2
            elif two in ("\\u", "\\x") and rest[0] == "{":
                end = pattern.index("}", index)
                out += "\\U%08x" % int(pattern[index + 1 : end], 16)
                index = end + 1
            elif re.match(r"\\u[dD][89abAB]", pattern[index - 2 :]):
                high, low = int(rest[:4], 16), int(rest[6:10], 16)
                out += "\\U%08x" % (0x10000 + ((high & 0x3FF) << 10) + (low & 0x3FF))
                index += 10
            elif two == "\\0":
                out += "\\x00"
            elif two == "\\b" and inside:
                out += "\\x08"
            else:
                out += two
            continue
        if inside:
            posix = re.match(r"\[:(\w+):\]", pattern[index:])
            if posix:
                out += POSIX[posix.group(1)]
                index += posix.end()
                continue
            if one == "[":
                out += "\\"
            if one == "]" and (syntax == "ecma" or index > first):
                inside = False
            elif one == "]":
                out += "\\"
        elif pattern.startswith("[]", index) and syntax == "ecma":
            out += "(?!)"
            index += 2
            continue
        elif pattern.startswith("[^]", index) and syntax == "ecma":
            out += "[\\s\\S]"
            index += 3
            continue
        elif one == "[":
            inside = True
            first = index + (2 if pattern.startswith("[^", index) else 1)
        elif pattern.startswith("{,", index):
            out += "\\"
        elif one == "$":
            out += "(?=\\n|\\Z)" if multiline else "\\Z"
            index += 1
            continue
        elif one == "." and not dotall:
            out += "[^\\n\\r\\u2028\\u2029]" if syntax == "ecma" else "[^\\n]"
            index += 1
            continue
        elif pattern.startswith("(?<", index):
            out += "(?P<"
            index += 3
            continue
        out += one
        index += 1
    return out


def written(text):
    def escape(char):
        plain = 0x20 <= ord(char) < 0x7F and char != "\\"
        return char if plain else "\\u{%x}" % ord(char)

    return "".join(map(escape, text))


def expectation(syntax, pattern, text):
    python = translated(syntax, pattern, set(text))
    flags = 0 if re.search(r"\(\?[msU]*i", pattern) else re.A
    try:
        match = re.compile(python, flags).search(text)
    except re.error as error:
        raise SystemExit(f"{syntax} {pattern} as {python}: {error}")
    if not match:
        return "none"

    def place(index):
        return len(text[:index].encode())

    spans = [match.span(group) for group in range(match.re.groups + 1)]
    return " ".join("-" if low < 0 else f"{place(low)}-{place(high)}" for low, high in spans)


def random_pattern(chance, depth):
    """Nothing that can be empty is repeated."""

    def atom():
        pick = chance.random()
        if pick < 0.55 or depth == 0:
            return chance.choice(["a", "b", "c", "é", ".", "[ab]", "[^a]", "[b-é]", "aé"]), False
        inner, empty = random_pattern(chance, depth - 1)
        return chance.choice(["(", "(?:"]) + inner + ")", empty

    branches, can_be_empty = [], False
    for _ in range(chance.choice([1, 1, 1, 2, 3])):
        text, empty = "", True
        for _ in range(chance.choice([1, 1, 2, 2, 3, 4])):
            if chance.random() < 0.08:
                text += chance.choice(["^", "$", "\\b", "\\B"])
                continue
            part, part_empty = atom()
            if not part_empty and len(part) != 2 and chance.random() < 0.45:
                count = chance.choice(["*", "+", "?", "{2}", "{1,2}", "{0,2}", "{2,}"])
                part += count + chance.choice(["", "", "?"])
                part_empty = count in ("*", "?", "{0,2}")
            text += part
            empty = empty and part_empty
        branches.append(text)
        can_be_empty = can_be_empty or empty
    return "|".join(branches), can_be_empty


def random_input(chance):
    return "".join(chance.choice("aabbcé \n") for _ in range(chance.randrange(9)))


def random_pairs():
    chance = random.Random(20_260_101)
    for _ in range(400):
        pattern, _ = random_pattern(chance, 2)
        syntax = chance.choice(["ecma", "re2"])
        inputs = [random_input(chance) for _ in range(3)]
        yield syntax, pattern, inputs


def main():
    lines = []
    for kind, groups in (("hand", PAIRS), ("random", list(random_pairs()))):
        count = 0
        for syntax, pattern, inputs in groups:
            for text in inputs:
                if not text and "\\B" in pattern:
                    continue
                count += 1
                result = expectation(syntax, pattern, text)
                fields = [f"{kind}-{count}", syntax, written(pattern), written(text), result]
                lines.append("\t".join(fields))
        print(kind, count)
    with open(os.path.join(HERE, "pairs.tsv"), "w", newline="\n") as file:
        file.write("\n".join(lines) + "\n")


main()
