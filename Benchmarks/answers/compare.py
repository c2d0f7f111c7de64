#!/usr/bin/env python3
"""Measures tantivy and bm25s on the questions and queries of generate.py, cut into words by Kefu.

    python3 Benchmarks/answers/compare.py --data DIR [--kefu PATH] [--peers tantivy,bm25s] [--repeats 3]

Prints a Markdown table: one thread for queries, top 10, the least of the repeats for each query. See Benchmarks/README.md.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

WORD = re.compile(r"\w+")
TOP = 10


def words(kefu, texts):
    """Each text as its words, a space between them."""
    run = subprocess.run([kefu, "segment"], input="\n".join(texts) + "\n", capture_output=True, text=True, check=True)
    lines = run.stdout.split("\n")[: len(texts)]
    if len(lines) != len(texts):
        sys.exit(f"compare.py: {kefu} segment wrote {len(lines)} lines for {len(texts)}")
    return [" ".join(WORD.findall(line.lower())) for line in lines]


class Tantivy:
    """BM25 of tantivy; its default for a list of words is OR."""

    def __init__(self, texts):
        import tantivy

        schema = tantivy.SchemaBuilder()
        schema.add_text_field("words", stored=False, tokenizer_name="whitespace", index_option="freq")
        schema.add_integer_field("number", fast=True)
        self.folder = tempfile.TemporaryDirectory()
        self.index = tantivy.Index(schema.build(), path=self.folder.name)
        # As it comes: merging all into one segment would help queries and cost building.
        writer = self.index.writer(heap_size=400_000_000, num_threads=2)
        for number, text in enumerate(texts):
            document = tantivy.Document()
            document.add_text("words", text)
            document.add_integer("number", number)
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()
        self.index.reload()
        self.searcher = self.index.searcher()

    def search(self, query):
        if not query:
            return []
        parsed = self.index.parse_query(query, ["words"])
        return self.searcher.search(parsed, TOP, count=False, order_by_field=None).hits

    def numbers(self, hits):
        return self.searcher.fast_field_values("number", [address for _, address in hits]) if hits else []

    def size(self):
        return sum(file.stat().st_size for file in Path(self.folder.name).iterdir())


class BM25S:
    """BM25 with all scores computed beforehand."""

    def __init__(self, texts):
        import bm25s

        self.retriever = bm25s.BM25(k1=1.2, b=0.75, backend="numba")
        self.retriever.index([text.split() for text in texts], show_progress=False)

    def search(self, query):
        if not query:
            return []
        found, _ = self.retriever.retrieve([query.split()], k=TOP, show_progress=False, n_threads=0)
        return found[0].tolist()

    def numbers(self, hits):
        return hits

    def size(self):
        with tempfile.TemporaryDirectory() as folder:
            self.retriever.save(folder)
            return sum(file.stat().st_size for file in Path(folder).iterdir())


PEERS = {"tantivy": Tantivy, "bm25s": BM25S}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--kefu", default=".build/release/kefu")
    parser.add_argument("--peers", default="tantivy,bm25s")
    parser.add_argument("--repeats", type=int, default=3)
    arguments = parser.parse_args()
    rows = [line.split("\t") for line in (arguments.data / "questions.tsv").read_text(encoding="utf-8").splitlines()]
    queries = [line.split("\t", 1) for line in (arguments.data / "queries.tsv").read_text(encoding="utf-8").splitlines()]
    texts = words(arguments.kefu, [row[0] for row in rows])
    asked = words(arguments.kefu, [query[1] for query in queries])
    print("| | built in | size | p50 | p99 | first | in ten |")
    print("|---|---|---|---|---|---|---|")
    for name in arguments.peers.split(","):
        start = time.perf_counter()
        peer = PEERS[name](texts)
        built = time.perf_counter() - start
        least = [float("inf")] * len(asked)
        first = ten = 0
        for repeat in range(arguments.repeats):
            for position, query in enumerate(asked):
                start = time.perf_counter()
                hits = peer.search(query)
                least[position] = min(least[position], time.perf_counter() - start)
                if repeat == 0:
                    numbers = list(peer.numbers(hits))
                    wanted = int(queries[position][0])
                    first += numbers[:1] == [wanted]
                    ten += wanted in numbers
        least.sort()
        print(
            f"| {name} | {built:.1f} s | {peer.size() / 1e6:.0f} MB | {least[len(least) // 2] * 1e3:.2f} ms "
            f"| {least[len(least) * 99 // 100] * 1e3:.2f} ms | {first / len(asked):.1%} | {ten / len(asked):.1%} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
