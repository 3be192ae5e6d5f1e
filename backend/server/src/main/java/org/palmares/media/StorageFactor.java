// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

/**
 * What a file takes with everything that is made of it, as a share of its own size.
 *
 * <p>Measured on the renditions of today's ladder, in bytes of renditions for each byte of the
 * original: 75 films together 0.84 (the largest, 91 MB, 0.82), 9 pictures together 0.89 (at most
 * 1.09), one sound of low bit rate 1.83; rounded up. What pages of documents take depends on their
 * number: short ones took 3 and 16 times their few kilobytes, which says nothing of files at their
 * limit; for those twice their size is assumed.
 */
public final class StorageFactor {

    private StorageFactor() {}

    /** Original and renditions, in bytes. */
    public static long whole(MediaKind kind, long original) {
        return original + original / 100 * percent(kind);
    }

    private static int percent(MediaKind kind) {
        return switch (kind) {
            case VIDEO -> 100;
            case AUDIO -> 190;
            case IMAGE -> 110;
            case DOCUMENT -> 200;
            case CAPTIONS -> 100;
        };
    }
}
