// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

class WaveformTests {

    @Test
    void findsTheLoudestSampleOfEachStretch() throws Exception {
        short[] samples = new short[90_000];
        samples[0] = -32_768;
        samples[45_000] = 16_384;
        List<Integer> peaks = of(samples);
        assertThat(peaks).hasSize(300);
        assertThat(peaks.getFirst()).isEqualTo(100);
        assertThat(peaks.get(150)).isEqualTo(50);
        assertThat(peaks).filteredOn(peak -> peak == 0).hasSize(298);
    }

    @Test
    void drawsSilenceAndNextToNothing() throws Exception {
        assertThat(of(new short[1000])).hasSize(300).containsOnly(0);
        assertThat(of(new short[] {5, -10})).containsExactly(50, 100);
        assertThat(of(new short[0])).containsExactly(0);
    }

    private static List<Integer> of(short[] samples) throws Exception {
        ByteBuffer bytes = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        for (short sample : samples) {
            bytes.putShort(sample);
        }
        return Waveform.of(new ByteArrayInputStream(bytes.array()), samples.length);
    }
}
