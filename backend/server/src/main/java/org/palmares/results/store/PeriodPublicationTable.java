// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results.store;

import org.palmares.judging.ContestStanding;
import org.palmares.results.ExcludedVotes;
import org.palmares.results.PeriodPublication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Component
public class PeriodPublicationTable {

    private static final TypeReference<Map<String, UUID>> WORKS = new TypeReference<>() {};
    private static final TypeReference<List<ExcludedVotes>> EXCLUDED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PeriodPublicationTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<PeriodPublication> version(UUID contest, int number, int version) {
        return jdbc.sql(
                        """
                        select * from results.period_publication
                        where contest = :contest and number = :number and version = :version
                        """)
                .param("contest", contest)
                .param("number", number)
                .param("version", version)
                .query((row, _) -> read(row))
                .optional();
    }

    /** The latest of each period of each contest, in their order, by one statement. */
    public Map<UUID, List<PeriodPublication>> latest(Collection<UUID> contests) {
        Map<UUID, List<PeriodPublication>> latest = new HashMap<>();
        jdbc.sql(
                        """
                        select distinct on (contest, number) * from results.period_publication
                        where contest = any(:contests) order by contest, number, version desc
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list()
                .forEach(
                        one ->
                                latest.computeIfAbsent(one.contest(), _ -> new ArrayList<>())
                                        .add(one));
        return latest;
    }

    /** False where the version is there already. */
    public boolean insert(
            ContestStanding standing,
            int number,
            int version,
            List<ExcludedVotes> excluded,
            List<UUID> winners,
            PublishedBucket.Kept bundle,
            UUID by) {
        Map<String, UUID> works = new HashMap<>();
        standing.categories().forEach(category -> works.putAll(category.works()));
        return jdbc.sql(
                                """
                                insert into results.period_publication
                                  (contest, number, version, standing_digest, standing, works,
                                   excluded, winners, computed_at, bundle_key, bundle_sha256,
                                   bundle_size, published_by)
                                values (:contest, :number, :version, :digest, :standing,
                                        :works::jsonb, :excluded::jsonb, :winners, :computed,
                                        :key, :sha256, :size, :by)
                                on conflict (contest, number, version) do nothing
                                """)
                        .param("contest", standing.contest())
                        .param("number", number)
                        .param("version", version)
                        .param("digest", standing.digest())
                        .param("standing", standing.document())
                        .param("works", json.writeValueAsString(works))
                        .param("excluded", json.writeValueAsString(excluded))
                        .param("winners", winners.toArray(UUID[]::new))
                        .param("computed", standing.computedAt().atOffset(ZoneOffset.UTC))
                        .param("key", bundle.key())
                        .param("sha256", bundle.sha256())
                        .param("size", bundle.size())
                        .param("by", by)
                        .update()
                == 1;
    }

    private PeriodPublication read(ResultSet row) throws SQLException {
        UUID contest = row.getObject("contest", UUID.class);
        ContestStanding standing =
                ContestStanding.read(
                        contest,
                        row.getObject("computed_at", OffsetDateTime.class).toInstant(),
                        row.getString("standing"),
                        json.readValue(row.getString("works"), WORKS));
        return new PeriodPublication(
                row.getObject("id", UUID.class),
                contest,
                row.getInt("number"),
                row.getInt("version"),
                standing,
                json.readValue(row.getString("excluded"), EXCLUDED),
                List.of((UUID[]) row.getArray("winners").getArray()),
                row.getString("bundle_key"),
                row.getString("bundle_sha256"),
                row.getInt("bundle_size"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
