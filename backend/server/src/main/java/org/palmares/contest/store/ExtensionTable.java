// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import static java.util.stream.Collectors.groupingBy;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.IntakeExtension;
import org.palmares.kernel.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Component
public class ExtensionTable {

    private final JdbcClient jdbc;

    ExtensionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first. */
    public Map<UUID, List<IntakeExtension>> of(Collection<UUID> contests) {
        return jdbc
                .sql(
                        """
                        select * from contest.intake_extension
                        where contest = any(:contests) order by contest, id desc
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new IntakeExtension(
                                        row.getObject("id", UUID.class),
                                        row.getObject("contest", UUID.class),
                                        row.getObject("category", UUID.class),
                                        ContestRow.instant(row, "old_end"),
                                        ContestRow.instant(row, "new_end"),
                                        ContestRow.text(row, "reason"),
                                        ContestRow.instant(row, "extended_at")))
                .list()
                .stream()
                .collect(groupingBy(IntakeExtension::contest));
    }

    public void insert(
            UUID contest, @Nullable UUID category, Instant before, Instant after, Text reason) {
        jdbc.sql(
                        """
                        insert into contest.intake_extension
                          (contest, category, old_end, new_end, reason_vi, reason_en)
                        values (:contest, :category, :before, :after, :vi, :en)
                        """)
                .param("contest", contest)
                .param("category", category)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("after", after.atOffset(ZoneOffset.UTC))
                .param("vi", reason.vi())
                .param("en", reason.en())
                .update();
    }
}
