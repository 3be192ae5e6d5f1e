// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Where a vote will stand in the public record, and the operator's word for it.
 *
 * @param leafHash in hex; it says nothing by itself
 * @param replacedLeafHash of the vote in whose place it stands, as its leaf names it; null where
 *     there is none
 * @param promise a signed note over the leaf hash, the contest and the moment
 */
public record VoteRecord(
        UUID log, String leafHash, @Nullable String replacedLeafHash, String promise) {}
