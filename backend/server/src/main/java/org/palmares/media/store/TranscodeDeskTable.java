// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.store;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Refusal;
import org.palmares.media.FailedFile;
import org.palmares.media.MediaKind;
import org.palmares.media.MediaRefusal;
import org.palmares.media.RunningJob;
import org.palmares.media.TranscodeQueue;
import org.palmares.media.TranscodeWorkerInfo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The workers and their queue as whoever runs the instance looks at them. */
@Component
public class TranscodeDeskTable {

    private static final String FAILED =
            """
              from media.media m join media.transcode_job j on j.media = m.id
             where (m.state = 'FAILED'
                    or m.state = 'CHECKING' and j.state = 'WAITING' and j.attempt > 0)
            """;

    private final JdbcClient jdbc;

    TranscodeDeskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<TranscodeWorkerInfo> workers() {
        return jdbc.sql(
                        """
                        select *, seen_at > now() - interval '30 seconds' as present
                          from media.worker
                         where seen_at > now() - interval '1 day'
                         order by present desc, started_at, name
                        """)
                .query(
                        (row, _) ->
                                new TranscodeWorkerInfo(
                                        row.getString("name"),
                                        row.getString("host"),
                                        row.getString("sandbox"),
                                        row.getString("ffmpeg"),
                                        row.getInt("slots"),
                                        at(row, "started_at"),
                                        at(row, "seen_at"),
                                        row.getBoolean("present")))
                .list();
    }

    public List<RunningJob> running() {
        return jdbc.sql(
                        """
                        select * from media.transcode_job
                         where state = 'LEASED' and lease_until > now()
                         order by claimed_at, media
                        """)
                .query(
                        (row, _) ->
                                new RunningJob(
                                        row.getObject("media", UUID.class),
                                        row.getString("lease_owner"),
                                        MediaKind.valueOf(row.getString("kind")),
                                        row.getLong("size"),
                                        row.getString("step").equals("TRANSCODING"),
                                        row.getInt("progress"),
                                        row.getInt("attempt"),
                                        row.getInt("max_attempts"),
                                        at(row, "claimed_at")))
                .list();
    }

    /** A job whose worker has fallen silent waits as well. */
    public TranscodeQueue queue() {
        return jdbc.sql(
                        """
                        select count(*) filter (where not_before <= now()) as waiting,
                               count(*) filter (where not_before > now()) as postponed,
                               min(queued_at) filter (where not_before <= now()) as oldest
                          from media.transcode_job
                         where state = 'WAITING' or state = 'LEASED' and lease_until <= now()
                        """)
                .query(
                        (row, _) ->
                                new TranscodeQueue(
                                        row.getInt("waiting"),
                                        row.getInt("postponed"),
                                        row.getObject("oldest") == null ? null : at(row, "oldest")))
                .single();
    }

    /**
     * The latest first.
     *
     * @param after behind this file; null from the first one on
     */
    public List<FailedFile> failed(@Nullable UUID after, int limit) {
        return jdbc.sql(
                        """
                        with failed as (
                            select m.id, m.kind, m.size, m.state, m.refusal, m.refusal_args,
                                   coalesce((select s.owner from media.media s
                                              where s.id = m.source), m.owner) as owner,
                                   case m.state when 'FAILED' then m.checked_at
                                                else j.not_before end as at,
                                   j.attempt, j.max_attempts, coalesce(j.log_tail, '') as log
                            %s)
                        select * from failed
                         where cast(:after as uuid) is null
                            or (at, id) < (select f.at, f.id from failed f where f.id = :after)
                         order by at desc, id desc limit :limit
                        """
                                .formatted(FAILED))
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> failed(row))
                .list();
    }

    public int countFailed() {
        return jdbc.sql("select count(*) " + FAILED).query(Integer.class).single();
    }

    private static FailedFile failed(ResultSet row) throws SQLException {
        boolean givenUp = row.getString("state").equals("FAILED");
        String code = row.getString("refusal");
        return new FailedFile(
                row.getObject("id", UUID.class),
                row.getObject("owner", UUID.class),
                MediaKind.valueOf(row.getString("kind")),
                row.getLong("size"),
                givenUp,
                row.getInt("attempt"),
                row.getInt("max_attempts"),
                at(row, "at"),
                code == null
                        ? null
                        : Refusal.of(
                                MediaRefusal.valueOf(code),
                                MediaView.texts(row.getArray("refusal_args")).toArray()),
                row.getString("log"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
