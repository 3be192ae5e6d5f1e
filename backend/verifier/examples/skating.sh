#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Palmares authors
# SPDX-License-Identifier: Apache-2.0
# Tables and rules of one segment: sh skating.sh DATA COMPETITION PROGRAM OUT
# Performances go by their ids; 0 stands for an absent judge; deductions become negative.
set -eu
here=$(dirname "$0") data=$1/isu-2016-17 competition=$2 program=$3 out=$4
mkdir -p "$out"
awk -F, -v competition="$competition" -v program="$program" -v out="$out" '
  FILENAME ~ /performances/ {
    if ($2 == competition && $3 == program) {
      mine[$1] = 1
      order[++entries] = $1
      figures[$1] = "elements," $1 "," $9 "\ndeductions," $1 "," (0 + $11 == 0 ? "0" : "-" $11)
    }
  }
  FILENAME ~ /aspects/ && $3 == "components" && mine[$2] {
    id = tolower($4)
    if (id ~ /^interpretation/) id = "interpretation"
    gsub(" ", "-", id)
    entry[$1] = $2; criterion[$1] = id; factor = $6
  }
  FILENAME ~ /judge-scores/ && entry[$1] && 0 + $3 > 0 {
    marks[++lines] = entry[$1] "," $2 "," criterion[$1] "," $3
  }
  END {
    print "entry,juror,criterion,mark" > (out "/marks.csv")
    for (i = 1; i <= lines; i++) print marks[i] > (out "/marks.csv")
    print "part,entry,figure" > (out "/external.csv")
    for (i = 1; i <= entries; i++) print figures[order[i]] > (out "/external.csv")
    print factor > (out "/factor")
  }' "$data/performances.csv" "$data/judged-aspects.csv" "$data/judge-scores.csv"
case $program in *SHORT*) rules=skating-short ;; *) rules=skating-free ;; esac
sed "s/\"weight\": \"1\", \"scale\"/\"weight\": \"$(cat "$out/factor")\", \"scale\"/" \
  "$here/$rules.json" > "$out/rules.json"
