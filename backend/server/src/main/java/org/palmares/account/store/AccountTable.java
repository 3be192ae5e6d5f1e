// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.store;

import static java.util.stream.Collectors.toMap;

import org.palmares.account.Account;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

@Component
public class AccountTable {

    private static final RowMapper<Account> ROW =
            (row, _) ->
                    new Account(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            row.getString("email"));

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Account upsert(String issuer, String subject, String name, String email) {
        return jdbc.sql(
                        """
                        insert into account.account (issuer, subject, name, email)
                        values (:issuer, :subject, :name, nullif(:email, ''))
                        on conflict (issuer, subject) do update
                          set name = case when excluded.name = '' then account.name
                                          else excluded.name end,
                              email = coalesce(excluded.email, account.email)
                        returning id, name, email
                        """)
                .param("issuer", issuer)
                .param("subject", subject)
                .param("name", name)
                .param("email", email)
                .query(ROW)
                .single();
    }

    public Map<UUID, Account> byKeys(Collection<UUID> keys) {
        return jdbc
                .sql("select id, name, email from account.account where id = any(:keys)")
                .param("keys", keys.toArray(UUID[]::new))
                .query(ROW)
                .list()
                .stream()
                .collect(toMap(Account::key, a -> a));
    }
}
