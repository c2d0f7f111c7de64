#!/usr/bin/env python3
"""Compares the vectors and tokens of `kefu embed` with those of model2vec, on models that are made of MiniLM's pieces.

Run it with the Python of the environment that models.py describes, and `pip install model2vec`:

    /tmp/encoder/bin/python Benchmarks/encoder/static_parity.py --kefu .build/release/kefu

Exits with 1 if a token differs or a number of a vector by more than 1e-4. Kefu's vectors have always length 1.
"""
import argparse
import os
import subprocess
import sys
import tempfile

import models
from parity import HARD


def variants(folder):
    """Models with plain rows, rows of 16 bits, rows that pieces share, and texts that are cut early."""
    import numpy
    from model2vec import StaticModel
    from safetensors.numpy import load_file
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(os.path.join(folder, "tokenizer.json"))
    rows = load_file(os.path.join(folder, "model.safetensors"))["embeddings.word_embeddings.weight"][:, :256]
    count = len(rows)
    numbers = numpy.random.RandomState(1)
    mapping = numbers.randint(0, 5000, count)
    weights = numbers.rand(count).astype(numpy.float32)
    yield "32 bits", StaticModel(rows, tokenizer, normalize=True)
    yield "16 bits", StaticModel(rows.astype(numpy.float16), tokenizer)
    yield "shared rows", StaticModel(rows[:5000], tokenizer, token_mapping=mapping, weights=weights)
    yield "8 tokens", StaticModel(rows, tokenizer, max_length=8)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--kefu", default=".build/release/kefu")
    arguments.add_argument("--lines", help="a file of texts; otherwise Benchmarks/label/lines.txt")
    options = arguments.parse_args()
    import numpy

    lines = HARD + [line for line in models.lines(options.lines) if "\n" not in line]
    text = "".join(line + "\n" for line in lines).encode()
    failed = False
    for name, model in variants(models.minilm()):
        with tempfile.TemporaryDirectory() as temporary:
            folder = os.path.join(temporary, "model")
            imported = os.path.join(temporary, "table.kefu")
            model.save_pretrained(folder)
            subprocess.run(
                [options.kefu, "import-encoder", folder, "--output", imported], check=True, capture_output=True)
            embed = [options.kefu, "embed", "--encoder", imported]
            tokens = subprocess.run(embed + ["--tokens"], input=text, capture_output=True, check=True)
            numbers = subprocess.run(embed + ["--binary"], input=text, capture_output=True, check=True)
        tokens = [[int(token) for token in row.split()] for row in tokens.stdout.decode().split("\n")[:-1]]
        longest = model.max_length
        model.tokenizer.enable_truncation(longest)
        cut = [line[: longest * model.median_token_length] for line in lines]
        different = [line for line, a, b in zip(lines, tokens, model.tokenize(cut)) if a != list(b)]
        expected = model.encode(lines, max_length=longest).astype(numpy.float32)
        expected /= numpy.maximum(numpy.linalg.norm(expected, axis=1, keepdims=True), 1e-12)
        vectors = numpy.frombuffer(numbers.stdout, dtype="<f4").reshape(len(lines), -1)
        largest = float(numpy.abs(vectors - expected).max())
        print(f"{name}: {len(lines)} lines, {len(different)} with other tokens, largest difference {largest:.2e}")
        for line in different[:10]:
            print(f"  other tokens: {line[:60]!r}")
        # Means of 16 bits are rounded to 16 bits there.
        failed |= bool(different) or largest > (2e-3 if name == "16 bits" else 1e-4)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
