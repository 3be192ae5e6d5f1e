// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.jspecify.annotations.Nullable;
import org.palmares.voting.BoxSeal;
import org.palmares.voting.BoxSeal.RecordHead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Types;
import java.util.UUID;

/** How a period is closed: its barrier, its count and its seal. */
@Component
public class PeriodSealTable {

    private final JdbcClient jdbc;

    PeriodSealTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Puts the barrier behind the period's end, once; to be called in a transaction of its own,
     * whose id it is. Nothing happens while the period is open.
     */
    public void placeBarrier(UUID contest, int number) {
        jdbc.sql(
                        """
                        insert into voting.period_closing (contest, number, closes, barrier)
                        select contest, number, closes, pg_current_xact_id()
                        from voting.vote_period
                        where contest = :contest and number = :number
                          and closes <= clock_timestamp() for share
                        on conflict do nothing
                        """)
                .param("contest", contest)
                .param("number", number)
                .update();
    }

    /** Whether a barrier stands behind the present end of the period. */
    public boolean hasBarrier(UUID contest, int number) {
        return is("true", contest, number);
    }

    /** Whether every transaction up to the barrier has ended, so that no vote is in flight. */
    public boolean isPast(UUID contest, int number) {
        return is("pg_snapshot_xmin(pg_current_snapshot()) > c.barrier", contest, number);
    }

    private boolean is(String condition, UUID contest, int number) {
        return jdbc.sql(
                        """
                        select exists (select from voting.period_closing c
                          join voting.vote_period p using (contest, number, closes)
                          where contest = :contest and number = :number and %s)
                        """
                                .formatted(condition))
                .param("contest", contest)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    /** Whether every ballot of the period has its position. */
    public boolean isDrained(UUID contest, int number) {
        return jdbc.sql(
                        """
                        select not exists (
                          select from voting.ballot_tail t
                          join voting.ballot b on b.contest = t.contest and b.id = t.ballot
                          where t.contest = :contest and b.contest = :contest
                            and b.vote_period = :number)
                        """)
                .param("contest", contest)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    public boolean isCounted(UUID contest, int number) {
        return jdbc.sql(
                        """
                        select exists (select from voting.period_count
                                       where contest = :contest and number = :number)
                        """)
                .param("contest", contest)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    /** The period was recounted and nothing differs; its window stays from here on. */
    public void count(UUID contest, int number, long total, String digest) {
        jdbc.sql(
                        """
                        insert into voting.period_count (contest, number, total, digest)
                        values (:contest, :number, :total, :digest)
                        """)
                .param("contest", contest)
                .param("number", number)
                .param("total", total)
                .param("digest", digest)
                .update();
    }

    /** Seals a period with what was counted. */
    public BoxSeal seal(UUID contest, int number, @Nullable RecordHead head) {
        return jdbc.sql(
                        """
                        insert into voting.period_seal
                          (contest, number, total, digest, record_size, record_root)
                        select contest, number, total, digest, :size, :root
                        from voting.period_count where contest = :contest and number = :number
                        returning *
                        """)
                .param("contest", contest)
                .param("number", number)
                .param("size", head == null ? null : head.size(), Types.BIGINT)
                .param("root", head == null ? null : head.root().bytes(), Types.BINARY)
                .query((row, _) -> BoxSealTable.read(row, contest))
                .single();
    }
}
