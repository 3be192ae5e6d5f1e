#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palmares authors
# SPDX-License-Identifier: Apache-2.0
# Marks of all stages that are there: sh chopin.sh DATA OUT
# Pianists become their numbers; an empty mark is a recusal.
set -eu
data=$1/chopin-2025 out=$2
mkdir -p "$out"
{ echo round,entry,juror,criterion,mark
  awk -F, 'NR > 1 {
    round = $1 < 4 ? "stage-" $1 : "final"
    gsub("\047", "", $4)
    print round ",MS " $2 "," $4 ",mark," ($5 == "" ? "recused" : $5)
  }' "$data/scores.csv"; } > "$out/marks.csv"
