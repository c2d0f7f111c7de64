#!/bin/sh
# Packs all that a machine needs to label into one archive that travels with a job: the program, its libraries, the assistant
# and its compiled form. No machine then needs anything of Kefu's installed, and each starts warm.
#
#     Examples/cluster/pack.sh KEFU ASSISTANT ARCHIVE.tar.gz
set -eu
[ $# -eq 3 ] || { echo "usage: $0 KEFU ASSISTANT ARCHIVE.tar.gz" >&2; exit 2; }
kefu=$1 assistant=$2 archive=$3
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/lib"
cp "$kefu" "$folder/kefu"
cp "$here/label" "$here/mapper.sh" "$folder/"
cp -R "$assistant/intents" "$assistant/dialogues" "$folder/"
rm -rf "$folder/dialogues/tests" # transcripts label nothing
# All but the C library's own, which every Linux has.
ldd "$kefu" | awk '$2 == "=>" && $3 ~ "^/" && $1 !~ "^lib(c|m|dl|pthread|rt)\\.so" { print $3 }' |
  xargs -r cp -L -t "$folder/lib"
# The first message compiles the assistant; its digest is that of the files, so the folder may move.
echo hi | "$folder/label" >/dev/null
chmod -R a+rX "$folder"
tar -czf "$archive" -C "$folder" .
