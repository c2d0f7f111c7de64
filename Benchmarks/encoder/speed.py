#!/usr/bin/env python3
"""Times `kefu embed` beside sentence-transformers, in turns, and prints a table.

Run it with the Python of the environment that models.py describes, on an idle machine:

    /tmp/encoder/bin/python Benchmarks/encoder/speed.py --kefu .build/release/kefu

The start of kefu is taken off; sentence-transformers is warm.
"""
import argparse
import os
import subprocess
import tempfile
import time

import models


def kefu_seconds(kefu, encoder, lines, batch, threads):
    command = [
        kefu, "embed", "--binary", "--encoder", encoder, "--threads", str(threads), "--batch", str(batch)]
    start = time.perf_counter()
    subprocess.run(command, input="".join(line + "\n" for line in lines).encode(), capture_output=True,
                   check=True)
    return time.perf_counter() - start


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--kefu", default=".build/release/kefu")
    arguments.add_argument("--lines", help="a file of texts; otherwise Benchmarks/label/lines.txt")
    arguments.add_argument("--count", type=int, default=512)
    arguments.add_argument("--rounds", type=int, default=3)
    options = arguments.parse_args()
    import torch
    from sentence_transformers import SentenceTransformer

    folder = models.minilm()
    lines = models.lines(options.lines)
    lines = lines[:: max(1, len(lines) // options.count)][: options.count]
    model = SentenceTransformer(folder, device="cpu")
    model.encode(lines[:64], batch_size=64)
    with tempfile.TemporaryDirectory() as temporary:
        imported = os.path.join(temporary, "encoder.kefu")
        subprocess.run([options.kefu, "import-encoder", folder, "--output", imported],
                       check=True, capture_output=True)
        start = min(kefu_seconds(options.kefu, imported, lines[:1], 1, 1) for _ in range(5))
        print(f"start to the first vector: {start * 1e3:.0f} ms\n")
        print("| threads | batch | sentence-transformers, lines/s | kefu, lines/s | faster by |")
        print("|--:|--:|--:|--:|--:|")
        for threads in (1, 2):
            torch.set_num_threads(threads)
            for batch in (1, 64):
                theirs = ours = float("inf")
                for _ in range(options.rounds):
                    before = time.perf_counter()
                    if batch == 1:
                        for line in lines:
                            model.encode(line)
                    else:
                        model.encode(lines, batch_size=batch)
                    theirs = min(theirs, time.perf_counter() - before)
                    took = kefu_seconds(options.kefu, imported, lines, batch, threads)
                    ours = min(ours, took - start)
                print(f"| {threads} | {batch} | {len(lines) / theirs:.0f} | {len(lines) / ours:.0f} | "
                      f"{theirs / ours:.1f} |")


if __name__ == "__main__":
    main()
