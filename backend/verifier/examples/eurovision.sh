#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palmares authors
# SPDX-License-Identifier: Apache-2.0
# Tables of one show: sh eurovision.sh DATA YEAR ROUND OUT
#   marks.csv and votes.csv hold the points of juries and publics, for eurovision-show.json;
#   ranks.csv holds the ranks of single jurors, for the other eurovision rules.
set -eu
data=$1/eurovision year=$2 round=$3 out=$4
mkdir -p "$out"
show() { awk -F, -v year="$year" -v round="$round" "NR > 1 && \$1 == year && \$2 == round $2" "$data/$1"; }

{ echo entry; show results.csv '{ print $4, $3 }' | sort -n | cut -d' ' -f2; } > "$out/entries.csv"
{ echo entry,juror,criterion,mark
  show points.csv '{ print $4 "," $3 ",points," $5 }'; } > "$out/marks.csv"
{ echo entry,country,votes
  show points.csv '{ print $4 "," $3 "," $6 }'; } > "$out/votes.csv"
{ echo entry,panel,juror,criterion,mark
  show juror-ranks.csv '{
    split("A B C D E", juror, " ")
    for (j = 1; j <= 5; j++) if ($(4 + j) != "") print $4 "," $3 "," juror[j] ",rank," $(4 + j)
  }'; } > "$out/ranks.csv"
