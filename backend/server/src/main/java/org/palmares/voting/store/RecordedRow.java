// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.VoterKind;
import org.palmares.ranking.record.RecordHash;
import org.palmares.voting.RecordedBallot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Columns {@code recorded, vote_period, entry, kind, voter, nonce, weight, replaced_leaf} as a
 * ballot of the record.
 */
final class RecordedRow {

    private RecordedRow() {}

    /** Null where the box is not on the record. */
    static @Nullable RecordedBallot read(ResultSet row, UUID contest) throws SQLException {
        return row.getBoolean("recorded")
                ? new RecordedBallot(
                        contest,
                        row.getInt("vote_period"),
                        row.getObject("entry", UUID.class),
                        VoterKind.valueOf(row.getString("kind")),
                        row.getBytes("voter"),
                        row.getBytes("nonce"),
                        row.getInt("weight"),
                        replaced(row))
                : null;
    }

    private static @Nullable RecordHash replaced(ResultSet row) throws SQLException {
        byte[] leaf = row.getBytes("replaced_leaf");
        return leaf == null ? null : RecordHash.of(leaf);
    }
}
