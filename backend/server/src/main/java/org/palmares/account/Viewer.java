// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whoever sends the current request. A controller method takes it as a parameter.
 *
 * @param device the browser's signed cookie, where it has come back at least once
 * @param canCreateContests from the token's role claim, for the whole instance
 * @param administrator from the token's role claim: decides which organisations create contests
 * @param address the client's address as the server sees it, for throttles only; never stored as it
 *     is
 * @param mailbox the account's e-mail, where its issuer says that it was verified
 * @param proved mailboxes that this browser has proved, whether or not the proof has ended
 */
public record Viewer(
        @Nullable Account account,
        @Nullable UUID device,
        boolean canCreateContests,
        boolean administrator,
        @Nullable String address,
        @Nullable String mailbox,
        List<ProvedMailbox> proved) {

    public static final Viewer NOBODY = new Viewer(null, null, false, false, null);

    public Viewer(
            @Nullable Account account,
            @Nullable UUID device,
            boolean canCreateContests,
            boolean administrator,
            @Nullable String address) {
        this(account, device, canCreateContests, administrator, address, null, List.of());
    }

    public Viewer(
            @Nullable Account account,
            @Nullable UUID device,
            boolean canCreateContests,
            @Nullable String address) {
        this(account, device, canCreateContests, false, address);
    }

    public static Viewer of(Account account) {
        return new Viewer(account, null, false, false, null);
    }

    /** The same, with these proofs and no others. */
    public Viewer proving(List<ProvedMailbox> proofs) {
        return new Viewer(
                account, device, canCreateContests, administrator, address, mailbox, proofs);
    }

    /** The same, known by nothing that costs nothing. */
    public Viewer withoutDevice() {
        return new Viewer(
                account, null, canCreateContests, administrator, address, mailbox, proved);
    }

    public Optional<UUID> accountKey() {
        return Optional.ofNullable(account).map(Account::key);
    }

    public boolean is(@Nullable UUID accountKey) {
        return accountKey != null && account != null && account.key().equals(accountKey);
    }
}
