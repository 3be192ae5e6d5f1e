// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody in this browser has typed the code of a letter, for one contest. Holds no address:
 * hashes under that contest's key only.
 *
 * @param domain of the mailbox's domain
 * @param look of what addresses that look alike have in common
 * @param owner the account of this mailbox, where it has handed in works of the contest
 * @param since when the code was typed
 * @param until when the proof ends, unless its person acts before
 */
public record ProvedMailbox(
        UUID contest,
        byte[] mailbox,
        long domain,
        long look,
        @Nullable UUID owner,
        Instant since,
        Instant until) {

    /** Shared phones and computers are left without a word. */
    public static final Duration IDLE = Duration.ofMinutes(15);

    public boolean isAlive(Instant now) {
        return now.isBefore(until);
    }

    /** The same, of a person who has just done something. */
    public ProvedMailbox after(Instant now) {
        return new ProvedMailbox(contest, mailbox, domain, look, owner, since, now.plus(IDLE));
    }
}
