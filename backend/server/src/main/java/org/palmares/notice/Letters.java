// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.Rehearsal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The same words to several accounts; who has no address known gets none. */
@Component
class Letters {

    static final String REHEARSAL = "[Thử] ";

    private final Contests contests;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    Letters(Contests contests, Accounts accounts, ApplicationEventPublisher events) {
        this.contests = contests;
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * Within the caller's transaction; each letter leaves after it. Those of a rehearsal go to who
     * began it, whomever they are meant for; a contest that is gone writes none.
     */
    void write(UUID contest, Collection<UUID> to, String subject, String body) {
        Contest of = contests.byKey(contest).orElse(null);
        if (of == null) {
            return;
        }
        Rehearsal rehearsal = of.rehearsal();
        if (rehearsal == null) {
            send(to, subject, body);
        } else {
            send(List.of(rehearsal.startedBy()), REHEARSAL + subject, body);
        }
    }

    /** The same to somebody without an account: in a rehearsal no outsider is written to. */
    void write(UUID contest, String address, String subject, String body) {
        Contest of = contests.byKey(contest).orElse(null);
        if (of == null) {
            return;
        }
        if (of.isRehearsal()) {
            write(contest, List.of(), subject, body);
        } else {
            events.publishEvent(new Letter(address, subject, body));
        }
    }

    private void send(Collection<UUID> to, String subject, String body) {
        accounts.byKeys(to).values().stream()
                .map(Account::email)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(email -> events.publishEvent(new Letter(email, subject, body)));
    }
}
