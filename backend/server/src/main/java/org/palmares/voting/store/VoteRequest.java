// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import java.util.UUID;

/**
 * One vote as it goes into the one statement.
 *
 * @param ballot the key of the ballot, if there will be one
 * @param pseudonym the voter's, if there is none yet
 * @param nonce of the ballot's commitment
 * @param trace what signals will look at
 */
public record VoteRequest(
        UUID contest,
        UUID entry,
        UUID idempotency,
        KnownVoter voter,
        UUID ballot,
        String code,
        byte[] pseudonym,
        byte[] nonce,
        VoteTrace trace) {}
