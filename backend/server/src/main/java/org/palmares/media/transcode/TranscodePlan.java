// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.jspecify.annotations.Nullable;
import org.palmares.media.Cover;

import java.util.ArrayList;
import java.util.List;

/**
 * What is made of a video: a ladder by the short side, never larger than the source, and stills of
 * which one becomes the poster and all become the seek bar's previews.
 *
 * <p>The top rung is copied instead of coded again where every browser plays it as it is, it is no
 * heavier than what would be made, and its key frames are closed and never further apart than a
 * segment is long. The key frames of the other rungs then follow the source's, so that all rungs
 * are cut at the same moments; segments become up to twice as long. An attempt after a failed one
 * copies nothing.
 *
 * @param framesPerSecond to cut down to; 0 leaves them as they are
 * @param secondsPerStill between two stills
 * @param transfer of a high dynamic range that must be brought down; null where there is none
 * @param cover what is hidden; nothing is copied then
 * @param cuts where the copied top rung is cut, in seconds; empty where nothing is copied
 */
record TranscodePlan(
        List<Rung> rungs,
        int stillWidth,
        int stillHeight,
        double secondsPerStill,
        int framesPerSecond,
        @Nullable String transfer,
        Sound sound,
        Cover cover,
        List<Double> cuts) {

    /** Seconds per segment; key frames of all rungs lie on its multiples. */
    static final int SEGMENT = 4;

    private static final int[] LADDER = {1080, 720, 480, 360};
    private static final int MOST_FRAMES_PER_SECOND = 60;
    // A rung that saves less than a tenth of the height above it is not worth its work.
    private static final double WORTH = 0.9;
    // Pictures of film and speech need about this many kilobits per second for a pixel.
    private static final double KILOBITS_PER_PIXEL = 0.0027;

    static TranscodePlan of(SourceVideo video) {
        List<Rung> rungs = new ArrayList<>();
        int top = Math.min(Math.max(2, video.shortSide() / 2 * 2), LADDER[0]);
        rungs.add(rung(video, top));
        for (int step : LADDER) {
            if (step < top * WORTH) {
                rungs.add(rung(video, step));
            }
        }
        Rung still = rung(video, Math.min(top, 720));
        return new TranscodePlan(
                List.copyOf(rungs),
                still.width(),
                still.height(),
                Math.clamp(video.seconds() / 60, 0.1, SEGMENT),
                video.framesPerSecond() > MOST_FRAMES_PER_SECOND ? MOST_FRAMES_PER_SECOND : 0,
                video.coding().isHdr() ? video.coding().transfer() : null,
                Sound.of(video, Double.NaN),
                Cover.NONE,
                List.of());
    }

    TranscodePlan with(Sound measured) {
        return new TranscodePlan(
                rungs,
                stillWidth,
                stillHeight,
                secondsPerStill,
                framesPerSecond,
                transfer,
                measured,
                cover,
                cuts);
    }

    /** Coded throughout, so that nothing of what is hidden is left in it. */
    TranscodePlan covered(Cover hidden) {
        return hidden.isNone()
                ? this
                : new TranscodePlan(
                        rungs,
                        stillWidth,
                        stillHeight,
                        secondsPerStill,
                        framesPerSecond,
                        transfer,
                        sound.coded(),
                        hidden,
                        List.of());
    }

    TranscodePlan cutAt(List<Double> found) {
        return new TranscodePlan(
                rungs,
                stillWidth,
                stillHeight,
                secondsPerStill,
                framesPerSecond,
                transfer,
                sound,
                cover,
                found);
    }

    /**
     * Whether the source's picture fits the top rung as it is; its key frames are another matter.
     */
    boolean mayCopy(SourceVideo video) {
        Rung top = rungs.getFirst();
        return video.codec().equals("h264")
                && video.coding().isPlainPicture()
                && framesPerSecond == 0
                && video.width() == top.width()
                && video.height() == top.height()
                && video.coding().videoBits() > 0
                && video.coding().videoBits() <= top.videoKilobits() * 1000L;
    }

    boolean copies(Rung rung) {
        return !cuts.isEmpty() && rung.equals(rungs.getFirst());
    }

    Rung lowest() {
        return rungs.getLast();
    }

    private static Rung rung(SourceVideo video, int shortSide) {
        double scale = (double) shortSide / video.shortSide();
        int width = video.width() <= video.height() ? shortSide : even(video.width() * scale);
        int height = video.width() <= video.height() ? even(video.height() * scale) : shortSide;
        return new Rung(
                Integer.toString(shortSide),
                width,
                height,
                (int) Math.max(200, Math.round(width * height * KILOBITS_PER_PIXEL)),
                shortSide >= 720 ? 128 : 96);
    }

    /** The nearest even number, at least 2: chroma is stored for pairs of pixels. */
    private static int even(double length) {
        return Math.max(2, (int) Math.round(length / 2) * 2);
    }
}
