// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger.store;

import org.palmares.ledger.SignedHead;
import org.palmares.ranking.record.RecordHash;
import org.palmares.ranking.record.Tile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Signed heads, and the roots of full tiles that they rest on. */
@Component
public class CheckpointTable {

    private final JdbcClient jdbc;

    CheckpointTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Says that all files of a head are there.
     *
     * @param full the tiles that have become full since the head before
     * @return false where the fence is old, and nothing was written
     */
    public boolean insert(
            UUID log, long fence, long size, RecordHash root, String note, List<Tile> full) {
        return jdbc.sql(
                                "with "
                                        + LeaseTable.FENCED
                                        + """
                                        , roots as (
                                          insert into ledger.tile_root (log, level, tile, root)
                                          select :log, level, tile, root
                                          from unnest(:levels, :tiles, :roots)
                                            as t(level, tile, root)
                                          where exists (select from fence)
                                        )
                                        insert into ledger.checkpoint (log, size, root, note, fence)
                                        select :log, :size, :root, :note, :fence
                                        where exists (select from fence)
                                        """)
                        .param("log", log)
                        .param("fence", fence)
                        .param("size", size)
                        .param("root", root.bytes())
                        .param("note", note)
                        .param(
                                "levels",
                                full.stream().map(t -> t.path().level()).toArray(Integer[]::new))
                        .param(
                                "tiles",
                                full.stream().map(t -> t.path().index()).toArray(Long[]::new))
                        .param(
                                "roots",
                                full.stream().map(t -> t.root().bytes()).toArray(byte[][]::new))
                        .update()
                == 1;
    }

    /** The head of exactly this size. */
    public Optional<SignedHead> at(UUID log, long size) {
        return jdbc.sql(
                        """
                        select root, note, signed_at from ledger.checkpoint
                        where log = :log and size = :size
                        """)
                .param("log", log)
                .param("size", size)
                .query(
                        (row, _) ->
                                new SignedHead(
                                        size,
                                        RecordHash.of(row.getBytes("root")),
                                        row.getString("note"),
                                        row.getObject("signed_at", OffsetDateTime.class)
                                                .toInstant()))
                .optional();
    }

    /** The roots of full tiles of one level, from one tile to before another. */
    public List<RecordHash> tileRoots(UUID log, int level, long from, long to) {
        return tileRoots(log, new int[] {level}, new long[] {from}, new long[] {to})
                .getOrDefault(level, List.of());
    }

    /** The same for several levels, each from its own tile to before its own other, at once. */
    public Map<Integer, List<RecordHash>> tileRoots(
            UUID log, int[] levels, long[] from, long[] to) {
        Map<Integer, List<RecordHash>> roots = new HashMap<>();
        jdbc.sql(
                        """
                        select t.level, t.root from ledger.tile_root t
                        join unnest(:levels, :from, :to) as e(level, low, high)
                          on t.level = e.level and t.tile >= e.low and t.tile < e.high
                        where t.log = :log
                        order by t.level, t.tile
                        """)
                .param("log", log)
                .param("levels", IntStream.of(levels).boxed().toArray(Integer[]::new))
                .param("from", LongStream.of(from).boxed().toArray(Long[]::new))
                .param("to", LongStream.of(to).boxed().toArray(Long[]::new))
                .query(
                        row -> {
                            roots.computeIfAbsent(row.getInt("level"), _ -> new ArrayList<>())
                                    .add(RecordHash.of(row.getBytes("root")));
                        });
        return roots;
    }
}
