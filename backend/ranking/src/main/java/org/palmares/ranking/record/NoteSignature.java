// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * One line under a note: who signed it, and how.
 *
 * @param keyId of the name's key
 */
public record NoteSignature(String name, int keyId, byte[] signature) {

    private static final String DASH = "\u2014 ";

    static Optional<NoteSignature> read(String line) {
        String[] parts =
                line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : null;
        if (parts == null || parts.length != 2 || !NoteKey.isName(parts[0])) {
            return Optional.empty();
        }
        return Base64Text.read(parts[1])
                .filter(bytes -> bytes.length > Integer.BYTES)
                .map(ByteBuffer::wrap)
                .map(bytes -> new NoteSignature(parts[0], bytes.getInt(), rest(bytes)));
    }

    String line() {
        byte[] bytes =
                ByteBuffer.allocate(Integer.BYTES + signature.length)
                        .putInt(keyId)
                        .put(signature)
                        .array();
        return DASH + name + " " + Base64Text.of(bytes);
    }

    private static byte[] rest(ByteBuffer bytes) {
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return rest;
    }
}
