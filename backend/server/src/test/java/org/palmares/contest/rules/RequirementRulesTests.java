// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.contest.Aspect;
import org.palmares.contest.CompanionKind;
import org.palmares.contest.CompanionWish;
import org.palmares.contest.Requirements;
import org.palmares.contest.RequirementsDefinition;
import org.palmares.contest.WorkKind;
import org.palmares.contest.WorkLimits;

import java.time.LocalDate;
import java.util.List;

class RequirementRulesTests {

    private static final WorkLimits FILM =
            new WorkLimits(WorkKind.VIDEO, 60, 300, 2000, 720, Aspect.LANDSCAPE, null);

    @Test
    void aCategoryThatSaysNothingAsksForOneFilm() {
        assertThat(RequirementRules.check(null, "r")).isEmpty();
        assertThat(RequirementRules.drawn(null)).isEqualTo(Requirements.ONE_VIDEO);
        assertThat(Requirements.ONE_VIDEO.limits(WorkKind.VIDEO)).isPresent();
        assertThat(Requirements.ONE_VIDEO.limits(WorkKind.IMAGE)).isEmpty();
    }

    @Test
    void keepsWhatIsInOrderAndWritesHostsSmall() {
        var definition = definition(List.of(FILM), 1, 5, List.of(" NhanDan.vn "), "2025-12-01");

        assertThat(RequirementRules.check(definition, "r")).isEmpty();
        Requirements drawn = RequirementRules.drawn(definition);
        assertThat(drawn.linkHosts()).containsExactly("nhandan.vn");
        assertThat(drawn.publishedFrom()).isEqualTo(LocalDate.of(2025, 12, 1));
        assertThat(drawn.isSeries()).isTrue();
    }

    @Test
    void refusesACategoryThatTakesNothingOrTheSameTwice() {
        assertThat(wrong(definition(List.of(), 1, 1, List.of(), null)))
                .containsExactly("KIND_MISSING r.kinds");
        assertThat(wrong(definition(List.of(FILM, FILM), 1, 1, List.of(), null)))
                .containsExactly("KIND_TWICE r.kinds.1.kind");
    }

    @Test
    void refusesNumbersThatNobodyCanMeet() {
        var film = new WorkLimits(WorkKind.VIDEO, 300, 60, 0, null, null, null);

        assertThat(wrong(definition(List.of(film), 6, 5, List.of(), null)))
                .containsExactly(
                        "LEAST_ABOVE_MOST r.kinds.0.maxSeconds",
                        "NUMBER_OUT_OF_RANGE r.kinds.0.maxMegabytes",
                        "LEAST_ABOVE_MOST r.maxParts");
        assertThat(wrong(definition(List.of(FILM), 0, 51, List.of(), null)))
                .containsExactly(
                        "NUMBER_OUT_OF_RANGE r.minParts", "NUMBER_OUT_OF_RANGE r.maxParts");
    }

    @Test
    void refusesALimitThatSaysNothingAboutItsKind() {
        var text = new WorkLimits(WorkKind.ARTICLE, 1, 1, 1, 1, Aspect.SQUARE, 1);

        assertThat(wrong(definition(List.of(text), 1, 1, List.of(), null)))
                .hasSize(6)
                .allMatch(one -> one.startsWith("LIMIT_DOES_NOT_FIT r.kinds.0."));
    }

    @Test
    void refusesHostsThatNameNoSite() {
        var hosts =
                List.of("https://a.vn", "localhost", "10.0.0.1", "2130706433", "a.vn:80", "u@a.vn");

        assertThat(wrong(definition(List.of(FILM), 1, 1, hosts, null)))
                .hasSize(6)
                .allMatch(one -> one.startsWith("HOST_INVALID r.linkHosts."));
    }

    @Test
    void refusesDaysThatAreNoneOrTurnedRound() {
        assertThat(wrong(definition(List.of(FILM), 1, 1, List.of(), "2026-02-30")))
                .containsExactly("DATE_INVALID r.publishedFrom");
        assertThat(wrong(definition(List.of(FILM), 1, 1, List.of(), "2027-01-01")))
                .containsExactly("PUBLISHED_FROM_AFTER_TO r.publishedTo");
    }

    @Test
    void refusesToWantThePicturesThatAreTheWorkItself() {
        var wishes = List.of(new CompanionWish(CompanionKind.PICTURE, true));
        var definition =
                new RequirementsDefinition(
                        List.of(FILM), 1, 1, 1, false, List.of(), false, null, null, wishes);

        assertThat(wrong(definition))
                .containsExactly("COMPANION_CANNOT_BE_WANTED r.companions.0.kind");
    }

    private static List<String> wrong(RequirementsDefinition definition) {
        return RequirementRules.check(definition, "r").stream()
                .map(refusal -> refusal.code() + " " + refusal.field())
                .toList();
    }

    private static RequirementsDefinition definition(
            List<WorkLimits> kinds, int least, int most, List<String> hosts, String from) {
        return new RequirementsDefinition(
                kinds,
                null,
                least,
                most,
                true,
                hosts,
                true,
                from,
                "2026-12-31",
                List.of(new CompanionWish(CompanionKind.SCRIPT, true)));
    }
}
