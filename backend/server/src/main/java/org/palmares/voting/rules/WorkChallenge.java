// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The parameters of a proof of work after the ALTCHA protocol, version 2: the first counter is
 * looked for whose key begins with the prefix. The key of a counter is PBKDF2 over the nonce
 * followed by the counter in four bytes.
 *
 * @param cost iterations of one try; what checking an answer costs the server, once
 * @param keyPrefix in hex; each digit more makes the search 16 times as long, at no cost here
 * @param nonce 16 bytes in hex
 * @param salt 16 bytes in hex
 * @param expiresAt seconds since 1970
 * @param contest what the proof is for
 * @param voter a keyed hash of whoever asked for it
 */
public record WorkChallenge(
        int cost,
        String keyPrefix,
        String nonce,
        String salt,
        long expiresAt,
        String contest,
        String voter) {

    public static final String ALGORITHM = "PBKDF2/SHA-256";
    public static final int KEY_LENGTH = 32;
    private static final HexFormat HEX = HexFormat.of();

    /** As the protocol writes the parameters; in the order of their names. */
    public Map<String, Object> parameters() {
        Map<String, Object> named = new TreeMap<>();
        named.put("algorithm", ALGORITHM);
        named.put("cost", cost);
        named.put("data", new TreeMap<>(Map.of("contest", contest, "voter", voter)));
        named.put("expiresAt", expiresAt);
        named.put("keyLength", KEY_LENGTH);
        named.put("keyPrefix", keyPrefix);
        named.put("nonce", nonce);
        named.put("salt", salt);
        return named;
    }

    /**
     * The key of one try, in hex.
     *
     * @param counter 0 to 2³²−1
     */
    public String key(long counter) {
        byte[] start = HEX.parseHex(nonce);
        byte[] password =
                ByteBuffer.allocate(start.length + Integer.BYTES)
                        .put(start)
                        .putInt((int) counter)
                        .array();
        return HEX.formatHex(Pbkdf2.key(password, HEX.parseHex(salt), cost));
    }

    public boolean isSolvedBy(long counter) {
        return counter >= 0 && counter <= 0xFFFF_FFFFL && key(counter).startsWith(keyPrefix);
    }
}
