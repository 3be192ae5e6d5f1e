// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

/** What a file is to be: its bytes are held to it, and its renditions follow from it. */
public enum MediaKind {
    /** MP4, MOV, WebM or Matroska; watched as HLS. */
    VIDEO("MP4, MOV, WebM, MKV"),
    /** Heard as HLS, with a waveform. */
    AUDIO("MP3, M4A, AAC, WAV, FLAC, OGG"),
    /** One picture in several widths. */
    IMAGE("JPEG, PNG, WebP, HEIC"),
    /** A PDF, or a scan that counts as one page: a picture of every page. */
    DOCUMENT("PDF, JPEG, PNG, HEIC"),
    /** Read strictly and written anew as WebVTT. */
    CAPTIONS("WebVTT, SRT");

    private final String formats;

    MediaKind(String formats) {
        this.formats = formats;
    }

    /** The formats that are taken, by the names that people know them by in any language. */
    public String formats() {
        return formats;
    }

    /** Whether it has a playlist, so that a playback of it can be granted. */
    public boolean isPlayed() {
        return this == VIDEO || this == AUDIO;
    }
}
