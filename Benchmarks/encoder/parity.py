#!/usr/bin/env python3
"""Compares the vectors and tokens of `kefu embed` with those of sentence-transformers.

Run it with the Python of the environment that models.py describes:

    /tmp/encoder/bin/python Benchmarks/encoder/parity.py --kefu .build/release/kefu

Exits with 1 if a token differs or a number of a vector by more than 1e-4.
"""
import argparse
import os
import subprocess
import sys
import tempfile

import models

HARD = [
    "", " ", "   ", "[CLS] hello [SEP] [MASK]x", "Ünïcödé ÀÉÎÕÜ ñ ç ß ĳ ﬁ ½ ① ™", "안녕하세요 반갑습니다",
    "こんにちは、ドラえもん。ガギグ", "مرحبا بالعالم", "שלום עולם", "Привет, Ёжик!", "ΑΣΣ Σίσυφος", "İstanbul ı",
    "a" * 101, "a" * 100, "x " * 600, "我" * 600, "😀😃👍🏽👨‍👩‍👧‍👦🇨🇳", "\u200b\u200dzero\ufeffwidth\u00ad",
    "\x01\x02ctl\x7f", "\ufffd bad", "e\u0301 cafe\u0301", "don't can't $5.99 50% a@b.com http://x.y/z?q=1",
    "1\u00a02\u20033\u3000四", "…—“”‘’·「」", "𠀀𠮷𪚥𫝀𫠠𬺰", "豈更車", "\u1e9b\u0323", "ﷺ", "क़ख़ग़ हिन्दी",
    "ไทยภาษา", "㍿㌀", "hello\tworld\x0bfoo\x0cbar", "~`^<>|=+$", "≠≮≯", "null\u2028line\u2029para",
]


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--kefu", default=".build/release/kefu")
    arguments.add_argument("--lines", help="a file of texts; otherwise Benchmarks/label/lines.txt")
    arguments.add_argument("--count", type=int, default=4000)
    arguments.add_argument("--model", help="another model's folder")
    options = arguments.parse_args()
    import numpy
    from sentence_transformers import SentenceTransformer

    folder = options.model or models.minilm()
    lines = models.lines(options.lines)
    step = max(1, len(lines) // options.count)
    lines = HARD + [line for line in lines[::step] if "\n" not in line]
    text = "".join(line + "\n" for line in lines).encode()
    with tempfile.TemporaryDirectory() as temporary:
        imported = os.path.join(temporary, "encoder.kefu")
        subprocess.run(
            [options.kefu, "import-encoder", folder, "--output", imported], check=True)
        embed = [options.kefu, "embed", "--encoder", imported, "--threads", "2"]
        tokens = subprocess.run(embed + ["--tokens"], input=text, capture_output=True, check=True)
        numbers = subprocess.run(embed + ["--binary"], input=text, capture_output=True, check=True)
    tokens = [[int(token) for token in row.split()] for row in tokens.stdout.decode().split("\n")[:-1]]
    model = SentenceTransformer(folder, device="cpu")
    expected = model.encode(lines, batch_size=64, normalize_embeddings=True)
    vectors = numpy.frombuffer(numbers.stdout, dtype="<f4").reshape(len(lines), -1)
    wanted = model.tokenizer(lines, truncation=True, max_length=model.max_seq_length)["input_ids"]
    different = [line for line, a, b in zip(lines, tokens, wanted) if a != list(b)]
    largest = float(numpy.abs(vectors - expected).max())
    print(f"{len(lines)} lines: {len(different)} with other tokens, largest difference {largest:.2e}")
    for line in different[:10]:
        print(f"  other tokens: {line[:60]!r}")
    sys.exit(1 if different or largest > 1e-4 else 0)


if __name__ == "__main__":
    main()
