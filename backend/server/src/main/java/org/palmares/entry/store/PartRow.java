// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.WorkKind;
import org.palmares.entry.Companion;
import org.palmares.entry.LinkSnapshot;
import org.palmares.entry.Part;
import org.palmares.entry.PublicationRecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One row of {@code entry.part}, with its snapshot, and the record that it is. */
final class PartRow {

    private PartRow() {}

    static Part read(ResultSet row, Map<UUID, List<Companion>> beside) throws SQLException {
        UUID key = row.getObject("id", UUID.class);
        return new Part(
                key,
                row.getObject("entry", UUID.class),
                row.getInt("position"),
                WorkKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("article"),
                row.getString("link"),
                new PublicationRecord(
                        row.getString("outlet"),
                        row.getObject("published_on", LocalDate.class),
                        row.getString("place")),
                snapshot(row),
                beside.getOrDefault(key, List.of()));
    }

    private static @Nullable LinkSnapshot snapshot(ResultSet row) throws SQLException {
        OffsetDateTime taken = row.getObject("taken_at", OffsetDateTime.class);
        OffsetDateTime published = row.getObject("seen_published", OffsetDateTime.class);
        return taken == null
                ? null
                : new LinkSnapshot(
                        row.getString("seen_link"),
                        row.getString("seen_title"),
                        row.getString("seen_site"),
                        published == null ? null : published.toInstant(),
                        row.getObject("taken_by", UUID.class),
                        taken.toInstant());
    }
}
