// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Files as a record's server has them: written by one writer, read back by path. */
final class TileFolder implements TileWriter.Files, TileSource {

    final Map<String, byte[]> files = new HashMap<>();

    @Override
    public void tile(Tile tile) {
        put(tile.path(), tile.bytes());
    }

    @Override
    public void entries(EntryBundle bundle) {
        put(bundle.path(), bundle.bytes());
    }

    @Override
    public Tile tile(TilePath path) {
        byte[] bytes = files.get(path.text());
        if (bytes == null) {
            throw new AssertionError("no " + path.text());
        }
        return Tile.read(path, bytes).orElseThrow();
    }

    private void put(TilePath path, byte[] bytes) {
        byte[] before = files.put(path.text(), bytes);
        if (before != null && !Arrays.equals(before, bytes)) {
            throw new AssertionError(path.text() + " changed");
        }
    }
}
