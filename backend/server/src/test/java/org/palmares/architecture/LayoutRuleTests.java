// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.Function;

class LayoutRuleTests {

    private static final String ROOT = "org.palmares";
    private static final String PLANTED = "org.palmares.architecture.canary.house";

    private static final JavaClasses CANARIES = Code.planted(PLANTED);

    @Test
    void theRulesSeeTheCode() {
        assertThat(Code.MAIN.contain("org.palmares.contest.store.ContestTable")).isTrue();
        assertThat(Code.MAIN.contain("org.palmares.ranking.Ranking")).isTrue();
        assertThat(Code.MAIN.contain("org.palmares.tools.localservers.Ffmpeg")).isTrue();
        assertThat(Code.MAIN.contain(getClass().getName())).isFalse();
    }

    @Test
    void aModuleHasNoOtherRoomsThanRulesStoreAndWeb() {
        holds(
                LayoutRules::onlyKnownRooms,
                "stands in voting.helpers",
                "stands in voting.web.parts");
    }

    @Test
    void whatStandsInWebIsPackagePrivate() {
        holds(LayoutRules::webIsPackagePrivate, "voting.web.PublicController");
    }

    @Test
    void rulesUseOnlyPureThings() {
        holds(
                LayoutRules::rulesUseOnlyPureThings,
                "voting.rules.ImpureRules",
                "voting.rules.NeighboursRules");
    }

    @Test
    void rulesAreGivenTimeChanceAndLocale() {
        holds(
                LayoutRules::rulesAreGivenTimeChanceAndLocale,
                "voting.rules.TimelessRules.now",
                "voting.rules.TimelessRules.chance",
                "voting.rules.TimelessRules.token",
                "voting.rules.TimelessRules.small",
                "voting.rules.TimelessRules.place");
    }

    @Test
    void aStoreIsUsedFromItsOwnModule() {
        holds(LayoutRules::storesAreUsedFromTheirOwnModule, "voting.NosyVotes");
    }

    @Test
    void onlyStoresSpeakToServers() {
        holds(LayoutRules::onlyStoresSpeakToServers, "voting.web.PublicController");
    }

    @Test
    void aStoreIsNamedAfterTheMachineBehindIt() {
        holds(LayoutRules::storesAreNamedAfterTheirMachine, "voting.store.Ballots");
    }

    @Test
    void rowsAreReadToTheirEnd() {
        holds(LayoutRules::rowsAreReadToTheirEnd, "voting.store.BallotTable.open");
    }

    @Test
    void rankingIsUsedOnlyWhereResultsAreMade() {
        holds(LayoutRules::rankingIsUsedWhereResultsAreMade, "voting.RankedVotes");
    }

    @Test
    void theRecordsFormatsAreUsedOnlyWhereTheRecordIsWritten() {
        holds(LayoutRules::recordFormatsAreUsedWhereTheRecordIsWritten, "entry.store.RecordedWork");
    }

    @Test
    void theToolsAreUsedByNobody() {
        holds(LayoutRules::toolsAreUsedByNobody, "voting.TooledVotes");
    }

    private static void holds(Function<LayoutRules, ArchRule> rule, String... planted) {
        List<String> found =
                rule.apply(new LayoutRules(PLANTED))
                        .allowEmptyShould(false)
                        .evaluate(CANARIES)
                        .getFailureReport()
                        .getDetails();
        assertThat(planted)
                .as("fires on each canary")
                .allSatisfy(name -> assertThat(found).anyMatch(line -> line.contains(name)));
        assertThat(found)
                .as("fires on nothing else")
                .allMatch(line -> List.of(planted).stream().anyMatch(line::contains));
        assertThat(
                        rule.apply(new LayoutRules(ROOT))
                                .allowEmptyShould(false)
                                .evaluate(Code.MAIN)
                                .getFailureReport()
                                .getDetails())
                .isEmpty();
    }
}
