// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import org.palmares.media.rules.HeicBoxes.Box;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** What the properties of an item say of its picture. */
final class HeicProperties {

    private static final int[] NO_SIZE = {0, 0};

    private HeicProperties() {}

    /** Width and height as coded, before it is cut and turned. */
    static int[] size(List<Box> properties) {
        return HeicBoxes.named(properties, "ispe")
                .map(box -> new int[] {box.held().getInt(4), box.held().getInt(8)})
                .filter(size -> size[0] > 0 && size[1] > 0)
                .orElse(NO_SIZE);
    }

    /** What is left of a picture of this size by its clean aperture. */
    static HeicCrop crop(List<Box> properties, int width, int height) {
        HeicCrop whole = new HeicCrop(0, 0, width, height);
        ByteBuffer clean = HeicBoxes.named(properties, "clap").map(Box::held).orElse(null);
        if (clean == null) {
            return whole;
        }
        double cutWidth = ratio(clean, 0);
        double cutHeight = ratio(clean, 8);
        long x = Math.round(ratio(clean, 16) + (width - cutWidth) / 2);
        long y = Math.round(ratio(clean, 24) + (height - cutHeight) / 2);
        long w = Math.round(cutWidth);
        long h = Math.round(cutHeight);
        boolean inside = x >= 0 && y >= 0 && w > 0 && h > 0 && x + w <= width && y + h <= height;
        return inside ? new HeicCrop((int) x, (int) y, (int) w, (int) h) : whole;
    }

    private static double ratio(ByteBuffer clean, int at) {
        return (double) clean.getInt(at) / clean.getInt(at + 4);
    }

    /**
     * By the turns and mirrorings in their order. A mirroring of 0 exchanges top and bottom, one of
     * 1 left and right.
     */
    static int orientation(List<Box> properties) {
        int quarters = 0;
        boolean mirrored = false;
        for (Box property : properties) {
            if (property.name().equals("irot")) {
                int clockwise = 4 - (property.held().get(0) & 3);
                quarters += mirrored ? 4 - clockwise : clockwise;
            } else if (property.name().equals("imir")) {
                // Top for bottom is half a turn and left for right.
                quarters += (property.held().get(0) & 1) == 0 ? 2 : 0;
                mirrored = !mirrored;
            }
        }
        int[] upright = mirrored ? new int[] {2, 5, 4, 7} : new int[] {1, 6, 3, 8};
        return upright[quarters % 4];
    }

    static Optional<HeicColours> colours(List<Box> properties) {
        return properties.stream()
                .filter(box -> box.name().equals("colr") && box.held().limit() >= 11)
                .filter(box -> HeicBoxes.name(box.held(), 0).equals("nclx"))
                .map(Box::held)
                .map(
                        held ->
                                new HeicColours(
                                        held.getShort(4) & 0xFFFF,
                                        held.getShort(6) & 0xFFFF,
                                        held.getShort(8) & 0xFFFF,
                                        (held.get(10) & 0x80) != 0))
                .findFirst();
    }
}
