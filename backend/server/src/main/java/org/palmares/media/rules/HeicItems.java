// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import org.palmares.media.rules.HeicBoxes.Box;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The items of a HEIF file (ISO/IEC 23008-12): which is the picture, of which kind each is, of
 * which others it is put together, where its bytes lie and which properties it has, in their order.
 */
final class HeicItems {

    /** So many bytes of the file, or of the little store in the meta box. */
    record Extent(boolean inMeta, long offset, long length) {}

    private final Map<Integer, String> types = new HashMap<>();
    private final Map<Integer, List<Extent>> places = new HashMap<>();
    private final Map<Integer, List<Integer>> made = new HashMap<>();
    private final Map<Integer, List<Box>> properties = new HashMap<>();
    private final ByteBuffer store;
    private final int primary;

    private HeicItems(int primary, ByteBuffer store) {
        this.primary = primary;
        this.store = store;
    }

    /** Empty where the file names no picture. */
    static Optional<HeicItems> read(ByteBuffer file) {
        List<Box> meta =
                HeicBoxes.named(HeicBoxes.in(file), "meta")
                        .map(box -> box.from(4))
                        .orElse(List.of());
        Box primary = HeicBoxes.named(meta, "pitm").orElse(null);
        if (primary == null) {
            return Optional.empty();
        }
        ByteBuffer store =
                HeicBoxes.named(meta, "idat").map(Box::held).orElse(ByteBuffer.allocate(0));
        HeicItems items = new HeicItems(number(primary.held(), 4, primary.version() > 0), store);
        HeicBoxes.named(meta, "iinf").ifPresent(items::types);
        HeicBoxes.named(meta, "iloc").ifPresent(items::places);
        HeicBoxes.named(meta, "iref").ifPresent(items::references);
        HeicBoxes.named(meta, "iprp").ifPresent(items::properties);
        return Optional.of(items);
    }

    int primary() {
        return primary;
    }

    /** Four letters; empty where nothing is said of it. */
    String type(int item) {
        return types.getOrDefault(item, "");
    }

    List<Extent> places(int item) {
        return places.getOrDefault(item, List.of());
    }

    /** Of which it is put together. */
    List<Integer> madeOf(int item) {
        return made.getOrDefault(item, List.of());
    }

    List<Box> properties(int item) {
        return properties.getOrDefault(item, List.of());
    }

    /**
     * The bytes of an extent; throws an {@link IndexOutOfBoundsException} where they are cut off.
     */
    ByteBuffer bytes(Extent extent, ByteBuffer file) {
        return (extent.inMeta() ? store : file)
                .slice(Math.toIntExact(extent.offset()), Math.toIntExact(extent.length()));
    }

    /** Whether all bytes of an extent are there. */
    boolean isWhole(Extent extent, ByteBuffer file) {
        long limit = (extent.inMeta() ? store : file).limit();
        return extent.offset() >= 0
                && extent.length() > 0
                && extent.offset() <= limit - extent.length();
    }

    private void types(Box box) {
        for (Box item : box.from(box.version() == 0 ? 6 : 8)) {
            if (item.name().equals("infe") && item.version() >= 2) {
                boolean wide = item.version() > 2;
                types.put(number(item.held(), 4, wide), HeicBoxes.name(item.held(), wide ? 10 : 8));
            }
        }
    }

    private void references(Box box) {
        boolean wide = box.version() > 0;
        int width = wide ? 4 : 2;
        for (Box reference : box.from(4)) {
            if (reference.name().equals("dimg")) {
                ByteBuffer held = reference.held();
                int count = held.getShort(width) & 0xFFFF;
                List<Integer> to = new ArrayList<>();
                for (int at = 0; at < count; at++) {
                    to.add(number(held, width + 2 + at * width, wide));
                }
                made.put(number(held, 0, wide), to);
            }
        }
    }

    private void properties(Box box) {
        List<Box> parts = box.from(0);
        List<Box> all = HeicBoxes.named(parts, "ipco").map(b -> b.from(0)).orElse(List.of());
        for (Box part : parts) {
            if (part.name().equals("ipma")) {
                associations(part, all);
            }
        }
    }

    private void associations(Box box, List<Box> all) {
        HeicNumbers in = new HeicNumbers(box.held(), 4);
        long entries = in.next(4);
        for (long entry = 0; entry < entries; entry++) {
            int item = (int) in.next(box.version() == 0 ? 2 : 4);
            long count = in.next(1);
            List<Box> of = properties.computeIfAbsent(item, _ -> new ArrayList<>());
            for (long at = 0; at < count; at++) {
                boolean wide = (box.flags() & 1) == 1;
                int index = (int) in.next(wide ? 2 : 1) & (wide ? 0x7FFF : 0x7F);
                if (index > 0 && index <= all.size()) {
                    of.add(all.get(index - 1));
                }
            }
        }
    }

    private void places(Box box) {
        int version = box.version();
        int sizes = box.held().getShort(4) & 0xFFFF;
        int ofOffset = sizes >> 12;
        int ofLength = sizes >> 8 & 0xF;
        int ofBase = sizes >> 4 & 0xF;
        int ofIndex = version > 0 ? sizes & 0xF : 0;
        HeicNumbers in = new HeicNumbers(box.held(), 6);
        long count = in.next(version < 2 ? 2 : 4);
        for (long one = 0; one < count; one++) {
            int item = (int) in.next(version < 2 ? 2 : 4);
            long method = version > 0 ? in.next(2) & 0xF : 0;
            long elsewhere = in.next(2);
            long base = in.next(ofBase);
            long extents = in.next(2);
            List<Extent> found = new ArrayList<>();
            for (long at = 0; at < extents; at++) {
                in.next(ofIndex);
                long offset = base + in.next(ofOffset);
                found.add(new Extent(method == 1, offset, in.next(ofLength)));
            }
            if (method <= 1 && elsewhere == 0) {
                places.put(item, found);
            }
        }
    }

    private static int number(ByteBuffer bytes, int at, boolean wide) {
        return wide ? bytes.getInt(at) : bytes.getShort(at) & 0xFFFF;
    }
}
