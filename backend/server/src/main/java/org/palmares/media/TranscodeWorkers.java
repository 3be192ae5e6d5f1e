// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.List;

/** The workers that were heard of within the last minute. */
@Component
public class TranscodeWorkers {

    private final JdbcClient jdbc;

    TranscodeWorkers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<TranscodeWorkerInfo> present() {
        return jdbc.sql(
                        """
                        select name, sandbox, ffmpeg, slots, started_at, seen_at from media.worker
                         where seen_at > now() - interval '1 minute' order by started_at, name
                        """)
                .query(
                        (row, _) ->
                                new TranscodeWorkerInfo(
                                        row.getString("name"),
                                        row.getString("sandbox"),
                                        row.getString("ffmpeg"),
                                        row.getInt("slots"),
                                        row.getObject("started_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getObject("seen_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
