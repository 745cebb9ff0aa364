#!/bin/bash
# fuzz.sh records|analysis SECONDS [SEED [FILE.jsonl]...]: looks for texts that the analysis cannot take.
#
# records:  mutated texts through the analysis, each document checked for contradictions
# analysis: libFuzzer with the address sanitizer over the same
#
# Without a seed one is thrown. CONFIGURATION=release makes it fast after a longer build. What is found is kept,
# made small, in Tests/FuzzingTests/Findings, whose texts the tests read again; the exit status is not 0 then.
set -euo pipefail
cd "$(dirname "$0")/../.."
usage() { sed -n '2p' "$0" | cut -c3- >&2; exit 2; }
[[ $# -ge 2 ]] || usage
seconds=$2 seed=${3:-$RANDOM}
configuration=(--configuration "${CONFIGURATION:-debug}")
fuzz() { "$(swift build "${configuration[@]}" --show-bin-path)/Fuzz" "$@"; }
swift build "${configuration[@]}" --product Fuzz
case $1 in
records)
  fuzz "$seconds" "$seed" "${@:4}"
  ;;
analysis)
  build=(swift build "${configuration[@]}" --scratch-path .build/fuzzing --product FuzzAnalysis --sanitize address
    -Xswiftc -sanitize=fuzzer -Xswiftc -DFUZZER -Xswiftc -use-ld=lld)
  "${build[@]}"
  corpus=.build/fuzzing/corpus found=.build/fuzzing/found
  mkdir -p "$corpus" "$found"
  rm -f "$found"/*
  cut -f1 Sources/CAssets/cues.tsv | grep -v '^#' | sed 's/.*/"&"/' > .build/fuzzing/words
  echo "seed $seed"
  status=0
  SWIFT_BACKTRACE=enable=no "$("${build[@]}" --show-bin-path)/FuzzAnalysis" "$corpus" Tests/DiscourseTests/Corpus \
    -max_total_time="$seconds" -seed="$seed" -max_len=4096 -timeout=20 -rss_limit_mb=4096 -dict=.build/fuzzing/words \
    -artifact_prefix="$found/" -verbosity=0 -print_final_stats=1 || status=$?
  for input in "$found"/*; do
    [[ -e $input ]] && fuzz reduce "$input"
  done
  exit "$status"
  ;;
*) usage ;;
esac
