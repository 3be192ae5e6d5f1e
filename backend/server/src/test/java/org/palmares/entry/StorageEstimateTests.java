// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.Role;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.Map;

@ServerTest
class StorageEstimateTests {

    private static final long GIGABYTES = 4L << 30;

    @Autowired People people;
    @Autowired ContestFixture contests;

    @Test
    void isWorksTimesTheLargestFileAndAllThatIsMadeOfIt() {
        Person organiser = people.organiser("to-chuc");
        Contest contest = contests.open(organiser);

        JsonNode estimate = estimate(organiser, contest, 1000);

        assertThat(estimate.path("works").asInt()).isEqualTo(1000);
        // One film of four gigabytes, and as much again for its renditions.
        assertThat(estimate.path("perWork").asLong()).isEqualTo(GIGABYTES + GIGABYTES / 100 * 100);
        assertThat(estimate.path("most").asLong())
                .isEqualTo(1000 * estimate.path("perWork").asLong());
        assertThat(estimate(organiser, contest, -5).path("most").asLong()).isZero();
        assertThat(estimate(organiser, contest, -5).path("exceedsFree").asBoolean()).isFalse();
    }

    @Test
    void onlyWhoOverseesTheContestReadsIt() {
        Contest contest = contests.open(people.organiser("to-chuc"));
        Person juror = people.named("giam-khao");
        contests.appoint(contest, juror, Role.JUROR);
        Person observer = people.named("quan-sat");
        contests.appoint(contest, observer, Role.OBSERVER);

        assertThat(estimate(juror, contest, 10).isNull()).isTrue();
        assertThat(estimate(people.stranger(), contest, 10).isNull()).isTrue();
        assertThat(estimate(observer, contest, 10).isNull()).isFalse();
    }

    private static JsonNode estimate(Person person, Contest contest, int works) {
        return person.ask(
                        "query($slug:String!,$works:Int!){contest(slug:$slug){storageEstimate(works:$works){works"
                            + " perWork most free exceedsFree}}}",
                        Map.of("slug", contest.slug(), "works", works))
                .at("/contest/storageEstimate");
    }
}
