// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;

/** Objects that nobody needs any more. */
@Component
public class LeftoverTable {

    /** All objects of a bucket whose keys begin with the prefix. */
    public record Leftover(long id, String bucket, String prefix) {}

    private final JdbcClient jdbc;

    LeftoverTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Names objects for removal after a while: until then somebody may still write or read there.
     */
    public void add(String bucket, String prefix, Duration after) {
        jdbc.sql(
                        """
                        insert into media.leftover (bucket, prefix, not_before)
                        values (:bucket, :prefix, now() + make_interval(secs => :seconds))
                        """)
                .param("bucket", bucket)
                .param("prefix", prefix)
                .param("seconds", (double) after.toSeconds())
                .update();
    }

    public List<Leftover> due() {
        return jdbc.sql(
                        """
                        select id, bucket, prefix from media.leftover
                         where not_before <= now() order by id limit 200
                        """)
                .query(
                        (row, _) ->
                                new Leftover(
                                        row.getLong("id"),
                                        row.getString("bucket"),
                                        row.getString("prefix")))
                .list();
    }

    public void forget(long id) {
        jdbc.sql("delete from media.leftover where id = :id").param("id", id).update();
    }
}
