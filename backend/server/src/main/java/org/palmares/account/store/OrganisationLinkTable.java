// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

@Component
public class OrganisationLinkTable {

    /** A link, and who has used it. */
    public record Link(UUID organisation, Instant expiresAt, @Nullable UUID usedBy) {}

    private final JdbcClient jdbc;

    OrganisationLinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(byte[] tokenHash, UUID organisation, Instant expires) {
        jdbc.sql(
                        """
                        insert into account.organisation_link (token_hash, organisation, expires_at)
                        values (:hash, :organisation, :expires)
                        """)
                .param("hash", tokenHash)
                .param("organisation", organisation)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<UUID> organisation(byte[] tokenHash) {
        return jdbc.sql(
                        "select organisation from account.organisation_link"
                                + " where token_hash = :hash")
                .param("hash", tokenHash)
                .query(UUID.class)
                .optional();
    }

    public Optional<Link> locked(byte[] tokenHash) {
        return jdbc.sql(
                        """
                        select organisation, expires_at, used_by from account.organisation_link
                        where token_hash = :hash for update
                        """)
                .param("hash", tokenHash)
                .query(
                        (row, _) ->
                                new Link(
                                        row.getObject("organisation", UUID.class),
                                        row.getObject("expires_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getObject("used_by", UUID.class)))
                .optional();
    }

    public void use(byte[] tokenHash, UUID account) {
        jdbc.sql(
                        """
                        update account.organisation_link
                        set used_at = clock_timestamp(), used_by = :account
                        where token_hash = :hash and used_by is null
                        """)
                .param("account", account)
                .param("hash", tokenHash)
                .update();
    }
}
