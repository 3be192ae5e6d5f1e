// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

@Component
public class ExportLinkTable {

    /** What a link was asked for. */
    public record Asked(
            UUID contest, UUID account, String content, String format, String language) {}

    private final JdbcClient jdbc;

    ExportLinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(byte[] hash, Asked asked) {
        jdbc.sql("delete from exchange.export_link where expires_at < now() - interval '1 day'")
                .update();
        jdbc.sql(
                        """
                        insert into exchange.export_link
                          (token_hash, contest, account, content, format, language, expires_at)
                        values (:hash, :contest, :account, :content, :format, :language,
                                now() + interval '2 minutes')
                        """)
                .param("hash", hash)
                .param("contest", asked.contest())
                .param("account", asked.account())
                .param("content", asked.content())
                .param("format", asked.format())
                .param("language", asked.language())
                .update();
    }

    /** Of two that come with the same link one is served. */
    public Optional<Asked> use(byte[] hash) {
        return jdbc.sql(
                        """
                        update exchange.export_link set used_at = now()
                        where token_hash = :hash and used_at is null and expires_at > now()
                        returning *
                        """)
                .param("hash", hash)
                .query(
                        (row, _) ->
                                new Asked(
                                        row.getObject("contest", UUID.class),
                                        row.getObject("account", UUID.class),
                                        row.getString("content"),
                                        row.getString("format"),
                                        row.getString("language")))
                .optional();
    }

    public void removeAll(UUID contest) {
        jdbc.sql("delete from exchange.export_link where contest = :contest")
                .param("contest", contest)
                .update();
    }
}
