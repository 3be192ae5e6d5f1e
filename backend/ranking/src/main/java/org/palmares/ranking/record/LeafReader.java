// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Reads what {@link LeafWriter} puts. */
final class LeafReader {

    private final ByteBuffer bytes;

    private LeafReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    static Optional<Leaf> read(byte[] bytes) {
        try {
            LeafReader reader = new LeafReader(bytes);
            boolean known = reader.bytes.get() == Leaf.VERSION;
            Optional<LeafType> type = LeafType.of(reader.bytes.get());
            // Whatever would be written otherwise is not read.
            return type.filter(of -> known)
                    .map(reader::leaf)
                    .filter(leaf -> Arrays.equals(leaf.bytes(), bytes));
        } catch (BufferUnderflowException | IllegalArgumentException tooShortOrOutOfRange) {
            return Optional.empty();
        }
    }

    private Leaf leaf(LeafType type) {
        UUID contest = uuid();
        int round = bytes.getInt();
        return switch (type) {
            case BALLOT -> new Leaf.Ballot(contest, round, hash());
            case CHANGE -> new Leaf.Change(contest, round, hash(), hash());
            case WITHDRAW -> new Leaf.Withdraw(contest, round, hash());
            case VOID -> new Leaf.Void(contest, round, hash(), bytes.getInt(), code());
            case RESTORE -> new Leaf.Restore(contest, round, hash(), bytes.getInt(), code());
            case RULES -> new Leaf.Rules(contest, round, uuid(), bytes.getInt(), hash());
            case CLOSE -> new Leaf.Close(contest, round, bytes.getLong(), hash());
        };
    }

    private UUID uuid() {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private RecordHash hash() {
        byte[] hash = new byte[RecordHash.BYTES];
        bytes.get(hash);
        return RecordHash.of(hash);
    }

    private String code() {
        byte[] code = new byte[Byte.toUnsignedInt(bytes.get())];
        bytes.get(code);
        return new String(code, US_ASCII);
    }
}
