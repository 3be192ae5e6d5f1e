// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

/** Where a tree's tiles are read from: files, or a database. */
@FunctionalInterface
public interface TileSource {

    /** A tile exactly as wide as asked; it may be cut from a wider one. */
    Tile tile(TilePath path);
}
