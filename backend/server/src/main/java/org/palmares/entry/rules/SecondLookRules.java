// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import org.palmares.entry.Entry;
import org.palmares.entry.Seat;
import org.palmares.entry.SecondLook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Which decisions wait for a second person. */
public final class SecondLookRules {

    private SecondLookRules() {}

    public static boolean wanted(
            SecondLook asked, UUID seed, Entry entry, Seat seat, boolean accept) {
        return asked.categories().contains(entry.category())
                || asked.duplicates() && !seat.alike().isEmpty()
                || (accept ? sampled(asked.share(), seed, entry.key()) : asked.refusals());
    }

    /**
     * The same answer whenever it is asked, and one that nobody can guess or steer: neither the
     * seed nor the work's key is anybody's choice.
     */
    static boolean sampled(int share, UUID seed, UUID entry) {
        byte[] hash = sha256().digest((seed + ":" + entry).getBytes(StandardCharsets.UTF_8));
        return Integer.remainderUnsigned(ByteBuffer.wrap(hash).getInt(), 100) < share;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
