#!/usr/bin/env python3
"""Makes mistakes in labelled messages, as customers' thumbs and input methods do.

    mistype.py IN.tsv OUT.tsv --kind KIND [--count N] [--seed S]

Kinds: homophone (a Chinese character for another of the same sound, by the frequency of characters in the messages),
blurred (zh/z, n/l, ing/in), pinyin (two to four characters in letters), pinyin-all (every character), missing, doubled,
swapped, near (a neighbouring key), joined (a space left out), torn (a space too many). Messages in which the kind is
impossible stay as they are, so that every output has the rows of its input.
"""
import argparse
import collections
import pathlib
import random
import re

SOURCE = pathlib.Path(__file__).resolve().parents[2] / (
    "Sources/KefuUnderstanding/Reading/Pinyin/PinyinReadings.swift")
ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]


def pinyin():
    """The first reading of every character, and all characters by reading."""
    # The rarer readings after a semicolon count too.
    text = "".join(
        line.strip().rstrip("\\") for line in SOURCE.read_text().split('"""')[1].splitlines()).replace(";", "")
    first, by_sound = {}, collections.defaultdict(list)
    for syllable, characters in re.findall(r"([a-z]+)([^a-z]+)", text):
        for character in characters:
            first.setdefault(character, syllable)
            by_sound[syllable].append(character)
    # The table lists syllables in alphabetical order, so a polyphone's first reading may be the rarer one.
    for item in "还hai 行xing 了le 都dou 会hui 单dan 系xi 得de 着zhe 给gei 没mei 么me 说shuo 大da 的de 和he 只zhi 种zhong".split():
        first[item[0]] = item[1:]
    return first, by_sound


def blurred(syllable):
    syllable = re.sub(r"^(z|c|s)h", r"\1", syllable)
    syllable = re.sub(r"^n(?=.)", "l", syllable)
    return re.sub(r"(?<=[aei])ng$", "n", syllable)


FIRST, BY_SOUND = pinyin()
BY_BLUR = collections.defaultdict(list)
for _syllable, _characters in BY_SOUND.items():
    BY_BLUR[blurred(_syllable)] += _characters


def neighbours(letter):
    for number, row in enumerate(ROWS):
        column = row.find(letter)
        if column >= 0:
            near = [(number, column - 1), (number, column + 1), (number + 1, column - 1),
                    (number + 1, column), (number - 1, column), (number - 1, column + 1)]
            return [ROWS[r][c] for r, c in near
                    if 0 <= r < len(ROWS) and 0 <= c < len(ROWS[r])]
    return []


def han(text):
    return [i for i, c in enumerate(text) if c in FIRST]


def replace_character(text, chance, frequency, by_blur):
    places = han(text)
    chance.shuffle(places)
    for place in places:
        sound = FIRST[text[place]]
        others = BY_BLUR[blurred(sound)] if by_blur else BY_SOUND[sound]
        others = sorted({c for c in others if c != text[place]
                         and (not by_blur or FIRST[c] != sound)})
        weights = [frequency[c] for c in others]
        if sum(weights):
            return text[:place] + chance.choices(others, weights)[0] + text[place + 1:]
    return text


def write_pinyin(text, chance, everything):
    if everything:
        return re.sub(
            r"[\u4e00-\u9fff]+",
            lambda run: " " + " ".join(FIRST.get(c, c) for c in run[0]) + " ", text).strip()
    runs = [m.span() for m in re.finditer(r"[\u4e00-\u9fff]{2,}", text)]
    if not runs:
        return text
    start, end = chance.choice(runs)
    length = min(end - start, chance.choice([2, 2, 2, 3, 4]))
    start = chance.randint(start, end - length)
    letters = "".join(FIRST.get(c, c) for c in text[start:start + length])
    return text[:start] + letters + text[start + length:]


def mistype_word(text, chance, kind):
    words = [m.span() for m in re.finditer(r"[A-Za-z]{4,}", text)]
    if not words:
        return text
    start, end = chance.choice(words)
    word = text[start:end]
    place = chance.randrange(1, len(word))
    if kind == "missing":
        word = word[:place] + word[place + 1:]
    elif kind == "doubled":
        word = word[:place] + word[place] + word[place:]
    elif kind == "swapped":
        places = [i for i in range(len(word) - 1) if word[i] != word[i + 1]]
        if places:
            i = chance.choice(places)
            word = word[:i] + word[i + 1] + word[i] + word[i + 2:]
    elif kind == "near":
        near = neighbours(word[place].lower())
        if near:
            word = word[:place] + chance.choice(near) + word[place + 1:]
    elif kind == "torn":
        place = chance.randrange(2, len(word) - 1)
        word = word[:place] + " " + word[place:]
    return text[:start] + word + text[end:]


def mistake(text, kind, chance, frequency):
    if kind in ("homophone", "blurred"):
        return replace_character(text, chance, frequency, kind == "blurred")
    if kind in ("pinyin", "pinyin-all"):
        return write_pinyin(text, chance, kind == "pinyin-all")
    if kind == "joined":
        spaces = [m.start() for m in re.finditer(r"(?<=[A-Za-z]) (?=[A-Za-z])", text)]
        if not spaces:
            return text
        place = chance.choice(spaces)
        return text[:place] + text[place + 1:]
    return mistype_word(text, chance, kind)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("input")
    arguments.add_argument("output")
    arguments.add_argument("--kind", required=True)
    arguments.add_argument("--count", type=int, default=1)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    rows = [line.rstrip("\n").split("\t", 1) for line in open(options.input, encoding="utf-8")]
    frequency = collections.Counter(c for _, text in rows for c in text)
    chance = random.Random(options.seed)
    with open(options.output, "w", encoding="utf-8") as output:
        for label, text in rows:
            for _ in range(options.count):
                text = mistake(text, options.kind, chance, frequency)
            output.write(f"{label}\t{text}\n")


if __name__ == "__main__":
    main()
