// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import org.palmares.media.rules.HeicBoxes.Box;
import org.palmares.media.rules.HeicItems.Extent;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One picture coded in HEVC within a HEIC file. */
public final class HeicTile {

    private static final byte[] START = {0, 0, 0, 1};

    private final List<ByteBuffer> parameters;
    private final int widthOfLength;
    private final HeicItems items;
    private final List<Extent> places;

    private HeicTile(
            List<ByteBuffer> parameters, int widthOfLength, HeicItems items, List<Extent> places) {
        this.parameters = parameters;
        this.widthOfLength = widthOfLength;
        this.items = items;
        this.places = places;
    }

    /** Empty where nothing says how it is coded. */
    static Optional<HeicTile> of(List<Box> properties, HeicItems items, int item) {
        List<Extent> places = items.places(item);
        return places.isEmpty()
                ? Optional.empty()
                : HeicBoxes.named(properties, "hvcC")
                        .map(Box::held)
                        .map(
                                coding ->
                                        new HeicTile(
                                                parameters(coding),
                                                (coding.get(21) & 3) + 1,
                                                items,
                                                places));
    }

    /** The parameter sets of an HEVC decoder configuration (ISO/IEC 14496-15, 8.3.3.1). */
    private static List<ByteBuffer> parameters(ByteBuffer coding) {
        List<ByteBuffer> units = new ArrayList<>();
        HeicNumbers in = new HeicNumbers(coding, 22);
        int at = 23;
        long arrays = in.next(1);
        for (long array = 0; array < arrays; array++) {
            int count = coding.getShort(at + 1) & 0xFFFF;
            at += 3;
            for (int unit = 0; unit < count; unit++) {
                int length = coding.getShort(at) & 0xFFFF;
                units.add(coding.slice(at + 2, length));
                at += 2 + length;
            }
        }
        return units;
    }

    boolean isWhole(ByteBuffer file) {
        return places.stream().allMatch(place -> items.isWhole(place, file));
    }

    /**
     * Writes it as a decoder reads it from a bare stream (ITU-T H.265, annex B): each unit behind a
     * start code, the parameter sets first.
     *
     * @param file all of the file that it lies in
     */
    public void write(ByteBuffer file, OutputStream out) throws IOException {
        for (ByteBuffer unit : parameters) {
            unit(unit, out);
        }
        ByteBuffer coded = joined(file);
        int at = 0;
        while (at + widthOfLength <= coded.limit()) {
            long length = new HeicNumbers(coded, at).next(widthOfLength);
            at += widthOfLength;
            if (length > coded.limit() - at) {
                throw new IndexOutOfBoundsException("a unit ends behind its picture");
            }
            unit(coded.slice(at, (int) length), out);
            at += (int) length;
        }
    }

    private ByteBuffer joined(ByteBuffer file) {
        if (places.size() == 1) {
            return items.bytes(places.getFirst(), file);
        }
        long length = places.stream().mapToLong(Extent::length).sum();
        ByteBuffer all = ByteBuffer.allocate(Math.toIntExact(length));
        places.forEach(place -> all.put(items.bytes(place, file)));
        return all.flip();
    }

    private static void unit(ByteBuffer unit, OutputStream out) throws IOException {
        byte[] bytes = new byte[unit.limit()];
        unit.get(0, bytes);
        out.write(START);
        out.write(bytes);
    }
}
