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
import org.palmares.voting.store.KnownVoter;
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
    private final Mailboxes mailboxes;
    private final SecureRandom random = new SecureRandom();

    VoterLinks(Secrets secrets, Mailboxes mailboxes) {
        this.secrets = secrets;
        this.mailboxes = mailboxes;
    }

    KnownVoter known(UUID contest, Viewer viewer) {
        return known(contest, viewer, mailboxes.of(contest, viewer));
    }

    /**
     * @param mailbox that the viewer is known by there
     */
    KnownVoter known(UUID contest, Viewer viewer, @Nullable KnownMailbox mailbox) {
        UUID owner = mailbox == null ? null : mailbox.owner();
        return new KnownVoter(
                viewer.accountKey().orElse(owner),
                viewer.device(),
                account(contest, viewer),
                mailbox == null ? null : mailbox(contest, mailbox),
                device(contest, viewer));
    }

    private byte @Nullable [] account(UUID contest, Viewer viewer) {
        UUID key = viewer.accountKey().orElse(null);
        return key == null ? null : link(contest, VoterKind.ACCOUNT, key);
    }

    private byte @Nullable [] device(UUID contest, Viewer viewer) {
        UUID key = viewer.device();
        return key == null ? null : link(contest, VoterKind.DEVICE, key);
    }

    /** The account where there is one, else the proved mailbox, else the device. */
    byte @Nullable [] voter(UUID contest, Viewer viewer) {
        byte[] account = account(contest, viewer);
        if (account != null) {
            return account;
        }
        KnownMailbox mailbox = mailboxes.of(contest, viewer);
        return mailbox != null ? mailbox(contest, mailbox) : device(contest, viewer);
    }

    /** Whether more than a cookie is known of the viewer: an account or a mailbox. */
    boolean isMoreThanADevice(UUID contest, Viewer viewer) {
        return viewer.account() != null || mailboxes.of(contest, viewer) != null;
    }

    private byte[] mailbox(UUID contest, KnownMailbox mailbox) {
        return link(contest, VoterKind.EMAIL, mailbox.hash());
    }

    private byte[] link(UUID contest, VoterKind kind, UUID key) {
        return link(contest, kind, bytes(key));
    }

    private byte[] link(UUID contest, VoterKind kind, byte[] key) {
        return secrets.mac("voting.voter", bytes(contest), bytes(kind), key);
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

    /** Whom limits of codes know a browser by. */
    byte[] asking(UUID contest, UUID device) {
        return secrets.mac("voting.code-device", bytes(contest), bytes(device));
    }

    /** The same of the address that asks. */
    byte[] asking(UUID contest, Viewer viewer) {
        String address = viewer.address();
        AddressPrefix prefix = AddressPrefix.of(address == null ? "" : address);
        return secrets.mac("voting.code-address", bytes(contest), prefix.key());
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
