// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.palmares.account.ProvedMailbox;
import org.palmares.account.Viewer;
import org.palmares.kernel.Secrets;
import org.palmares.voting.rules.Mailbox;
import org.springframework.stereotype.Component;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/**
 * Mailboxes as hashes that need both the instance's secret and the contest's key: once that is
 * destroyed, nobody can try addresses against them.
 */
@Component
class Mailboxes {

    private final Secrets secrets;
    private final TraceKeys keys;
    private final SteadyClock clock;

    Mailboxes(Secrets secrets, TraceKeys keys, SteadyClock clock) {
        this.secrets = secrets;
        this.keys = keys;
        this.clock = clock;
    }

    /** Empty where the contest has no key. */
    Optional<KnownMailbox> hashed(UUID contest, Mailbox mailbox) {
        return keys.of(contest)
                .map(
                        key ->
                                new KnownMailbox(
                                        hash("voting.mailbox", key, mailbox.text()),
                                        number("voting.domain", key, mailbox.domain()),
                                        number("voting.look", key, mailbox.look()),
                                        null,
                                        null));
    }

    /** The account's own, or else the one that this browser proved less than 15 minutes ago. */
    @Nullable KnownMailbox of(UUID contest, Viewer viewer) {
        if (viewer.mailbox() != null) {
            KnownMailbox own =
                    Mailbox.of(viewer.mailbox())
                            .flatMap(mailbox -> hashed(contest, mailbox))
                            .orElse(null);
            if (own != null) {
                return own;
            }
        }
        return viewer.proved().stream()
                .filter(proof -> proof.contest().equals(contest))
                .filter(this::isAlive)
                .map(KnownMailbox::of)
                .findFirst()
                .orElse(null);
    }

    boolean isAlive(ProvedMailbox proof) {
        return proof.isAlive(clock.nowWithoutAsking());
    }

    private long number(String purpose, byte[] key, String text) {
        return ByteBuffer.wrap(hash(purpose, key, text)).getLong();
    }

    private byte[] hash(String purpose, byte[] key, String text) {
        return secrets.mac(purpose, key, text.getBytes(UTF_8));
    }
}
