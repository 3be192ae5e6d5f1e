// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The total and then the declared tie-breaks: orders candidates and says what separates them. */
final class Chain implements Comparator<Candidate> {

    private final List<Step> steps = new ArrayList<>();

    Chain(RuleSet rules) {
        steps.add(Step.total());
        rules.tieBreaks().forEach(tieBreak -> steps.add(Step.of(tieBreak)));
    }

    @Override
    public int compare(Candidate first, Candidate second) {
        return steps.stream()
                .mapToInt(step -> step.compare(first, second))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }

    /** Candidates from the highest down, those together whom nothing separates. */
    List<List<Candidate>> groups(List<Candidate> candidates) {
        List<List<Candidate>> groups = new ArrayList<>();
        List<Candidate> sorted = candidates.stream().sorted(this).toList();
        for (int at = 0; at < sorted.size(); at++) {
            if (at == 0 || compare(sorted.get(at - 1), sorted.get(at)) != 0) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(sorted.get(at));
        }
        return groups;
    }

    List<Separation> separations(List<List<Candidate>> groups) {
        List<Separation> separations = new ArrayList<>();
        for (int at = 1; at < groups.size(); at++) {
            separations.add(separation(groups.get(at - 1), groups.get(at)));
        }
        return separations;
    }

    private Separation separation(List<Candidate> above, List<Candidate> below) {
        return steps.stream()
                .filter(step -> step.compare(above.get(0), below.get(0)) != 0)
                .findFirst()
                .orElseThrow()
                .separation(above, below);
    }
}
