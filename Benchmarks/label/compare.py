#!/usr/bin/env python3
"""Times `kefu label` beside `fasttext predict` and a linear SVM of scikit-learn, on the same messages and labels, in one run.

    python3 Benchmarks/label/compare.py [--kefu PATH] [--lines 400000] [--runs 5]

Prints Markdown on standard output and progress on standard error. Needs the command `fasttext` (Debian: apt-get install
fasttext); scikit-learn is installed into .build/benchmarks by the script. See Benchmarks/README.md.
"""
import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import time
import venv
from dataclasses import dataclass, field

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
HERE = ROOT / "Benchmarks/label"
WORK = ROOT / ".build/benchmarks"
HAN = re.compile("([\u3400-\u9fff])")
# The fastest of those tried that comes within a few points of the best.
FASTTEXT = "-wordNgrams 2 -epoch 50 -lr 1.0 -dim 50 -bucket 200000 -thread 1 -verbose 0".split()
BASE = "kefu label --threads 1"


@dataclass
class Run:
    wall: float
    processor: float
    megabytes: float


@dataclass
class Peer:
    name: str
    command: list
    input: pathlib.Path
    # How many of the messages a run is given: the slow ones need not label all.
    share: float = 1
    one_line: pathlib.Path = None
    runs: list = field(default_factory=list)
    starts: list = field(default_factory=list)
    start_megabytes: float = 0


def progress(text):
    print(text, file=sys.stderr, flush=True)


def cut(text):
    """For fastText, which takes what stands between spaces for words: Han characters one by one, lower case."""
    return " ".join(HAN.sub(r" \1 ", text.lower()).split())


def examples():
    for file in sorted((ROOT / "intents").glob("*.yaml")):
        name = None
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("intent:"):
                name = line.removeprefix("intent:").strip()
            elif name and line.lstrip().startswith("- "):
                text = line.lstrip()[2:]
                yield name, re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text).strip()


def write_inputs(count):
    """The messages again and again; kept on disk, so that this process stays small (a child's memory begins with it)."""
    messages = (HERE / "lines.txt").read_text(encoding="utf-8").splitlines()
    for name, lines in ("lines.txt", messages), ("cut.txt", [cut(text) for text in messages]):
        with open(WORK / name, "w", encoding="utf-8") as file:
            for number in range(count):
                file.write(lines[number % len(lines)] + "\n")
        (WORK / f"one.{name}").write_text(lines[0] + "\n", encoding="utf-8")


def train(python):
    with open(WORK / "examples.tsv", "w", encoding="utf-8") as tsv, \
            open(WORK / "examples.txt", "w", encoding="utf-8") as words:
        for label, text in examples():
            tsv.write(f"{label}\t{text}\n")
            words.write(f"__label__{label} {cut(text)}\n")
    progress("training fastText and the SVM")
    subprocess.run(
        ["fasttext", "supervised", "-input", WORK / "examples.txt", "-output", WORK / "fasttext", *FASTTEXT],
        check=True, stdout=subprocess.DEVNULL)
    for name, option in ("svm", []), ("svm-words", ["--words"]):
        subprocess.run(
            [python, HERE / "svm.py", "train", WORK / "examples.tsv", WORK / f"{name}.pickle", *option], check=True)


def python_of_venv():
    python = WORK / "venv/bin/python"
    if not python.exists():
        progress("installing scikit-learn")
        venv.create(WORK / "venv", with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "scikit-learn"], check=True)
    return python


def peers(kefu, python):
    lines, cut_lines = WORK / "lines.txt", WORK / "cut.txt"
    label = [kefu, "label", "--assistant", ROOT, "--cache", WORK / "cache"]
    help_text = subprocess.run([kefu, "label", "--help"], capture_output=True, text=True, check=True).stdout
    found = [Peer(BASE, [*label, "--threads", "1"], lines), Peer("kefu label --threads 2", [*label, "--threads", "2"], lines)]
    if "fasttext" in help_text:
        found.append(
            Peer("kefu label --output fasttext --threads 1", [*label, "--output", "fasttext", "--threads", "1"], lines))
    found.append(Peer("fasttext predict", ["fasttext", "predict", WORK / "fasttext.bin", "-"], cut_lines))
    for name, model, share in ("LinearSVC, words", "svm-words", 1 / 4), ("LinearSVC, words and characters", "svm", 1 / 16):
        found.append(Peer(name, [python, HERE / "svm.py", "label", WORK / f"{model}.pickle"], lines, share))
    for peer in found:
        peer.one_line = WORK / f"one.{peer.input.name}"
    return found


