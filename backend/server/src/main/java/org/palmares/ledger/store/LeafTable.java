// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger.store;

import org.palmares.ranking.record.Leaf;
import org.palmares.ranking.record.LeafType;
import org.palmares.ranking.record.RecordHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/** Leaves: appended, given their indices, read in order. */
@Component
public class LeafTable {

    private final JdbcClient jdbc;

    LeafTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the caller's transaction and in this order; each leaf goes to its contest's log. */
    public void append(List<? extends Leaf> leaves) {
        jdbc.sql(
                        """
                        insert into ledger.waiting_leaf (log, type, round, body)
                        select log, type, round, body
                        from unnest(:logs, :types, :rounds, :bodies)
                          with ordinality as l(log, type, round, body, n)
                        order by n
                        """)
                .param("logs", leaves.stream().map(Leaf::contest).toArray(UUID[]::new))
                .param("types", leaves.stream().map(LeafTable::type).toArray(Short[]::new))
                .param("rounds", leaves.stream().map(Leaf::round).toArray(Integer[]::new))
                .param("bodies", leaves.stream().map(Leaf::bytes).toArray(byte[][]::new))
                .update();
    }

    private static short type(Leaf leaf) {
        return (short) leaf.type().code();
    }

    /**
     * Gives waiting leaves the next indices, in one statement that writes nothing under an old
     * fence.
     *
     * @return how many got one
     */
    public int sequence(UUID log, long fence, int most) {
        return jdbc.sql(
                        "with "
                                + LeaseTable.FENCED
                                + """
                                , taken as (
                                  delete from ledger.waiting_leaf w
                                  using (select log, id from ledger.waiting_leaf
                                         where log = :log order by id limit :most) b
                                  where w.log = b.log and w.id = b.id and exists (select from fence)
                                  returning w.id, w.type, w.round, w.body
                                ),
                                base as (
                                  select coalesce(max(leaf_index) + 1, 0) as next
                                  from ledger.leaf where log = :log
                                ),
                                placed as (
                                  insert into ledger.leaf (log, leaf_index, type, round, body, hash)
                                  select :log, next + row_number() over (order by id) - 1, type,
                                         round, body, sha256('\\x00'::bytea || body)
                                  from taken, base
                                  returning 1
                                )
                                select count(*) from placed
                                """)
                .param("log", log)
                .param("fence", fence)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** The bytes of the leaves from one index to before another. */
    public List<byte[]> bodies(UUID log, long from, long to) {
        return jdbc.sql(
                        """
                        select body from ledger.leaf
                        where log = :log and leaf_index >= :from and leaf_index < :to
                        order by leaf_index
                        """)
                .param("log", log)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> row.getBytes(1))
                .list();
    }

    public List<RecordHash> hashes(UUID log, long from, long to) {
        return jdbc.sql(
                        """
                        select hash from ledger.leaf
                        where log = :log and leaf_index >= :from and leaf_index < :to
                        order by leaf_index
                        """)
                .param("log", log)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> RecordHash.of(row.getBytes(1)))
                .list();
    }

    /** Whether a leaf of this round waits for its index. */
    public boolean isWaiting(UUID log, int round) {
        return jdbc.sql(
                        """
                        select exists (select from ledger.waiting_leaf
                                       where log = :log and round = :round)
                        """)
                .param("log", log)
                .param("round", round)
                .query(Boolean.class)
                .single();
    }

    /** Where a leaf stands; the first place where it stands twice. */
    public OptionalLong indexOf(UUID log, RecordHash hash) {
        return jdbc.sql(
                        """
                        select leaf_index from ledger.leaf
                        where log = :log and hash = :hash order by leaf_index limit 1
                        """)
                .param("log", log)
                .param("hash", hash.bytes())
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** Where the CLOSE of each round stands. */
    public Map<Integer, Long> closes(UUID log) {
        Map<Integer, Long> indices = new TreeMap<>();
        jdbc.sql("select round, leaf_index from ledger.leaf where log = :log and type = 7")
                .param("log", log)
                .query(
                        row -> {
                            indices.put(row.getInt("round"), row.getLong("leaf_index"));
                        });
        return indices;
    }

    /**
     * The hashes of these rounds' leaves of these types in the order of their indices; to be called
     * in a transaction, so that a million are not held at once.
     */
    public void forEach(
            UUID log,
            Collection<Integer> rounds,
            Collection<LeafType> types,
            Consumer<RecordHash> each) {
        jdbc.sql(
                        """
                        select hash from ledger.leaf
                        where log = :log and round = any(:rounds) and type = any(:types)
                        order by leaf_index
                        """)
                .withFetchSize(2_000)
                .param("log", log)
                .param("rounds", rounds.toArray(Integer[]::new))
                .param(
                        "types",
                        types.stream().map(type -> (short) type.code()).toArray(Short[]::new))
                .query(
                        row -> {
                            each.accept(RecordHash.of(row.getBytes(1)));
                        });
    }
}
