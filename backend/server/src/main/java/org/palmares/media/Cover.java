// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import java.util.List;

/**
 * What is hidden in a second set of renditions of a file, which is made for viewers who must not
 * learn whose it is.
 *
 * @param boxes filled black, of pictures, pages and films
 * @param mutes stretches of sound that are silent, and whose captions are left out
 */
public record Cover(List<Box> boxes, List<Mute> mutes) {

    /** Nothing is hidden. */
    public static final Cover NONE = new Cover(List.of(), List.of());

    /**
     * A rectangle of the upright picture, in shares of its width and height from the upper left.
     *
     * @param page of a document, from 1 on; 1 for all else
     * @param from seconds of a film; of what does not move 0
     * @param to seconds, not before from; of what does not move 0
     */
    public record Box(
            int page, double x, double y, double width, double height, double from, double to) {}

    /** A stretch in seconds from the beginning. */
    public record Mute(double from, double to) {}

    public Cover {
        boxes = List.copyOf(boxes);
        mutes = List.copyOf(mutes);
    }

    public boolean isNone() {
        return boxes.isEmpty() && mutes.isEmpty();
    }

    /** As it is stored: all numbers of each box, one after the other. */
    public Double[] boxNumbers() {
        return boxes.stream()
                .flatMap(
                        b ->
                                List.of(
                                        (double) b.page(),
                                        b.x(),
                                        b.y(),
                                        b.width(),
                                        b.height(),
                                        b.from(),
                                        b.to())
                                        .stream())
                .toArray(Double[]::new);
    }

    public Double[] muteNumbers() {
        return mutes.stream()
                .flatMap(m -> List.of(m.from(), m.to()).stream())
                .toArray(Double[]::new);
    }

    /** From the numbers as they are stored. */
    public static Cover of(Double[] boxes, Double[] mutes) {
        return new Cover(
                java.util.stream.IntStream.range(0, boxes.length / 7)
                        .mapToObj(at -> box(boxes, 7 * at))
                        .toList(),
                java.util.stream.IntStream.range(0, mutes.length / 2)
                        .mapToObj(at -> new Mute(mutes[2 * at], mutes[2 * at + 1]))
                        .toList());
    }

    private static Box box(Double[] n, int at) {
        return new Box(
                n[at].intValue(), n[at + 1], n[at + 2], n[at + 3], n[at + 4], n[at + 5], n[at + 6]);
    }
}
