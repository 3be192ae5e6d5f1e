// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.audit;

import org.palmares.kernel.AuditedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

@Component
class AuditTrail {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditTrail(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    // Synchronous on purpose: if it cannot be recorded, it did not happen.
    @EventListener
    void on(AuditedEvent event) {
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
}
