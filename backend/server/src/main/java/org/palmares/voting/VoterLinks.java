// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.VoterKind;
import org.palmares.kernel.Secrets;
import org.palmares.voting.rules.AddressPrefix;
import org.palmares.voting.rules.ReceiptCode;
import org.palmares.voting.store.VoteThrottle.Gate;
import org.palmares.voting.store.VoteThrottle.Subject;
import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** Everything of a vote that is derived under a key: links, throttles' subjects, codes, nonces. */
@Component
class VoterLinks {

    /** Slots that the voters of one hot contest are spread over. */
    private static final int SHARDS = 16;

    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    VoterLinks(Secrets secrets) {
        this.secrets = secrets;
    }

    byte @Nullable [] account(UUID contest, Viewer viewer) {
        UUID key = viewer.accountKey().orElse(null);
        return key == null ? null : link(contest, VoterKind.ACCOUNT, key);
    }

    byte @Nullable [] device(UUID contest, Viewer viewer) {
        UUID key = viewer.device();
        return key == null ? null : link(contest, VoterKind.DEVICE, key);
    }

    /** The account where there is one, else the device. */
    byte @Nullable [] voter(UUID contest, Viewer viewer) {
        byte[] account = account(contest, viewer);
        return account != null ? account : device(contest, viewer);
    }

    private byte[] link(UUID contest, VoterKind kind, UUID key) {
        return secrets.mac("voting.voter", bytes(contest), bytes(kind), bytes(key));
    }

    byte[] newPseudonym() {
        byte[] pseudonym = new byte[16];
        random.nextBytes(pseudonym);
        return pseudonym;
    }

    /** What hides the choice in the public record; nobody can guess it who has not the secret. */
    byte[] nonce(UUID contest, UUID ballot) {
        return secrets.mac("voting.nonce", bytes(contest), bytes(ballot));
    }

    String receiptCode(UUID contest, UUID ballot) {
        return ReceiptCode.write(secrets.mac("voting.receipt", bytes(contest), bytes(ballot)));
    }

    /** The gate of the address, known by a keyed hash of its prefix. */
    Subject address(UUID contest, Viewer viewer) {
        String address = viewer.address();
        AddressPrefix prefix = AddressPrefix.of(address == null ? "" : address);
        byte[] site = secrets.mac("voting.address", bytes(contest), prefix.site());
        byte[] key = secrets.mac("voting.address", bytes(contest), prefix.key());
        return new Subject(Gate.ADDRESS, contest, site[0] & (SHARDS - 1), text(key));
    }

    Subject voter(UUID contest, byte[] link) {
        return new Subject(Gate.VOTER, contest, link[0] & (SHARDS - 1), text(link));
    }

    private static String text(byte[] hash) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static byte[] bytes(Object part) {
        return part.toString().getBytes(UTF_8);
    }
}
