// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** Codes by which authors claim their works, and guesses at them. */
@Component
public class ClaimTable {

    private final JdbcClient jdbc;

    ClaimTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In place of the code before. */
    public void make(UUID entry, byte[] hash, UUID by) {
        jdbc.sql(
                        """
                        insert into entry.claim_code (entry, hash, made_by)
                        values (:entry, :hash, :by)
                        on conflict (entry) do update
                        set hash = excluded.hash, made_by = excluded.made_by, made_at = now()
                        where claim_code.used_at is null
                        """)
                .param("entry", entry)
                .param("hash", hash)
                .param("by", by)
                .update();
    }

    /** The work of a code, used or not. */
    public Optional<UUID> entry(byte[] hash) {
        return jdbc.sql("select entry from entry.claim_code where hash = :hash")
                .param("hash", hash)
                .query(UUID.class)
                .optional();
    }

    /** Callers hold the lock of the work's row. */
    public void give(UUID entry, UUID account) {
        jdbc.sql("update entry.entry set owner = :account where id = :entry and owner is null")
                .param("account", account)
                .param("entry", entry)
                .update();
        jdbc.sql("update entry.claim_code set used_at = now() where entry = :entry")
                .param("entry", entry)
                .update();
    }

    /**
     * Guesses of an account and of an address go one after the other until the transaction ends;
     * answers whether either has used up its limit within the last hour.
     */
    public boolean isOver(UUID account, byte[] address, int mostOfAccount, int mostOfAddress) {
        jdbc.sql(
                        """
                        select pg_advisory_xact_lock(hashtextextended('claims of ' || :account, 0)),
                          pg_advisory_xact_lock(
                            hashtextextended('claims from ' || encode(:address, 'hex'), 0))
                        """)
                .param("account", account.toString())
                .param("address", address)
                .query((_, _) -> true)
                .single();
        return jdbc.sql(
                        """
                        select (select count(*) from entry.claim_guess where account = :account
                                  and at > clock_timestamp() - interval '1 hour') >= :most_account
                          or (select count(*) from entry.claim_guess where address = :address
                                and at > clock_timestamp() - interval '1 hour') >= :most_address
                        """)
                .param("account", account)
                .param("address", address)
                .param("most_account", mostOfAccount)
                .param("most_address", mostOfAddress)
                .query(Boolean.class)
                .single();
    }

    public void guessed(UUID account, byte[] address) {
        jdbc.sql("insert into entry.claim_guess (account, address) values (:account, :address)")
                .param("account", account)
                .param("address", address)
                .update();
        jdbc.sql(
                        """
                        delete from entry.claim_guess
                        where at < clock_timestamp() - interval '1 day'
                        """)
                .update();
    }
}
