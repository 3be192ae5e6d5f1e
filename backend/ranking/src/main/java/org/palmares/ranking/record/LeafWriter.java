// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Puts fields one after the other, each of fixed length or after its length. */
public final class LeafWriter {

    static final String CODE = "[A-Z0-9_]{1,64}";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    LeafWriter() {}

    LeafWriter int8(int value) {
        bytes.write(value);
        return this;
    }

    LeafWriter int32(int value) {
        if (value < 0) {
            throw new IllegalArgumentException("a negative number in a leaf: " + value);
        }
        return raw(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }

    LeafWriter int64(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("a negative number in a leaf: " + value);
        }
        return raw(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    LeafWriter uuid(UUID value) {
        return raw(
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(value.getMostSignificantBits())
                        .putLong(value.getLeastSignificantBits())
                        .array());
    }

    LeafWriter hash(RecordHash value) {
        return raw(value.bytes());
    }

    /** One byte of length, then the code in ASCII. */
    LeafWriter code(String value) {
        if (!value.matches(CODE)) {
            throw new IllegalArgumentException("no code: " + value);
        }
        return int8(value.length()).raw(value.getBytes(US_ASCII));
    }

    LeafWriter raw(byte[] value) {
        bytes.writeBytes(value);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
