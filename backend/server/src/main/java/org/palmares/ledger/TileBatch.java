// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import org.palmares.ledger.store.RecordFile;
import org.palmares.ranking.record.EntryBundle;
import org.palmares.ranking.record.Tile;
import org.palmares.ranking.record.TileWriter;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The files of one batch, until they are put into the bucket. */
final class TileBatch implements TileWriter.Files {

    private final UUID log;
    private final List<RecordFile> files = new ArrayList<>();
    private final List<Tile> full = new ArrayList<>();

    TileBatch(UUID log) {
        this.log = log;
    }

    @Override
    public void tile(Tile tile) {
        files.add(RecordFile.tile(log, tile.path(), tile.bytes()));
        if (tile.path().isFull()) {
            full.add(tile);
        }
    }

    @Override
    public void entries(EntryBundle bundle) {
        files.add(RecordFile.tile(log, bundle.path(), bundle.bytes()));
    }

    List<RecordFile> files() {
        return files;
    }

    /** The tiles that have become full in this batch. */
    List<Tile> full() {
        return full;
    }
}
