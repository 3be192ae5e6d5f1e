// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Invitation;
import org.palmares.contest.Role;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Component
public class InvitationTable {

    private static final RowMapper<Invitation> ROW = (row, _) -> read(row);

    private final JdbcClient jdbc;

    InvitationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Invitation insert(
            UUID contest,
            Role role,
            @Nullable UUID category,
            String name,
            @Nullable String email,
            byte[] tokenHash,
            Instant expires) {
        return jdbc.sql(
                        """
                        insert into contest.invitation
                          (contest, role, category, name, email, token_hash, expires_at)
                        values (:contest, :role, :category, :name, :email, :hash, :expires) returning *
                        """)
                .param("contest", contest)
                .param("role", role.name())
                .param("category", category, Types.OTHER)
                .param("name", name)
                .param("email", email)
                .param("hash", tokenHash)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .query(ROW)
                .single();
    }

    public Optional<Invitation> byHash(byte[] tokenHash) {
        return jdbc.sql("select * from contest.invitation where token_hash = :hash")
                .param("hash", tokenHash)
                .query(ROW)
                .optional();
    }

    public Optional<Invitation> locked(UUID key) {
        return jdbc.sql("select * from contest.invitation where id = :key for update")
                .param("key", key)
                .query(ROW)
                .optional();
    }

    public List<Invitation> of(UUID contest) {
        return jdbc.sql(
                        "select * from contest.invitation where contest = :contest"
                                + " order by created_at desc, id")
                .param("contest", contest)
                .query(ROW)
                .list();
    }

    public Optional<UUID> acceptedBy(UUID key) {
        return jdbc.sql("select accepted_by from contest.invitation where id = :key")
                .param("key", key)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single();
    }

    public void open(UUID key) {
        stamp("opened_at", key);
    }

    public void markSent(UUID key) {
        stamp("sent_at", key);
    }

    public void revoke(UUID key) {
        stamp("revoked_at", key);
    }

    public void accept(UUID key, UUID account) {
        jdbc.sql(
                        """
                        update contest.invitation
                        set accepted_at = now(), accepted_by = :account,
                            opened_at = coalesce(opened_at, now())
                        where id = :key and accepted_at is null
                        """)
                .param("key", key)
                .param("account", account)
                .update();
    }

    private void stamp(String column, UUID key) {
        jdbc.sql(
                        "update contest.invitation set %1$s = coalesce(%1$s, now()) where id = :key"
                                .formatted(column))
                .param("key", key)
                .update();
    }

    private static Invitation read(ResultSet row) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("contest", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getObject("category", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                at(row, "sent_at"),
                at(row, "opened_at"),
                at(row, "accepted_at"),
                at(row, "revoked_at"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
