// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.palmares.media.Cover;
import org.palmares.media.Cover.Box;
import org.palmares.media.Cover.Mute;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The filters that hide a cover's boxes and silence its stretches; they stand before all others.
 */
final class CoverFilters {

    private CoverFilters() {}

    /** Of a moving picture; ends with a comma unless it is empty. */
    static String moving(Cover cover) {
        return cover.boxes().stream()
                .map(box -> drawn(box) + ":enable='" + between(box.from(), box.to()) + "',")
                .collect(Collectors.joining());
    }

    /** Of an image or one page; ends with a comma unless it is empty. */
    static String still(Cover cover, int page) {
        return cover.boxes().stream()
                .filter(box -> box.page() == page)
                .map(box -> drawn(box) + ',')
                .collect(Collectors.joining());
    }

    /** Of the sound; ends with a comma unless it is empty. */
    static String silent(Cover cover) {
        return cover.mutes().isEmpty()
                ? ""
                : "volume=volume=0:enable='"
                        + cover.mutes().stream()
                                .map(CoverFilters::between)
                                .collect(Collectors.joining("+"))
                        + "',";
    }

    private static String between(Mute mute) {
        return between(mute.from(), mute.to());
    }

    private static String between(double from, double to) {
        return String.format(Locale.ROOT, "between(t,%.3f,%.3f)", from, to);
    }

    /** Two pixels more than asked, because edges are rounded down; replaced, not laid over. */
    private static String drawn(Box box) {
        return String.format(
                Locale.ROOT,
                "drawbox=x=iw*%.5f-1:y=ih*%.5f-1:w=iw*%.5f+2:h=ih*%.5f+2"
                        + ":color=black:t=fill:replace=1",
                box.x(),
                box.y(),
                box.width(),
                box.height());
    }
}
