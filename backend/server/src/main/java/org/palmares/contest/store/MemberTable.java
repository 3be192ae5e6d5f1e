// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Member;
import org.palmares.contest.Role;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Component
public class MemberTable {

    private static final RowMapper<Member> ROW =
            (row, _) ->
                    new Member(
                            row.getObject("id", UUID.class),
                            row.getObject("contest", UUID.class),
                            row.getObject("account", UUID.class),
                            Role.valueOf(row.getString("role")),
                            row.getObject("category", UUID.class),
                            row.getObject("since", OffsetDateTime.class).toInstant());

    private final JdbcClient jdbc;

    MemberTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<UUID, Set<Role>> roles(UUID account, Collection<UUID> contests) {
        Map<UUID, Set<Role>> roles = new HashMap<>();
        jdbc.sql(
                        "select contest, role from contest.member"
                                + " where account = :account and contest = any(:contests)")
                .param("account", account)
                .param("contests", contests.toArray(UUID[]::new))
                .query(
                        row -> {
                            roles.computeIfAbsent(
                                            row.getObject("contest", UUID.class),
                                            _ -> EnumSet.noneOf(Role.class))
                                    .add(Role.valueOf(row.getString("role")));
                        });
        return roles;
    }

    public List<Member> of(UUID contest) {
        return jdbc.sql("select * from contest.member where contest = :contest order by since, id")
                .param("contest", contest)
                .query(ROW)
                .list();
    }

    public List<Member> of(Collection<UUID> contests) {
        return jdbc.sql(
                        """
                        select * from contest.member
                        where contest = any(:contests) order by contest, since, id
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .query(ROW)
                .list();
    }

    public Optional<Member> byKey(UUID key) {
        return jdbc.sql("select * from contest.member where id = :key")
                .param("key", key)
                .query(ROW)
                .optional();
    }

    /** False where the account had the role already. */
    public boolean add(UUID contest, UUID account, Role role, @Nullable UUID category) {
        return jdbc.sql(
                                """
                                insert into contest.member (contest, account, role, category)
                                values (:contest, :account, :role, :category) on conflict do nothing
                                """)
                        .param("contest", contest)
                        .param("account", account)
                        .param("role", role.name())
                        .param("category", category, Types.OTHER)
                        .update()
                == 1;
    }

    /**
     * Does nothing where the contest has no rehearsal; a role in one category is not taken over.
     */
    public void addToRehearsal(UUID contest, UUID account, Role role) {
        jdbc.sql(
                        """
                        insert into contest.member (contest, account, role)
                        select id, :account, :role from contest.contest
                        where rehearsal_of = :contest and wiping_since is null
                        on conflict do nothing
                        """)
                .param("contest", contest)
                .param("account", account)
                .param("role", role.mayHaveCategory() ? Role.TESTER.name() : role.name())
                .update();
    }

    /** Who has no role in the contest any more has none in its rehearsal. */
    public void removeFromRehearsal(UUID contest, UUID account) {
        jdbc.sql(
                        """
                        delete from contest.member m using contest.contest c
                        where c.rehearsal_of = :contest and m.contest = c.id
                          and m.account = :account
                          and not exists (select from contest.member o
                                          where o.contest = :contest and o.account = :account)
                        """)
                .param("contest", contest)
                .param("account", account)
                .update();
    }

    public void remove(UUID key) {
        jdbc.sql("delete from contest.member where id = :key").param("key", key).update();
    }
}
