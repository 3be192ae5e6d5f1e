// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.palmares.kernel.Refusal;
import org.palmares.media.Cover;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The queue as a worker sees it. Every statement after the claim names the fence, so that a worker
 * that lost its lease changes nothing.
 */
class LeaseTable {

    private final JdbcClient jdbc;

    LeaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes a waiting job, or one whose worker has fallen silent: of the lane that was served
     * longest ago the one that waits longest. Who sends fifty files holds nobody up; two claims at
     * one instant may meet in one lane.
     */
    Optional<TranscodeJob> claim(String worker, Duration lease) {
        return jdbc.sql(
                        """
                        with next as (
                            select w.media from media.transcode_job w
                              left join lateral (
                                select s.claimed_at from media.transcode_job s
                                 where s.lane = w.lane and s.claimed_at is not null
                                 order by s.claimed_at desc nulls last limit 1) served on true
                             where w.attempt < w.max_attempts
                               and (w.state = 'WAITING' and w.not_before <= now()
                                    or w.state = 'LEASED' and w.lease_until < now())
                             order by served.claimed_at nulls first, w.queued_at
                             limit 1 for update of w skip locked)
                        update media.transcode_job j
                           set state = 'LEASED', attempt = attempt + 1, fence = fence + 1,
                               lease_owner = :worker, progress = 0,
                               early = false, claimed_at = clock_timestamp(),
                               lease_until = now() + make_interval(secs => :lease)
                          from next
                         where j.media = next.media
                        returning j.media, fence, attempt, max_attempts, etag, size, max_seconds,
                                  kind, max_size, min_seconds, min_short_side, aspect, max_pages,
                                  manifest_sha256, ending, source, cover_boxes, cover_mutes
                        """)
                .param("worker", worker)
                .param("lease", seconds(lease))
                .query(
                        (row, _) ->
                                new TranscodeJob(
                                        row.getObject("media", UUID.class),
                                        row.getLong("fence"),
                                        row.getInt("attempt"),
                                        row.getInt("max_attempts"),
                                        row.getString("etag"),
                                        row.getLong("size"),
                                        row.getString("manifest_sha256"),
                                        row.getString("ending"),
                                        row.getObject("source", UUID.class),
                                        cover(row),
                                        JobLimits.of(row)))
                .optional();
    }

    private static Cover cover(ResultSet row) throws SQLException {
        return Cover.of(
                (Double[]) row.getArray("cover_boxes").getArray(),
                (Double[]) row.getArray("cover_mutes").getArray());
    }

    /** Lengthens the lease and says how far the work is; false when the lease is lost. */
    boolean beat(TranscodeJob job, String step, int progress, Duration lease) {
        return own(
                                """
                                update media.transcode_job
                                   set lease_until = now() + make_interval(secs => :lease),
                                       step = :step, progress = :progress
                                """,
                                job)
                        .param("lease", seconds(lease))
                        .param("step", step)
                        .param("progress", progress)
                        .update()
                == 1;
    }

    /** Says that the lowest rung can be watched as far as it is; false when the lease is lost. */
    boolean early(TranscodeJob job) {
        return own("update media.transcode_job set early = true", job).update() == 1;
    }

    /** The one statement that makes an attempt's files the media's; false for a loser. */
    boolean done(TranscodeJob job, Delivery delivery) {
        return own(
                                """
                                update media.transcode_job
                                   set state = 'DONE', lease_until = null, sha256 = :sha256,
                                       seconds = :seconds, width = :width, height = :height,
                                       poster = :poster, previews = :previews,
                                       pictures = :pictures, waveform = :waveform,
                                       likeness = :likeness,
                                       log_tail = null
                                """,
                                job)
                        .param("sha256", delivery.sha256())
                        .param("seconds", delivery.seconds())
                        .param("width", delivery.width())
                        .param("height", delivery.height())
                        .param("poster", delivery.poster())
                        .param("previews", delivery.previews())
                        .param("pictures", delivery.pictureNumbers())
                        .param("likeness", delivery.likeness().toArray(Long[]::new))
                        .param("waveform", delivery.waveform().toArray(Integer[]::new))
                        .update()
                == 1;
    }

    /** Ends the job: the file is not acceptable, or was given up. */
    void end(TranscodeJob job, String state, Refusal refusal, String logTail) {
        List<String> args = refusal.args().stream().map(Object::toString).toList();
        own(
                        """
                        update media.transcode_job
                           set state = :state, lease_until = null, refusal = :code,
                               refusal_args = :args, log_tail = :log
                        """,
                        job)
                .param("state", state)
                .param("code", refusal.code().name())
                .param("args", args.toArray(String[]::new))
                .param("log", logTail)
                .update();
    }

    /** Lets another attempt follow after a while. */
    void retryAfter(TranscodeJob job, Duration wait, String logTail) {
        own(
                        """
                        update media.transcode_job
                           set state = 'WAITING', lease_owner = null, lease_until = null,
                               progress = 0, log_tail = :log,
                               not_before = now() + make_interval(secs => :wait)
                        """,
                        job)
                .param("log", logTail)
                .param("wait", seconds(wait))
                .update();
    }

    /** Gives the job back untried: the worker stops, which is nobody's failure. */
    void giveBack(TranscodeJob job) {
        own(
                        """
                        update media.transcode_job
                           set state = 'WAITING', lease_owner = null, lease_until = null,
                               progress = 0, attempt = attempt - 1, not_before = now()
                        """,
                        job)
                .update();
    }

    private JdbcClient.StatementSpec own(String update, TranscodeJob job) {
        return jdbc.sql(update + " where media = :media and fence = :fence and state = 'LEASED'")
                .param("media", job.media())
                .param("fence", job.fence());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
