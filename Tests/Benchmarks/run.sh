#!/bin/bash
# run.sh [WORD]            times what is built of this folder, or what holds the word, and prints a table
# run.sh compare OLD NEW   sets two such tables beside each other
#
# The first rows are the programs as people use them, the others the stages within. FROM names the folder of
# built programs (.build/release, which is built first).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
if [[ ${1:-} == compare ]]; then exec python3 "$here/compare.py" "${@:2}"; fi
cd "$here/../.."
from=${FROM:-}
if [[ -z $from ]]; then
  for product in onrecord-import onrecord Benchmarks; do
    swift build -c release --static-swift-stdlib --product "$product" >&2
  done
  from=.build/release
fi
python3 "$here/programs.py" "$from" "${1:-}"
if [[ -x $from/Benchmarks ]]; then "$from/Benchmarks" "$@" | sed 1d; fi
