// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.palmares.entry.Blackout;
import org.palmares.entry.HiddenSpot;
import org.palmares.entry.ReplacedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is hidden in works, revision by revision; nothing is ever changed. */
@Component
public class BlackoutTable {

    private static final TypeReference<List<HiddenSpot>> SPOTS = new TypeReference<>() {};
    private static final TypeReference<List<ReplacedText>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BlackoutTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The latest of each work; works in which nothing was ever hidden are absent. */
    public Map<UUID, Blackout> of(Collection<UUID> entries) {
        return jdbc
                .sql(
                        """
                        select distinct on (entry) * from entry.blackout
                        where entry = any(:entries) order by entry, revision desc
                        """)
                .param("entries", entries.toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Blackout::entry, Function.identity()));
    }

    /** Works of a contest in which something is hidden now, by number, behind one. */
    public List<UUID> page(UUID contest, int after, int most) {
        return jdbc.sql(
                        """
                        select e.id from entry.entry e cross join lateral (
                            select * from entry.blackout b where b.entry = e.id
                            order by b.revision desc limit 1) last
                        where e.contest = :contest and e.number > :after
                          and (last.spots <> '[]' or last.texts <> '[]')
                        order by e.number limit :most
                        """)
                .param("contest", contest)
                .param("after", after)
                .param("most", most)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    public int count(UUID contest) {
        return page(contest, 0, Integer.MAX_VALUE).size();
    }

    public void insert(
            UUID entry,
            int revision,
            List<HiddenSpot> spots,
            List<ReplacedText> texts,
            String reason,
            UUID by) {
        jdbc.sql(
                        """
                        insert into entry.blackout
                          (entry, revision, spots, texts, reason, made_by)
                        values (:entry, :revision, :spots::jsonb, :texts::jsonb, :reason, :by)
                        """)
                .param("entry", entry)
                .param("revision", revision)
                .param("spots", json.writeValueAsString(spots))
                .param("texts", json.writeValueAsString(texts))
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    private Blackout read(ResultSet row) throws SQLException {
        return new Blackout(
                row.getObject("entry", UUID.class),
                row.getInt("revision"),
                json.readValue(row.getString("spots"), SPOTS),
                json.readValue(row.getString("texts"), TEXTS),
                row.getString("reason"),
                row.getObject("made_by", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
