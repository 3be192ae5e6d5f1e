// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a vote leaves behind for signals; each part may be unknown.
 *
 * @param address keyed hash of the address as throttles know it
 * @param block the same of its /24 or /56
 * @param site the same of its /16 or /48
 * @param accountSince since when there is the account, or the mailbox is proved
 * @param askedAt when the challenge was asked for that bought the pass
 * @param domain keyed hash of the mailbox's domain
 * @param look of what addresses that look alike have in common
 */
public record VoteTrace(
        @Nullable Long address,
        @Nullable Long block,
        @Nullable Long site,
        @Nullable Instant deviceSince,
        @Nullable Instant accountSince,
        @Nullable Instant askedAt,
        @Nullable Long domain,
        @Nullable Long look) {}
