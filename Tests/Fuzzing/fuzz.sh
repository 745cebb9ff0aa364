#!/bin/bash
# fuzz.sh records|analysis|import|keys|signals SECONDS [SEED [FILE.jsonl]...]: looks for what the program cannot take.
#
# records:  mutated texts through the analysis, each document checked for contradictions
# analysis: libFuzzer with the address sanitizer over the same
# import:   libFuzzer over each parser of foreign bytes in turn, or over PARSER; findings in .build/findings
# keys:     random keys, bytes, mouse reports and sizes in a pseudo-terminal; findings in .build/findings
# signals:  signals in the first milliseconds of the reader; findings there too
#
# Without a seed one is thrown. CONFIGURATION=release makes it fast after a longer build. What is found is kept,
# made small, in Tests/FuzzingTests/Findings, whose texts the tests read again; the exit status is not 0 then.
set -euo pipefail
cd "$(dirname "$0")/../.."
usage() { sed -n '2p' "$0" | cut -c3- >&2; exit 2; }
[[ $# -ge 2 ]] || usage
seconds=$2 seed=${3:-$RANDOM}
configuration=(--configuration "${CONFIGURATION:-debug}")
reader() {
  swift build "${configuration[@]}" --product onrecord
  mkdir -p .build/findings
  python3 "Tests/Fuzzing/$1.py" --seconds "$seconds" --seed "$seed" --findings .build/findings \
    "$(swift build "${configuration[@]}" --show-bin-path)/onrecord"
}
build=(swift build "${configuration[@]}" --scratch-path .build/fuzzing --sanitize address
  -Xswiftc -sanitize=fuzzer -Xswiftc -DFUZZER -Xswiftc -use-ld=lld)
sanitized() { "${build[@]}" --product "$1"; }
# libfuzzer PROGRAM FINDINGS-PREFIX CORPUS [ARGUMENT]...
# Leaks are not looked for: Swift keeps marks in spare bits of a pointer, and what it holds then looks lost.
libfuzzer() {
  mkdir -p "$(dirname "$2x")"
  ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no "$("${build[@]}" --show-bin-path)/$1" "${@:3}" -artifact_prefix="$2" \
    -max_total_time="$seconds" -seed="$seed" -max_len=4096 -timeout=20 -rss_limit_mb=4096 -detect_leaks=0 \
    -verbosity=0 -print_final_stats=1
}
fuzz() { "$(swift build "${configuration[@]}" --show-bin-path)/Fuzz" "$@"; }
case $1 in
keys | signals)
  reader "$1"
  ;;
records)
  swift build "${configuration[@]}" --product Fuzz
  fuzz "$seconds" "$seed" "${@:4}"
  ;;
import)
  sanitized FuzzImport
  python3 Tests/Fuzzing/seeds.py .build/fuzzing/import
  for parser in ${PARSER:-prescan html metadata markdown feed mail epub text encodings answer lines theme}; do
    echo "$parser, seed $seed"
    ONRECORD_PARSER=$parser libfuzzer FuzzImport ".build/findings/$parser-" ".build/fuzzing/import/$parser"
  done
  ;;
analysis)
  swift build "${configuration[@]}" --product Fuzz
  sanitized FuzzAnalysis
  corpus=.build/fuzzing/corpus found=.build/fuzzing/found
  mkdir -p "$corpus" "$found"
  rm -f "$found"/*
  cut -f1 Sources/CAssets/cues.tsv | grep -v '^#' | sed 's/.*/"&"/' > .build/fuzzing/words
  echo "seed $seed"
  status=0
  libfuzzer FuzzAnalysis "$found/" "$corpus" Tests/DiscourseTests/Corpus -dict=.build/fuzzing/words || status=$?
  for input in "$found"/*; do
    [[ -e $input ]] && fuzz reduce "$input"
  done
  exit "$status"
  ;;
*) usage ;;
esac
