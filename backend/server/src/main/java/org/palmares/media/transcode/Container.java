// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

/** The two families of files that are taken; ffmpeg is told which, and never guesses. */
enum Container {
    ISO_BMFF("mov"),
    MATROSKA("matroska");

    private final String demuxer;

    Container(String demuxer) {
        this.demuxer = demuxer;
    }

    String demuxer() {
        return demuxer;
    }

    /** As ffmpeg's whitelist of formats names it. */
    String formats() {
        return this == ISO_BMFF ? "mov,mp4,m4a,3gp,3g2,mj2" : "matroska,webm";
    }
}
