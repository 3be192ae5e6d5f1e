// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.RehearsalWiped;
import org.palmares.judging.JudgingStage;
import org.palmares.testing.RealServers;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

@ServerTest
class WipingARehearsalTests {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired ConfigurableApplicationContext context;
    @Autowired JdbcClient jdbc;
    private RehearsalStage rehearsed;

    @BeforeEach
    void rehearseToTheEnd() {
        rehearsed = new RehearsalStage(context).sealed();
    }

    @Test
    void nothingOfItIsLeftAnywhereAndNothingElseIsTouched() {
        JudgingStage other = JudgingStage.sealed(context);
        List<UUID> theirs = rehearsed.keys(other.contest().key());
        // A sealed box is looked through once, by itself.
        await().atMost(SOON)
                .until(() -> rehearsed.rows(theirs).containsKey("voting.finding_search"));
        Map<String, Long> before = rehearsed.rows(theirs);
        List<UUID> keys = rehearsed.keys(rehearsed.rehearsal.key());
        assertThat(rehearsed.rows(keys))
                .containsKeys(
                        "contest.locked_rule_set",
                        "contest.consent",
                        "contest.intake_extension",
                        "entry.entry",
                        "entry.screening_step",
                        "media.media",
                        "media.manifest",
                        "voting.ballot",
                        "voting.box_seal",
                        "voting.tally",
                        "judging.mark",
                        "judging.score_seal",
                        "exchange.import");
        await().atMost(SOON).until(() -> rehearsed.lastingRedisKeys(rehearsed.rehearsal.key()) > 0);

        assertThat(rehearsed.wipe()).isEmpty();
        assertThat(rehearsed.wipe()).isEmpty();

        await().atMost(SOON).until(() -> !rehearsed.exists());
        assertThat(rehearsed.rows(keys)).isEmpty();
        assertThat(rehearsed.rows(theirs)).isEqualTo(before);
        await().atMost(SOON)
                .until(() -> rehearsed.lastingRedisKeys(rehearsed.rehearsal.key()) == 0);
        assertThat(leftovers(keys)).isEqualTo(3 * 2);
        assertThat(rehearsed.rows(List.of(rehearsed.draft.key()))).containsKey("contest.contest");
        assertThat(audited("rehearsal.started")).isOne();
        assertThat(audited("rehearsal.wiped")).isOne();
    }

    /** The database ends the connection when everything but the contest itself is deleted. */
    @Test
    void whatAKillInTheMiddleLeavesIsWholeAndIsWipedAllTheSame() {
        List<UUID> keys = rehearsed.keys(rehearsed.rehearsal.key());
        Map<String, Long> before = rehearsed.rows(keys);
        var killed = new AtomicInteger();
        ApplicationListener<PayloadApplicationEvent<?>> killer =
                event -> {
                    if (event.getPayload() instanceof RehearsalWiped wiped
                            && wiped.contest().equals(rehearsed.rehearsal.key())
                            && killed.incrementAndGet() == 1) {
                        jdbc.sql("select pg_terminate_backend(pg_backend_pid())")
                                .query((_, _) -> true)
                                .list();
                    }
                };
        context.addApplicationListener(killer);
        try {
            rehearsed.wipe();
            await().atMost(SOON).until(() -> killed.get() >= 1);
            Map<String, Long> after = rehearsed.rows(keys);
            assertThat(after.isEmpty() || after.keySet().containsAll(lasting(before))).isTrue();

            await().atMost(SOON).until(() -> !rehearsed.exists());
        } finally {
            context.removeApplicationListener(killer);
        }
        assertThat(killed.get()).isGreaterThan(1);
        assertThat(rehearsed.rows(keys)).isEmpty();
    }

