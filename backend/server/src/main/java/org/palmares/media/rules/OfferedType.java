// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import org.palmares.kernel.Refusal;
import org.palmares.media.MediaKind;
import org.palmares.media.MediaRefusal;

import java.util.Locale;

/**
 * What a browser says of a file before it is sent. It is believed only where it says no: browsers
 * say nothing, or "octet-stream", of types that they do not know.
 */
final class OfferedType {

    private static final int LONGEST_SHOWN = 60;

    private OfferedType() {}

    static boolean mayBe(MediaKind kind, String contentType) {
        String type = contentType.strip().toLowerCase(Locale.ROOT);
        if (type.isEmpty() || type.equals("application/octet-stream")) {
            return true;
        }
        return switch (kind) {
            case VIDEO -> type.startsWith("video/") || type.equals("application/mp4");
            case AUDIO ->
                    type.startsWith("audio/")
                            || type.equals("video/mp4")
                            || type.equals("application/mp4")
                            || type.equals("video/ogg")
                            || type.equals("application/ogg");
            case IMAGE -> type.startsWith("image/");
            case DOCUMENT -> type.equals("application/pdf") || type.startsWith("image/");
            case CAPTIONS -> type.startsWith("text/") || type.equals("application/x-subrip");
        };
    }

    static Refusal refusal(MediaKind kind, String contentType) {
        if (kind == MediaKind.VIDEO) {
            return Refusal.of(MediaRefusal.NOT_A_VIDEO);
        }
        String shown = contentType.strip();
        return Refusal.of(
                MediaRefusal.WRONG_FILE_KIND,
                shown.substring(0, Math.min(shown.length(), LONGEST_SHOWN)),
                kind.formats());
    }
}
