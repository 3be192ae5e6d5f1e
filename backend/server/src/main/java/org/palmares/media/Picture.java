// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import java.util.List;

/**
 * An image, or one page of a document, with the addresses that the viewer may load.
 *
 * @param number of the page, from 1 on; 1 for an image
 * @param sizes the smallest first
 */
public record Picture(int number, List<PictureSize> sizes) {

    public Picture {
        sizes = List.copyOf(sizes);
    }
}
