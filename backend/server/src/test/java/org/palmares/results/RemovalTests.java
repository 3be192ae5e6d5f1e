// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Retention;
import org.palmares.contest.Retentions;
import org.palmares.entry.RemovalAnnounced;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Files go at the end of their time, originals first; the record of a work never does. */
@ServerTest
class RemovalTests {

    private static final String SEEN =
            """
            query($id: ID!) { entry(id: $id) { title number authors { name } media { state fileName }
              keeping { until originalsRemovedAt removedAt } } }
            """;

    @Autowired ConfigurableApplicationContext context;
    @Autowired Retentions retentions;
    private RemovalStage stage;
    private UUID last;

    @BeforeEach
    void publish() {
        stage = new RemovalStage(context);
        // No prizes are announced, so three of four are winners.
        List<UUID> winners =
                stage.contest
                        .jdbc()
                        .sql("select entry from entry.winner where contest = :key")
                        .param("key", stage.contest.contest().key())
                        .query(UUID.class)
                        .list();
        last =
                stage.contest.works.stream()
                        .filter(work -> !winners.contains(work))
                        .findFirst()
                        .orElseThrow();
        assertThat(winners).hasSize(3);
    }

    @Test
    void nothingHappensBeforeItsTime() {
        stage.publishedBefore("10 months");
        stage.removeDue();

        assertThat(stage.announced).isEmpty();
        assertThat(stage.stored(last)).isEqualTo("1+1");
        assertThat(Instant.parse(seen(last).at("/keeping/until").asString()))
                .isBetween(Instant.now().plus(Duration.ofDays(55)), inDays(66));
    }

    @Test
    void isAnnouncedThenOriginalsGoThenRenditionsAndTheRecordStays() {
        JsonNode before = seen(last);
        stage.publishedBefore("11 months 20 days");
        stage.removeDue();
        stage.removeDue();

        RemovalAnnounced said = stage.announced.getFirst();
        assertThat(stage.announced).hasSize(1);
        assertThat(said.entries()).containsExactly(last);
        assertThat(said.due()).isBetween(inDays(29), inDays(31));

        stage.publishedBefore("13 months");
        stage.removeDue();
        assertThat(stage.count("entry.removal where contest = :key and originals_at is not null"))
                .isZero();

        stage.pass("31 days");
        stage.removeDue();
        assertThat(stage.stored(last)).isEqualTo("1+1");
        stage.sweep();
        assertThat(stage.stored(last)).isEqualTo("0+1");
        assertThat(seen(last).at("/media/state").asString()).isEqualTo("READY");
        assertThat(seen(last).at("/keeping/originalsRemovedAt").isNull()).isFalse();

        stage.removeDue();
        stage.pass("8 days");
        stage.removeDue();
        stage.sweep();
        assertThat(stage.stored(last)).isEqualTo("0+0");
        JsonNode after = seen(last);
        assertThat(after.at("/media/state").asString()).isEqualTo("REMOVED");
        assertThat(after.at("/keeping/removedAt").isNull()).isFalse();
        for (String kept : List.of("title", "number", "authors")) {
            assertThat(after.path(kept)).isEqualTo(before.path(kept));
        }
        assertThat(sha256(last)).hasSize(64);
        assertThat(stage.contest.contest(stage.contest.people.stranger(), "publication{id}"))
                .isNotNull();
        stage.contest.works.stream()
                .filter(work -> !work.equals(last))
                .forEach(winner -> assertThat(stage.stored(winner)).isEqualTo("1+1"));
        stage.removeDue();
        assertThat(stage.count("audit.event where contest = :key and action like 'retention.%'"))
                .isEqualTo(2);
    }

    @Test
    void theArchiveNamesWhatIsGone() {
        stage.publishedBefore("13 months");
        stage.removeDue();
        stage.pass("31 days");
        stage.removeDue();

        var link =
                stage.contest
                        .bean(WinningOriginals.class)
                        .ask(
                                stage.contest.contest().key(),
                                1000,
                                stage.contest.viewer(stage.contest.organiser))
                        .valueOrNull();

        assertThat(link).isNotNull();
        assertThat(link.works()).isEqualTo(4);
        assertThat(link.files()).isEqualTo(3);
        assertThat(link.missing()).isEqualTo(1);
    }

