// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.palmares.judging.JudgingStage;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.PassDesk;
import org.palmares.testing.Person;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A contest to which browsers have ties, though nobody in front of them has signed in. */
final class StrangersStage {

    static final String SECRET = "Nguyễn Thị Bí Mật";

    private static final String VOTE =
            "mutation($input:VoteCastInput!){voteCast(input:$input){userErrors{code}}}";

    final JudgingStage stage;
    final Person nobody;
    final Person voter;
    final Person drafter;

    /** One browser has voted, one has begun a draft. */
    StrangersStage(ApplicationContext context) {
        stage = new JudgingStage(context);
        stage.works(3);
        nobody = stage.people.stranger();
        voter = stage.people.withDevice();
        drafter = stage.people.withDevice();
        vote(voter, 1);
        ofDrafter(
                """
                insert into entry.entry (contest, category, state, title, authors, device)
                select contest, category, 'DRAFT', 'Nháp', array[:author], :device
                from entry.entry where id = :work
                """);
        // A signed address of a picture changes with the time.
        stage.jdbc().sql("update media.media set published = true").update();
    }

    List<Person> strangers() {
        return List.of(nobody, voter, drafter);
    }

    /**
     * A work that competes and that nobody but a browser owns. It cannot come to be, because
     * handing in takes an account; and it tells that browser its authors.
     */
    void competeWithoutAnAccount() {
        ofDrafter(
                """
                update entry.entry set owner = null, device = :device, authors = array[:author]
                where id = :work
                """);
    }

    private void ofDrafter(String sql) {
        String cookie =
                drafter.request("/").GET().build().headers().firstValue("Cookie").orElseThrow();
        int rows =
                stage.jdbc()
                        .sql(sql)
                        .param("device", UUID.fromString(cookie.split("[=.]")[1]))
                        .param("author", SECRET)
                        .param("work", stage.works.getFirst())
                        .update();
        assertThat(rows).isOne();
    }

    /** As a client does it: a pause is answered by sending the same key again. */
    void vote(Person person, int work) {
        Map<String, Object> input =
                Map.of(
                        "entryId",
                        GlobalId.of("Entry", stage.works.get(work)),
                        "idempotencyKey",
                        UUID.randomUUID(),
                        "pass",
                        PassDesk.pass(person, stage.contest().key()));
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> person.ask(VOTE, Map.of("input", input)).at("/voteCast/userErrors"),
                        JsonNode::isEmpty);
    }
}
