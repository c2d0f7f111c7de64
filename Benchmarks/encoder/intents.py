"""Accuracy of the intent model by words, by an encoder alone and by both, for few and for all examples; prints Markdown.

    python3 Benchmarks/encoder/intents.py --data DIR --encoder minilm.kefu [--encoder static.kefu …] [--kefu PATH] [--seeds 3]

DIR holds banking77, clinc150 and hwu64, each with train.tsv and dev.tsv of label<TAB>text lines. Shots are chosen by `kefu evaluate
--shots K --seed S`, the same ones for every column. The first encoder has a column without words as well.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys


def evaluate(kefu, data, shots, seed, encoder, is_alone):
    """Accuracy in %, milliseconds a message, megabytes of the whole run."""
    command = [kefu, "evaluate", "--json", "--train", f"{data}/train.tsv", "--test", f"{data}/dev.tsv"]
    if shots:
        command += ["--shots", str(shots), "--seed", str(seed)]
    if encoder:
        command += ["--encoder", encoder]
    if is_alone:
        command += ["--encoder-only"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    report = json.loads(process.stdout.read())
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)} failed")
    return 100 * report["accuracy"], 1000 / report["predict_utterances_per_second"], usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--encoder", action="append", default=[])
    parser.add_argument("--kefu", default=".build/release/kefu")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--sets", nargs="*", default=["banking77", "clinc150", "hwu64"])
    parser.add_argument("--shots", nargs="*", type=int, default=[1, 3, 5, 10, 0], help="0 for all examples")
    options = parser.parse_args()
    columns = [("words", None, False)]
    for index, path in enumerate(options.encoder):
        name = os.path.basename(path)
        if index == 0:
            columns.append((f"{name} alone", path, True))
        columns.append((f"words + {name}", path, False))
    print("| data | examples | " + " | ".join(name for name, _, _ in columns) + " |")
    print("|---|--:|" + "--:|" * len(columns))
    times = {name: [] for name, _, _ in columns}
    peaks = {name: 0 for name, _, _ in columns}
    for name in options.sets:
        for shots in options.shots:
            seeds = range(1, options.seeds + 1) if shots else [0]
            row = []
            for title, encoder, is_alone in columns:
                runs = [evaluate(options.kefu, f"{options.data}/{name}", shots, seed, encoder, is_alone)
                        for seed in seeds]
                row.append(f"{statistics.mean(run[0] for run in runs):.1f}")
                times[title] += [run[1] for run in runs]
                peaks[title] = max([peaks[title]] + [run[2] for run in runs])
                print(name, shots, title, row[-1], file=sys.stderr, flush=True)
            print(f"| {name} | {shots or 'all'} | " + " | ".join(row) + " |", flush=True)
    titles = [title for title, _, _ in columns]
    print("| ms a message, median | | " + " | ".join(f"{statistics.median(times[t]):.3f}" for t in titles) + " |")
    print("| MB, the largest run with training | | " + " | ".join(f"{peaks[t]:.0f}" for t in titles) + " |")


if __name__ == "__main__":
    main()
