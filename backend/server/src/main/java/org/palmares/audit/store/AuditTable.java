// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.audit.store;

import org.jspecify.annotations.Nullable;
import org.palmares.audit.Recorded;
import org.palmares.kernel.AuditedEvent;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Component
public class AuditTable {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final RowMapper<Recorded> row;

    AuditTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.row =
                (found, _) ->
                        new Recorded(
                                found.getLong("id"),
                                found.getObject("at", OffsetDateTime.class).toInstant(),
                                found.getString("action"),
                                found.getObject("actor", UUID.class),
                                json.readValue(found.getString("details"), DETAILS));
    }

    public void insert(AuditedEvent event) {
        jdbc.sql(
                        """
                        insert into audit.event (action, contest, actor, subject, details)
                        values (:action, :contest, :actor, :subject, :details::jsonb)
                        """)
                .param("action", event.action())
                .param("contest", event.contest())
                .param("actor", event.actor())
                .param("subject", event.subject())
                .param("details", json.writeValueAsString(event.details()))
                .update();
    }

    /** Latest first. */
    public List<Recorded> page(UUID contest, @Nullable Long before, int limit) {
        return jdbc.sql(
                        """
                        select id, at, action, actor, details from audit.event
                        where contest = :contest and id < :before order by id desc limit :limit
                        """)
                .param("contest", contest)
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit)
                .query(row)
                .list();
    }

    public int count(UUID contest) {
        return jdbc.sql("select count(*) from audit.event where contest = :contest")
                .param("contest", contest)
                .query(Integer.class)
                .single();
    }
}
