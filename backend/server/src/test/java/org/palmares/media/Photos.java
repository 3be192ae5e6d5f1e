// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/** Photographs made for tests: the upper half red, the lower one blue. */
final class Photos {

    /** What a camera would write of the place where it stood. */
    static final String PLACE = "21.028511N 105.804817E";

    private Photos() {}

    static Path photo(Path file, int width, int height) throws IOException {
        String name = file.getFileName().toString();
        ImageIO.write(
                halves(width, height), name.substring(name.lastIndexOf('.') + 1), file.toFile());
        return file;
    }

    /** A JPEG as a phone stores it that was held upright: lying, with its orientation and place. */
    static Path lying(Path file, int width, int height) throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(halves(width, height), "jpg", jpeg);
        byte[] place = PLACE.getBytes(ISO_8859_1);
        ByteBuffer exif = ByteBuffer.allocate(10 + 14 + 12 + place.length);
        exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0".getBytes(ISO_8859_1));
        exif.put("MM\0*".getBytes(ISO_8859_1)).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6);
        exif.putShort((short) 0).putInt(0).put(place);
        byte[] bytes = jpeg.toByteArray();
        byte[] all =
                ByteBuffer.allocate(bytes.length + exif.position())
                        .put(bytes, 0, 2)
                        .put(exif.array(), 0, exif.position())
                        .put(bytes, 2, bytes.length - 2)
                        .array();
        return Files.write(file, all);
    }

    /** A PNG of which only the header is right: it says that it is enormous. */
    static Path enormous(Path file, int side) throws IOException {
        ByteBuffer png = ByteBuffer.allocate(200);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteBuffer header = ByteBuffer.allocate(13).putInt(side).putInt(side);
        header.put((byte) 8).put((byte) 6);
        chunk(png, "IHDR", header.array());
        chunk(png, "IDAT", new byte[20]);
        chunk(png, "IEND", new byte[0]);
        byte[] all = new byte[png.position()];
        png.flip().get(all);
        return Files.write(file, all);
    }

    private static void chunk(ByteBuffer png, String name, byte[] data) {
        byte[] type = name.getBytes(ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(data);
        png.putInt(data.length).put(type).put(data).putInt((int) sum.getValue());
    }

    private static BufferedImage halves(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, height / 2, width, height - height / 2);
        pen.dispose();
        return image;
    }
}