    @Test
    void aPauseKeepsEverythingAndAfterItEverythingIsAnnouncedAnew() {
        stage.publishedBefore("13 months");
        stage.removeDue();
        stage.pass("31 days");
        decide(true, "Có đơn khiếu nại");
        stage.removeDue();
        stage.sweep();

        assertThat(stage.stored(last)).isEqualTo("1+1");
        assertThat(seen(last).at("/keeping/until").isNull()).isTrue();
        decide(false, "Đã giải quyết xong");
        stage.removeDue();
        stage.sweep();
        assertThat(stage.stored(last)).isEqualTo("1+1");
        assertThat(stage.announced).hasSize(2);
        assertThat(stage.announced.getLast().due()).isBetween(inDays(29), inDays(31));
    }

    @Test
    void whatIsKeptLongerThanAnnouncedStays() {
        stage.publishedBefore("13 months");
        stage.removeDue();
        stage.pass("31 days");
        var longer =
                retentions.set(
                        stage.contest.contest().key(),
                        new Retention(0, 24, 3, 1),
                        stage.contest.viewer(stage.contest.organiser));
        assertThat(longer.refusals()).isEmpty();
        stage.removeDue();
        stage.sweep();

        assertThat(stage.stored(last)).isEqualTo("1+1");
        assertThat(stage.count("entry.removal where contest = :key")).isZero();
    }

    @Test
    void refusedWorksAndDraftsHaveTheirOwnTime() {
        UUID refused = stage.contest.works.get(0);
        UUID draft = stage.contest.works.get(1);
        state(refused, "REFUSED", 1);
        state(draft, "DRAFT", null);
        stage.publishedBefore("35 days");
        stage.removeDue();
        assertThat(announcedEntries()).containsExactly(draft);

        stage.publishedBefore("70 days");
        stage.removeDue();
        assertThat(announcedEntries()).containsExactly(draft, refused);
    }

    @Test
    void aDeathInTheMiddleLeavesNothingHalfDone() throws Exception {
        stage.publishedBefore("13 months");
        stage.removeDue();
        stage.pass("31 days");
        UUID media = stage.files.mediaOf(last);
        stage.contest
                .bean(TransactionTemplate.class)
                .executeWithoutResult(
                        _ -> {
                            stage.contest
                                    .jdbc()
                                    .sql("select id from media.media where id = :key for update")
                                    .param("key", media)
                                    .query(UUID.class)
                                    .single();
                            CompletableFuture<Void> run =
                                    CompletableFuture.runAsync(stage::removeDue);
                            await().atMost(Duration.ofSeconds(20)).until(this::killed);
                            assertThatThrownBy(run::join).isNotNull();
                        });

        assertThat(stage.count("entry.removal where contest = :key and originals_at is not null"))
                .isZero();
        assertThat(stage.count("audit.event where contest = :key and action like 'retention.%'"))
                .isZero();
        stage.sweep();
        assertThat(stage.stored(last)).isEqualTo("1+1");
        stage.removeDue();
        stage.sweep();
        assertThat(stage.stored(last)).isEqualTo("0+1");
    }

    /** Takes the connection away from whoever waits to mark the file, as a kill -9 does. */
    private boolean killed() {
        return !stage.contest
                .jdbc()
                .sql(
                        """
                        select pg_terminate_backend(pid) from pg_stat_activity
                         where wait_event_type = 'Lock'
                           and query like 'update media.media set original_removed_at%'
                        """)
                .query()
                .listOfRows()
                .isEmpty();
    }

    private void decide(boolean paused, String reason) {
        var key = stage.contest.contest().key();
        var viewer = stage.contest.viewer(stage.contest.organiser);
        var done =
                paused
                        ? retentions.pause(key, reason, viewer)
                        : retentions.resume(key, reason, viewer);
        assertThat(done.refusals()).isEmpty();
    }

    private void state(UUID work, String state, Integer number) {
        stage.contest
                .jdbc()
                .sql("update entry.entry set state = :state, number = :number where id = :key")
                .param("state", state)
                .param("number", number)
                .param("key", work)
                .update();
    }

    private List<UUID> announcedEntries() {
        return stage.announced.stream().flatMap(said -> said.entries().stream()).toList();
    }

    private String sha256(UUID work) {
        return stage.contest
                .jdbc()
                .sql("select sha256 from media.media where owner = :owner")
                .param("owner", work)
                .query(String.class)
                .single();
    }

    private JsonNode seen(UUID work) {
        return stage.contest
                .people
                .stranger()
                .ask(SEEN, Map.of("id", GlobalId.of("Entry", work)))
                .path("entry");
    }

    private static Instant inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }
}
