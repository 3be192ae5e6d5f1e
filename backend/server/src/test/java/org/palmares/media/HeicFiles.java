// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * HEIC files as phones write them, made for tests: a grid of square tiles under one item, its size
 * not a multiple of theirs, turned by a property, with a place that must not get out.
 *
 * @param quarters turned so often against the clock before it is looked at
 * @param mirror 0 exchanges top and bottom, 1 left and right, less than 0 nothing
 */
record HeicFiles(int width, int height, int tile, int quarters, int mirror) {

    private static final int SLICES = 32;

    private record Coded(List<byte[]> parameters, List<byte[]> tiles) {}

    HeicFiles(int width, int height, int tile) {
        this(width, height, tile, 0, -1);
    }

    private int columns() {
        return (width + tile - 1) / tile;
    }

    private int rows() {
        return (height + tile - 1) / tile;
    }

    /** Of a picture of this size. */
    Path of(Path picture, Path file) throws Exception {
        return Files.write(file, file(coded(picture, file.resolveSibling("tiles.hevc"))));
    }

    private Coded coded(Path picture, Path stream) throws Exception {
        int right = columns() * tile - width;
        int below = rows() * tile - height;
        // Cameras repeat the last pixels beyond the edges.
        String filled =
                "format=gbrp,pad=%d:%d,fillborders=right=%d:bottom=%d:mode=smear"
                        .formatted(width + right, height + below, right, below);
        Videos.made(
                stream,
                "-i",
                picture.toString(),
                "-vf",
                filled + ",untile=" + columns() + "x" + rows() + ",scale=out_range=pc",
                "-pix_fmt",
                "yuvj420p",
                "-c:v",
                "libx265",
                "-x265-params",
                "log-level=none:keyint=1:range=full:crf=12",
                "-f",
                "hevc");
        List<byte[]> parameters = new ArrayList<>();
        List<byte[]> tiles = new ArrayList<>();
        for (byte[] unit : units(Files.readAllBytes(stream))) {
            int type = unit[0] >> 1 & 0x3F;
            if (type < SLICES) {
                tiles.add(unit);
            } else if (type <= 34) {
                parameters.add(unit);
            }
        }
        return new Coded(parameters.subList(0, 3), tiles);
    }

    private static List<byte[]> units(byte[] stream) {
        List<byte[]> units = new ArrayList<>();
        String text = new String(stream, ISO_8859_1);
        for (String unit : text.split("\0\0\0?\u0001")) {
            if (!unit.isEmpty()) {
                units.add(unit.getBytes(ISO_8859_1));
            }
        }
        return units;
    }

    private byte[] file(Coded coded) {
        byte[] kind = box("ftyp", bytes("heic"), number(0, 4), bytes("mif1heic"));
        byte[] exif = bytes("\0\0\0\0MM\0*" + Photos.PLACE);
        // Where the bytes lie is known once the boxes before them are written: twice, then.
        byte[] meta = meta(coded, exif.length, 0);
        meta = meta(coded, exif.length, kind.length + meta.length + 8);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(exif);
        coded.tiles().forEach(unit -> data.writeBytes(join(number(unit.length, 4), unit)));
        return join(kind, meta, box("mdat", data.toByteArray()));
    }

    private byte[] meta(Coded coded, int exif, int from) {
        int tiles = coded.tiles().size();
        int grid = tiles + 1;
        int place = tiles + 2;
        List<byte[]> items = new ArrayList<>();
        List<byte[]> places = new ArrayList<>();
        List<byte[]> of = new ArrayList<>();
        int at = from + exif;
        for (int item = 1; item <= tiles; item++) {
            int length = coded.tiles().get(item - 1).length + 4;
            items.add(item(item, "hvc1"));
            places.add(place(item, 0, at, length));
            of.add(join(number(item, 2), new byte[] {2, (byte) 0x81, 2}));
            at += length;
        }
        items.add(item(grid, "grid"));
        items.add(item(place, "Exif"));
        places.add(place(grid, 1, 0, 8));
        places.add(place(place, 0, from, exif));
        byte[] turned = {4, 3, (byte) 0x84, (byte) 0x85, 6};
        byte[] turnedOnly = {3, 3, (byte) 0x84, 6};
        of.add(join(number(grid, 2), mirror < 0 ? turnedOnly : turned));
        byte[] properties =
                box(
                        "ipco",
                        configuration(coded.parameters()),
                        full("ispe", number(tile, 4), number(tile, 4)),
                        full("ispe", number(width, 4), number(height, 4)),
                        box("irot", number(quarters, 1)),
                        box("imir", number(Math.max(0, mirror), 1)),
                        box(
                                "colr",
                                bytes("nclx"),
                                number(1, 2),
                                number(13, 2),
                                number(6, 2),
                                number(0x80, 1)));
        return full(
                "meta",
                full("hdlr", number(0, 4), bytes("pict"), new byte[13]),
                full("pitm", number(grid, 2)),
                full("iinf", number(items.size(), 2), join(items)),
                // Offsets and lengths of four bytes, in the second edition of the box.
                box(
                        "iloc",
                        number(1, 1),
                        new byte[3],
                        number(0x4400, 2),
                        number(places.size(), 2),
                        join(places)),
                full("iref", box("dimg", number(grid, 2), number(tiles, 2), join(tiles(tiles)))),
                box("iprp", properties, full("ipma", number(of.size(), 4), join(of))),
                box(
                        "idat",
                        new byte[2],
                        number(rows() - 1, 1),
                        number(columns() - 1, 1),
                        number(width, 2),
                        number(height, 2)));
    }

    private static List<byte[]> tiles(int count) {
        List<byte[]> keys = new ArrayList<>();
        for (int item = 1; item <= count; item++) {
            keys.add(number(item, 2));
        }
        return keys;
    }

    private static byte[] item(int key, String type) {
        return box(
                "infe", number(2, 1), new byte[3], number(key, 2), new byte[2], bytes(type + "\0"));
    }

    private static byte[] place(int key, int inMeta, int offset, int length) {
        return join(
                number(key, 2),
                number(inMeta, 2),
                new byte[2],
                number(1, 2),
                number(offset, 4),
                number(length, 4));
    }

    private static byte[] configuration(List<byte[]> parameters) {
        List<byte[]> arrays = new ArrayList<>();
        for (byte[] unit : parameters) {
            arrays.add(
                    join(
                            number(0x80 | unit[0] >> 1 & 0x3F, 1),
                            number(1, 2),
                            number(unit.length, 2),
                            unit));
        }
        byte[] head = new byte[21];
        head[0] = 1;
        return box("hvcC", head, number(0xF, 1), number(arrays.size(), 1), join(arrays));
    }

    private static byte[] full(String name, byte[]... held) {
        return box(name, new byte[4], join(held));
    }

    private static byte[] box(String name, byte[]... held) {
        byte[] all = join(held);
        return join(number(8 + all.length, 4), bytes(name), all);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] number(int value, int width) {
        byte[] four = ByteBuffer.allocate(4).putInt(value).array();
        return java.util.Arrays.copyOfRange(four, 4 - width, 4);
    }

    private static byte[] join(List<byte[]> all) {
        return join(all.toArray(byte[][]::new));
    }

    private static byte[] join(byte[]... all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] one : all) {
            out.writeBytes(one);
        }
        return out.toByteArray();
    }
}
