// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results.store;

import org.palmares.judging.ContestStanding;
import org.palmares.results.ExcludedVotes;
import org.palmares.results.Publication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Component
public class PublicationTable {

    private static final TypeReference<Map<String, UUID>> WORKS = new TypeReference<>() {};
    private static final TypeReference<List<ExcludedVotes>> EXCLUDED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PublicationTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Publication> byKey(UUID key) {
        return jdbc.sql("select * from results.publication where id = :key")
                .param("key", key)
                .query((row, _) -> read(row))
                .optional();
    }

    public Optional<Publication> version(UUID contest, int version) {
        return jdbc.sql(
                        """
                        select * from results.publication
                        where contest = :contest and version = :version
                        """)
                .param("contest", contest)
                .param("version", version)
                .query((row, _) -> read(row))
                .optional();
    }

    /** The latest of each contest, by one statement. */
    public Map<UUID, Publication> latest(Collection<UUID> contests) {
        Map<UUID, Publication> latest = new HashMap<>();
        jdbc.sql(
                        """
                        select distinct on (contest) * from results.publication
                        where contest = any(:contests) order by contest, version desc
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list()
                .forEach(publication -> latest.put(publication.contest(), publication));
        return latest;
    }

    /** Empty where the version is there already. */
    public Optional<UUID> insert(
            ContestStanding standing,
            List<ExcludedVotes> excluded,
            int version,
            PublishedBucket.Kept bundle,
            UUID by) {
        Map<String, UUID> works = new HashMap<>();
        standing.categories().forEach(category -> works.putAll(category.works()));
        return jdbc.sql(
                        """
                        insert into results.publication
                          (contest, version, standing_digest, standing, works, excluded, computed_at,
                           bundle_key, bundle_sha256, bundle_size, published_by)
                        values (:contest, :version, :digest, :standing, :works::jsonb,
                                :excluded::jsonb, :computed, :key, :sha256, :size, :by)
                        on conflict (contest, version) do nothing returning id
                        """)
                .param("contest", standing.contest())
                .param("version", version)
                .param("digest", standing.digest())
                .param("standing", standing.document())
                .param("works", json.writeValueAsString(works))
                .param("excluded", json.writeValueAsString(excluded))
                .param("computed", standing.computedAt().atOffset(ZoneOffset.UTC))
                .param("key", bundle.key())
                .param("sha256", bundle.sha256())
                .param("size", bundle.size())
                .param("by", by)
                .query(UUID.class)
                .optional();
    }

    private Publication read(ResultSet row) throws SQLException {
        UUID contest = row.getObject("contest", UUID.class);
        ContestStanding standing =
                ContestStanding.read(
                        contest,
                        row.getObject("computed_at", OffsetDateTime.class).toInstant(),
                        row.getString("standing"),
                        json.readValue(row.getString("works"), WORKS));
        return new Publication(
                row.getObject("id", UUID.class),
                contest,
                row.getInt("version"),
                standing,
                json.readValue(row.getString("excluded"), EXCLUDED),
                row.getString("bundle_key"),
                row.getString("bundle_sha256"),
                row.getInt("bundle_size"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("published_by", UUID.class));
    }
}