    @Test
    void itsStandingIsReadAndNeverPublished() {
        String digest =
                rehearsed
                        .stage
                        .contest(rehearsed.organiser, "standing{digest}")
                        .at("/standing/digest")
                        .asString();
        assertThat(digest).isNotEmpty();

        JsonNode refused =
                rehearsed
                        .organiser
                        .ask(
                                """
                                mutation($input: ResultsPublishInput!) {
                                  resultsPublish(input: $input) {
                                    publication { id } userErrors { code message } } }
                                """,
                                Map.of(
                                        "input",
                                        Map.of(
                                                "contestId",
                                                rehearsed.stage.contestId(),
                                                "digest",
                                                digest)))
                        .path("resultsPublish");

        assertThat(JudgingStage.codes(refused)).containsExactly("REHEARSAL_NEVER_PUBLISHED");
        assertThat(refused.path("publication").isNull()).isTrue();
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                "update contest.contest set published_at = now()"
                                                        + " where id = :key")
                                        .param("key", rehearsed.rehearsal.key())
                                        .update())
                .rootCause()
                .hasMessageContaining("a_rehearsal_is_never_published");
    }

    @Test
    void noWayLeadsFromItToAContestThatCounts() {
        JudgingStage real = JudgingStage.sealed(context);
        UUID key = real.contest().key();
        List<UUID> keys = rehearsed.keys(key);
        Map<String, Long> before = rehearsed.rows(keys);

        for (String statement :
                List.of(
                        "select contest.wipe_rehearsal(:real)",
                        "select entry.wipe_rehearsal(:real)",
                        "select voting.wipe_rehearsal(:real)",
                        "select judging.wipe_rehearsal(:real)",
                        // Not before it was asked for.
                        "select contest.wipe_rehearsal(:rehearsal)",
                        "insert into entry.rehearsal (contest) values (:real)",
                        "insert into voting.rehearsal (contest) values (:real)",
                        "insert into judging.rehearsal (contest) values (:real)",
                        "update contest.contest set rehearsal_of = :rehearsal, rehearsal_by ="
                                + " :rehearsal where id = :real",
                        "update contest.contest set wiping_since = now() where id = :real",
                        "update contest.contest set rehearsal_of = null, rehearsal_by = null"
                                + " where id = :rehearsal")) {
            assertThatThrownBy(() -> run(statement, key))
                    .as(statement)
                    .rootCause()
                    .hasMessageMatching("(?s).*(rehearsal|only_a_rehearsal_is_wiped).*");
        }

        assertThat(rehearsed.rows(keys)).isEqualTo(before);
    }

    @Test
    void theApplicationsLoginHasNoOtherWay() {
        // The containers have one login for everything.
        assumeFalse(RealServers.inContainers());

        for (String statement :
                List.of(
                        "select public.delete_of_contest('voting', gen_random_uuid())",
                        "select public.delete_with_dependents('contest.contest', 'true')",
                        "delete from voting.rehearsal",
                        "update judging.rehearsal set since = now()",
                        "delete from entry.rehearsal")) {
            assertThatThrownBy(() -> run(statement, UUID.randomUUID()))
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    /** A table that is added later goes too, or this says that it would stay. */
    @Test
    void everyTableLeadsToTheContestThatItIsOf() {
        List<String> lost =
                jdbc.sql(
                                """
                                with recursive room as (
                                  select c.oid from pg_class c
                                  join pg_namespace n on n.oid = c.relnamespace
                                  where n.nspname in ('contest', 'entry', 'voting', 'judging')
                                    and c.relkind in ('r', 'p') and not c.relispartition
                                    and c.relname <> 'flyway_schema_history'),
                                reached as (
                                  select oid from room
                                  where oid = 'contest.contest'::regclass
                                     or exists (select from pg_attribute a
                                                join pg_class c on c.oid = a.attrelid
                                                where a.attrelid = room.oid
                                                  and a.attname = 'contest'
                                                  and c.relnamespace
                                                      <> 'contest'::regnamespace)
                                  union
                                  select f.conrelid from pg_constraint f
                                  join reached r on r.oid = f.confrelid and f.contype = 'f')
                                select oid::regclass::text from room
                                where oid not in (select oid from reached) order by 1
                                """)
                        .query(String.class)
                        .list();

        // A series outlives its editions; wrong claim codes are counted by who types them.
        assertThat(lost).containsExactly("contest.series", "entry.claim_guess");
    }

    private int run(String statement, UUID real) {
        var asked = jdbc.sql(statement);
        if (statement.contains(":real")) {
            asked = asked.param("real", real);
        }
        if (statement.contains(":rehearsal")) {
            asked = asked.param("rehearsal", rehearsed.rehearsal.key());
        }
        return statement.startsWith("select")
                ? asked.query((_, _) -> 1).list().size()
                : asked.update();
    }

    /** Members go at once; the rest goes in one transaction. */
    private static List<String> lasting(Map<String, Long> tables) {
        return tables.keySet().stream().filter(table -> !table.equals("contest.member")).toList();
    }

    private long leftovers(List<UUID> keys) {
        return jdbc.sql("select count(*) from media.leftover where rtrim(prefix, '/') = any(:keys)")
                .param("keys", keys.stream().map(UUID::toString).toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    private long audited(String action) {
        return jdbc.sql(
                        "select count(*) from audit.event where action = :action and contest ="
                                + " :contest")
                .param("action", action)
                .param("contest", rehearsed.draft.key())
                .query(Long.class)
                .single();
    }
}
