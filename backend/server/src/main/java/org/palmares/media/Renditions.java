// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import java.util.UUID;

/**
 * What a worker made of a media: everything lies under one prefix that never changes its content.
 *
 * @param fence the lease under which it was made; two attempts never share a prefix
 * @param poster whether there is a poster picture
 * @param previews whether there are pictures for the seek bar
 */
public record Renditions(UUID media, long fence, boolean poster, boolean previews) {

    /** The name of the HLS main playlist under the prefix. */
    public static final String MAIN_PLAYLIST = "main.m3u8";

    /** The name of the poster picture under the prefix. */
    public static final String POSTER = "poster.jpg";

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
