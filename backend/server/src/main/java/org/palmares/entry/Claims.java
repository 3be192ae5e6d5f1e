// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.palmares.entry.EntryRefusal.CLAIM_CODE_UNKNOWN;
import static org.palmares.entry.EntryRefusal.TOO_MANY_GUESSES;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.palmares.account.LinkToken;
import org.palmares.account.Viewer;
import org.palmares.entry.rules.ReceiptCode;
import org.palmares.entry.store.ClaimTable;
import org.palmares.entry.store.EntryTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Secrets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Authors become the owners of works that the secretariat entered for them, by a code. */
@Component
public class Claims {

    /** Wrong codes of one account within an hour. */
    static final int MOST_OF_ACCOUNT = 10;

    /** Wrong codes from one address within an hour; many people may share it. */
    static final int MOST_OF_ADDRESS = 60;

    private final ClaimTable table;
    private final EntryTable entries;
    private final Entrants entrants;
    private final Secrets secrets;
    private final ApplicationEventPublisher events;

    Claims(
            ClaimTable table,
            EntryTable entries,
            Entrants entrants,
            Secrets secrets,
            ApplicationEventPublisher events) {
        this.table = table;
        this.entries = entries;
        this.entrants = entrants;
        this.secrets = secrets;
        this.events = events;
    }

    /** The work that a code is for; nothing happens to it. */
    @Transactional
    public Outcome<Entry> look(String code, Viewer viewer) {
        UUID account = viewer.accountKey().orElse(null);
        return account == null
                ? Outcome.refused(CommonRefusal.SIGN_IN_REQUIRED)
                : find(code, account, viewer);
    }

    /** Works once; the same account again is told that the work is its own. */
    @Transactional
    public Outcome<Entry> claim(String code, Viewer viewer) {
        UUID account = viewer.accountKey().orElse(null);
        return account == null
                ? Outcome.refused(CommonRefusal.SIGN_IN_REQUIRED)
                : find(code, account, viewer).flatMap(entry -> claim(entry, account));
    }

    private Outcome<Entry> claim(Entry entry, UUID account) {
        if (entry.owner() == null) {
            table.give(entry.key(), account);
            events.publishEvent(
                    new AuditedEvent(
                            "entry.claimed", entry.contest(), account, entry.key(), Map.of()));
        }
        return Outcome.done(entries.locked(entry.key()).orElseThrow());
    }

    private Outcome<Entry> find(String code, UUID account, Viewer viewer) {
        byte[] address =
                secrets.mac(
                        "claim address",
                        Objects.requireNonNullElse(viewer.address(), "").getBytes(UTF_8));
        if (table.isOver(account, address, MOST_OF_ACCOUNT, MOST_OF_ADDRESS)) {
            return Outcome.refused(Refusal.of(TOO_MANY_GUESSES).retryAfter(Duration.ofHours(1)));
        }
        Optional<Entry> found =
                ReceiptCode.read(code)
                        .map(LinkToken::hash)
                        .flatMap(this::locked)
                        .filter(entry -> entry.owner() == null || viewer.is(entry.owner()));
        if (found.isEmpty()) {
            table.guessed(account, address);
            return Outcome.refused(Refusal.of(CLAIM_CODE_UNKNOWN).at("code"));
        }
        List<Refusal> refusals = entrants.check(found.get().contest(), viewer);
        return refusals.isEmpty() ? Outcome.done(found.get()) : Outcome.refused(refusals);
    }

    /** The code may have ended while somebody else held the work. */
    private Optional<Entry> locked(byte[] hash) {
        return table.entry(hash)
                .flatMap(entries::locked)
                .filter(entry -> table.entry(hash).filter(entry.key()::equals).isPresent());
    }
}
