// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.testing.RealServers;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** The queue under the worker's own database login. */
@ServerTest
class LeaseTests {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final SourceVideo VIDEO =
            new SourceVideo(10, 640, 360, 640, 360, 25, "h264", 1, 2, true);

    @Autowired JdbcClient app;
    private final List<UUID> media = new ArrayList<>();
    private JdbcClient worker;
    private LeaseTable leases;

    @BeforeEach
    void login() {
        Map<String, Object> properties = RealServers.properties();
        var source =
                new DriverManagerDataSource(
                        properties.get("spring.datasource.url").toString(),
                        properties.get("palmares.worker.datasource.username").toString(),
                        properties.get("palmares.worker.datasource.password").toString());
        worker = JdbcClient.create(source);
        leases = new LeaseTable(worker);
        // What other tests have queued waits until this one is over.
        app.sql("update media.transcode_job set not_before = not_before + interval '1 day'")
                .update();
    }

    @AfterEach
    void clean() {
        app.sql("delete from media.media where id = any(:ids)")
                .param("ids", media.toArray(UUID[]::new))
                .update();
        app.sql("update media.transcode_job set not_before = not_before - interval '1 day'")
                .update();
    }

    @Test
    void givesEachJobToOneWorkerOnly() throws Exception {
        for (int i = 0; i < 5; i++) {
            queued();
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Optional<TranscodeJob>>> claims =
                    IntStream.range(0, 12)
                            .<Callable<Optional<TranscodeJob>>>mapToObj(
                                    n -> () -> leases.claim("w" + n, LEASE))
                            .toList();
            List<UUID> claimed = new ArrayList<>();
            for (var claim : threads.invokeAll(claims)) {
                claim.get().ifPresent(job -> claimed.add(job.media()));
            }
            // A claimer may look just while another holds the last row; nobody gets one twice.
            assertThat(claimed).doesNotHaveDuplicates();
            while (claimed.size() < 5) {
                claimed.add(leases.claim("late", LEASE).orElseThrow().media());
            }
            assertThat(claimed).containsExactlyInAnyOrderElementsOf(media);
        }
        assertThat(leases.claim("w", LEASE)).isEmpty();
    }

    @Test
    void letsALoserOfItsLeaseChangeNothing() {
        UUID key = queued();
        TranscodeJob loser = leases.claim("slow", LEASE).orElseThrow();
        expired(key);
        TranscodeJob winner = leases.claim("quick", LEASE).orElseThrow();
        assertThat(winner.fence()).isEqualTo(loser.fence() + 1);
        assertThat(winner.attempt()).isEqualTo(2);
        assertThat(leases.beat(loser, "TRANSCODING", 50, LEASE)).isFalse();
        assertThat(leases.done(loser, Delivery.of("aa", VIDEO, true, true))).isFalse();
        leases.giveBack(loser);
        leases.retryAfter(loser, Duration.ZERO, "");
        assertThat(leases.beat(winner, "TRANSCODING", 60, LEASE)).isTrue();
        assertThat(leases.done(winner, Delivery.of("bb", VIDEO, true, true))).isTrue();
        assertThat(leases.done(winner, Delivery.of("cc", VIDEO, true, true))).isFalse();
        assertThat(
                        app.sql("select sha256 from media.transcode_job where media = :id")
                                .param("id", key)
                                .query(String.class)
                                .single())
                .isEqualTo("bb");
    }

    @Test
    void waitsBeforeAnotherAttemptAndCountsNoneThatWasGivenBack() {
        queued();
        TranscodeJob first = leases.claim("w", LEASE).orElseThrow();
        leases.giveBack(first);
        TranscodeJob again = leases.claim("w", LEASE).orElseThrow();
        assertThat(again.attempt()).isEqualTo(1);
        leases.retryAfter(again, Duration.ofHours(1), "log");
        assertThat(leases.claim("w", LEASE)).isEmpty();
    }

    @Test
    void takesOneFileOfEachUploaderInTurn() {
        UUID many = UUID.randomUUID();
        List<UUID> fifty = IntStream.range(0, 50).mapToObj(_ -> queuedBy(many)).toList();
        UUID one = queuedBy(UUID.randomUUID());
        UUID another = queuedBy(UUID.randomUUID());
        List<UUID> claimed =
                IntStream.range(0, 5)
                        .mapToObj(_ -> leases.claim("w", LEASE).orElseThrow().media())
                        .toList();
        assertThat(claimed).containsExactly(fifty.get(0), one, another, fifty.get(1), fifty.get(2));
        UUID late = queuedBy(UUID.randomUUID());
        assertThat(leases.claim("w", LEASE).orElseThrow().media()).isEqualTo(late);
    }

    @Test
    void keepsTheWorkersLoginFromEverythingElse() {
        for (String statement :
                List.of(
                        "select * from media.media",
                        "delete from media.transcode_job",
                        "insert into media.leftover (bucket, prefix, not_before) values ('a', 'b',"
                                + " now())",
                        "update media.transcode_job set etag = 'x'",
                        "select * from account.account",
                        "select * from public.scheduled_tasks")) {
            assertThatThrownBy(() -> worker.sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private UUID queued() {
        UUID key = UUID.randomUUID();
        media.add(key);
        app.sql(
                        """
                        insert into media.media (id, owner, state, file_name, size, max_size,
                                                 max_seconds, part_size, storage_upload)
                        values (:id, :id, 'CHECKING', 'a.mp4', 10, 10, 10, 10, 'u')
                        """)
                .param("id", key)
                .update();
        app.sql(
                        """
                        insert into media.transcode_job (media, etag, size, max_seconds, max_attempts)
                        values (:id, 'e', 10, 10, 3)
                        """)
                .param("id", key)
                .update();
        return key;
    }

    private UUID queuedBy(UUID lane) {
        UUID key = queued();
        app.sql("update media.transcode_job set lane = :lane where media = :id")
                .param("lane", lane)
                .param("id", key)
                .update();
        return key;
    }

    private void expired(UUID key) {
        app.sql(
                        "update media.transcode_job set lease_until = now() - interval '1 second'"
                                + " where media = :id")
                .param("id", key)
                .update();
    }
}
