"""Accuracy of the intent model with and without an encoder, for few and for all examples; prints Markdown.

    python3 Benchmarks/encoder/intents.py --data DIR --encoder minilm.kefu [--encoder static.kefu …] [--kefu PATH] [--seeds 3]

DIR holds banking77, clinc150 and hwu64, each with train.tsv and dev.tsv of label<TAB>text lines. Shots are chosen by `kefu evaluate
--shots K --seed S`, the same ones for every column.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys


def evaluate(kefu, data, shots, seed, encoder):
    command = [kefu, "evaluate", "--json", "--train", f"{data}/train.tsv", "--test", f"{data}/dev.tsv"]
    if shots:
        command += ["--shots", str(shots), "--seed", str(seed)]
    if encoder:
        command += ["--encoder", encoder]
    result = subprocess.run(command, capture_output=True, check=True)
    report = json.loads(result.stdout)
    return 100 * report["accuracy"], 1000 / report["predict_utterances_per_second"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--encoder", action="append", default=[])
    parser.add_argument("--kefu", default=".build/release/kefu")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--sets", nargs="*", default=["banking77", "clinc150", "hwu64"])
    parser.add_argument("--shots", nargs="*", type=int, default=[1, 3, 5, 10, 0], help="0 for all examples")
    options = parser.parse_args()
    columns = [None] + options.encoder
    names = ["words"] + ["+ " + os.path.basename(path) for path in options.encoder]
    print("| data | examples | " + " | ".join(names) + " |")
    print("|---|--:|" + "--:|" * len(names))
    times = {name: [] for name in names}
    for name in options.sets:
        for shots in options.shots:
            seeds = range(1, options.seeds + 1) if shots else [0]
            row = []
            for column, title in zip(columns, names):
                runs = [evaluate(options.kefu, f"{options.data}/{name}", shots, seed, column) for seed in seeds]
                row.append(f"{statistics.mean(run[0] for run in runs):.1f}")
                times[title] += [run[1] for run in runs]
                print(name, shots, title, row[-1], file=sys.stderr)
            print(f"| {name} | {shots or 'all'} | " + " | ".join(row) + " |", flush=True)
    print("| ms a message, median | | " + " | ".join(f"{statistics.median(times[n]):.3f}" for n in names) + " |")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"\nThe largest run took {peak:.0f} MB, training included.")


if __name__ == "__main__":
    main()
