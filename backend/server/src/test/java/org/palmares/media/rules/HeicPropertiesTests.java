// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.media.rules.HeicBoxes.Box;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

class HeicPropertiesTests {

    @Test
    void turnsAndMirrorsInTheOrderThatTheFileSays() {
        assertThat(orientation()).isEqualTo(1);
        assertThat(orientation("irot", 0)).isEqualTo(1);
        // Against the clock, where Exif turns with it.
        assertThat(orientation("irot", 3)).isEqualTo(6);
        assertThat(orientation("irot", 2)).isEqualTo(3);
        assertThat(orientation("irot", 1)).isEqualTo(8);
        assertThat(orientation("imir", 1)).isEqualTo(2);
        assertThat(orientation("imir", 0)).isEqualTo(4);
        assertThat(orientation("irot", 3, "imir", 1)).isEqualTo(5);
        assertThat(orientation("irot", 1, "imir", 1)).isEqualTo(7);
        assertThat(orientation("imir", 1, "irot", 3)).isEqualTo(7);
        assertThat(orientation("imir", 1, "imir", 1)).isEqualTo(1);
        assertThat(orientation("imir", 0, "imir", 1)).isEqualTo(3);
    }

    @Test
    void cutsOutTheCleanApertureWhereItLiesWithin() {
        assertThat(crop(10, 8)).isEqualTo(new HeicCrop(0, 0, 10, 8));
        assertThat(crop(10, 8, 6, 1, 4, 1, 0, 1, 0, 1)).isEqualTo(new HeicCrop(2, 2, 6, 4));
        assertThat(crop(10, 8, 9, 1, 7, 1, -1, 2, -1, 2)).isEqualTo(new HeicCrop(0, 0, 9, 7));
        assertThat(crop(10, 8, 12, 1, 4, 1, 0, 1, 0, 1)).isEqualTo(new HeicCrop(0, 0, 10, 8));
        assertThat(crop(10, 8, 6, 0, 4, 1, 0, 1, 0, 1)).isEqualTo(new HeicCrop(0, 0, 10, 8));
    }

    private static int orientation(Object... turns) {
        List<Box> boxes = new ArrayList<>();
        for (int at = 0; at < turns.length; at += 2) {
            byte[] said = {((Integer) turns[at + 1]).byteValue()};
            boxes.add(new Box((String) turns[at], ByteBuffer.wrap(said)));
        }
        return HeicProperties.orientation(boxes);
    }

    private static HeicCrop crop(int width, int height, int... clean) {
        ByteBuffer held = ByteBuffer.allocate(4 * clean.length);
        for (int number : clean) {
            held.putInt(number);
        }
        List<Box> boxes = clean.length == 0 ? List.of() : List.of(new Box("clap", held.flip()));
        return HeicProperties.crop(boxes, width, height);
    }
}
