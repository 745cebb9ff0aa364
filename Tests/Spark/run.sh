#!/bin/bash
# run.sh [ARTICLES]: runs both scripts with PySpark on a local cluster of two workers, of which one is
# killed on the way, over articles of which one is no article, and compares what they write with what
# the program writes alone; only the number of a line differs in its error. It takes Java 17 and
# `pip install pyspark pyarrow`.
set -euo pipefail
folder=$(cd "$(dirname "$0")" && pwd)
articles=${1:-20000}
program=${ONRECORD:-$folder/../../.build/release/onrecord}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 - "$articles" > articles.jsonl <<'END'
import json, sys

count = int(sys.argv[1])
for number in range(count):
    text = (
        f"“We have {number} ships and no harbour,” said Ada Marsh, the mayor. “They leave,” she said. "
        "Officials in Norway said that the card would cover Sweden, but not Finland.\n\n"
    ) * (1 + number % 7)
    print('{"id": "poison"}' if number == count // 2 else json.dumps({"id": f"a{number}", "text": text}))
END
cp "$program" onrecord
SECONDS=0
./onrecord analyze --jsonl < articles.jsonl > alone 2> errors || test $? = 1
echo "alone: $(wc -l < alone) lines in $SECONDS s, $(wc -l < errors) failed"
for script in pipe map_in_arrow; do
  SECONDS=0
  python3 "$folder/submit.py" "$folder/$script.py" ./onrecord articles.jsonl "$work/$script" \
    > "$script.log" 2> "$script.err" &
  job=$!
  for _ in $(seq 600); do
    executor=$(pgrep -f "Dscript=$script.*CoarseGrainedExecutorBackend" | head -n 1 || true)
    compgen -G "$work/$script/_temporary/0/task*" > /dev/null && break
    kill -0 $job 2> /dev/null || break
    sleep 0.1
  done
  [ -n "$executor" ] && kill -9 "$executor" && echo "$script: executor $executor killed"
  wait $job || { tail -n 30 "$script.err"; exit 1; }
  tail -n 1 "$script.log"
  cat "$script"/part-* > together
  cmp <(grep -v '"error"' together) <(grep -v '"error"' alone)
  test "$(grep -c '^{"id":"poison","error"' together)" = 1
  echo "$script: the same bytes and one error in $SECONDS s"
done
