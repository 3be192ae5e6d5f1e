// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The public vote: ballots and limits, live counts, the ballot box that is sealed as cast and the
 * tally that is sealed as counted. A vote costs two Redis round trips (the throttles of the address
 * and of the voter) and its part of one PostgreSQL statement, which it shares with those that wait
 * beside it; the first vote for a work on a node costs one statement more, to learn its contest.
 * The pass that it needs was bought for a proof of work while its person watched, and is only
 * compared. Positions follow the commits; counts in Redis and leaves of the public record follow
 * the positions; seals recount rows and leaves. A voter is an account, a mailbox that a code was
 * typed of, or a device. Each ballot leaves a trace, which lives until nobody may object; what
 * stands out among traces is found for a desk that sees no works.
 */
@ApplicationModule(allowedDependencies = {"kernel", "ledger", "account", "contest", "entry"})
@NullMarked
package org.palmares.voting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
