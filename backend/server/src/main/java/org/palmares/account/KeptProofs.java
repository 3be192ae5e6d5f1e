// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account;

import graphql.GraphQLContext;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What an answer leaves of the viewer's proofs in the browser. Where nothing is said they stay as
 * they are.
 */
public final class KeptProofs {

    private @Nullable List<ProvedMailbox> kept;

    /** Of this answer; where it cannot carry any, one that nobody reads. */
    public static KeptProofs in(GraphQLContext context) {
        KeptProofs proofs = context.get(KeptProofs.class);
        return proofs == null ? new KeptProofs() : proofs;
    }

    /** These and no others. */
    public synchronized void keep(List<ProvedMailbox> proofs) {
        kept = List.copyOf(proofs);
    }

    /** Null where nothing was said. */
    public synchronized @Nullable List<ProvedMailbox> kept() {
        return kept;
    }
}
