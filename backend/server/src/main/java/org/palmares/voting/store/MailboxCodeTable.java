// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Codes that wait to be typed, and how many were asked for. */
@Component
public class MailboxCodeTable {

    /**
     * What is asked of the database.
     *
     * @param digest keyed hash of the code
     * @param deviceSubject whom limits know the browser by
     * @param addressSubject the same of the address that asks
     */
    public record Asked(
            UUID contest,
            byte[] mailbox,
            UUID id,
            byte[] digest,
            UUID device,
            byte[] deviceSubject,
            byte[] addressSubject) {}

    /** How many codes within an hour. */
    public record Limits(int perDevice, int perAddress, int perMailbox) {}

    /** A code that one more try was taken of. */
    public record Tried(UUID id, byte[] digest, int left) {}

    private final JdbcClient jdbc;

    MailboxCodeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Null where it is to be sent, SILENT where it is not and nobody is told, else a refusal. */
    public @Nullable String ask(Asked asked, Limits limits, Duration lives) {
        return jdbc.sql(
                        """
                        select voting.ask_code(
                          :contest, :mailbox, :id, :digest, :device, :deviceSubject,
                          :addressSubject, :perDevice, :perAddress, :perMailbox,
                          :lives * interval '1 second') as answer
                        """)
                .param("contest", asked.contest())
                .param("mailbox", asked.mailbox())
                .param("id", asked.id())
                .param("digest", asked.digest())
                .param("device", asked.device())
                .param("deviceSubject", asked.deviceSubject())
                .param("addressSubject", asked.addressSubject())
                .param("perDevice", limits.perDevice())
                .param("perAddress", limits.perAddress())
                .param("perMailbox", limits.perMailbox())
                .param("lives", lives.toSeconds())
                .query((row, _) -> Optional.ofNullable(row.getString("answer")))
                .single()
                .orElse(null);
    }

    /** Counts the try before anything is compared; empty where none is left. */
    public Optional<Tried> tryOnce(UUID contest, byte[] mailbox, UUID device, int most) {
        return jdbc.sql(
                        """
                        update voting.mailbox_code set tries = tries + 1
                        where contest = :contest and mailbox = :mailbox and device = :device
                          and tries < :most and ends > clock_timestamp()
                        returning id, digest, :most - tries as left
                        """)
                .param("contest", contest)
                .param("mailbox", mailbox)
                .param("device", device)
                .param("most", most)
                .query(
                        (row, _) ->
                                new Tried(
                                        row.getObject("id", UUID.class),
                                        row.getBytes("digest"),
                                        row.getInt("left")))
                .optional();
    }

    /** Of many at once one succeeds. */
    public boolean spend(UUID contest, byte[] mailbox, UUID id) {
        return jdbc.sql(
                                """
                                delete from voting.mailbox_code
                                where contest = :contest and mailbox = :mailbox and id = :id
                                """)
                        .param("contest", contest)
                        .param("mailbox", mailbox)
                        .param("id", id)
                        .update()
                == 1;
    }
}
