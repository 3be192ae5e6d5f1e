// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account;

import graphql.GraphQLContext;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * How long an answer that is being worked out stays true, for whoever keeps it. What a clock will
 * hide says here when; it is given to nobody after that.
 */
public final class AnswerTerm {

    private @Nullable Duration left;

    /** Of this answer; where it is not kept, one that nobody reads. */
    public static AnswerTerm in(GraphQLContext context) {
        AnswerTerm term = context.get(AnswerTerm.class);
        return term == null ? new AnswerTerm() : term;
    }

    /** At the latest; counted from a moment while the answer is worked out. */
    public synchronized void endsIn(Duration latest) {
        Duration before = left;
        left = before == null || latest.compareTo(before) < 0 ? latest : before;
    }

    /** Null where nothing ends it. */
    public synchronized @Nullable Duration left() {
        return left;
    }
}
