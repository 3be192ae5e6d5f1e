// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.entry.Desk.codes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.Role;
import org.palmares.media.MediaState;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Authors claim what the secretariat entered for them. */
@ServerTest
class ClaimTests {

    private final PaperStage papers;
    private Contest contest;
    private Person minh;
    private Person thu;
    private Person lan;

    ClaimTests(@Autowired ApplicationContext context) {
        papers = new PaperStage(context);
    }

    @BeforeEach
    void openADesk() {
        contest = papers.stage.contest();
        minh = papers.stage.member(contest.key(), "minh", Role.SECRETARY);
        thu = papers.stage.member(contest.key(), "thu", Role.ORGANISER);
        lan = papers.stage.people.named("lan");
    }

    @Test
    void theAuthorBecomesTheOwnerOnceAndTheSecretariatKeepsTheWork() {
        JsonNode taken = papers.take(minh, contest, "Đêm hội");
        String id = taken.at("/entry/id").asString();
        String code = taken.path("claimCode").asString();
        papers.stage.film(id, MediaState.READY);
        assertThat(codes(papers.claim(papers.stage.people.stranger(), code)))
                .containsExactly("SIGN_IN_REQUIRED");

        JsonNode seen = papers.look(lan, code.toLowerCase(Locale.ROOT).replace("-", " "));
        assertThat(seen.path("work").path("title").asString()).isEqualTo("Đêm hội");
        assertThat(seen.path("work").path("paperNumber").asString()).isEqualTo("BN 0001");
        assertThat(papers.claim(lan, code).at("/entry/viewerIsOwner").asBoolean()).isTrue();
        assertThat(codes(papers.claim(lan, code))).isEmpty();
        assertThat(codes(papers.claim(papers.stage.people.named("son"), code)))
                .containsExactly("CLAIM_CODE_UNKNOWN");

        // Until the second person has looked, the work is the secretariat's to complete.
        assertThat(papers.stage.desk(lan).entry(id).path("viewerCanEdit").asBoolean()).isFalse();
        assertThat(codes(papers.stage.desk(lan).update(id, 0, "Khác", "Lan")))
                .containsExactly("NOT_FOUND");
        assertThat(codes(papers.stage.desk(lan).submit(id, 0))).containsExactly("NOT_FOUND");
        assertThat(codes(papers.offer(minh, id))).isEmpty();
        assertThat(codes(papers.confirm(thu, id))).isEmpty();

        JsonNode own =
                lan.ask(
                                "{viewer{entries{edges{node{state number paperNumber"
                                        + " receipt{code} paper{takenBy} contactPhone}}}}}")
                        .at("/viewer/entries/edges/0/node");
        assertThat(own.path("number").asString()).isEqualTo("MS 001");
        assertThat(own.path("paperNumber").asString()).isEqualTo("BN 0001");
        assertThat(own.at("/receipt/code").isString()).isTrue();
        assertThat(own.path("paper").isNull()).isTrue();
        assertThat(papers.stage.desk(minh).entry(id).path("viewerCanWithdraw").asBoolean())
                .isTrue();
        assertThat(codes(papers.stage.desk(lan).withdraw(id))).isEmpty();
        assertThat(audited("entry.claimed", id)).isOne();
    }

    @Test
    void aNewCodeEndsTheOldOneAndAfterTheClaimThereIsNone() {
        JsonNode taken = papers.take(minh, contest, "Đêm hội");
        String id = taken.at("/entry/id").asString();
        String old = taken.path("claimCode").asString();
        String anew = papers.newCode(thu, id);
        assertThat(codes(papers.claim(lan, old))).containsExactly("CLAIM_CODE_UNKNOWN");
        assertThat(codes(papers.claim(lan, anew))).isEmpty();
        assertThat(codes(papers.mutate(thu, "claimCodeMake", "claimCode", Map.of("entryId", id))))
                .containsExactly("CLAIMED_ALREADY");
        assertThat(codes(papers.mutate(lan, "claimCodeMake", "claimCode", Map.of("entryId", id))))
                .containsExactly("NOT_FOUND");
        assertThat(
                        papers.stage
                                .jdbc
                                .sql("select string_agg(c::text, '') from entry.claim_code c")
                                .query(String.class)
                                .single())
                .doesNotContain(old)
                .doesNotContain(anew);
    }

    @Test
    void ofManyAccountsWithOneCodeOneBecomesTheOwner() throws Exception {
        String code = papers.take(minh, contest, "Đêm hội").path("claimCode").asString();
        var start = new CyclicBarrier(6);
        List<Future<JsonNode>> claims;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            claims =
                    threads.invokeAll(
                            Stream.generate(() -> papers.stage.people.named("lan"))
                                    .limit(6)
                                    .<Callable<JsonNode>>map(
                                            person ->
                                                    () -> {
                                                        start.await();
                                                        return papers.claim(person, code);
                                                    })
                                    .toList());
        }
        int owners = 0;
        for (Future<JsonNode> claim : claims) {
            owners += PaperStage.done(claim.get()) ? 1 : 0;
        }
        assertThat(owners).isOne();
    }

    @Test
    void theCommitteeClaimsNoWorkAndItsTryCostsTheAuthorNothing() {
        String code = papers.take(minh, contest, "Đêm hội").path("claimCode").asString();
        Person juror = papers.stage.member(contest.key(), "son", Role.JUROR);
        assertThat(codes(papers.claim(minh, code))).containsExactly("COMMITTEE_MAY_NOT_ENTER");
        assertThat(codes(papers.claim(juror, code))).containsExactly("COMMITTEE_MAY_NOT_ENTER");
        assertThat(codes(papers.claim(lan, code))).isEmpty();
    }

    @Test
    void whoGuessesTooOftenIsStoppedForAnHourEvenWithTheRightCode() {
        String code = papers.take(minh, contest, "Đêm hội").path("claimCode").asString();
        for (int guess = 0; guess < Claims.MOST_OF_ACCOUNT; guess++) {
            assertThat(codes(papers.claim(lan, guess % 2 == 0 ? "0000-0000-000" + guess : "x")))
                    .containsExactly("CLAIM_CODE_UNKNOWN");
        }
        assertThat(codes(papers.claim(lan, code))).containsExactly("TOO_MANY_GUESSES");
        assertThat(codes(papers.look(lan, code))).containsExactly("TOO_MANY_GUESSES");
        papers.stage.jdbc.sql("update entry.claim_guess set at = at - interval '1 hour'").update();
        assertThat(codes(papers.claim(lan, code))).isEmpty();
    }

    private int audited(String action, String id) {
        return papers.stage
                .jdbc
                .sql("select count(*) from audit.event where action = :action and subject = :id")
                .param("action", action)
                .param("id", EntryStage.key(id))
                .query(Integer.class)
                .single();
    }
}
