// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import org.palmares.ranking.Sha256;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** A SHA-256 hash of the record's tree, 32 bytes. Leaves and nodes as in RFC 6962, 2.1. */
public final class RecordHash {

    public static final int BYTES = 32;

    /** The root of a tree without leaves. */
    public static final RecordHash EMPTY_TREE = new RecordHash(Sha256.of(new byte[0]));

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private RecordHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * @throws IllegalArgumentException unless these are 32 bytes
     */
    public static RecordHash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        }
        return new RecordHash(bytes.clone());
    }

    public static RecordHash leaf(byte[] entry) {
        byte[] input = new byte[1 + entry.length];
        input[0] = LEAF;
        System.arraycopy(entry, 0, input, 1, entry.length);
        return new RecordHash(Sha256.of(input));
    }

    public static RecordHash node(RecordHash left, RecordHash right) {
        byte[] input = new byte[1 + 2 * BYTES];
        input[0] = NODE;
        System.arraycopy(left.bytes, 0, input, 1, BYTES);
        System.arraycopy(right.bytes, 0, input, 1 + BYTES, BYTES);
        return new RecordHash(Sha256.of(input));
    }

    /** Empty for anything else than 64 lower-case hexadecimal digits. */
    public static Optional<RecordHash> readHex(String text) {
        return text.matches("[0-9a-f]{64}")
                ? Optional.of(new RecordHash(HexFormat.of().parseHex(text)))
                : Optional.empty();
    }

    /** Empty for anything else than the one base64 text of 32 bytes. */
    public static Optional<RecordHash> readBase64(String text) {
        return Base64Text.read(text).filter(read -> read.length == BYTES).map(RecordHash::new);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordHash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
