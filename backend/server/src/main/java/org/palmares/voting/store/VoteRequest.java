// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * One vote as it goes into the one statement.
 *
 * @param accountLink the keyed hash by which an account is a voter of this contest
 * @param deviceLink the same of a device
 * @param ballot the key of the ballot, if there will be one
 * @param pseudonym the voter's, if there is none yet
 * @param nonce of the ballot's commitment
 * @param trace what signals will look at
 */
public record VoteRequest(
        UUID contest,
        UUID entry,
        UUID idempotency,
        @Nullable UUID account,
        @Nullable UUID device,
        byte @Nullable [] accountLink,
        byte @Nullable [] deviceLink,
        UUID ballot,
        String code,
        byte[] pseudonym,
        byte[] nonce,
        VoteTrace trace) {}
