// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import java.util.List;
import java.util.UUID;

/**
 * What a worker made of a media: everything lies under one prefix that never changes its content.
 *
 * @param fence the lease under which it was made; two attempts never share a prefix
 * @param poster whether there is a poster picture
 * @param previews whether there are pictures for the seek bar
 * @param pictures of an image or of a document's pages, by number and width; none else
 * @param waveform about 300 peaks from 0 to 100 over the whole sound; none but for audio
 */
public record Renditions(
        UUID media,
        long fence,
        boolean poster,
        boolean previews,
        List<PictureFile> pictures,
        List<Integer> waveform) {

    public Renditions {
        pictures = List.copyOf(pictures);
        waveform = List.copyOf(waveform);
    }

    /** The name of the HLS main playlist under the prefix. */
    public static final String MAIN_PLAYLIST = "main.m3u8";

    /** The name of the poster picture under the prefix. */
    public static final String POSTER = "poster.jpg";

    /** The name of the captions under the prefix. */
    public static final String CAPTIONS = "captions.vtt";

    /** The name of the WebVTT track whose cues name pictures for the seek bar. */
    public static final String PREVIEWS = "previews.vtt";

    /** The playlist of the lowest rung while the others are still being made. */
    public static final String EARLY_PLAYLIST = "early.m3u8";

    /** Ends with a slash. */
    public String prefix() {
        return media + "/" + fence + "/";
    }

    /** The address of a file while the media is published; below the server's own root. */
    public String publicPath(String name) {
        return "/files/" + prefix() + name;
    }
}
