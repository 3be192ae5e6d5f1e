// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.palmares.entry.EntryRefusal.CLAIMED_ALREADY;

import org.palmares.account.LinkToken;
import org.palmares.account.Viewer;
import org.palmares.contest.Members;
import org.palmares.entry.rules.ReceiptCode;
import org.palmares.entry.rules.SecretariatRules;
import org.palmares.entry.store.ClaimTable;
import org.palmares.entry.store.EntryTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.util.Map;
import java.util.UUID;

/**
 * The codes that the secretariat prints on its slips: twelve symbols, of which only a hash is kept,
 * so that a slip can be printed again only with a new code.
 */
@Component
public class ClaimCodes {

    /** A work and its code, which is known only at this moment. */
    public record Made(Entry entry, String code) {}

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ClaimTable table;
    private final EntryTable entries;
    private final Members members;
    private final ApplicationEventPublisher events;

    ClaimCodes(
            ClaimTable table,
            EntryTable entries,
            Members members,
            ApplicationEventPublisher events) {
        this.table = table;
        this.entries = entries;
        this.members = members;
        this.events = events;
    }

    /** Ends the code before. */
    @Transactional
    public Outcome<Made> make(UUID key, Viewer viewer) {
        UUID account = viewer.accountKey().orElse(null);
        Entry entry =
                entries.locked(key)
                        .filter(Entry::isOnTheSecretariatsDesk)
                        .filter(e -> SecretariatRules.enters(members.roles(e.contest(), viewer)))
                        .orElse(null);
        if (account == null || entry == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        if (entry.owner() != null) {
            return Outcome.refused(CLAIMED_ALREADY);
        }
        events.publishEvent(
                new AuditedEvent("claim-code.made", entry.contest(), account, key, Map.of()));
        return Outcome.done(new Made(entry, write(key, account)));
    }

    /** Within the transaction of who checked. */
    String write(UUID entry, UUID by) {
        String code = ReceiptCode.of(RANDOM.nextLong());
        table.make(entry, LinkToken.hash(code), by);
        return code;
    }
}
