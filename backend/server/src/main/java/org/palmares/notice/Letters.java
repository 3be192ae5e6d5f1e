// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.notice;

import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Objects;
import java.util.UUID;

/** The same words to several accounts; who has no address known gets none. */
@Component
class Letters {

    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    Letters(Accounts accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
    }

    /** Within the caller's transaction; each letter leaves after it. */
    void write(Collection<UUID> to, String subject, String body) {
        accounts.byKeys(to).values().stream()
                .map(Account::email)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(email -> events.publishEvent(new Letter(email, subject, body)));
    }
}
