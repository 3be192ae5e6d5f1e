// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import java.util.regex.Pattern;

/** The files that are made of a media, and what they are called on the wire. */
public final class MediaType {

    private static final Pattern NAME =
            Pattern.compile("[a-z0-9_]{1,60}\\.(m3u8|mp4|m4s|jpg|webp|vtt)");

    private MediaType() {}

    /** Whether a file of this name can have been made by us. */
    public static boolean isOurs(String name) {
        return NAME.matcher(name).matches();
    }

    public static String of(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "m3u8" -> "application/vnd.apple.mpegurl";
            case "mp4" -> "video/mp4";
            case "m4s" -> "video/iso.segment";
            case "vtt" -> "text/vtt;charset=utf-8";
            case "jpg" -> "image/jpeg";
            case "webp" -> "image/webp";
            default -> "application/octet-stream";
        };
    }
}
