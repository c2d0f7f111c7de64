#!/usr/bin/env python3
"""Writes lines.txt: the 4,000 messages that `label` is timed on, half Chinese and half English.

    python3 Benchmarks/label/lines.py

All of them were written for this project and none is an example of the assistant: those of own.txt, written for this file, and
what customers say in the tests (transcripts, held-out lines, paraphrases, messages with entities, reviews, typing mistakes). Only
run it to make another file: figures compare as long as lines.txt is the same.
"""
import hashlib
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TESTS = ROOT / "Tests"
OF_EACH_LANGUAGE = 2000
# Shorter answers of the transcripts ("2", "好") are left out: there they are every other line.
SHORTEST_IN_TRANSCRIPTS = {"zh": 5, "en": 10}

HAN = re.compile("[\u4e00-\u9fff]")


def language(text):
    return "zh" if HAN.search(text) else "en"


def transcripts():
    for file in sorted((ROOT / "dialogues/tests").glob("*.txt")):
        for line in file.read_text(encoding="utf-8").splitlines():
            text = line[2:].strip()
            if line.startswith("> ") and not text.startswith("["):
                if len(text) >= SHORTEST_IN_TRANSCRIPTS[language(text)]:
                    yield text


def column(pattern, number):
    for file in sorted(TESTS.glob(pattern)):
        for line in file.read_text(encoding="utf-8").splitlines():
            cells = line.split("\t")
            if len(cells) > number and not line.startswith("#"):
                yield cells[number].strip()


def examples():
    for file in (ROOT / "intents").rglob("*.yaml"):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.lstrip().startswith("- "):
                text = line.lstrip()[2:]
                yield re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text).strip().lower()


def main():
    sources = [
        (ROOT / "Benchmarks/label/own.txt").read_text(encoding="utf-8").splitlines(),
        column("KefuTests/Fixtures/HeldOut/*.tsv", 1),
        column("KefuTests/Fixtures/Answers/*.tsv", 1),
        column("KefuTests/Fixtures/Requests/*.tsv", 0),
        column("KefuUnderstandingTests/Entities/Tables/[ez][nh].tsv", 0),
        transcripts(),
        column("KefuTests/Fixtures/Sentiment/*.tsv", 1),
        column("KefuTests/Fixtures/Reading/rewritten-*.tsv", 0),
    ]
    seen = set(examples())
    lines = {"zh": [], "en": []}
    for source in sources:
        for text in source:
            kept = lines[language(text)]
            if text and text.lower() not in seen and len(kept) < OF_EACH_LANGUAGE:
                seen.add(text.lower())
                kept.append(text)
    # Mixed the same way every time.
    mixed = sorted(lines["zh"] + lines["en"], key=lambda text: hashlib.sha256(text.encode()).digest())
    (ROOT / "Benchmarks/label/lines.txt").write_text("\n".join(mixed) + "\n", encoding="utf-8")
    for name, texts in lines.items():
        print(f"{name}: {len(texts)} lines, {sum(map(len, texts)) / len(texts):.1f} characters,"
              f" {sum(len(t.encode()) for t in texts) / len(texts):.1f} bytes")


main()
