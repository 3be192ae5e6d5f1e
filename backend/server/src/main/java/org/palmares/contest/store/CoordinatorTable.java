// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.InvitedPerson;
import org.palmares.contest.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Component
public class CoordinatorTable {

    private final JdbcClient jdbc;

    CoordinatorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void bind(UUID unit, UUID account) {
        jdbc.sql(
                        """
                        insert into contest.unit_coordinator (unit, account)
                        values (:unit, :account) on conflict do nothing
                        """)
                .param("unit", unit)
                .param("account", account)
                .update();
    }

    /** Binds whoever accepted an invitation to the unit that it was made for. */
    public void bindInvited(UUID invitation, UUID account) {
        jdbc.sql(
                        """
                        insert into contest.unit_coordinator (unit, account)
                        select unit, :account from contest.invitation
                        where id = :invitation and unit is not null
                        on conflict do nothing
                        """)
                .param("invitation", invitation)
                .param("account", account)
                .update();
    }

    public boolean unbind(UUID unit, UUID account) {
        return jdbc.sql(
                                """
                                delete from contest.unit_coordinator
                                where unit = :unit and account = :account
                                """)
                        .param("unit", unit)
                        .param("account", account)
                        .update()
                == 1;
    }

    public Map<UUID, List<UUID>> of(Collection<UUID> units) {
        Map<UUID, List<UUID>> found = new HashMap<>();
        jdbc.sql(
                        """
                        select unit, account from contest.unit_coordinator
                        where unit = any(:units) order by since, account
                        """)
                .param("units", units.toArray(UUID[]::new))
                .query(
                        row -> {
                            found.computeIfAbsent(
                                            row.getObject("unit", UUID.class),
                                            _ -> new ArrayList<>())
                                    .add(row.getObject("account", UUID.class));
                        });
        return found;
    }

    public Set<UUID> unitsOf(UUID contest, UUID account) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                select c.unit from contest.unit_coordinator c
                                join contest.unit u on u.id = c.unit and u.removal is null
                                where u.contest = :contest and c.account = :account
                                """)
                        .param("contest", contest)
                        .param("account", account)
                        .query(UUID.class)
                        .list());
    }

    /** Says for which unit, and with which telephone number, an invitation was made. */
    public void describe(UUID invitation, @Nullable UUID unit, @Nullable String phone) {
        jdbc.sql("update contest.invitation set unit = :unit, phone = :phone where id = :key")
                .param("key", invitation)
                .param("unit", unit)
                .param("phone", phone)
                .update();
    }

    /** Units that a coordinator is bound to or invited for. */
    public Set<UUID> spokenFor(Collection<UUID> units) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                select unit from contest.unit_coordinator where unit = any(:units)
                                union
                                select unit from contest.invitation where unit = any(:units)
                                """)
                        .param("units", units.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    public void rename(UUID invitation, String name) {
        jdbc.sql("update contest.invitation set name = :name where id = :key")
                .param("key", invitation)
                .param("name", name)
                .update();
    }

    public void lockInvited(UUID contest) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('invited ' || :contest, 0))")
                .param("contest", contest.toString())
                .query((_, _) -> true)
                .single();
    }

    public List<InvitedPerson> invited(UUID contest, Role role) {
        return jdbc.sql(
                        """
                        select id, name, coalesce(email, '') as email,
                               coalesce(phone, '') as phone, unit, accepted_at is not null as accepted
                        from contest.invitation
                        where contest = :contest and role = :role and revoked_at is null
                          and (accepted_at is not null or expires_at > now())
                        order by created_at, id
                        """)
                .param("contest", contest)
                .param("role", role.name())
                .query(
                        (row, _) ->
                                new InvitedPerson(
                                        row.getObject("id", UUID.class),
                                        row.getString("name"),
                                        row.getString("email"),
                                        row.getString("phone"),
                                        row.getObject("unit", UUID.class),
                                        row.getBoolean("accepted")))
                .list();
    }
}
