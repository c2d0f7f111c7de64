"""Labels text files on a cluster: every line of INPUT gives a line of JSON in OUTPUT, in order.

    spark-submit --archives kefu.tar.gz#kefu label_spark.py INPUT OUTPUT [options of kefu label]

The archive comes from pack.sh. Spark unpacks it once beside each executor, where `kefu/label` runs once a partition.
"""
import shlex
import sys

from pyspark import SparkContext


def label(lines, options=()):
    """The labels of an RDD of lines, partition by partition."""
    command = shlex.join(["kefu/label", *options])
    # checkCode: without it a program that dies is taken for the end of its output.
    return lines.pipe(command, checkCode=True)


def is_bad(line):
    """Whether a line of output says that its line of input could not be read."""
    return line.startswith('{"error":')


def run(context, source, target, options=(), partitions=None):
    """Labels files and returns how many lines there are, and how many of them could not be read.

    They are counted in what was written: an accumulator would count the lines of a task twice that ran twice.
    """
    label(context.textFile(source, minPartitions=partitions), options).saveAsTextFile(target)
    return context.textFile(target).aggregate(
        (0, 0),
        lambda counts, line: (counts[0] + 1, counts[1] + is_bad(line)),
        lambda one, other: (one[0] + other[0], one[1] + other[1]))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    lines, bad = run(SparkContext(appName="kefu label"), sys.argv[1], sys.argv[2], sys.argv[3:])
    print(f"{lines} lines, {bad} could not be read")
