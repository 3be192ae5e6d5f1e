// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A file of consecutive hashes of one level of the tree. */
public record Tile(TilePath path, List<RecordHash> hashes) {

    public Tile {
        hashes = List.copyOf(hashes);
        if (hashes.size() != path.width()) {
            throw new IllegalArgumentException(hashes.size() + " hashes for " + path.text());
        }
    }

    /** Empty where the bytes are not as many hashes as the path says. */
    public static Optional<Tile> read(TilePath path, byte[] bytes) {
        if (bytes.length != path.width() * RecordHash.BYTES) {
            return Optional.empty();
        }
        List<RecordHash> hashes = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += RecordHash.BYTES) {
            hashes.add(RecordHash.of(Arrays.copyOfRange(bytes, at, at + RecordHash.BYTES)));
        }
        return Optional.of(new Tile(path, hashes));
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        hashes.forEach(hash -> bytes.writeBytes(hash.bytes()));
        return bytes.toByteArray();
    }

    /** Of a full tile: the hash that stands for it in the level above. */
    public RecordHash root() {
        Frontier nodes = Frontier.empty();
        hashes.forEach(nodes::add);
        return nodes.root();
    }
}
