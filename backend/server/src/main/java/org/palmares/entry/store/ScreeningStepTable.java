// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import static java.util.stream.Collectors.groupingBy;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.ScreeningLook;
import org.palmares.entry.ScreeningStep;
import org.palmares.entry.ScreeningStepKind;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What happened to works on the desk; only ever grows. */
@Component
public class ScreeningStepTable {

    private static final RowMapper<ScreeningStep> ROW = (row, _) -> read(row);

    private final JdbcClient jdbc;

    ScreeningStepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Its time is the database's own; the one of the step is not written. */
    public void insert(ScreeningStep step) {
        Instant until = step.until();
        jdbc.sql(
                        """
                        insert into entry.screening_step
                          (entry, kind, look, by, words, until, revision, checklist, ticked, batch)
                        values (:entry, :kind, :look, :by, :words, :until, :revision, :checklist,
                                :ticked, :batch)
                        """)
                .param("entry", step.entry())
                .param("kind", step.kind().name())
                .param("look", step.look().name())
                .param("by", step.by())
                .param("words", step.words())
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .param("revision", step.revision())
                .param("checklist", step.checklist())
                .param("ticked", step.ticked().toArray(String[]::new))
                .param("batch", step.batch())
                .update();
    }

    /** In order, by work; works that nothing happened to are absent. */
    public Map<UUID, List<ScreeningStep>> of(Collection<UUID> entries) {
        return jdbc
                .sql("select * from entry.screening_step where entry = any(:entries) order by id")
                .param("entries", entries.toArray(UUID[]::new))
                .query(ROW)
                .list()
                .stream()
                .collect(groupingBy(ScreeningStep::entry));
    }

    public List<ScreeningStep> of(UUID entry) {
        return of(List.of(entry)).getOrDefault(entry, List.of());
    }

    /** The works that were decided together and, by each, whether nothing happened to it since. */
    public List<BatchRow> ofBatch(UUID batch, UUID by) {
        return jdbc.sql(
                        """
                        select s.entry, not exists (
                            select from entry.screening_step later
                            where later.entry = s.entry and later.id > s.id) as last
                        from entry.screening_step s join entry.entry e on e.id = s.entry
                        where s.batch = :batch and s.by = :by order by e.number
                        """)
                .param("batch", batch)
                .param("by", by)
                .query(
                        (row, _) ->
                                new BatchRow(
                                        row.getObject("entry", UUID.class), row.getBoolean("last")))
                .list();
    }

    public record BatchRow(UUID entry, boolean last) {}

    private static ScreeningStep read(ResultSet row) throws SQLException {
        return new ScreeningStep(
                row.getObject("entry", UUID.class),
                ScreeningStepKind.valueOf(row.getString("kind")),
                ScreeningLook.valueOf(row.getString("look")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("by", UUID.class),
                row.getString("words"),
                until(row),
                row.getInt("revision"),
                row.getObject("checklist", Integer.class),
                List.of((String[]) row.getArray("ticked").getArray()),
                row.getObject("batch", UUID.class));
    }

    private static @Nullable Instant until(ResultSet row) throws SQLException {
        OffsetDateTime until = row.getObject("until", OffsetDateTime.class);
        return until == null ? null : until.toInstant();
    }
}
