#!/usr/bin/env python3
"""The sign of the score beside VADER and SnowNLP, on the same lines.

    python3 -m pip install vaderSentiment snownlp
    python3 Benchmarks/sentiment/compare.py FILE.tsv... [--kefu .build/release/kefu] [--limit 1500]

A file has lines of `positive<TAB>text` or `negative<TAB>text`; other labels are passed over. A file with Chinese in most of its lines
is measured beside SnowNLP (trained on reviews of goods), another beside VADER; a score of 0 (½ for SnowNLP) is a mistake on
either side.
"""
import argparse
import json
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
HAN = re.compile(r"[\u4e00-\u9fff]")


def kefu_scores(kefu, texts):
    lines = "".join(" ".join(text.split()) + "\n" for text in texts)
    done = subprocess.run(
        [kefu, "label", "--assistant", str(ROOT)], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line)["sentiment"]["score"] for line in done.stdout.decode().split("\n")[:len(texts)]]


def peer_scores(texts, is_chinese):
    if is_chinese:
        from snownlp import SnowNLP
        return [SnowNLP(text).sentiments - 0.5 for text in texts]
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
    analyzer = SentimentIntensityAnalyzer()
    return [analyzer.polarity_scores(text)["compound"] for text in texts]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    parser.add_argument("--kefu", default=str(ROOT / ".build/release/kefu"))
    parser.add_argument("--limit", type=int, default=1500)
    options = parser.parse_args()
    print("| file | lines | Kefu | peer | |\n|---|--:|--:|--:|---|")
    for path in options.files:
        rows = [line.rstrip("\n").split("\t", 1) for line in path.open()]
        rows = [row for row in rows if len(row) == 2 and row[0] in ("positive", "negative")][: options.limit]
        texts = [text for _, text in rows]
        is_chinese = sum(bool(HAN.search(text)) for text in texts) * 2 > len(texts)

        def share(scores):
            right = sum((score > 0) == (label == "positive") and score != 0 for (label, _), score in zip(rows, scores))
            return f"{right / len(rows):.1%}"

        ours, theirs = kefu_scores(options.kefu, texts), peer_scores(texts, is_chinese)
        print(f"| {path.stem} | {len(rows)} | {share(ours)} | {share(theirs)} | {'SnowNLP' if is_chinese else 'VADER'} |")


main()
