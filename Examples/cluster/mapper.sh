#!/bin/bash
# A mapper by Hadoop streaming's conventions: key<TAB>message in; key<TAB>message<TAB>labels out, as `kefu label --output tsv`
# writes them; counters on standard error. A line without a message keeps its place, with the error in its last column.
#
#     -archives kefu.tar.gz#kefu -mapper kefu/mapper.sh
set -euo pipefail # a program that dies must fail the task, or lines would be missing
here=$(cd "${0%/*}" && pwd)
"$here/label" --input tsv --text-key 2 --output tsv "$@" 2>/dev/null |
  awk -F '\t' '
    $NF != "\\N" { bad++ }
    { print }
    NR % 100000 == 0 { print "reporter:status:" NR " lines" > "/dev/stderr" }
    END {
      print "reporter:counter:kefu,lines," NR + 0 > "/dev/stderr"
      print "reporter:counter:kefu,bad lines," bad + 0 > "/dev/stderr"
    }'
