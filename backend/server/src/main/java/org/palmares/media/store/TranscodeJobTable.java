// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.store;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Refusal;
import org.palmares.media.MediaRefusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** The queue of the workers as the api sees it: it puts jobs in and takes finished ones out. */
@Component
public class TranscodeJobTable {

    /** A job that ended; without a refusal it succeeded. One that was given up may be retried. */
    public record Ended(
            UUID media, UUID owner, long fence, @Nullable MediaRefusal refusal, boolean givenUp) {}

    private final JdbcClient jdbc;

    TranscodeJobTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Queues a media that was received whole, with the ETag of what was received. */
    public void enqueue(UUID media, String etag, int maxAttempts) {
        jdbc.sql(
                        """
                        insert into media.transcode_job
                          (media, etag, size, max_seconds, max_attempts, kind, max_size, min_seconds,
                           min_short_side, aspect, max_pages, lane, manifest_sha256, ending)
                        select id, :etag, size, max_seconds, :attempts, kind, max_size, min_seconds,
                               min_short_side, aspect, max_pages, coalesce(lane, owner),
                               manifest_sha256,
                               coalesce(lower(substring(file_name from '[.]([[:alnum:]]{1,8})$')), '')
                          from media.media
                         where id = :media
                        on conflict do nothing
                        """)
                .param("media", media)
                .param("etag", etag)
                .param("attempts", maxAttempts)
                .update();
    }

    /** Ends a job before any worker has seen it. */
    public void refuse(UUID media, Refusal refusal) {
        jdbc.sql(
                        """
                        update media.transcode_job
                           set state = 'REFUSED', refusal = :code, refusal_args = :args
                         where media = :media and state = 'WAITING'
                        """)
                .param("code", refusal.code().name())
                .param("args", refusal.args().stream().map(Object::toString).toArray(String[]::new))
                .param("media", media)
                .update();
    }

    /**
     * Queues a given-up job again with all its attempts; the fence goes on counting. False where it
     * was not given up.
     */
    public boolean retry(UUID media) {
        return jdbc.sql(
                                """
                                with again as (
                                    update media.media
                                       set state = 'CHECKING', refusal = null, refusal_args = '{}'
                                     where id = :media and state = 'FAILED'
                                       and original_removed_at is null returning id)
                                update media.transcode_job j
                                   set state = 'WAITING', attempt = 0, not_before = now(),
                                       queued_at = now(), step = 'CHECKING', progress = 0,
                                       refusal = null, refusal_args = '{}'
                                  from again where j.media = again.id
                                """)
                        .param("media", media)
                        .update()
                == 1;
    }

    /** Gives up the jobs whose last allowed attempt was never finished. */
    public void giveUpLost() {
        jdbc.sql(
                        """
                        update media.transcode_job
                           set state = 'FAILED', fence = fence + 1, refusal = 'WORKER_LOST',
                               refusal_args = array[attempt::text]
                         where state = 'LEASED' and lease_until < now() and attempt >= max_attempts
                        """)
                .update();
    }

    /**
     * Moves what came of one ended job to its media, and returns it; empty where no job has ended.
     * Nodes do not hinder each other: each takes another job.
     */
    public Optional<Ended> settleNext() {
        return jdbc.sql(
                        """
                        with ended as (
                            select j.* from media.transcode_job j
                              join media.media m on m.id = j.media
                             where m.state = 'CHECKING' and j.state in ('DONE', 'REFUSED', 'FAILED')
                             limit 1 for update of m skip locked)
                        update media.media m
                           set state = case ended.state when 'DONE' then 'READY'
                                                        else ended.state end,
                               refusal = ended.refusal, refusal_args = ended.refusal_args,
                               sha256 = ended.sha256, seconds = ended.seconds,
                               width = ended.width, height = ended.height,
                               fence = ended.fence, poster = ended.poster,
                               likeness = ended.likeness,
                               pictures = ended.pictures, waveform = ended.waveform,
                               previews = ended.previews, checked_at = clock_timestamp()
                          from ended
                         where m.id = ended.media
                        returning m.id, m.owner, m.fence, m.refusal, m.state
                        """)
                .query(
                        (row, _) ->
                                new Ended(
                                        row.getObject("id", UUID.class),
                                        row.getObject("owner", UUID.class),
                                        row.getLong("fence"),
                                        Optional.ofNullable(row.getString("refusal"))
                                                .map(MediaRefusal::valueOf)
                                                .orElse(null),
                                        "FAILED".equals(row.getString("state"))))
                .optional();
    }
}
