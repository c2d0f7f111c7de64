#!/usr/bin/env python3
"""Times the import of a text file of word vectors and the start with what was imported; prints a table.

    python3 Benchmarks/encoder/static.py --kefu .build/release/kefu [--words 1000000] [--width 300]

The file is made up: words of letters, as many of Chinese characters, and numbers as fastText writes them.
"""
import argparse
import os
import random
import resource
import subprocess
import tempfile
import time


def word(number):
    if number % 2:
        return chr(0x4E00 + number // 2 % 20000) + chr(0x4E00 + number // 40000 % 20000)
    letters = ""
    while True:
        letters += "etaoinshrdlucmfwypvbgkjqxz"[number % 26]
        number //= 26
        if not number:
            return letters


def make(path, words, width):
    generator = random.Random(1)
    numbers = [" ".join(f"{generator.gauss(0, 0.1):.4f}" for _ in range(width)) for _ in range(997)]
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{words} {width}\n")
        for number in range(words):
            file.write(f"{word(number)} {numbers[number % len(numbers)]}\n")


def seconds(command, text=b""):
    start = time.perf_counter()
    subprocess.run(command, input=text, capture_output=True, check=True)
    return time.perf_counter() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--kefu", default=".build/release/kefu")
    parser.add_argument("--words", type=int, default=1_000_000)
    parser.add_argument("--width", type=int, default=300)
    options = parser.parse_args()
    print("| numbers | text, MB | import, s | peak, MB | imported, MB | start to the first vector, s |")
    print("|---|--:|--:|--:|--:|--:|")
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "words.vec")
        make(source, options.words, options.width)
        for name, flags in [("8 bits", ["--int8"]), ("32 bits", [])]:
            target = os.path.join(folder, "words.kefu")
            took = seconds([options.kefu, "import-encoder", source, "--output", target, *flags])
            peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
            start = min(
                seconds([options.kefu, "embed", "--encoder", target], "the 一丁 eat\n".encode()) for _ in range(5))
            print(f"| {name} | {os.path.getsize(source) / 1e6:.0f} | {took:.1f} | {peak:.0f} | "
                  f"{os.path.getsize(target) / 1e6:.0f} | {start:.3f} |", flush=True)


if __name__ == "__main__":
    main()
