#!/usr/bin/env python3
"""Makes many questions in Chinese and English, and queries that ask for some of them in other words.

    python3 Benchmarks/answers/generate.py --output DIR [--questions 1000000] [--queries 2000] [--seed 1]

Writes DIR/questions.tsv (question<TAB>answer<TAB>id) and DIR/queries.tsv (line number of the question<TAB>query). The same
arguments give the same files. See Benchmarks/README.md.
"""

import argparse
import bisect
import itertools
import random
import re
import sys
from collections import Counter
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
HAN = re.compile(r"[\u4e00-\u9fff]")
ANNOTATION = re.compile(r"\[([^\]]*)\]\([^)]*\)")


def items(text, key):
    """The lines of the block scalars under `key`."""
    inside = False
    for line in text.splitlines():
        if re.fullmatch(rf"\s*{key}: \|", line):
            inside = True
        elif inside and line.lstrip().startswith("- "):
            yield ANNOTATION.sub(r"\1", line.lstrip()[2:].strip())
        elif line.strip() and not line.lstrip().startswith("-"):
            inside = False


class Zipf:
    """Draws a word of rank r with a probability proportional to 1 / (r + 2.7)."""

    def __init__(self, words):
        self.words = words
        self.sums = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(1, len(words) + 1)))

    def draw(self, random):
        return self.words[bisect.bisect(self.sums, random.random() * self.sums[-1])]


class Language:
    """Sentences of one language: two halves of examples, some words of them drawn anew."""

    def __init__(self, random, name, examples, vocabulary_size):
        self.random = random
        self.is_chinese = name == "zh"
        self.examples = [units for units in map(self.units, examples) if units]
        counts = Counter(unit for units in self.examples for unit in units if self.is_word(unit))
        common = [word for word, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]
        if self.is_chinese:
            # Words of two and three characters that occur in the examples, then coined ones.
            pairs = Counter()
            for example in examples:
                for length in (2, 3):
                    for start in range(len(example) - length + 1):
                        piece = example[start:start + length]
                        if all(map(HAN.match, piece)):
                            pairs[piece] += 1
            common = [pair for pair, _ in sorted(pairs.items(), key=lambda item: (-item[1], item[0]))]
            characters = [unit for unit in counts.elements() if HAN.match(unit)]
            characters.sort()
            coined = lambda: "".join(random.choices(characters, k=random.choice((2, 2, 3))))
        else:
            starts = sorted({word[:3] for word in common if len(word) > 3})
            ends = sorted({word[2:] for word in common if len(word) > 4})
            coined = lambda: random.choice(starts) + random.choice(ends)
        seen = set(common)
        while len(common) < vocabulary_size:
            word = coined()
            if word not in seen:
                seen.add(word)
                common.append(word)
        self.vocabulary = Zipf(common[:vocabulary_size])

    def units(self, text):
        """Words; Chinese in characters."""
        if not self.is_chinese:
            return text.lower().split()
        return re.findall(r"[A-Za-z0-9.]+|\S", text)

    def is_word(self, unit):
        return unit[0].isalnum()

    def text(self, units):
        return "".join(units) if self.is_chinese else " ".join(units)

    def word(self):
        """A word in units."""
        word = self.vocabulary.draw(self.random)
        return list(word) if self.is_chinese else [word]

    def number(self):
        kind = self.random.random()
        if kind < 0.4:
            return [f"{self.random.choice('ABDEHKMST')}{self.random.randrange(10000, 100000)}"]
        return [str(self.random.randrange(1, 1000))]

    def question(self):
        random = self.random
        first = random.choice(self.examples)
        second = random.choice(self.examples)
        units = first[:random.randint(1, len(first))] + second[random.randint(0, len(second) - 1):]
        units = units[:40]
        result = []
        position = 0
        while position < len(units):
            if random.random() < (0.12 if self.is_chinese else 0.2):
                result += self.word()
                position += 2 if self.is_chinese else 1
            else:
                result.append(units[position])
                position += 1
        if random.random() < 0.5:
            result += self.word()
        if random.random() < 0.08:
            result += self.number()
        return result

    def query(self, units):
        """The question with words dropped, moved, replaced and added."""
        random = self.random
        result = []
        for unit in units:
            chance = random.random()
            if chance < 0.15:
                continue
            if chance < 0.22:
                result += self.word()
            elif chance < 0.30 and result:
                result.insert(len(result) - 1, unit)
            else:
                result.append(unit)
        for _ in range(random.choice((0, 0, 1, 2))):
            result[random.randint(0, len(result)):0] = self.word()
        return result or units


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--questions", type=int, default=1_000_000)
    parser.add_argument("--queries", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    files = sorted((REPOSITORY / "intents").glob("*.yaml"))
    texts = [file.read_text(encoding="utf-8") for file in files]
    if not texts:
        sys.exit("generate.py: no intents/*.yaml beside Benchmarks/")
    generator = random.Random(arguments.seed)
    languages = [
        Language(generator, name, [item for text in texts for item in items(text, name)], size)
        for name, size in (("zh", 200_000), ("en", 120_000))
    ]
    chosen = set(generator.sample(range(arguments.questions), min(arguments.queries, arguments.questions)))
    arguments.output.mkdir(parents=True, exist_ok=True)
    with (arguments.output / "questions.tsv").open("w", encoding="utf-8") as questions, \
            (arguments.output / "queries.tsv").open("w", encoding="utf-8") as queries:
        for number in range(arguments.questions):
            language = generator.choice(languages)
            units = language.question()
            questions.write(f"{language.text(units)}\tanswer {number}\tq{number}\n")
            if number in chosen:
                queries.write(f"{number}\t{language.text(language.query(units))}\n")


if __name__ == "__main__":
    main()
