// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.store;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Organisation;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Component
public class OrganisationTable {

    private static final RowMapper<Organisation> ROW =
            (row, _) -> {
                OffsetDateTime suspended = row.getObject("suspended_at", OffsetDateTime.class);
                return new Organisation(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        suspended == null ? null : suspended.toInstant());
            };

    private final JdbcClient jdbc;

    OrganisationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where the name is taken. */
    public Optional<Organisation> insert(String name) {
        return jdbc.sql(
                        """
                        insert into account.organisation (name) values (:name)
                        on conflict do nothing returning *
                        """)
                .param("name", name)
                .query(ROW)
                .optional();
    }

    public Organisation update(UUID key, String name, boolean suspended) {
        return jdbc.sql(
                        """
                        update account.organisation
                        set name = :name,
                            suspended_at = case when :suspended
                                then coalesce(suspended_at, clock_timestamp()) end
                        where id = :key returning *
                        """)
                .param("name", name)
                .param("suspended", suspended)
                .param("key", key)
                .query(ROW)
                .single();
    }

    public boolean nameTaken(UUID otherThan, String name) {
        return jdbc.sql(
                        """
                        select exists (select from account.organisation
                                       where lower(name) = lower(:name) and id <> :key)
                        """)
                .param("name", name)
                .param("key", otherThan)
                .query(Boolean.class)
                .single();
    }

    public Optional<Organisation> byKey(UUID key) {
        return jdbc.sql("select * from account.organisation where id = :key")
                .param("key", key)
                .query(ROW)
                .optional();
    }

    public Optional<Organisation> locked(UUID key) {
        return jdbc.sql("select * from account.organisation where id = :key for update")
                .param("key", key)
                .query(ROW)
                .optional();
    }

    /** By name, which is unique. */
    public List<Organisation> page(@Nullable String after, int limit) {
        return jdbc.sql(
                        """
                        select * from account.organisation
                        where lower(name) > lower(:after) order by lower(name) limit :limit
                        """)
                .param("after", after == null ? "" : after)
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    public int count() {
        return jdbc.sql("select count(*) from account.organisation").query(Integer.class).single();
    }

    public List<Organisation> ofMember(UUID account) {
        return jdbc.sql(
                        """
                        select o.* from account.organisation o
                        join account.organisation_member m on m.organisation = o.id
                        where m.account = :account order by lower(o.name)
                        """)
                .param("account", account)
                .query(ROW)
                .list();
    }

    public boolean hasActive(UUID account) {
        return ofMember(account).stream().anyMatch(Organisation::isActive);
    }

    public boolean has(UUID organisation, UUID account) {
        return ofMember(account).stream().anyMatch(one -> one.key().equals(organisation));
    }

    public Map<UUID, List<UUID>> members(Collection<UUID> organisations) {
        Map<UUID, List<UUID>> members = new HashMap<>();
        jdbc.sql(
                        """
                        select organisation, account from account.organisation_member
                        where organisation = any(:keys) order by since, account
                        """)
                .param("keys", organisations.toArray(UUID[]::new))
                .query(
                        row -> {
                            members.computeIfAbsent(
                                            row.getObject("organisation", UUID.class),
                                            _ -> new ArrayList<>())
                                    .add(row.getObject("account", UUID.class));
                        });
        return members;
    }

    public void addMember(UUID organisation, UUID account) {
        jdbc.sql(
                        """
                        insert into account.organisation_member (organisation, account)
                        values (:organisation, :account) on conflict do nothing
                        """)
                .param("organisation", organisation)
                .param("account", account)
                .update();
    }

    /** False where there was nobody to remove. */
    public boolean removeMember(UUID organisation, UUID account) {
        return jdbc.sql(
                                """
                                delete from account.organisation_member
                                where organisation = :organisation and account = :account
                                """)
                        .param("organisation", organisation)
                        .param("account", account)
                        .update()
                == 1;
    }
}
