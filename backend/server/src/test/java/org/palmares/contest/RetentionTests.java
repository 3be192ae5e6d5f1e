// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.account.Viewer;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * For how long files are kept is declared, never shortened afterwards, and paused with a reason.
 */
@ServerTest
class RetentionTests {

    private static final String SEEN =
            "retention{winners others refused drafts} retentionPause{reason}";

    @Autowired People people;
    @Autowired ContestFixture contests;
    @Autowired ContestSetup setup;
    private Person organiser;
    private Contest open;

    @BeforeEach
    void openAContest() {
        organiser = people.organiser("to-chuc");
        open = contests.open(organiser);
    }

    @Test
    void everybodyReadsHowLong() {
        assertThat(seen(people.stranger()).path("retention").toString())
                .isEqualTo("{\"winners\":60,\"others\":12,\"refused\":3,\"drafts\":1}");
    }

    @Test
    void anOpenContestKeepsFilesOnlyLonger() {
        assertThat(set(organiser, open, 60, 11, 3, 1))
                .containsExactly("RETENTION_ONLY_LONGER others");
        assertThat(set(organiser, open, 59, 12, 2, 1))
                .containsExactly("RETENTION_ONLY_LONGER winners", "RETENTION_ONLY_LONGER refused");
        assertThat(set(organiser, open, 0, 24, 3, 1)).isEmpty();
        assertThat(set(organiser, open, 600, 24, 3, 1))
                .containsExactly("RETENTION_ONLY_LONGER winners");
        assertThat(seen(people.stranger()).at("/retention/winners").asInt()).isZero();
    }

    @Test
    void aDraftMayDeclareWhatItLikesWithinBounds() {
        Viewer known = contests.viewer(organiser);
        Viewer creator = new Viewer(known.account(), null, true, null);
        Contest draft = setup.create(contests.definition(), creator).valueOrNull();
        assertThat(draft).isNotNull();

        assertThat(set(organiser, draft, 12, 1, 1, 1)).isEmpty();
        assertThat(set(organiser, draft, -1, 0, 601, 0))
                .containsExactly(
                        "RETENTION_OUT_OF_RANGE winners",
                        "RETENTION_OUT_OF_RANGE others",
                        "RETENTION_OUT_OF_RANGE refused",
                        "RETENTION_OUT_OF_RANGE drafts");
    }

    @Test
    void onlyOrganisersDecideAndOnlyOverseersReadWhy() {
        Person juror = people.named("giam-khao");
        contests.appoint(open, juror, Role.JUROR);
        Person observer = people.named("quan-sat");
        contests.appoint(open, observer, Role.OBSERVER);
        for (Person other : List.of(juror, observer, people.stranger())) {
            assertThat(set(other, open, 0, 12, 3, 1)).containsExactly("NOT_AN_ORGANISER null");
            assertThat(decide(other, "Pause", "vì")).containsExactly("NOT_AN_ORGANISER null");
        }
        assertThat(decide(organiser, "Pause", "  ")).containsExactly("REQUIRED reason");
        assertThat(decide(organiser, "Pause", "Đơn khiếu nại số 7")).isEmpty();

        assertThat(seen(observer).at("/retentionPause/reason").asString())
                .isEqualTo("Đơn khiếu nại số 7");
        for (Person other : List.of(juror, people.stranger())) {
            assertThat(seen(other).path("retentionPause").isNull()).isTrue();
        }
        assertThat(decide(organiser, "Resume", "Xong")).isEmpty();
        assertThat(seen(observer).path("retentionPause").isNull()).isTrue();
    }

    private JsonNode seen(Person person) {
        return person.ask(
                        "query($slug:String!){contest(slug:$slug){" + SEEN + "}}",
                        Map.of("slug", open.slug()))
                .path("contest");
    }

    private List<String> set(
            Person person, Contest contest, int winners, int others, int refused, int drafts) {
        return mutate(
                person,
                contest,
                "Set",
                Map.of("winners", winners, "others", others, "refused", refused, "drafts", drafts));
    }

    private List<String> decide(Person person, String what, String reason) {
        return mutate(person, open, what, Map.of("reason", reason));
    }

    private static List<String> mutate(
            Person person, Contest contest, String what, Map<String, ?> rest) {
        Map<String, Object> input = new HashMap<>(rest);
        input.put("contestId", GlobalId.of("Contest", contest.key()));
        return person.ask(
                        "mutation($input:Retention%1$sInput!){retention%1$s(input:$input){contest{id} userErrors{code field}}}"
                                .formatted(what),
                        Map.of("input", input))
                .path("retention" + what)
                .path("userErrors")
                .valueStream()
                .map(
                        error ->
                                error.path("code").asString()
                                        + " "
                                        + (error.path("field").isNull()
                                                ? null
                                                : error.path("field").asString()))
                .toList();
    }
}
