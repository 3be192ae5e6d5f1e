// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Text;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One edition of a contest or an award.
 *
 * @param slug the short name in its address
 * @param organiser the organising body
 * @param colour its own colour, {@code #rrggbb}
 * @param openedAt since when the public sees it; null while it is being set up
 * @param publishedAt since when its first result is public
 * @param rehearsal what it rehearses; null for a contest that counts
 * @param rounds the jury rounds before the final one, in their order; mostly none
 * @param periods of the public vote; mostly none
 */
public record Contest(
        UUID key,
        String slug,
        Text name,
        Text organiser,
        Text description,
        Text rules,
        Text consent,
        String colour,
        ZoneId timeZone,
        Calendar calendar,
        List<Category> categories,
        VotePolicy votePolicy,
        CombinationRules combination,
        @Nullable Instant openedAt,
        @Nullable Instant publishedAt,
        @Nullable Rehearsal rehearsal,
        List<PreliminaryRound> rounds,
        PrizePeriods periods) {

    public Contest {
        rounds = List.copyOf(rounds);
    }

    /** One whose vote has no periods. */
    public Contest(
            UUID key,
            String slug,
            Text name,
            Text organiser,
            Text description,
            Text rules,
            Text consent,
            String colour,
            ZoneId timeZone,
            Calendar calendar,
            List<Category> categories,
            VotePolicy votePolicy,
            CombinationRules combination,
            @Nullable Instant openedAt,
            @Nullable Instant publishedAt,
            @Nullable Rehearsal rehearsal,
            List<PreliminaryRound> rounds) {
        this(
                key,
                slug,
                name,
                organiser,
                description,
                rules,
                consent,
                colour,
                timeZone,
                calendar,
                categories,
                votePolicy,
                combination,
                openedAt,
                publishedAt,
                rehearsal,
                rounds,
                PrizePeriods.NONE);
    }

    /** Only its testers see it, and nothing in it counts. */
    public boolean isRehearsal() {
        return rehearsal != null;
    }

    /** The same with other dates. */
    public Contest at(Calendar other) {
        return at(other, rounds);
    }

    /** The same with other dates, those of its rounds too. */
    public Contest at(Calendar other, List<PreliminaryRound> moved) {
        return new Contest(
                key,
                slug,
                name,
                organiser,
                description,
                rules,
                consent,
                colour,
                timeZone,
                other,
                categories,
                votePolicy,
                combination,
                openedAt,
                publishedAt,
                rehearsal,
                moved,
                periods);
    }

    public Phase phase(Instant now) {
        return Phase.of(this, now);
    }

    /** When works are taken in a category: an end of its own counts where it is later. */
    public Window intake(UUID categoryKey) {
        Window common = calendar.intake();
        return category(categoryKey)
                .map(Category::intakeCloses)
                .filter(end -> end.isAfter(common.closes()))
                .map(end -> new Window(common.opens(), end))
                .orElse(common);
    }

    /** Whether works are taken in any category. */
    public boolean takesWorks(Instant now) {
        return openedAt != null
                && (calendar.intake().isOpen(now)
                        || categories.stream().anyMatch(c -> intake(c.key()).isOpen(now)));
    }

    /** When the next change of phase comes by the calendar; empty when none is left. */
    public Optional<Instant> nextChange(Instant now) {
        Phase current = phase(now);
        return Stream.of(
                        calendar.moments(),
                        rounds.stream().map(round -> round.window().opens()),
                        categories.stream().map(c -> intake(c.key()).closes()))
                .flatMap(moments -> moments)
                .sorted()
                .filter(now::isBefore)
                .filter(at -> phase(at) != current)
                .findFirst();
    }

    /** The preliminary round of this number, from 1. */
    public Optional<PreliminaryRound> round(int number) {
        return rounds.stream().filter(round -> round.number() == number).findFirst();
    }

    public Optional<Category> category(UUID categoryKey) {
        return categories.stream().filter(c -> c.key().equals(categoryKey)).findFirst();
    }
}
