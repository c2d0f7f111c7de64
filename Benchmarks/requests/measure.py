#!/usr/bin/env python3
"""How often `kefu label` splits messages that make one request, and finds both of messages that make two.

    python3 Benchmarks/requests/measure.py [--kefu .build/release/kefu] [--pairs 600] [--seed 1]

One request: the held-out lines (Tests/KefuTests/Fixtures/HeldOut). Two: two of them of one language and of different intents that are
understood when they stand alone, joined by what customers put between (a comma, a full stop, 另外, "also").
"""
import argparse
import json
import pathlib
import random
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
JOINTS = {
    "zh": ["，", "。", " ", "，另外", "，还有", "，顺便问下", "，然后"],
    "en": [", ", ". ", ", also ", " and ", ", and ", ". by the way, "],
}
CLOSED = re.compile(r"[，。！？,.!? ]+$")


def label(kefu, texts):
    lines = "".join(text.replace("\n", " ") + "\n" for text in texts)
    done = subprocess.run([kefu, "label", "--assistant", str(ROOT)], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def asides():
    folder = ROOT / "intents"
    return {path.stem for path in folder.glob("*.yaml") if re.search(r"(?m)^aside: yes$", path.read_text())}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kefu", default=str(ROOT / ".build/release/kefu"))
    parser.add_argument("--pairs", type=int, default=600)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    aside = asides()
    print("| language | joint | messages | two requests found | both intents right |\n|---|---|--:|--:|--:|")
    for language in ["zh", "en"]:
        path = ROOT / f"Tests/KefuTests/Fixtures/HeldOut/{language}.tsv"
        rows = [line.split("\t", 1) for line in path.read_text().splitlines() if line]
        labels = label(options.kefu, [text for _, text in rows])
        split = [result for result in labels if "requests" in result]
        print(f"| {language} | one request | {len(rows)} | {len(split) / len(rows):.1%} | |")
        good = [
            (intent, text) for (intent, text), result in zip(rows, labels)
            if intent not in aside and result["intent"]["name"] == intent and "requests" not in result
        ]
        chance = random.Random(options.seed)
        for joint in JOINTS[language]:
            pairs = []
            while len(pairs) < options.pairs // len(JOINTS[language]):
                first, second = chance.sample(good, 2)
                if first[0] != second[0]:
                    pairs.append((first, second))
            results = label(options.kefu, [CLOSED.sub("", a[1]) + joint + b[1] for a, b in pairs])
            found = right = 0
            for (a, b), result in zip(pairs, results):
                names = [request["intent"] for request in result.get("requests", [])]
                found += len(names) > 1
                right += a[0] in names and b[0] in names
            name = joint.replace(" ", "␣")
            print(f"| {language} | `{name}` | {len(pairs)} | {found / len(pairs):.1%} | {right / len(pairs):.1%} |")


main()
