// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a worker says of itself that it is there. */
class WorkerTable {

    private final JdbcClient jdbc;

    WorkerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Also forgets those that were killed long ago. */
    void seen(String name, String host, Sandbox.Level sandbox, String ffmpeg, int slots) {
        jdbc.sql(
                        """
                        with old as (
                            delete from media.worker where seen_at < now() - interval '1 day')
                        insert into media.worker (name, host, sandbox, ffmpeg, slots)
                        values (:name, :host, :sandbox, :ffmpeg, :slots)
                        on conflict (name) do update set seen_at = now()
                        """)
                .param("name", name)
                .param("host", host)
                .param("sandbox", sandbox.name())
                .param("ffmpeg", ffmpeg)
                .param("slots", slots)
                .update();
    }

    void gone(String name) {
        jdbc.sql("delete from media.worker where name = :name").param("name", name).update();
    }
}
