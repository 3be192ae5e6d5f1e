// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import java.nio.ByteBuffer;

/**
 * What a JPEG, PNG, WebP or HEIC file says of itself, read without decoding a pixel.
 *
 * @param width as stored, before it is turned upright
 * @param orientation 1 to 8, as the Exif standard counts them
 * @param whole false where the file ends in the middle
 */
public record PictureHeader(int width, int height, int orientation, boolean whole) {

    /** Says nothing of the picture; its sides are 0. */
    static final PictureHeader CUT_OFF = new PictureHeader(0, 0, 1, false);

    private static final PictureHeader UNREAD = new PictureHeader(0, 0, 1, true);

    /**
     * @param file all of it; mapped rather than loaded
     */
    public static PictureHeader read(FileType type, ByteBuffer file) {
        try {
            return switch (type) {
                case JPEG -> JpegHeader.read(file);
                case PNG -> PngHeader.read(file);
                case WEBP -> WebpHeader.read(file);
                case HEIC -> HeicPicture.read(file).map(heic -> of(heic, file)).orElse(UNREAD);
                default -> throw new IllegalArgumentException(type + " is no picture");
            };
        } catch (IndexOutOfBoundsException _) {
            return CUT_OFF;
        }
    }

    private static PictureHeader of(HeicPicture heic, ByteBuffer file) {
        return new PictureHeader(
                heic.crop().width(), heic.crop().height(), heic.orientation(), heic.isWhole(file));
    }

    private boolean isLying() {
        return orientation >= 5;
    }

    public int uprightWidth() {
        return isLying() ? height : width;
    }

    public int uprightHeight() {
        return isLying() ? width : height;
    }
}
