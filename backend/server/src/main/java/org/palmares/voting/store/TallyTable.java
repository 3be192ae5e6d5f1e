// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.palmares.contest.VoterKind;
import org.palmares.voting.SealedTally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Component
public class TallyTable {

    private record Head(int version, OffsetDateTime sealedAt, long total, String digest) {}

    private final JdbcClient jdbc;

    TallyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<SealedTally> latest(UUID contest) {
        return jdbc.sql(
                        """
                        select version, sealed_at, total, digest from voting.tally
                        where contest = :contest order by version desc limit 1
                        """)
                .param("contest", contest)
                .query(
                        (row, _) ->
                                new Head(
                                        row.getInt("version"),
                                        row.getObject("sealed_at", OffsetDateTime.class),
                                        row.getLong("total"),
                                        row.getString("digest")))
                .optional()
                .map(head -> tally(contest, head));
    }

    private SealedTally tally(UUID contest, Head head) {
        Map<UUID, Long> votes = new HashMap<>();
        Map<VoterKind, Map<UUID, Long>> byKind = new EnumMap<>(VoterKind.class);
        jdbc.sql(
                        """
                        select entry, kind, votes from voting.tally_count
                        where contest = :contest and version = :version
                        """)
                .param("contest", contest)
                .param("version", head.version())
                .query(
                        row -> {
                            UUID entry = row.getObject("entry", UUID.class);
                            long count = row.getLong("votes");
                            votes.merge(entry, count, Long::sum);
                            byKind.computeIfAbsent(
                                            VoterKind.valueOf(row.getString("kind")),
                                            _ -> new HashMap<>())
                                    .put(entry, count);
                        });
        return new SealedTally(
                contest,
                head.version(),
                head.sealedAt().toInstant(),
                votes,
                byKind,
                byPeriod(contest, head.version()),
                head.total(),
                excluded(contest, head.version()),
                head.digest());
    }

    private Map<Integer, Map<UUID, Long>> byPeriod(UUID contest, int version) {
        Map<Integer, Map<UUID, Long>> votes = new HashMap<>();
        jdbc.sql(
                        """
                        select number, entry, votes from voting.tally_by_period
                        where contest = :contest and version = :version
                        """)
                .param("contest", contest)
                .param("version", version)
                .query(
                        row -> {
                            votes.computeIfAbsent(row.getInt("number"), _ -> new HashMap<>())
                                    .put(row.getObject("entry", UUID.class), row.getLong("votes"));
                        });
        return votes;
    }

    /** What a sealed version counts in each period, in the transaction that inserts it. */
    public void insertByPeriod(UUID contest, int version, Map<Integer, Map<UUID, Long>> votes) {
        votes.forEach(
                (number, byEntry) ->
                        jdbc.sql(
                                        """
                                        insert into voting.tally_by_period
                                          (contest, version, number, entry, votes)
                                        select :contest, :version, :number, *
                                        from unnest(:entries, :votes)
                                        """)
                                .param("contest", contest)
                                .param("version", version)
                                .param("number", number)
                                .param("entries", byEntry.keySet().toArray(UUID[]::new))
                                .param("votes", byEntry.values().toArray(Long[]::new))
                                .update());
    }

    private Map<UUID, Map<String, Long>> excluded(UUID contest, int version) {
        Map<UUID, Map<String, Long>> excluded = new HashMap<>();
        jdbc.sql(
                        """
                        select category, reason, votes from voting.tally_exclusion
                        where contest = :contest and version = :version
                        """)
                .param("contest", contest)
                .param("version", version)
                .query(
                        row -> {
                            excluded.computeIfAbsent(
                                            row.getObject("category", UUID.class),
                                            _ -> new HashMap<>())
                                    .put(row.getString("reason"), row.getLong("votes"));
                        });
        return excluded;
    }

    public void insert(
            UUID contest,
            int version,
            UUID sealedBy,
            Map<VoterKind, Map<UUID, Long>> votes,
            Map<UUID, Map<String, Long>> excluded,
            String digest) {
        long total =
                votes.values().stream()
                        .flatMap(byEntry -> byEntry.values().stream())
                        .mapToLong(Long::longValue)
                        .sum();
        jdbc.sql(
                        """
                        insert into voting.tally (contest, version, sealed_by, total, digest)
                        values (:contest, :version, :by, :total, :digest)
                        """)
                .param("contest", contest)
                .param("version", version)
                .param("by", sealedBy)
                .param("total", total)
                .param("digest", digest)
                .update();
        votes.forEach((kind, byEntry) -> insert(contest, version, kind, byEntry));
        excluded.forEach((category, reasons) -> exclude(contest, version, category, reasons));
    }

    private void exclude(UUID contest, int version, UUID category, Map<String, Long> reasons) {
        jdbc.sql(
                        """
                        insert into voting.tally_exclusion
                          (contest, version, category, reason, votes)
                        select :contest, :version, :category, * from unnest(:reasons, :votes)
                        """)
                .param("contest", contest)
                .param("version", version)
                .param("category", category)
                .param("reasons", reasons.keySet().toArray(String[]::new))
                .param("votes", reasons.values().toArray(Long[]::new))
                .update();
    }

    private void insert(UUID contest, int version, VoterKind kind, Map<UUID, Long> votes) {
        jdbc.sql(
                        """
                        insert into voting.tally_count (contest, version, kind, entry, votes)
                        select :contest, :version, :kind, * from unnest(:entries, :votes)
                        """)
                .param("contest", contest)
                .param("version", version)
                .param("kind", kind.name())
                .param("entries", votes.keySet().toArray(UUID[]::new))
                .param("votes", votes.values().toArray(Long[]::new))
                .update();
    }
}
