"""Runs label_spark.py on a cluster of two workers on this machine; started by test.sh.

    python test_spark.py ARCHIVE.tar.gz LINES.txt FOLDER

Prints what a line and a partition cost, and how it went. Exit status 1 if the labels differ from those of the plain pipe.
"""
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import threading
import time

import pyspark
from pyspark import SparkConf, SparkContext

from label_spark import run

archive, messages, folder = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
COPIES, PARTITIONS = 20, 32


def plain(source, options=()):
    """What the plain pipe makes of a file."""
    with open(source, "rb") as file:
        command = [folder / "unpacked/label", *options]
        return subprocess.run(command, stdin=file, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout


def written(target):
    return b"".join(part.read_bytes() for part in sorted(target.glob("part-*")))


def expect(condition, what):
    print(("ok      " if condition else "FAILED  ") + what, flush=True)
    if not condition:
        sys.exit(1)


def executors(context):
    """The processes of this job's workers."""
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            words = (process / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if context.applicationId.encode() in words and any(w.endswith(b"CoarseGrainedExecutorBackend") for w in words):
            yield int(process.name)


def kill_one_worker(context, killed):
    """Once the first partition is done and others are at work, as a machine that loses its power."""
    tracker = context.statusTracker()
    while not killed:
        for stage in filter(None, map(tracker.getStageInfo, tracker.getActiveStageIds())):
            if stage.numCompletedTasks > 0 and stage.numActiveTasks > 1:
                victim = next(executors(context))
                os.kill(victim, signal.SIGKILL)
                killed.append((victim, stage.numCompletedTasks))
                return
        time.sleep(0.01)


def processor_seconds():
    """What this process, its children and theirs have used so far, those that have ended too."""
    tick = os.sysconf("SC_CLK_TCK")
    parents, used = {}, {}
    for file in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = file.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(file.parent.name)] = int(fields[1])
        used[int(file.parent.name)] = sum(map(int, fields[11:15])) / tick

    def is_ours(process):
        while process in parents and process != os.getpid():
            process = parents[process]
        return process == os.getpid()

    return sum(seconds for process, seconds in used.items() if is_ours(process))


def cost(work):
    """Processor seconds of all processes, the least of three runs: what else the machine does does not count."""
    costs = []
    for _ in range(3):
        began = processor_seconds()
        work()
        costs.append(processor_seconds() - began)
    return min(costs)


os.environ["SPARK_HOME"] = os.path.dirname(pyspark.__file__)
context = SparkContext(
    conf=SparkConf().setMaster("local-cluster[2,1,1024]").setAppName("kefu label")
    .set("spark.archives", f"{archive}#kefu").set("spark.ui.enabled", "false").set("spark.ui.showConsoleProgress", "false"))
context.setLogLevel("OFF")
context.addPyFile(str(pathlib.Path(__file__).with_name("label_spark.py")))

text = folder / "messages.txt"
text.write_text(messages.read_text(encoding="utf-8") * COPIES, encoding="utf-8")
lines = sum(1 for _ in open(text, encoding="utf-8"))
expected = plain(text)

counts = run(context, str(text), str(folder / "first"), partitions=PARTITIONS)
expect(written(folder / "first") == expected, f"{lines} lines on two workers: the labels of the plain pipe")
expect(counts == (lines, 0), "every line counted, none bad")

killed = []
killer = threading.Thread(target=kill_one_worker, args=(context, killed), daemon=True)
killer.start()
counts = run(context, str(text), str(folder / "second"), partitions=PARTITIONS)
expect(bool(killed), f"a worker was killed when {killed[0][1] if killed else 0} partitions were done")
expect(written(folder / "second") == expected and counts == (lines, 0), "nothing lost, nothing twice")

# Where an error stands is told from the start of its partition, for a program sees no more of the input.
mixed = folder / "mixed.jsonl"
with open(mixed, "w", encoding="utf-8") as file:
    for number, message in enumerate(messages.read_text(encoding="utf-8").splitlines()):
        good = json.dumps({"id": number, "text": message}, ensure_ascii=False)
        file.write(good[:-2] if number % 100 == 7 else good)
        file.write("\n")


def without_places(output):
    return re.sub(rb',"line":\d+}}', b"}}", output)


counts = run(context, str(mixed), str(folder / "third"), ["--input", "jsonl"], partitions=4)
expect(
    without_places(written(folder / "third")) == without_places(plain(mixed, ["--input", "jsonl"])),
    "JSON with bad lines: the labels of the plain pipe")
expect(counts == (4000, 40), f"bad lines counted: {counts[1]} of {counts[0]}")

# What it costs: partitions without lines, and lines in few partitions, through `cat` and through Kefu.
EMPTY = 60
empty = context.parallelize([], EMPTY)
source = context.textFile(str(text), minPartitions=2)
parts = source.getNumPartitions()
bare = cost(empty.pipe("cat").count) / EMPTY
starts = cost(empty.pipe("kefu/label", checkCode=True).count) / EMPTY
through = cost(source.pipe("cat").count) - parts * bare
labelled = cost(source.pipe("kefu/label", checkCode=True).count) - parts * starts
alone = cost(lambda: plain(text))
print(f"""
processor time of all processes, least of three; {lines} lines
  a partition without lines   cat {1e3 * bare:.0f} ms, kefu/label {1e3 * starts:.0f} ms
  a line through Spark's pipe cat {1e6 * through / lines:.1f} µs, kefu/label {1e6 * labelled / lines:.1f} µs
  a line of kefu label alone  {1e6 * alone / lines:.1f} µs""")
context.stop()
