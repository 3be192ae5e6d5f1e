// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import org.jspecify.annotations.Nullable;
import org.palmares.media.rules.HeicBoxes.Box;
import org.palmares.media.rules.HeicItems.Extent;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The picture that a HEIC file shows, as phones write it (ISO/IEC 23008-12, annexes B and 6.6.2.3):
 * one coded in HEVC, or a grid of such tiles.
 *
 * @param columns of the grid; 1 of a picture in one piece
 * @param tileWidth of every tile, as it is coded
 * @param crop the part of the joined tiles that is the picture
 * @param orientation 1 to 8, as the Exif standard counts them; Exif data of the file say nothing
 * @param colours as the file says beside the coded bytes; null where it leaves that to them
 */
public record HeicPicture(
        int columns,
        int rows,
        int tileWidth,
        int tileHeight,
        HeicCrop crop,
        int orientation,
        @Nullable HeicColours colours,
        List<HeicTile> tiles) {

    private static final int MOST_TILES = 2000;

    public HeicPicture {
        tiles = List.copyOf(tiles);
    }

    /**
     * Empty where it is of a kind that is not read: not HEVC, or put together in another way.
     *
     * @param file all of it, big-endian
     */
    public static Optional<HeicPicture> read(ByteBuffer file) {
        try {
            return HeicItems.read(file).flatMap(items -> read(items, file));
        } catch (IndexOutOfBoundsException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    private static Optional<HeicPicture> read(HeicItems items, ByteBuffer file) {
        int primary = items.primary();
        return switch (items.type(primary)) {
            case "hvc1", "hev1" -> {
                int[] size = HeicProperties.size(items.properties(primary));
                yield of(items, List.of(primary), 1, 1, size[0], size[1]);
            }
            case "grid" -> {
                Extent place = items.places(primary).getFirst();
                ByteBuffer grid = items.bytes(place, file);
                int rows = (grid.get(2) & 0xFF) + 1;
                int columns = (grid.get(3) & 0xFF) + 1;
                boolean wide = (grid.get(1) & 1) == 1;
                yield of(
                        items,
                        items.madeOf(primary),
                        columns,
                        rows,
                        wide ? grid.getInt(4) : grid.getShort(4) & 0xFFFF,
                        wide ? grid.getInt(8) : grid.getShort(6) & 0xFFFF);
            }
            default -> Optional.empty();
        };
    }

    private static Optional<HeicPicture> of(
            HeicItems items, List<Integer> tiles, int columns, int rows, int width, int height) {
        if (tiles.isEmpty() || tiles.size() > MOST_TILES || tiles.size() != columns * rows) {
            return Optional.empty();
        }
        int[] size = HeicProperties.size(items.properties(tiles.getFirst()));
        boolean alike =
                tiles.stream()
                        .allMatch(
                                tile ->
                                        items.type(tile).startsWith("h")
                                                && Arrays.equals(
                                                        size,
                                                        HeicProperties.size(
                                                                items.properties(tile))));
        boolean covered = (long) columns * size[0] >= width && (long) rows * size[1] >= height;
        if (!alike || !covered || width <= 0 || height <= 0) {
            return Optional.empty();
        }
        List<Box> said = items.properties(items.primary());
        List<HeicTile> read =
                tiles.stream()
                        .map(tile -> HeicTile.of(items.properties(tile), items, tile))
                        .flatMap(Optional::stream)
                        .toList();
        return read.size() < tiles.size()
                ? Optional.empty()
                : Optional.of(
                        new HeicPicture(
                                columns,
                                rows,
                                size[0],
                                size[1],
                                HeicProperties.crop(said, width, height),
                                HeicProperties.orientation(said),
                                HeicProperties.colours(said).orElse(null),
                                read));
    }

    /** Whether all coded bytes are there. */
    boolean isWhole(ByteBuffer file) {
        return tiles.stream().allMatch(tile -> tile.isWhole(file));
    }

    /** Of all tiles side by side, which is more than the picture. */
    public long codedPixels() {
        return (long) columns * tileWidth * rows * tileHeight;
    }
}
