// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.voting.rules.Mailbox;
import org.palmares.voting.store.CandidateTable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Whose mailbox handed in works of a contest, so that nobody votes for their own by a code. */
@Component
class OwnMailboxes {

    private final CandidateTable candidates;
    private final Accounts accounts;

    // Read where codes are typed, never for a vote; a work that is admitted later is known soon.
    private final Cache<UUID, Map<Mailbox, UUID>> known =
            Caffeine.newBuilder().maximumSize(100).expireAfterWrite(Duration.ofMinutes(1)).build();

    OwnMailboxes(CandidateTable candidates, Accounts accounts) {
        this.candidates = candidates;
        this.accounts = accounts;
    }

    /** Null where the mailbox is no entrant's. */
    @Nullable UUID of(UUID contest, Mailbox mailbox) {
        return known.get(contest, this::read).get(mailbox);
    }

    private Map<Mailbox, UUID> read(UUID contest) {
        Map<Mailbox, UUID> owners = new HashMap<>();
        for (Account account : accounts.byKeys(candidates.owners(contest)).values()) {
            if (account.email() != null) {
                Mailbox.of(account.email()).ifPresent(box -> owners.put(box, account.key()));
            }
        }
        return owners;
    }
}
