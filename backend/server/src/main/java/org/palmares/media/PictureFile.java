// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import java.util.Locale;

/**
 * One size of one picture, as it lies among the renditions.
 *
 * @param number of the page, from 1 on; 1 for an image
 * @param width in pixels
 */
public record PictureFile(int number, int width, int height) {

    public String name() {
        return String.format(Locale.ROOT, "p%05d_%d.webp", number, width);
    }
}
