// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where one tile of a record lies below its prefix (C2SP tlog-tiles): hashes of one level of the
 * tree, or the entries under one tile of leaf hashes.
 *
 * @param level 0 for leaf hashes; each level above holds the roots of full tiles of the one below;
 *     {@link #ENTRIES} for entries
 * @param index from 0, within the level
 * @param width how many hashes or entries are in it: 256 when full
 */
public record TilePath(int level, long index, int width) {

    public static final int FULL = 256;
    public static final int ENTRIES = -1;

    private static final Pattern PATH =
            Pattern.compile(
                    "tile/(entries|0|[1-9]|[1-5][0-9]|6[0-3])"
                            + "/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    public TilePath {
        if (level < ENTRIES || level > 63 || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException(
                    "no tile %d wide at %d of level %d".formatted(width, index, level));
        }
    }

    public static TilePath entries(long index, int width) {
        return new TilePath(ENTRIES, index, width);
    }

    /**
     * The tile in which a node's hash lies, as wide as a tree of this size makes it.
     *
     * @param node its index among the nodes of its tile level
     */
    public static TilePath holding(int level, long node, long size) {
        long index = node / FULL;
        long there = (size >> 8 * level) - index * FULL;
        return new TilePath(level, index, (int) Math.min(FULL, there));
    }

    public boolean isFull() {
        return width == FULL;
    }

    /** The entries under a tile of leaf hashes. */
    public TilePath withEntries() {
        return entries(index, width);
    }

    /** Such as {@code tile/0/x001/234.p/17}. */
    public String text() {
        String groups = "%03d".formatted(index % 1000);
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            groups = "x%03d/%s".formatted(rest % 1000, groups);
        }
        return "tile/%s/%s%s"
                .formatted(
                        level == ENTRIES ? "entries" : Integer.toString(level),
                        groups,
                        isFull() ? "" : ".p/" + width);
    }

    /** Empty for anything that {@link #text} does not write. */
    public static Optional<TilePath> read(String text) {
        Matcher matcher = PATH.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String width = matcher.group(3);
        int wide = width == null ? FULL : Integer.parseInt(width);
        if (wide > FULL) {
            return Optional.empty();
        }
        String level = matcher.group(1);
        TilePath path =
                new TilePath(
                        level.equals("entries") ? ENTRIES : Integer.parseInt(level),
                        Long.parseLong(matcher.group(2).replaceAll("[x/]", "")),
                        wide);
        return Optional.of(path).filter(read -> read.text().equals(text));
    }
}
