// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.kernel.Secrets;
import org.palmares.voting.rules.AddressPrefix;
import org.palmares.voting.rules.KeyTime;
import org.palmares.voting.store.VoteTrace;
import org.springframework.stereotype.Component;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is kept of a vote for signals to look at, and no more: no address, no browser, no
 * fingerprint. Without the contest's key there is no hash, and the vote goes on without.
 */
@Component
class VoteTraces {

    private final Secrets secrets;
    private final TraceKeys keys;

    VoteTraces(Secrets secrets, TraceKeys keys) {
        this.secrets = secrets;
        this.keys = keys;
    }

    VoteTrace of(
            UUID contest, Viewer viewer, @Nullable KnownMailbox mailbox, @Nullable PassTimes pass) {
        String address = viewer.address();
        List<byte[]> prefixes = address == null ? List.of() : AddressPrefix.of(address).widening();
        byte[] key = prefixes.isEmpty() ? null : keys.of(contest).orElse(null);
        return new VoteTrace(
                key == null ? null : hash(key, prefixes.get(0)),
                key == null ? null : hash(key, prefixes.get(1)),
                key == null ? null : hash(key, prefixes.get(2)),
                KeyTime.of(viewer.device()).orElse(null),
                since(viewer, mailbox),
                pass == null ? null : pass.askedAt(),
                mailbox == null ? null : mailbox.domain(),
                mailbox == null ? null : mailbox.look());
    }

    private static @Nullable Instant since(Viewer viewer, @Nullable KnownMailbox mailbox) {
        UUID account = viewer.accountKey().orElse(null);
        return account == null && mailbox != null
                ? mailbox.provedAt()
                : KeyTime.of(account).orElse(null);
    }

    /** Needs both the instance's secret and the contest's key. */
    private long hash(byte[] key, byte[] prefix) {
        return ByteBuffer.wrap(secrets.mac("voting.trace", key, prefix)).getLong();
    }
}
