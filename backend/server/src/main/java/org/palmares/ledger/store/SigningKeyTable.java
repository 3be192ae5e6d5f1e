// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** Public keys, the present one last. */
@Component
public class SigningKeyTable {

    private final JdbcClient jdbc;

    SigningKeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(String purpose, byte[] publicKey) {
        jdbc.sql(
                        """
                        insert into ledger.signing_key (purpose, public_key)
                        values (:purpose, :key) on conflict do nothing
                        """)
                .param("purpose", purpose)
                .param("key", publicKey)
                .update();
    }

    public List<byte[]> of(String purpose) {
        return jdbc.sql(
                        """
                        select public_key from ledger.signing_key
                        where purpose = :purpose order by since
                        """)
                .param("purpose", purpose)
                .query((row, _) -> row.getBytes(1))
                .list();
    }
}