def spawn(command, text, output):
    """One run, in a process of its own, on one thread unless the command says otherwise."""
    environment = dict(os.environ, OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
    with open(text, "rb") as file:
        return subprocess.Popen(
            [str(word) for word in command], stdin=file, stdout=output, stderr=subprocess.DEVNULL, env=environment)


def finished(process, began):
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"compare.py: exit status {process.returncode}: {process.args}")
    return Run(time.perf_counter() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def time_run(peer, count):
    text = peer.input
    if peer.share < 1:
        text = WORK / f"part-{count}.{peer.input.name}"
        if not text.exists():
            with open(peer.input, "rb") as whole, open(text, "wb") as part:
                for _ in range(count):
                    part.write(next(whole))
    with open(os.devnull, "wb") as nowhere:
        began = time.perf_counter()
        return finished(spawn(peer.command, text, nowhere), began)


def time_start(peer):
    """From the start of the process to the first byte of its answer to one line."""
    began = time.perf_counter()
    process = spawn(peer.command, peer.one_line, subprocess.PIPE)
    os.read(process.stdout.fileno(), 1)
    first = time.perf_counter() - began
    process.stdout.read()
    peer.start_megabytes = max(peer.start_megabytes, finished(process, began).megabytes)
    return first


def accuracy(peer):
    """On the held-out lines, in %: to show that all do the same job."""
    rows = []
    for name in "zh", "en":
        table = ROOT / f"Tests/KefuTests/Fixtures/HeldOut/{name}.tsv"
        for line in table.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                rows.append(line.split("\t"))
    prepare = cut if peer.input.name == "cut.txt" else str
    (WORK / "heldout.txt").write_text("".join(prepare(row[1]) + "\n" for row in rows), encoding="utf-8")
    process = spawn(peer.command, WORK / "heldout.txt", subprocess.PIPE)
    answers = process.communicate()[0].decode().splitlines()
    if len(answers) != len(rows):
        sys.exit(f"compare.py: {peer.name} gave {len(answers)} lines for {len(rows)}")
    right = 0
    for row, answer in zip(rows, answers):
        match = re.search(r'"intent":\{"name":"(\w+)"', answer)
        right += (match[1] if match else answer.removeprefix("__label__").split(" ")[0]) == row[0]
    return 100 * right / len(rows)


def table(found, lines, right):
    base = next(peer for peer in found if peer.name == BASE)

    def costs(peer, of):
        """Microseconds a line, median and minimum."""
        values = [1e6 * of(run) / max(1, int(lines * peer.share)) for run in peer.runs]
        return statistics.median(values), min(values)

    yield (
        "| | lines/s: median | best run | processor, µs a line | time, Kefu's on one thread = 1: median; best; processor"
        " | start to first answer | resident: one line / all | right on held-out lines |")
    yield "|---|--:|--:|--:|--:|--:|--:|--:|"
    for peer in found:
        median, best = costs(peer, lambda run: run.wall)
        processor = costs(peer, lambda run: run.processor)[1]
        base_median, base_best = costs(base, lambda run: run.wall)
        base_processor = costs(base, lambda run: run.processor)[1]
        yield (
            f"| `{peer.name}` | {1e6 / median:,.0f} | {1e6 / best:,.0f} | {processor:.1f}"
            f" | {median / base_median:.1f}; {best / base_best:.1f}; {processor / base_processor:.1f}"
            f" | {1000 * statistics.median(peer.starts):.0f} ms (best {1000 * min(peer.starts):.0f})"
            f" | {peer.start_megabytes:.0f} / {max(run.megabytes for run in peer.runs):.0f} MB | {right[peer.name]:.1f} % |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kefu", type=pathlib.Path, default=ROOT / ".build/release/kefu")
    parser.add_argument("--lines", type=int, default=400_000, help="how many lines are labelled in a run")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--starts", type=int, default=21, help="how often each is started on one line")
    arguments = parser.parse_args()
    if not shutil.which("fasttext"):
        sys.exit("compare.py: no command fasttext; on Debian: apt-get install fasttext")
    if not arguments.kefu.exists():
        sys.exit(f"compare.py: no {arguments.kefu}; build it: swift build -c release --product kefu")
    WORK.mkdir(parents=True, exist_ok=True)
    python = python_of_venv()
    train(python)
    write_inputs(arguments.lines)
    found = peers(arguments.kefu.resolve(), python)
    progress("accuracy on held-out lines, which also fills Kefu's cache")
    right = {peer.name: accuracy(peer) for peer in found}
    # In turn, so that what else the machine does meets all alike.
    for number in range(arguments.runs):
        for peer in found:
            peer.runs.append(time_run(peer, int(arguments.lines * peer.share)))
            progress(f"run {number + 1}: {peer.name}: {peer.runs[-1].wall:.1f} s")
    for _ in range(arguments.starts):
        for peer in found:
            peer.starts.append(time_start(peer))
    print(f"{arguments.lines:,} lines, {arguments.runs} runs, {os.cpu_count()} processors\n")
    print("\n".join(table(found, arguments.lines, right)))


main()
