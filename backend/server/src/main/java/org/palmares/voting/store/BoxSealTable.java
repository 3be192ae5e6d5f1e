// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.jspecify.annotations.Nullable;
import org.palmares.ranking.record.RecordHash;
import org.palmares.voting.BoxSeal;
import org.palmares.voting.BoxSeal.RecordHead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** How a ballot box is closed: its barrier, its seal, and the recounts that differed. */
@Component
public class BoxSealTable {

    private final JdbcClient jdbc;

    BoxSealTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Boxes whose window has ended and that are not sealed. */
    public List<UUID> due() {
        return jdbc.sql(
                        """
                        select contest from voting.ballot_box b
                        where closes <= clock_timestamp()
                          and not exists (select from voting.box_seal s
                                          where s.contest = b.contest)
                        """)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /**
     * Puts the barrier behind the window's end, once; to be called in a transaction of its own,
     * whose id it is. Nothing happens while the window is open.
     */
    public void placeBarrier(UUID contest) {
        jdbc.sql(
                        """
                        insert into voting.box_closing (contest, closes, barrier)
                        select contest, closes, pg_current_xact_id() from voting.ballot_box
                        where contest = :contest and closes <= clock_timestamp() for share
                        on conflict do nothing
                        """)
                .param("contest", contest)
                .update();
    }

    /** Whether a barrier stands behind the present end of the window. */
    public boolean hasBarrier(UUID contest) {
        return jdbc.sql(
                        """
                        select exists (select from voting.box_closing c
                          join voting.ballot_box b using (contest, closes)
                          where contest = :contest)
                        """)
                .param("contest", contest)
                .query(Boolean.class)
                .single();
    }

    /** Whether every transaction up to the barrier has ended, so that no vote is in flight. */
    public boolean isPast(UUID contest) {
        return jdbc.sql(
                        """
                        select exists (select from voting.box_closing c
                          join voting.ballot_box b using (contest, closes)
                          where contest = :contest
                            and pg_snapshot_xmin(pg_current_snapshot()) > c.barrier)
                        """)
                .param("contest", contest)
                .query(Boolean.class)
                .single();
    }

    /** The box was recounted and nothing differs; its window stays from here on. */
    public void count(UUID contest, long total, String digest) {
        jdbc.sql(
                        """
                        insert into voting.box_count (contest, total, digest)
                        values (:contest, :total, :digest)
                        """)
                .param("contest", contest)
                .param("total", total)
                .param("digest", digest)
                .update();
    }

    public boolean isCounted(UUID contest) {
        return jdbc.sql("select exists (select from voting.box_count where contest = :contest)")
                .param("contest", contest)
                .query(Boolean.class)
                .single();
    }

    /** Seals a box with what was counted. */
    public BoxSeal seal(UUID contest, @Nullable RecordHead head) {
        return jdbc.sql(
                        """
                        insert into voting.box_seal
                          (contest, total, digest, record_size, record_root)
                        select contest, total, digest, :size, :root
                        from voting.box_count where contest = :contest
                        returning *
                        """)
                .param("contest", contest)
                .param("size", head == null ? null : head.size(), Types.BIGINT)
                .param("root", head == null ? null : head.root().bytes(), Types.BINARY)
                .query((row, _) -> read(row, contest))
                .single();
    }

    static BoxSeal read(ResultSet row, UUID contest) throws SQLException {
        byte[] root = row.getBytes("record_root");
        return new BoxSeal(
                contest,
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getLong("total"),
                row.getString("digest"),
                root == null
                        ? null
                        : new RecordHead(row.getLong("record_size"), RecordHash.of(root)));
    }

    /** False where the very same difference was recorded before. */
    public boolean recordMismatch(UUID contest, String digest, String difference) {
        return jdbc.sql(
                                """
                                insert into voting.seal_mismatch (contest, digest, difference)
                                values (:contest, :digest, :difference) on conflict do nothing
                                """)
                        .param("contest", contest)
                        .param("digest", digest)
                        .param("difference", difference)
                        .update()
                == 1;
    }
}
