// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;
import org.palmares.account.ProvedMailbox;

import java.time.Instant;
import java.util.UUID;

/**
 * The mailbox that a viewer is known by in one contest, as hashes under its key.
 *
 * @param provedAt null of an account's own mailbox
 * @param owner the account whose works are the viewer's own
 */
record KnownMailbox(
        byte[] hash, long domain, long look, @Nullable Instant provedAt, @Nullable UUID owner) {

    static KnownMailbox of(ProvedMailbox proved) {
        return new KnownMailbox(
                proved.mailbox(), proved.domain(), proved.look(), proved.since(), proved.owner());
    }
}
