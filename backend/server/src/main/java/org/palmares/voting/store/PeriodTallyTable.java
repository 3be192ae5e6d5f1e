// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.palmares.contest.VoterKind;
import org.palmares.voting.SealedTally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Periods as counted, version by version. */
@Component
public class PeriodTallyTable {

    private record Head(int version, OffsetDateTime sealedAt, long total, String digest) {}

    private final JdbcClient jdbc;

    PeriodTallyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<SealedTally> latest(UUID contest, int number) {
        return jdbc.sql(
                        """
                        select version, sealed_at, total, digest from voting.period_tally
                        where contest = :contest and number = :number
                        order by version desc limit 1
                        """)
                .param("contest", contest)
                .param("number", number)
                .query(
                        (row, _) ->
                                new Head(
                                        row.getInt("version"),
                                        row.getObject("sealed_at", OffsetDateTime.class),
                                        row.getLong("total"),
                                        row.getString("digest")))
                .optional()
                .map(head -> tally(contest, number, head));
    }

    private SealedTally tally(UUID contest, int number, Head head) {
        Map<UUID, Long> votes = new HashMap<>();
        Map<VoterKind, Map<UUID, Long>> byKind = new EnumMap<>(VoterKind.class);
        jdbc.sql(
                        """
                        select entry, kind, votes from voting.period_tally_count
                        where contest = :contest and number = :number and version = :version
                        """)
                .param("contest", contest)
                .param("number", number)
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
                Map.of(),
                head.total(),
                excluded(contest, number, head.version()),
                head.digest());
    }

    private Map<UUID, Map<String, Long>> excluded(UUID contest, int number, int version) {
        Map<UUID, Map<String, Long>> excluded = new HashMap<>();
        jdbc.sql(
                        """
                        select category, reason, votes from voting.period_tally_exclusion
                        where contest = :contest and number = :number and version = :version
                        """)
                .param("contest", contest)
                .param("number", number)
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
            int number,
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
                        insert into voting.period_tally
                          (contest, number, version, sealed_by, total, digest)
                        values (:contest, :number, :version, :by, :total, :digest)
                        """)
                .param("contest", contest)
                .param("number", number)
                .param("version", version)
                .param("by", sealedBy)
                .param("total", total)
                .param("digest", digest)
                .update();
        votes.forEach(
                (kind, byEntry) ->
                        jdbc.sql(
                                        """
                                        insert into voting.period_tally_count
                                          (contest, number, version, kind, entry, votes)
                                        select :contest, :number, :version, :kind, *
                                        from unnest(:entries, :votes)
                                        """)
                                .param("contest", contest)
                                .param("number", number)
                                .param("version", version)
                                .param("kind", kind.name())
                                .param("entries", byEntry.keySet().toArray(UUID[]::new))
                                .param("votes", byEntry.values().toArray(Long[]::new))
                                .update());
        excluded.forEach(
                (category, reasons) ->
                        jdbc.sql(
                                        """
                                        insert into voting.period_tally_exclusion
                                          (contest, number, version, category, reason, votes)
                                        select :contest, :number, :version, :category, *
                                        from unnest(:reasons, :votes)
                                        """)
                                .param("contest", contest)
                                .param("number", number)
                                .param("version", version)
                                .param("category", category)
                                .param("reasons", reasons.keySet().toArray(String[]::new))
                                .param("votes", reasons.values().toArray(Long[]::new))
                                .update());
    }

    /** Who has won, as it is published now; a correction is the next version. */
    public void announce(UUID contest, int number, Collection<UUID> winners) {
        jdbc.sql(
                        """
                        insert into voting.period_result (contest, number, version, winners)
                        select :contest, :number, coalesce(max(version), 0) + 1, :winners
                        from voting.period_result
                        where contest = :contest and number = :number
                        """)
                .param("contest", contest)
                .param("number", number)
                .param("winners", winners.toArray(UUID[]::new))
                .update();
    }
}
