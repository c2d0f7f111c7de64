#!/bin/bash
# Tries the example for real: packs, then labels with Hadoop streaming's mapper in a shell, and on Spark with two workers of
# which one is killed. Needs Java 17 and Python 3; pyspark is installed into .build/cluster.
#
#     Examples/cluster/test.sh [KEFU]        default: a static build, made if there is none
set -euo pipefail
cd "$(dirname "$0")/../.."
kefu=${1:-}
if [ -z "$kefu" ]; then
  kefu=.build/static/release/kefu
  [ -x "$kefu" ] || Scripts/release
fi
work=$PWD/.build/cluster
mkdir -p "$work"
run=$(mktemp -d "$work/run.XXXXXX")
trap 'rm -rf "$run"' EXIT
Examples/cluster/pack.sh "$kefu" . "$run/kefu.tar.gz"
mkdir "$run/unpacked"
tar -xzf "$run/kefu.tar.gz" -C "$run/unpacked"
echo "archive: $(du -h "$run/kefu.tar.gz" | cut -f 1), unpacked $(du -sh "$run/unpacked" | cut -f 1)"

# Hadoop streaming: what comes out has the keys of what went in, sorted as a reducer gets it.
lines=Benchmarks/label/lines.txt
{ awk '{ printf "m%04d\t%s\n", NR, $0 }' "$lines"; echo "without a message"; } >"$run/keyed.tsv"
"$run/unpacked/mapper.sh" <"$run/keyed.tsv" 2>"$run/counters" | LC_ALL=C sort >"$run/mapped.tsv"
cut -f 1 "$run/keyed.tsv" | LC_ALL=C sort | cmp - <(cut -f 1 "$run/mapped.tsv")
grep -qx "reporter:counter:kefu,lines,$(wc -l <"$run/keyed.tsv")" "$run/counters"
grep -qx "reporter:counter:kefu,bad lines,1" "$run/counters"
echo "ok      mapper: every key once, 1 bad line counted"

[ -x "$work/venv/bin/python" ] || python3 -m venv "$work/venv"
"$work/venv/bin/python" -c 'import pyspark' 2>/dev/null ||
  "$work/venv/bin/python" -m pip install -q 'pyspark==3.5.*'
export PYSPARK_PYTHON=$work/venv/bin/python PYSPARK_DRIVER_PYTHON=$work/venv/bin/python SPARK_LOCAL_IP=127.0.0.1
"$work/venv/bin/python" Examples/cluster/test_spark.py "$run/kefu.tar.gz" "$lines" "$run"
