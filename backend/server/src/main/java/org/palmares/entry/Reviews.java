// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static java.util.stream.Collectors.toSet;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.entry.rules.CorrectionRules;
import org.palmares.entry.store.ScreeningSetupTable;
import org.palmares.entry.store.ScreeningStepTable;
import org.palmares.kernel.DatabaseClock;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What entrants read of the screening of their works. */
@Component
public class Reviews {

    private final ScreeningStepTable steps;
    private final ScreeningSetupTable setups;
    private final Contests contests;
    private final DatabaseClock clock;

    Reviews(
            ScreeningStepTable steps,
            ScreeningSetupTable setups,
            Contests contests,
            DatabaseClock clock) {
        this.steps = steps;
        this.setups = setups;
        this.contests = contests;
        this.clock = clock;
    }

    /** The same few statements, however many works. */
    public Map<Entry, Review> of(Collection<Entry> works) {
        Map<UUID, List<ScreeningStep>> taken = steps.of(works.stream().map(Entry::key).toList());
        if (taken.isEmpty()) {
            return Map.of();
        }
        var keys = works.stream().map(Entry::contest).collect(toSet());
        Map<UUID, Contest> found = contests.byKeys(keys);
        Map<UUID, Integer> days = setups.answerDays(keys);
        Instant now = clock.now();
        Map<Entry, Review> reviews = new HashMap<>();
        for (Entry entry : works) {
            List<ScreeningStep> of = taken.get(entry.key());
            if (of != null) {
                reviews.put(
                        entry,
                        review(
                                entry,
                                of,
                                Objects.requireNonNull(found.get(entry.contest())),
                                days.getOrDefault(
                                        entry.contest(), ScreeningSetup.PLAIN.answerDays()),
                                now));
            }
        }
        return reviews;
    }

    private static Review review(
            Entry entry, List<ScreeningStep> of, Contest contest, int days, Instant now) {
        Screening screening = entry.screening();
        boolean mayAnswer = CorrectionRules.answer(entry, contest, of, days, now).isEmpty();
        return new Review(
                entry.isBeingCorrected() ? last(of, ScreeningStepKind.REQUEST_CORRECTION) : null,
                entry.isBeingCorrected() ? entry.correctionUntil() : null,
                last(of, ScreeningStepKind.ANSWER),
                mayAnswer && screening != null
                        ? screening.decidedAt().plus(Duration.ofDays(days))
                        : null);
    }

    private static @Nullable String last(List<ScreeningStep> of, ScreeningStepKind kind) {
        return of.reversed().stream()
                .filter(step -> step.kind() == kind)
                .map(ScreeningStep::words)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
