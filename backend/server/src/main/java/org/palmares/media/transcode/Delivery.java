// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.jspecify.annotations.Nullable;
import org.palmares.media.PictureFile;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an attempt has put into the bucket. What a kind does not have is null or empty.
 *
 * @param sha256 of the original, in lower-case hex
 * @param width of the upright picture
 * @param waveform peaks from 0 to 100
 * @param likeness difference hashes, by which likely duplicates are found
 */
record Delivery(
        String sha256,
        @Nullable Double seconds,
        @Nullable Integer width,
        @Nullable Integer height,
        boolean poster,
        boolean previews,
        List<PictureFile> pictures,
        List<Integer> waveform,
        List<Long> likeness) {

    static Delivery of(String sha256, SourceVideo video, boolean poster, boolean previews) {
        return new Delivery(
                sha256,
                video.seconds(),
                video.width(),
                video.height(),
                poster,
                previews,
                List.of(),
                List.of(),
                List.of());
    }

    /** Of what neither sounds nor moves. */
    static Delivery of(
            String sha256,
            @Nullable Integer width,
            @Nullable Integer height,
            List<PictureFile> pictures) {
        return new Delivery(
                sha256, null, width, height, false, false, pictures, List.of(), List.of());
    }

    /** Of a sound. */
    static Delivery of(String sha256, double seconds, List<Integer> waveform) {
        return new Delivery(
                sha256, seconds, null, null, false, false, List.of(), waveform, List.of());
    }

    Delivery alike(List<Long> hashes) {
        return new Delivery(
                sha256, seconds, width, height, poster, previews, pictures, waveform, hashes);
    }

    /** As they are stored: number, width, height of each. */
    Integer[] pictureNumbers() {
        return pictures.stream()
                .flatMap(p -> Stream.of(p.number(), p.width(), p.height()))
                .toArray(Integer[]::new);
    }
}
